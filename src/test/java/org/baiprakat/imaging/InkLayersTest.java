package org.baiprakat.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.baiprakat.document.RgbImage;
import org.junit.jupiter.api.Test;

class InkLayersTest {
    private static final int WHITE = 0xffffff;

    @Test
    void orangePrintBecomesDark() {
        InkLayers layers = InkLayers.of(patch(0xefaa1f));

        assertTrue(layers.print().at(10, 10) < 50, "the blue channel of orange is dark");
        assertEquals(0, layers.blueShare());
    }

    @Test
    void blueInkLeavesThePrintAndStandsAlone() {
        InkLayers layers = InkLayers.of(patch(0x2030a0));

        assertEquals(255, layers.print().at(10, 10));
        assertTrue(layers.blue().at(10, 10) < 50);
        assertTrue(layers.blueShare() > 0);
    }

    @Test
    void blackPrintUnderABlueStampStaysPrint() {
        RgbImage page = patch(0x2030a0);
        for (int x = 8; x < 12; x++) {
            page.pixels()[10 * 20 + x] = 0x101418;
        }

        assertTrue(InkLayers.of(page).print().at(10, 10) < 50);
    }

    /** A 20 × 20 white page with a square of the colour in its middle. */
    private static RgbImage patch(int colour) {
        int[] pixels = new int[400];
        Arrays.fill(pixels, WHITE);
        for (int y = 6; y < 14; y++) {
            Arrays.fill(pixels, y * 20 + 6, y * 20 + 14, colour);
        }
        return new RgbImage(20, 20, pixels);
    }
}
