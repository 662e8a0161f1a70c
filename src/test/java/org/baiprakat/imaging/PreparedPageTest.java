package org.baiprakat.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.baiprakat.document.GreyImage;
import org.baiprakat.document.Ink;
import org.baiprakat.document.RgbImage;
import org.baiprakat.ocr.NativeLibraries;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of blocks for letters, in ink that is dark, pale or broken. */
class PreparedPageTest {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 600;
    private static final int LETTERS = 20;
    private static final int PALE = 205;

    private final int[] pixels = new int[WIDTH * HEIGHT];

    @BeforeAll
    static void prepareTheImageLibrary() {
        NativeLibraries.prepare();
    }

    @BeforeEach
    void paper() {
        Arrays.fill(pixels, 0xffffff);
    }

    private void block(int left, int top, int width, int height, int grey) {
        coloured(left, top, width, height, grey << 16 | grey << 8 | grey);
    }

    private void coloured(int left, int top, int width, int height, int rgb) {
        for (int y = top; y < top + height; y++) {
            Arrays.fill(pixels, y * WIDTH + left, y * WIDTH + left + width, rgb);
        }
    }

    /** A row of print on paper, as beside a panel. */
    private void print() {
        for (int i = 0; i < LETTERS; i++) {
            block(400 + 24 * i, 400, 14, 24, 0);
        }
    }

    private List<LineRegion> lines() {
        return PreparedPage.of(new RgbImage(WIDTH, HEIGHT, pixels)).lines();
    }

    @Test
    void lettersOnAGroundOfHairlinesAreARow() {
        for (int y = 3; y < HEIGHT; y += 6) {
            for (int x = 0; x < WIDTH; x += 8) {
                block(x, (y + x / 8) % HEIGHT, 8, 1, 0);
            }
        }
        for (int i = 0; i < LETTERS; i++) {
            block(100 + 36 * i, 300, 24, 36, 0);
        }

        List<LineRegion> lines = lines();

        assertTrue(lines.stream().anyMatch(line -> line.row().parts().size() == LETTERS && line.isSupposed()), lines.toString());
    }

    @Test
    void paleLettersOfWhichShredsAreDarkAreOneRow() {
        for (int i = 0; i < LETTERS; i++) {
            block(100 + 36 * i, 300, 24, 36, PALE);
            if (i > 2) {
                block(103 + 36 * i, 302, 12, 14, 175);
                block(103 + 36 * i, 319, 12, 14, 175);
            }
        }

        List<LineRegion> lines = lines();

        assertEquals(1, lines.size(), lines.toString());
        assertEquals(36 * (LETTERS - 1) + 24, lines.get(0).box().width(), 4);
        assertFalse(lines.get(0).faint());
    }

    @Test
    void highAndLowLinesAreHandedOverAsHighAsTheyAreRead() {
        for (int i = 0; i < 10; i++) {
            block(100 + 60 * i, 100, 40, 50, 0);
            block(100 + 30 * i, 400, 16, 20, 0);
        }
        PreparedPage page = PreparedPage.of(new RgbImage(WIDTH, HEIGHT, pixels));

        assertEquals(2, page.lines().size());
        for (LineRegion line : page.lines()) {
            GreyImage whole = LineCut.cut(line.layer(), line.row(), List.of(), Preparation.PLAIN.margin());
            GreyImage read = page.cut(line, Preparation.PLAIN);
            assertEquals(48, read.height());
            assertEquals(48.0 * whole.width() / whole.height(), read.width(), 1);
        }
    }

    @Test
    void paleLettersAreOneRowAlsoIfLittleOfThemIsDark() {
        for (int i = 0; i < LETTERS; i++) {
            block(100 + 36 * i, 300, 24, 36, PALE);
        }
        for (int i = 8; i < 12; i++) {
            for (int shred = 0; shred < 3; shred++) {
                block(101 + 36 * i + 8 * shred, 308, 5, 16, 175);
            }
        }

        List<LineRegion> lines = lines();

        assertEquals(1, lines.size(), lines.toString());
        assertEquals(36 * (LETTERS - 1) + 24, lines.get(0).box().width(), 4);
    }

    @Test
    void aPaleCurveThatRunsThroughWordsTakesNoneOfTheirLetters() {
        for (int i = 0; i < LETTERS; i++) {
            block(100 + 36 * i, 300, 24, 36, 0);
        }
        for (int x = 20; x < 310; x++) {
            int y = 318 + (int) (10 * Math.sin(x / 9.0)) + Math.max(0, 100 - x);
            for (int beside = x; beside < x + 3; beside++) {
                block(beside, y, 1, 3, pixels[y * WIDTH + beside] == 0 ? 0 : PALE);
            }
        }

        assertEquals(List.of(36 * LETTERS - 12), lines().stream().map(line -> line.box().width()).toList());
    }

    @ParameterizedTest
    @CsvSource({"0x000000, 0xa5a5a5", "0x0f2344, 0xa5c8e0"})
    void darkLettersThatCurvesTieTogetherAreARow(String dark, String pale) {
        for (int i = 0; i < LETTERS; i++) {
            coloured(100 + 36 * i, 300, 24, 36, Integer.decode(dark));
        }
        for (int from = 0; from < WIDTH; from += 50) {
            for (int y = 0; y < HEIGHT; y++) {
                int x = (int) (from + 40 * Math.sin((y + from) / 40.0));
                for (int beside = Math.max(0, x); beside < Math.min(WIDTH, x + 30); beside++) {
                    coloured(beside, y, 1, 1, Math.min(pixels[y * WIDTH + beside], Integer.decode(pale)));
                }
            }
        }

        assertTrue(lines().stream().anyMatch(line -> line.row().parts().size() == LETTERS), lines().toString());
    }

    @Test
    void theCurvesOfAPaleGuillocheAreNoRow() {
        for (int i = 0; i < LETTERS; i++) {
            for (int y = 0; y < 36; y++) {
                block(100 + 36 * i + y * 2 / 3, 300 + y, 3, 1, PALE);
            }
        }

        assertEquals(List.of(), lines());
    }

    @Test
    void aLineAcrossThePageDoesNotTakeTheWordsWithItThatItCrosses() {
        for (int i = 0; i < LETTERS; i++) {
            block(100 + 36 * i, 300, 24, 36, 0);
        }
        block(244, 318, 240, 4, 0);
        block(400, 0, 3, HEIGHT, 0);
        block(0, 334, WIDTH, 2, 0);

        List<LineRegion> lines = lines();

        assertEquals(1, lines.size(), lines.toString());
        assertEquals(36 * (LETTERS - 1) + 24, lines.get(0).box().width(), 4);
    }

    @Test
    void aTiltedRowDoesNotReplaceTheRowBelowIt() {
        for (int i = 0; i < LETTERS; i++) {
            block(100 + 36 * i, 300 - 5 * i, 8, 36, 20);
            block(110 + 36 * i, 300 - 5 * i, 8, 36, 20);
            block(108 + 36 * i, 316 - 5 * i, 2, 4, PALE);
        }
        for (int i = 4; i < 12; i++) {
            block(100 + 36 * i, 345 - 5 * i, 24, 36, 20);
        }

        assertEquals(2, lines().size(), lines().toString());
    }

    @Test
    void whiteLettersOnAPanelAreReadAlsoWhereThePanelLiesOnADarkTable() {
        block(0, 0, WIDTH, HEIGHT, 70);
        block(300, 60, 640, 480, 0xff);
        block(60, 60, 240, 480, 40);
        for (int i = 0; i < 5; i++) {
            block(100 + 24 * i, 200, 14, 24, 0xff);
        }
        print();

        assertEquals(List.of(110), lines().stream().filter(line -> line.ink() == Ink.WHITE).map(line -> line.box().width()).toList());
    }

    @ParameterizedTest
    @CsvSource({"0x1e3a8a, 0x22d3ee", "0x5b2d82, 0xf472b6", "0xf08c23, 0xffffff", "0x14532d, 0xfacc15"})
    void lettersOnAPanelMayHaveAColourAsMayThePanel(String panel, String letters) {
        coloured(60, 60, 240, 480, Integer.decode(panel));
        for (int i = 0; i < 5; i++) {
            coloured(100 + 24 * i, 200, 14, 24, Integer.decode(letters));
        }
        print();

        assertEquals(List.of(110), lines().stream().filter(line -> line.ink() == Ink.WHITE).map(line -> line.box().width()).toList());
    }

    @Test
    void largeLettersLeaveNoGapsInTheirPanel() {
        coloured(60, 60, 240, 480, 0x14284b);
        for (int i = 0; i < 5; i++) {
            coloured(105 + 24 * i, 250, 18, 30, 0xffffff);
        }
        print();

        LineRegion line = lines().stream().filter(found -> found.ink() == Ink.WHITE).findFirst().orElseThrow();
        assertTrue(IntStream.range(0, 5).allMatch(i -> line.layer().at(114 + 24 * i, 265) < FoundRows.INK_THRESHOLD), line.toString());
    }

    /** White, gold and pale blue on navy; the waves on it are no print, nor are the letters those of a panel. */
    @ParameterizedTest
    @CsvSource({"0xffffff", "0xe8c060", "0x9fd8f0"})
    void aDarkPageIsTurnedOver(String letters) {
        coloured(0, 0, WIDTH, HEIGHT, 0x101e3e);
        for (int x = 0; x < WIDTH; x++) {
            coloured(x, (int) (305 + 40 * Math.sin(x / 60.0)), 1, 4, 0x2a3f66);
        }
        for (int i = 0; i < LETTERS; i++) {
            coloured(100 + 36 * i, 300, 24, 36, Integer.decode(letters));
        }

        LineRegion line = lines().stream().findFirst().orElseThrow();
        assertEquals(List.of(Ink.BLACK, 36 * (LETTERS - 1) + 24), List.of(line.ink(), line.box().width()), lines().toString());
        assertTrue(line.layer().at(112, 318) < FoundRows.INK_THRESHOLD && line.layer().at(130, 290) > FoundRows.INK_THRESHOLD);
    }

    /** Violet and sky blue, which are not dark enough to be a panel: the page was read as blank. */
    @ParameterizedTest
    @CsvSource({"0x8870c0", "0x70a0e0"})
    void soIsOneWhoseGroundIsNeitherDarkNorLight(String ground) {
        coloured(0, 0, WIDTH, HEIGHT, Integer.decode(ground));
        for (int i = 0; i < LETTERS; i++) {
            coloured(100 + 36 * i, 300, 24, 36, 0xffffff);
        }

        assertEquals(List.of(Ink.BLACK, 36 * (LETTERS - 1) + 24), lines().stream().findFirst().map(line -> List.of(line.ink(), line.box().width())).orElse(List.of()));
    }

    @Test
    void aSlipOnAPanelIsNoneOfIt() {
        coloured(60, 60, 240, 480, 0x14284b);
        coloured(150, 250, 60, 60, 0xffffff);

        assertTrue(lines().stream().noneMatch(line -> line.ink() == Ink.WHITE), lines().toString());
    }

    @Test
    void aPageWithoutPanelsHasNoWhiteLetters() {
        for (int i = 0; i < LETTERS; i++) {
            block(100 + 36 * i, 300, 24, 36, 20);
        }

        assertTrue(lines().stream().noneMatch(line -> line.ink() == Ink.WHITE), lines().toString());
    }

    @Test
    void darkLettersOnAPalePatternAreReadIfThePatternIsNoText() {
        int letters = 12;
        for (int i = 0; i < 32; i++) {
            block(20 + 30 * i, 284 + 16 * (i % 3), 18, 36, PALE);
        }
        for (int i = 0; i < letters; i++) {
            block(300 + 36 * i, 300, 24, 36, 20);
        }

        assertTrue(lines().stream().flatMap(LineRegion::versions).anyMatch(line -> !line.isSupposed() && Math.abs(line.box().height() - 36) <= 4
                && Math.abs(line.box().width() - 36 * (letters - 1) - 24) <= 4), lines().toString());
    }

    /** Half of each letter is blue enough for a stamp, half is not. */
    @ParameterizedTest
    @CsvSource({"0x0a7886, 0x0e7478, 1", "0x2030d0, 0x141414, 0"})
    void lettersOfOneInkThatLieOnBothLayersAreOneLine(String blue, String print, int lines) {
        for (int i = 0; i < LETTERS; i++) {
            coloured(100 + 36 * i, 300, 24, 18, Integer.decode(blue));
            coloured(100 + 36 * i, 318, 24, 18, Integer.decode(print));
        }

        assertEquals(lines, lines().stream().filter(line -> line.row().parts().size() == LETTERS && line.replaced().size() > 1).count(), lines().toString());
    }
}
