package org.baiprakat.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.GreyImage;
import org.baiprakat.ocr.NativeLibraries;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LineCutTest {
    @BeforeAll
    static void natives() {
        NativeLibraries.prepare();
    }

    @Test
    void aTiltedRowIsLevelled() {
        byte[] pixels = white(300, 200);
        for (int x = 20; x < 280; x++) {
            pixels[(50 + x / 5) * 300 + x] = 0;
        }
        TextRow row = new TextRow(List.of(new BoundingBox(20, 40, 260, 80)), 50, 0.2, 20);

        GreyImage cut = LineCut.cut(new GreyImage(300, 200, pixels), row, List.of(), 0.2);

        int middle = cut.height() / 2;
        long dark = IntStream.range(0, cut.width()).filter(x -> cut.at(x, middle) == 0
                || cut.at(x, middle - 1) == 0 || cut.at(x, middle + 1) == 0).count();
        assertTrue(dark > 250, dark + " of 260 columns have ink in the middle row");
    }

    @Test
    void whatBelongsToAnotherRowIsPaintedOver() {
        byte[] pixels = white(100, 100);
        pixels[30 * 100 + 50] = 0;
        TextRow row = new TextRow(List.of(new BoundingBox(10, 40, 20, 20), new BoundingBox(70, 40, 20, 20)), 50, 0, 20);

        GreyImage with = LineCut.cut(new GreyImage(100, 100, pixels), row, List.of(), 1);
        GreyImage without = LineCut.cut(new GreyImage(100, 100, pixels), row, List.of(new BoundingBox(45, 25, 10, 10)), 1);

        assertEquals(1, dark(with));
        assertEquals(0, dark(without));
    }

    @Test
    void aCutAtTheEdgeOfThePageIsFilledWithWhite() {
        TextRow row = new TextRow(List.of(new BoundingBox(0, 0, 20, 10)), 5, 0, 10);

        GreyImage cut = LineCut.cut(new GreyImage(30, 30, white(30, 30)), row, List.of(), 0.5);

        assertEquals(0, dark(cut));
    }

    @Test
    void specksAboveTheMiddleGoAndFullStopsAndMarksStay() {
        byte[] pixels = white(200, 60);
        ink(pixels, 20, 20, 20, 20); // a letter
        ink(pixels, 60, 12, 5, 5);   // a speck
        ink(pixels, 100, 8, 3, 9);   // a tone mark
        ink(pixels, 140, 36, 4, 4);  // a full stop

        GreyImage clean = LineCut.withoutSpecks(new GreyImage(200, 60, pixels), 20);

        assertEquals(20 * 20 + 3 * 9 + 4 * 4, dark(clean));
        assertEquals(PreparedPage.WHITE, clean.at(62, 14));
    }

    private static void ink(byte[] pixels, int left, int top, int width, int height) {
        for (int y = top; y < top + height; y++) {
            Arrays.fill(pixels, y * 200 + left, y * 200 + left + width, (byte) 0);
        }
    }

    private static long dark(GreyImage image) {
        return IntStream.range(0, image.pixels().length).filter(i -> (image.pixels()[i] & 0xff) < 128).count();
    }

    private static byte[] white(int width, int height) {
        byte[] pixels = new byte[width * height];
        Arrays.fill(pixels, (byte) 255);
        return pixels;
    }
}
