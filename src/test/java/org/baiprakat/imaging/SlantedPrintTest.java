package org.baiprakat.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.baiprakat.document.GreyImage;
import org.baiprakat.document.RgbImage;
import org.baiprakat.ocr.NativeLibraries;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlantedPrintTest {
    private static final int WIDTH = 1400;
    private static final int HEIGHT = 1000;

    @BeforeAll
    static void prepareTheImageLibrary() {
        NativeLibraries.prepare();
    }

    /** Eight bars as high and far apart as capitals, across a page with rows of small print. */
    private static List<GreyImage> rows(int degrees, Color ink) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D page = image.createGraphics();
        page.setColor(Color.WHITE);
        page.fillRect(0, 0, WIDTH, HEIGHT);
        page.setColor(Color.BLACK);
        for (int y = 100; y < HEIGHT; y += 120) {
            for (int x = 200; x < 1200; x += 14) {
                page.fillRect(x, y, 4, 18);
            }
        }
        page.setColor(ink);
        page.translate(WIDTH / 2, HEIGHT / 2);
        page.rotate(Math.toRadians(degrees));
        for (int i = -4; i < 4; i++) {
            page.fillRect(90 * i, -50, 40, 100);
        }
        page.dispose();
        return SlantedPrint.rows(InkLayers.darkest(new RgbImage(WIDTH, HEIGHT, image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH))));
    }

    @ParameterizedTest
    @ValueSource(ints = {-45, -30, -21, 33})
    void paleLettersThatSlantAcrossThePageAreARow(int degrees) {
        GreyImage row = rows(degrees, new Color(225, 190, 190)).get(0);

        assertTrue(row.width() > 3 * row.height(), row.width() + " x " + row.height());
    }

    @Test
    void darkOnesAreNot() {
        assertEquals(List.of(), rows(-30, new Color(40, 40, 40)));
    }

    @Test
    void norIsTheGrainOfADarkPanel() {
        Random grain = new Random(1);
        int[] pixels = IntStream.range(0, WIDTH * HEIGHT).map(i -> i < WIDTH * HEIGHT / 3 ? grain.nextInt(40) * 0x10101 : 0xffffff).toArray();

        assertEquals(List.of(), SlantedPrint.rows(InkLayers.darkest(new RgbImage(WIDTH, HEIGHT, pixels))));
    }

    @Test
    void norIsAPageWithoutThem() {
        assertEquals(List.of(), rows(-30, Color.WHITE));
    }
}
