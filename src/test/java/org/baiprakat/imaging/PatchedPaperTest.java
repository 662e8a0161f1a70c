package org.baiprakat.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.GreyImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Six lines of blocks for letters on grainy paper, of which the third stands on paper of its own. */
class PatchedPaperTest {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 700;
    private static final int LETTER = 40;

    private static BoundingBox line(int row) {
        return new BoundingBox(100, 60 + 100 * row, 500, LETTER);
    }

    private static GreyImage page(int paper, int grain, int slip, int slipGrain) {
        return page(paper, grain, slip, slipGrain, 0);
    }

    /** @param from column at which the slip begins */
    private static GreyImage page(int paper, int grain, int slip, int slipGrain, int from) {
        byte[] pixels = new byte[WIDTH * HEIGHT];
        Random random = new Random(7);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                boolean own = x >= from && Math.abs(y - (line(2).top() + LETTER / 2)) < LETTER;
                int level = (own ? slip : paper) + random.nextInt(1 + (own ? slipGrain : grain));
                boolean letter = (y - 60) % 100 >= 0 && (y - 60) % 100 < LETTER && x >= 100 && x < 600 && x % 50 < 25;
                pixels[y * WIDTH + x] = (byte) (letter ? 20 : level);
            }
        }
        return new GreyImage(WIDTH, HEIGHT, pixels);
    }

    @ParameterizedTest
    @CsvSource({"220, 8, 220, 8, false", "220, 8, 236, 8, true", "220, 8, 200, 8, false", "220, 8, 224, 0, true", "220, 1, 220, 0, false"})
    void aSlipIsWhiterOrPlainerThanThePaperOfThePage(int paper, int grain, int slip, int slipGrain, boolean patched) {
        List<BoundingBox> others = IntStream.of(0, 1, 3, 4, 5).mapToObj(PatchedPaperTest::line).toList();

        assertEquals(patched, new PatchedPaper(page(paper, grain, slip, slipGrain), others).isUnder(line(2)));
    }

    @ParameterizedTest
    @CsvSource({"4, true", "3, false"})
    void fewLinesDoNotTellWhatThePageIsLike(int lines, boolean patched) {
        List<BoundingBox> others = IntStream.of(0, 1, 3, 4).limit(lines).mapToObj(PatchedPaperTest::line).toList();

        assertEquals(patched, new PatchedPaper(page(220, 8, 236, 8), others).isUnder(line(2)));
    }

    @Test
    void aSlipUnderTheEndOfALineIsFoundToo() {
        List<BoundingBox> others = IntStream.of(0, 1, 3, 4, 5).mapToObj(PatchedPaperTest::line).toList();

        assertTrue(new PatchedPaper(page(220, 8, 224, 0, 400), others).isUnder(line(2)));
    }
}
