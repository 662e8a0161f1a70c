package org.baiprakat.imaging;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.Consumer;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.GreyImage;
import org.junit.jupiter.api.Test;

class StrikethroughTest {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 200;
    /** Of letters of two stems, as high as they are far apart, the row begins here. */
    private static final int TOP = 60;
    private static final int LETTER = 40;

    private final byte[] pixels = new byte[WIDTH * HEIGHT];

    private void fill(int left, int top, int width, int height) {
        fill(left, top, width, height, 0);
    }

    private void fill(int left, int top, int width, int height, int grey) {
        for (int y = top; y < top + height; y++) {
            for (int at = y * WIDTH + left; at < y * WIDTH + left + width; at++) {
                pixels[at] = (byte) Math.min(Byte.toUnsignedInt(pixels[at]), grey);
            }
        }
    }

    private boolean isFound(Consumer<StrikethroughTest> stroke) {
        Arrays.fill(pixels, (byte) PreparedPage.WHITE);
        for (int x = 100; x < 700; x += LETTER) {
            fill(x, TOP, 6, LETTER);
            fill(x + 20, TOP, 6, LETTER);
            fill(x, TOP, 26, 6);
        }
        stroke.accept(this);
        return Strikethrough.runsThrough(new GreyImage(WIDTH, HEIGHT, pixels), new BoundingBox(0, 0, WIDTH, HEIGHT), LETTER);
    }

    @Test
    void aStrokeThroughTheMiddleOfLettersIsFound() {
        assertTrue(isFound(page -> page.fill(80, TOP + 20, 640, 3)));
    }

    @Test
    void soIsOneThroughAWordOfThem() {
        assertTrue(isFound(page -> page.fill(300, TOP + 18, 220, 4)));
    }

    @Test
    void soIsOneThatWaversAndFalls() {
        assertTrue(isFound(page -> {
            for (int x = 80; x < 720; x++) {
                page.fill(x, TOP + 12 + x / 50 + (int) Math.round(3 * Math.sin(x / 20.0)), 1, 3);
            }
        }));
    }

    @Test
    void lettersAloneAreNone() {
        assertFalse(isFound(page -> { }));
    }

    @Test
    void aRuleThatLettersStandOnIsNone() {
        assertFalse(isFound(page -> page.fill(80, TOP + LETTER, 640, 3)));
    }

    @Test
    void aRuleBetweenTwoRowsIsNone() {
        assertFalse(isFound(page -> {
            page.fill(80, TOP + LETTER + 10, 640, 3);
            for (int x = 100; x < 700; x += LETTER) {
                page.fill(x, TOP + LETTER + 25, 6, LETTER);
            }
        }));
    }

    @Test
    void aThickRuleThatFallsIsNone() {
        assertFalse(isFound(page -> {
            for (int x = 80; x < 720; x++) {
                page.fill(x, TOP - 40 + x / 60, 1, 10);
            }
        }));
    }

    @Test
    void aPaleCurveOfThePaperIsNone() {
        assertFalse(isFound(page -> page.fill(80, TOP + 20, 640, 3, 170)));
    }

    @Test
    void lettersThatTouchEachOtherAreNone() {
        assertFalse(isFound(page -> {
            page.fill(300, TOP + 20, 4 * LETTER, 5);
            for (int x = 308; x < 300 + 4 * LETTER; x += LETTER / 2) {
                page.fill(x, TOP, 8, LETTER);
            }
        }));
    }

    @Test
    void aPanelIsNone() {
        assertFalse(isFound(page -> page.fill(720, 0, 180, HEIGHT)));
    }
}
