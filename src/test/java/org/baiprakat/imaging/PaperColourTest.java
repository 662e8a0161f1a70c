package org.baiprakat.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.RgbImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperColourTest {
    private static final int WIDTH = 600;
    private static final int HEIGHT = 400;
    private static final int BLUISH = 0xeaf2f4;

    private final int[] pixels = new int[WIDTH * HEIGHT];

    private static BoundingBox line(int number) {
        return new BoundingBox(50, 30 + 60 * number, 500, 40);
    }

    private void fill(BoundingBox box, int rgb) {
        for (int y = box.top(); y < box.bottom(); y++) {
            Arrays.fill(pixels, y * WIDTH + box.left(), y * WIDTH + box.right(), rgb);
        }
    }

    private static List<BoundingBox> others() {
        return IntStream.range(1, 6).mapToObj(PaperColourTest::line).toList();
    }

    /** Six lines of letters, the first partly on a patch. */
    private RgbImage letters(BoundingBox patch, int rgb) {
        Arrays.fill(pixels, BLUISH);
        fill(patch, rgb);
        for (int number = 0; number < 6; number++) {
            for (int letter = 0; letter < 14; letter++) {
                fill(new BoundingBox(50 + 36 * letter, line(number).top() + 8, 6, 30), 0x202020);
            }
        }
        return new RgbImage(WIDTH, HEIGHT, pixels);
    }

    @ParameterizedTest
    @CsvSource({"0xeaf2f4, false, the paper of the page", "0xf4f6f0, true, fluid on bluish paper", "0xf0f8fa, true, lighter where all else is even", "0xd8e6f0, false, curves of a guilloche", "0xe9f1f3, false, a level darker"})
    void twoLettersOnPaperOfAnotherColourAreSeen(String patch, boolean other, String what) {
        RgbImage image = letters(new BoundingBox(200, 20, 70, 60), Integer.decode(patch));

        assertEquals(other, PaperColour.isOther(image, InkLayers.darkest(image), List.of(line(0)), others()), what);
    }

    @ParameterizedTest
    @CsvSource({"0xd8e6f0, true, a slip of bluish paper", "0xe9dfc8, true, a slip of cream paper", "0xe0e9ed, false, darker paper of much the same tint"})
    void aSlipIsSeenByItsTint(String patch, boolean other, String what) {
        RgbImage image = letters(new BoundingBox(200, 20, 70, 60), Integer.decode(patch));

        assertEquals(other, PaperColour.isOtherInPart(image, InkLayers.darkest(image), List.of(line(0)), others()), what);
    }

    /** A footer below a tinted design has paper of its own. */
    @ParameterizedTest
    @CsvSource({"0xf4f6f0, false, small print is on it too", "0xeaf2f4, true, small print is on the paper of the page"})
    void lettersTooSmallToBeJudgedInPartsAreJudgedWhole(String besideIt, boolean other, String what) {
        RgbImage image = letters(new BoundingBox(0, 20, WIDTH, 60), 0xf4f6f0);
        fill(new BoundingBox(0, 80, WIDTH, 9), Integer.decode(besideIt));
        BoundingBox small = new BoundingBox(50, 81, 500, 7);
        List<BoundingBox> others = Stream.concat(others().stream(), Stream.of(small)).toList();

        assertEquals(other, PaperColour.isOtherInPart(image, InkLayers.darkest(image), List.of(line(0)), others), what);
    }

    /** A line with marks above and below is higher than its letters: fluid on them leaves more of the page's paper than it covers. */
    @Test
    void fluidThatCoversTheLettersAloneIsSeen() {
        Arrays.fill(pixels, BLUISH);
        fill(new BoundingBox(200, line(0).top() + 12, 70, 16), 0xf4f6f0);
        for (int number = 0; number < 6; number++) {
            for (int letter = 0; letter < 14; letter++) {
                fill(new BoundingBox(50 + 36 * letter, line(number).top() + 14, 4, 12), 0x202020);
            }
        }
        RgbImage image = new RgbImage(WIDTH, HEIGHT, pixels);

        assertTrue(PaperColour.isOtherInPart(image, InkLayers.darkest(image), List.of(line(0)), others()));
    }
}
