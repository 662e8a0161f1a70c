package org.baiprakat.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.baiprakat.document.QuarterTurn;
import org.baiprakat.document.RgbImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeReaderTest {
    private static final String ADDRESS = "https://verifier.thaimooc.ac.th/edoc/1a2b3c4d-0000-4000-a000-123456789abc/verify";
    private static final String OTHER = "https://example.org/99aa99aa";
    private static final int WIDTH = 2600;
    private static final int HEIGHT = 1838;
    private static final int WHITE = 0xffffff;

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void aCodeIsReadWhicheverWayThePageIsTurned(int turn) {
        RgbImage page = page();
        draw(page, ADDRESS, 200, 1300, 5);

        assertEquals(List.of(ADDRESS), CodeReader.texts(QuarterTurn.clockwise(page, turn)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8, 20})
    void aCodeIsReadSmallAndLarge(int pixelsOfAModule) {
        RgbImage page = page();
        draw(page, ADDRESS, 200, 100, pixelsOfAModule);

        assertEquals(List.of(ADDRESS), CodeReader.texts(page));
    }

    @Test
    void aCodeIsReadOnAPageScaledDown() {
        RgbImage page = page();
        draw(page, ADDRESS, 203, 1301, 7);

        assertEquals(List.of(ADDRESS), CodeReader.texts(half(page)));
    }

    @Test
    void severalCodesOnAPageAreAllRead() {
        RgbImage page = page();
        draw(page, ADDRESS, 200, 1300, 5);
        draw(page, OTHER, 2000, 200, 6);

        assertEquals(Set.of(ADDRESS, OTHER), Set.copyOf(CodeReader.texts(page)));
    }

    @Test
    void aColouredStampAcrossACodeDoesNotHideIt() {
        RgbImage page = page();
        draw(page, ADDRESS, 200, 1300, 5);
        for (int y = 1340; y < 1480; y++) {
            for (int x = 230; x < 420; x++) {
                if ((x / 12 + y / 9) % 2 == 0) {
                    page.pixels()[y * WIDTH + x] &= 0x2030c0;
                }
            }
        }

        assertEquals(List.of(ADDRESS), CodeReader.texts(page));
    }

    @Test
    void aCodeOfWhichTooMuchIsGoneGivesNothing() {
        for (int from = 200; from < 400; from += 40) {
            RgbImage page = page();
            draw(page, ADDRESS, 200, 1300, 5);
            for (int y = 1320; y < 1420; y++) {
                Arrays.fill(page.pixels(), y * WIDTH + from, y * WIDTH + from + 130, WHITE);
            }

            assertEquals(List.of(), CodeReader.texts(page));
        }
    }

    @Test
    void aPageWithoutACodeGivesNothing() {
        assertEquals(List.of(), CodeReader.texts(page()));
        assertEquals(List.of(), CodeReader.texts(new RgbImage(1, 1, new int[1])));
        assertEquals(List.of(), CodeReader.texts(new RgbImage(30, 2000, new int[60_000])));
    }

    @Test
    void noiseGivesNothing() {
        RgbImage page = page();
        Random random = new Random(1);
        for (int i = 0; i < page.pixels().length; i++) {
            page.pixels()[i] = random.nextInt(4) == 0 ? 0 : WHITE;
        }

        assertEquals(List.of(), CodeReader.texts(page));
    }

    /** Three corners make a code, and the search compares every three. */
    @Test
    @Timeout(20)
    void aPageFullOfCornersIsGivenUp() {
        RgbImage page = page();
        for (int i = 0; i < page.pixels().length; i++) {
            int x = i % WIDTH % 27 / 3;
            int y = i / WIDTH % 27 / 3;
            boolean ring = x < 7 && y < 7 && (x % 6 == 0 || y % 6 == 0);
            boolean heart = x > 1 && x < 5 && y > 1 && y < 5;
            page.pixels()[i] = ring || heart ? 0 : WHITE;
        }

        assertEquals(List.of(), CodeReader.texts(page));
    }

    private static RgbImage page() {
        int[] pixels = new int[WIDTH * HEIGHT];
        Arrays.fill(pixels, WHITE);
        return new RgbImage(WIDTH, HEIGHT, pixels);
    }

    private static void draw(RgbImage page, String text, int left, int top, int module) {
        BitMatrix code;
        try {
            code = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1);
        } catch (WriterException e) {
            throw new AssertionError(e);
        }
        for (int y = 0; y < code.getHeight() * module; y++) {
            for (int x = 0; x < code.getWidth() * module; x++) {
                page.pixels()[(top + y) * page.width() + left + x] = code.get(x / module, y / module) ? 0x101010 : WHITE;
            }
        }
    }

    private static RgbImage half(RgbImage page) {
        int width = page.width() / 2;
        int height = page.height() / 2;
        int[] pixels = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int sum = 0;
                for (int part = 0; part < 4; part++) {
                    sum += page.pixels()[(2 * y + part / 2) * page.width() + 2 * x + part % 2] & 0xff;
                }
                pixels[y * width + x] = sum / 4 * 0x010101;
            }
        }
        return new RgbImage(width, height, pixels);
    }
}
