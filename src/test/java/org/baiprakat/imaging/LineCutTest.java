package org.baiprakat.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.GreyImage;
import org.junit.jupiter.api.Test;

class LineCutTest {

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

    private static long dark(GreyImage image) {
        return IntStream.range(0, image.pixels().length).filter(i -> (image.pixels()[i] & 0xff) < 128).count();
    }

    private static byte[] white(int width, int height) {
        byte[] pixels = new byte[width * height];
        Arrays.fill(pixels, (byte) 255);
        return pixels;
    }
}
