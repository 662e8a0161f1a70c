package org.baiprakat.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.GreyImage;
import org.baiprakat.document.Ink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenOverTest {
    private static final int WIDTH = 600;
    private static final int HEIGHT = 200;
    private static final int MIDDLE = 100;
    /** Of a letter, in pixels. */
    private static final int LETTER = 30;
    private static final int STEP = 25;

    private final byte[] print = new byte[WIDTH * HEIGHT];
    private final byte[] page = new byte[WIDTH * HEIGHT];
    private final List<BoundingBox> parts = new ArrayList<>();

    /** A line of ten letters, of which the fifth is missing from the layer. */
    WrittenOverTest() {
        Arrays.fill(print, (byte) 255);
        Arrays.fill(page, (byte) 255);
        for (int letter = 0; letter < 10; letter++) {
            if (letter != 4) {
                BoundingBox box = new BoundingBox(100 + letter * STEP, MIDDLE - LETTER / 2, 20, LETTER);
                parts.add(box);
                fill(print, box);
                fill(page, box);
            }
        }
    }

    private static void fill(byte[] image, BoundingBox box) {
        for (int y = box.top(); y < box.bottom(); y++) {
            Arrays.fill(image, y * WIDTH + box.left(), y * WIDTH + box.right(), (byte) 60);
        }
    }

    private boolean isWrittenOver() {
        TextRow row = new TextRow(parts, MIDDLE, 0, LETTER);
        LineRegion line = new LineRegion(row.box(), Ink.BLACK, 0, false, List.of(), row, new GreyImage(WIDTH, HEIGHT, print));
        return WrittenOver.isIn(line, new GreyImage(WIDTH, HEIGHT, page));
    }

    @ParameterizedTest
    @CsvSource({"200, 85, 20, 30, true, a letter", "196, 80, 28, 36, true, a large one", "200, 98, 20, 4, false, a dash", "200, 20, 20, 160, false, a stroke across the line",
            "120, 90, 300, 20, false, a stroke along the line", "208, 85, 4, 30, false, a crease", "75, 85, 20, 30, true, before the first letter", "355, 85, 20, 30, true, behind the last",
            "20, 85, 20, 30, false, farther off", "200, 150, 20, 30, false, below the line"})
    void inkOfALettersSizeInTheRoomAmongLettersIsWrittenOver(int left, int top, int width, int height, boolean over, String what) {
        fill(page, new BoundingBox(left, top, width, height));

        assertEquals(over, isWrittenOver(), what);
    }

    /** Of the figure below some print is left. The fringe of a letter on a photo is lower. */
    @ParameterizedTest
    @CsvSource({"30, true", "16, false"})
    void soIsInkOfALettersSizeOverAnother(int height, boolean over) {
        BoundingBox covered = new BoundingBox(162, MIDDLE - LETTER / 2, 10, LETTER);
        for (int y = covered.top(); y < covered.bottom(); y++) {
            Arrays.fill(print, y * WIDTH + covered.left(), y * WIDTH + covered.right(), (byte) 255);
            Arrays.fill(page, y * WIDTH + covered.left(), y * WIDTH + covered.right(), (byte) 255);
        }
        parts.set(2, new BoundingBox(150, covered.top(), 12, LETTER));
        fill(page, new BoundingBox(covered.left(), covered.bottom() - height, covered.width(), height));

        assertEquals(over, isWrittenOver());
    }

    @Test
    void roomThatNothingStandsInIsRoom() {
        assertFalse(isWrittenOver());
    }
}
