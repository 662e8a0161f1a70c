package org.baiprakat.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.GreyImage;
import org.baiprakat.ocr.NativeLibraries;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeptonicaTest {

    @BeforeAll
    static void natives() {
        NativeLibraries.prepare();
    }

    @Test
    void componentsAreFoundWhereTheInkIs() {
        byte[] pixels = new byte[101 * 50];
        Arrays.fill(pixels, (byte) 255);
        for (int y = 10; y < 20; y++) {
            Arrays.fill(pixels, y * 101 + 30, y * 101 + 37, (byte) 0);
        }
        pixels[40 * 101 + 100] = 0;

        List<BoundingBox> boxes = Leptonica.components(new GreyImage(101, 50, pixels), 30, 128).get(0);

        assertEquals(List.of(new BoundingBox(30, 10, 7, 10), new BoundingBox(100, 40, 1, 1)), boxes);
    }

    @Test
    void aBlankLayerHasNoComponents() {
        byte[] pixels = new byte[50 * 50];
        Arrays.fill(pixels, (byte) 250);

        assertEquals(List.of(List.of(), List.of()), Leptonica.components(new GreyImage(50, 50, pixels), 30, 128, 190));
    }

    @ParameterizedTest
    @CsvSource({"37, 0, false", "36, 0, true", "37, 63, false", "36, 64, true"})
    void aThinLineGoesFromTheLengthOnThatIsAskedFor(int length, int from, boolean stays) {
        for (boolean upright : new boolean[] {false, true}) {
            byte[] pixels = new byte[100 * 100];
            Arrays.fill(pixels, (byte) 255);
            for (int i = from; i < from + length; i++) {
                for (int thick = 50; thick < 53; thick++) {
                    pixels[upright ? i * 100 + thick : thick * 100 + i] = 0;
                }
            }
            BoundingBox line = upright ? new BoundingBox(50, from, 3, length) : new BoundingBox(from, 50, length, 3);

            assertEquals(stays ? List.of(line) : List.of(), Leptonica.components(new GreyImage(100, 100, pixels), 37, 128).get(0));
        }
    }

    @Test
    void aLineAsThickAsAnAreaStays() {
        byte[] pixels = new byte[100 * 100];
        Arrays.fill(pixels, (byte) 255);
        Arrays.fill(pixels, 50 * 100, 57 * 100, (byte) 0);

        assertEquals(List.of(new BoundingBox(0, 50, 100, 7)), Leptonica.components(new GreyImage(100, 100, pixels), 37, 128).get(0));
    }

    @Test
    void withoutHairlinesIsWhatSquaresOfThreePixelsCover() {
        int side = 150;
        Random random = new Random(3);
        byte[] pixels = new byte[side * side];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) (random.nextInt(4) == 0 ? 255 : 0);
        }
        byte[] covered = new byte[side * side];
        Arrays.fill(covered, (byte) 255);
        for (int at = 0; at < (side - 2) * side; at++) {
            int corner = at;
            IntStream square = IntStream.range(0, 9).map(i -> corner + i / 3 * side + i % 3);
            if (at % side < side - 2 && square.allMatch(i -> pixels[i] == 0)) {
                IntStream.range(0, 9).map(i -> corner + i / 3 * side + i % 3).forEach(i -> covered[i] = 0);
            }
        }

        List<BoundingBox> boxes = Leptonica.withoutHairlines(new GreyImage(side, side, pixels), 128, 0);

        assertTrue(boxes.size() > 100, boxes.size() + " squares");
        assertEquals(Leptonica.components(new GreyImage(side, side, covered), 2 * side, 128).get(0), boxes);
    }

    @Test
    void aShadowAcrossThePageIsEvenedOut() {
        int side = 400;
        byte[] pixels = new byte[side * side];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) (120 + 120 * (i % side) / side);
        }

        GreyImage even = Leptonica.evenBackground(new GreyImage(side, side, pixels), 60, 250);

        assertTrue(Math.abs(even.at(20, 200) - even.at(380, 200)) < 15, even.at(20, 200) + " against " + even.at(380, 200));
    }

    @Test
    void aSliverOfAPageIsReducedToASliver() {
        GreyImage sliver = Leptonica.reduced(new GreyImage(2600, 1, new byte[2600]), 500);

        assertEquals(500, sliver.width());
        assertEquals(1, sliver.height());
    }

    @Test
    void whereLeptonicaFailsThatIsSaid() {
        GreyImage narrow = new GreyImage(1, 1000, new byte[1000]);

        assertEquals("Leptonica made no image", assertThrows(NullPointerException.class, () -> Leptonica.scaled(narrow, 36)).getMessage());
    }

    @Test
    void anAllBlackPageDoesNoHarm() {
        GreyImage black = new GreyImage(64, 64, new byte[64 * 64]);

        assertEquals(64, Leptonica.evenBackground(black, 60, 250).width());
    }
}
