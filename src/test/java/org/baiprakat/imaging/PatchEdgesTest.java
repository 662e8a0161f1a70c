package org.baiprakat.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.RgbImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatchEdgesTest {
    private static final int WIDTH = 600;
    private static final int HEIGHT = 400;
    private static final int WHITE = 0xffffff;
    /** Of a seal that is printed pale across the middle of the page. */
    private static final int TINT = 0xf3f4f8;

    private final int[] pixels = new int[WIDTH * HEIGHT];

    private static BoundingBox line(int number) {
        return new BoundingBox(150, 30 + 60 * number, 300, 30);
    }

    private void fill(BoundingBox box, int rgb) {
        for (int y = box.top(); y < box.bottom(); y++) {
            Arrays.fill(pixels, y * WIDTH + box.left(), y * WIDTH + box.right(), rgb);
        }
    }

    @ParameterizedTest
    @CsvSource({"15, 0xffffff, 1, true, painted over in the white of the page", "15, 0xe8e8dc, 1, true, darker", "15, 0xf3f4f8, 1, false, nothing",
            "15, 0xf1f2f6, 1, false, two levels", "60, 0xffffff, 1, false, a band of the design", "15, 0xffffff, 3, false, a form with a panel behind each value"})
    void aNameThatStandsAloneOnAPatchIsSeen(int margin, String patch, int patches, boolean seen, String what) {
        Arrays.fill(pixels, WHITE);
        fill(new BoundingBox(100, 0, 400, HEIGHT), TINT);
        for (int number = 0; number < patches; number++) {
            fill(line(number).grow(margin, margin, WIDTH, HEIGHT), Integer.decode(patch));
        }
        for (int number = 0; number < 6; number++) {
            for (int letter = 0; letter < 10; letter++) {
                fill(new BoundingBox(150 + 30 * letter, line(number).top(), 6, 30), 0x202020);
            }
        }
        RgbImage image = new RgbImage(WIDTH, HEIGHT, pixels);

        assertEquals(seen, PatchEdges.areAround(image, InkLayers.darkest(image), List.of(line(0)), IntStream.range(1, 6).mapToObj(PatchEdgesTest::line).toList()), what);
    }
}
