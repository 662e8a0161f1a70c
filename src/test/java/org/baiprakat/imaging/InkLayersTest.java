package org.baiprakat.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.baiprakat.document.RgbImage;
import org.junit.jupiter.api.Test;

class InkLayersTest {
    private static final int SIDE = 200;

    @Test
    void orangePrintBecomesDark() {
        InkLayers layers = layers(patch(0xefaa1f));

        assertTrue(layers.print().at(100, 100) < 50, "the blue channel of orange is dark");
        assertEquals(0, layers.blueShare());
    }

    @Test
    void blueInkLeavesThePrintAndStandsAlone() {
        InkLayers layers = layers(patch(0x2030a0));

        assertEquals(PreparedPage.WHITE, layers.print().at(100, 100));
        assertTrue(layers.blue().at(100, 100) < 50);
        assertTrue(layers.blueShare() > 0);
    }

    @Test
    void blackPrintUnderABlueStampStaysPrint() {
        RgbImage page = patch(0x2030a0);
        for (int y = 96; y < 104; y++) {
            Arrays.fill(page.pixels(), y * SIDE, (y + 1) * SIDE, 0x101418);
        }

        assertTrue(layers(page).print().at(100, 100) < 50);
        assertEquals(PreparedPage.WHITE, layers(page).blue().at(100, 100));
    }

    @Test
    void darkBlueLettersAreNotTornThoughTheirMiddleIsNearlyBlack() {
        RgbImage page = patch(0x202850);
        for (int y = 98; y < 102; y++) {
            Arrays.fill(page.pixels(), y * SIDE + 96, y * SIDE + 104, 0x181c30);
        }

        InkLayers layers = layers(page);

        assertEquals(PreparedPage.WHITE, layers.print().at(100, 100));
        assertTrue(layers.blue().at(100, 100) < 50);
    }

    private static InkLayers layers(RgbImage page) {
        return InkLayers.of(page, InkLayers.darkest(page));
    }

    /** A white page with a square of the colour in its middle. */
    private static RgbImage patch(int colour) {
        int[] pixels = new int[SIDE * SIDE];
        Arrays.fill(pixels, 0xffffff);
        for (int y = 94; y < 106; y++) {
            Arrays.fill(pixels, y * SIDE + 94, y * SIDE + 106, colour);
        }
        return new RgbImage(SIDE, SIDE, pixels);
    }
}
