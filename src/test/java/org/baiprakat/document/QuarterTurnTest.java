package org.baiprakat.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class QuarterTurnTest {
    private final RgbImage image = new RgbImage(3, 2, new int[] {1, 2, 3, 4, 5, 6});

    @Test
    void aClockwiseTurnPutsTheLeftColumnOnTop() {
        RgbImage turned = QuarterTurn.clockwise(image, 90);

        assertEquals(2, turned.width());
        assertArrayEquals(new int[] {4, 1, 5, 2, 6, 3}, turned.pixels());
    }

    @Test
    void aHalfTurnReversesThePixels() {
        assertArrayEquals(new int[] {6, 5, 4, 3, 2, 1}, QuarterTurn.clockwise(image, 180).pixels());
    }

    @Test
    void aTurnAndItsOppositeGiveTheImageBack() {
        RgbImage back = QuarterTurn.clockwise(QuarterTurn.clockwise(image, 90), 270);

        assertArrayEquals(image.pixels(), back.pixels());
    }
}
