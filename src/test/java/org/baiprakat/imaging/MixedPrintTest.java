package org.baiprakat.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.GreyImage;
import org.baiprakat.document.Ink;
import org.baiprakat.document.RgbImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MixedPrintTest {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 90;
    /** Of a letter, in pixels. */
    private static final int LETTER = 30;
    private static final int MIDDLE = 45;
    private static final int NAVY = 0x1f2948;

    private final int[] colours = new int[WIDTH * HEIGHT];
    private final byte[] ink = new byte[WIDTH * HEIGHT];
    private final List<BoundingBox> parts = new ArrayList<>();
    private int end;

    MixedPrintTest() {
        Arrays.fill(colours, 0xffffff);
        Arrays.fill(ink, (byte) 255);
    }

    /** @param up by which each letter stands above the others, in pixels */
    private void word(int colour, int... up) {
        for (int raised : up) {
            BoundingBox letter = new BoundingBox(end, MIDDLE - LETTER / 2 - raised, 20, LETTER);
            for (int y = letter.top(); y < letter.bottom(); y++) {
                Arrays.fill(colours, y * WIDTH + letter.left(), y * WIDTH + letter.right(), colour);
                Arrays.fill(ink, y * WIDTH + letter.left(), y * WIDTH + letter.right(), (byte) 40);
            }
            parts.add(letter);
            end += 25;
        }
        end += LETTER;
    }

    private boolean isMixed(boolean labelled) {
        TextRow row = new TextRow(parts, MIDDLE, 0, LETTER);
        LineRegion line = new LineRegion(row.box(), Ink.BLACK, 0, false, List.of(), row, new GreyImage(WIDTH, HEIGHT, ink));
        return MixedPrint.isIn(line, new RgbImage(WIDTH, HEIGHT, colours), labelled);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "2, false", "5, true", "-5, false"})
    void aLetterThatEndsAboveAllOthersWasPutInThePlaceOfAnother(int up, boolean mixed) {
        word(NAVY, 0, 0, up, 0);
        word(NAVY, 0, 0, 0, 0, 0, 0);

        assertEquals(mixed, isMixed(true));
    }

    @ParameterizedTest
    @CsvSource({"0x141414, true", "0, false"})
    void aCopierThatKnowsBlackAloneBreaksLetters(String black, boolean mixed) {
        word(Integer.decode(black), 0, 0, 5, 0);
        word(Integer.decode(black), 0, 0, 0, 0, 0, 0);

        assertEquals(mixed, isMixed(true));
    }

    @ParameterizedTest
    @CsvSource({"40, true", "140, false"})
    void faintLettersAreBroken(int level, boolean mixed) {
        word(NAVY, 0, 0, 5, 0);
        word(NAVY, 0, 0, 0, 0, 0, 0);
        for (int at = 0; at < ink.length; at++) {
            ink[at] = ink[at] == 40 ? (byte) level : ink[at];
        }

        assertEquals(mixed, isMixed(true));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "2, false"})
    void onAWornLineLettersEndWhereTheyLike(int uneven, boolean mixed) {
        Random random = new Random(7);
        word(NAVY, random.ints(5, -uneven, uneven + 1).toArray());
        word(NAVY, 0, -uneven, uneven, 6, -uneven, uneven);

        assertEquals(mixed, isMixed(true));
    }

    @ParameterizedTest
    @CsvSource({"0x1f2948, false", "0x232e62, true", "0x131d3c, false", "0x2f3958, false"})
    void anotherInkIsTold(String colour, boolean mixed) {
        word(NAVY, 0, 0, 0);
        word(NAVY, 0, 0);
        word(Integer.decode(colour), 0, 0, 0, 0);
        word(NAVY, 0, 0, 0, 0);

        assertEquals(mixed, isMixed(true));
    }

    /** The rest of the line is in one ink, or changes its colour by so many levels from letter to letter. */
    @ParameterizedTest
    @CsvSource({"0x1f294c, 0, false", "0x1f2958, 0, true", "0x1f2958, 9, false", "0x1f2968, 9, true"})
    void aLetterInAnotherInkThanAllOthersWasPutIn(String colour, int uneven, boolean mixed) {
        word(NAVY, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        for (int letter = 0; letter < 10; letter++) {
            BoundingBox box = parts.get(letter);
            int rgb = letter == 9 ? Integer.decode(colour) : NAVY + letter % 2 * uneven;
            for (int y = box.top(); y < box.bottom(); y++) {
                Arrays.fill(colours, y * WIDTH + box.left(), y * WIDTH + box.right(), rgb);
            }
        }

        assertEquals(mixed, isMixed(false));
    }

    @ParameterizedTest
    @CsvSource({"0xda9a1c, false", "0x9a9a1c, true"})
    void aPhotoIsNotLitEvenly(String colour, boolean mixed) {
        word(0xbc8519, 0, 0, 0, 0, 0);
        word(Integer.decode(colour), 0, 0, 0, 0);

        assertEquals(mixed, isMixed(false));
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true"})
    void aLabelMayDiffer(boolean labelled, boolean mixed) {
        word(0xb02020, 0, 0, 0);
        word(NAVY, 0, 0, 0);
        word(NAVY, 0, 0, 0, 0);

        assertEquals(mixed, isMixed(labelled));
    }

    @ParameterizedTest
    @CsvSource({"8, false", "11, true", "-8, false", "-11, true"})
    void aWordThatStandsElsewhereThanTheOthersWasWrittenIn(int up, boolean mixed) {
        word(NAVY, 0, 0);
        word(NAVY, up, up, up);
        word(NAVY, 0, 0);

        assertEquals(mixed, isMixed(false));
    }

    /** Letters from {@code from} are as black as {@code level}, those before as 40. */
    private void blacken(int from, int to, int level) {
        for (BoundingBox letter : parts.subList(from, to)) {
            for (int y = letter.top(); y < letter.bottom(); y++) {
                Arrays.fill(ink, y * WIDTH + letter.left(), y * WIDTH + letter.right(), (byte) level);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"7, 9, 60, true", "7, 9, 55, false", "7, 9, 20, true", "7, 9, 32, true", "7, 9, 120, false", "7, 9, 37, false", "7, 8, 60, false", "0, 3, 60, false"})
    void aPartThatIsBlackerOrPalerThanTheRestCameFromAnotherMachine(int from, int to, int level, boolean mixed) {
        word(NAVY, 0, 0, 0);
        word(NAVY, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        blacken(from, to, level);

        assertEquals(mixed, isMixed(true));
    }

    @Test
    void lettersOfManyBlacknessesAreWorn() {
        word(NAVY, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        for (int letter = 0; letter < 10; letter++) {
            blacken(letter, letter + 1, 20 + 8 * letter);
        }

        assertFalse(isMixed(false));
    }

    /** A cross with strokes of so many pixels in the place of a letter. */
    private void cross(int letter, int stroke, int level) {
        BoundingBox box = parts.get(letter);
        for (int y = box.top(); y < box.bottom(); y++) {
            for (int x = box.left(); x < box.right(); x++) {
                boolean on = Math.abs(x - box.left() - 10) < stroke || Math.abs(y - MIDDLE) < stroke;
                ink[y * WIDTH + x] = (byte) (on ? level : 255);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2, 30, false", "3, 30, true", "3, 50, false"})
    void aBlackerLetterInThickerStrokesWasGoneOver(int stroke, int level, boolean mixed) {
        word(NAVY, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        for (int letter = 0; letter < 10; letter++) {
            cross(letter, letter == 9 ? stroke : 2, letter == 9 ? level : 40);
        }

        assertEquals(mixed, isMixed(false));
    }

    /** A photo blurs strokes: one gone over is less bold than it was, but blacker by more than all others differ. */
    @ParameterizedTest
    @CsvSource({"30, true", "75, false", "95, false"})
    void aLetterThatIsALittleBolderMustBeFarBlacker(int level, boolean mixed) {
        word(NAVY, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        for (int letter = 0; letter < 10; letter++) {
            cross(letter, letter == 9 ? 6 : 5, letter == 9 ? level : letter % 2 == 0 ? 90 : 105);
        }

        assertEquals(mixed, isMixed(false));
    }

    /** A figure over a smaller one reaches beyond the others both ways, which neither a tall letter does nor one with a tail; ฐ์ does, and is no blacker. */
    @ParameterizedTest
    @CsvSource({"0, 0, 30, false", "5, 5, 30, true", "5, 0, 30, false", "0, 5, 30, false", "5, 5, 40, false"})
    void aLargerFigureWasWrittenOverAnother(int above, int below, int level, boolean mixed) {
        word(NAVY, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        BoundingBox figure = new BoundingBox(parts.get(5).left(), parts.get(5).top() - above, 20, LETTER + above + below);
        parts.set(5, figure);
        for (int y = figure.top(); y < figure.bottom(); y++) {
            Arrays.fill(ink, y * WIDTH + figure.left(), y * WIDTH + figure.right(), (byte) level);
            Arrays.fill(colours, y * WIDTH + figure.left(), y * WIDTH + figure.right(), NAVY);
        }

        assertEquals(mixed, isMixed(false));
    }

    /** An editor's type is larger than the line's, hangs below it and is pure black; a year in the line's own type is as black as the rest. */
    @ParameterizedTest
    @CsvSource({"8, 5, true", "0, 5, false", "8, 20, false"})
    void aYearThatWasSetInAnewIsBlackerAndOffTheLine(int lower, int level, boolean mixed) {
        word(NAVY, 0, 0, 0, 0);
        word(NAVY, 0, 0, 0, 0);
        word(NAVY, 0, 0, 0, 0);
        for (int i = 0; i < 12; i++) {
            BoundingBox letter = new BoundingBox(parts.get(i).left(), parts.get(i).top(), 20, LETTER + (i < 8 ? 0 : lower));
            parts.set(i, letter);
            for (int y = letter.top(); y < letter.bottom(); y++) {
                Arrays.fill(ink, y * WIDTH + letter.left(), y * WIDTH + letter.right(), (byte) (i < 8 ? 21 + 5 * i : level));
                Arrays.fill(colours, y * WIDTH + letter.left(), y * WIDTH + letter.right(), NAVY);
            }
        }

        assertEquals(mixed, isMixed(false));
    }

    /** A day on a slip, of whose edge a bit is seen, is blacker and bolder than what stands before and behind it; on a form filled in boldly the year is, too. */
    @ParameterizedTest
    @CsvSource({"3, 40, false, true", "3, 90, false, false", "2, 40, false, false", "3, 40, true, false"})
    void aDayThatWasPastedInBeforeTheYearIsBlackerAndBolder(int stroke, int level, boolean andTheYear, boolean mixed) {
        word(NAVY, 0, 0, 0, 0);
        word(NAVY, 0, 0, 0);
        word(NAVY, 0, 0, 0, 0);
        for (int letter = 0; letter < 11; letter++) {
            boolean bold = letter == 4 || letter == 5 || andTheYear && letter > 6;
            cross(letter, bold ? stroke : 2, bold ? level : letter == 6 ? 74 : letter % 2 == 0 ? 90 : 105);
        }

        assertEquals(mixed, isMixed(false));
    }

    @Test
    void tailsOfLettersMoveNoWord() {
        word(NAVY, 0, 0);
        word(NAVY, 0, 0);
        parts.replaceAll(letter -> letter.left() < 60 ? letter : new BoundingBox(letter.left(), letter.top(), letter.width(), letter.height() + 12));

        assertFalse(isMixed(false));
    }

    @ParameterizedTest
    @CsvSource({"11, false", "0, false"})
    void formsAreFilledInWordByWord(int up, boolean mixed) {
        for (int field = 0; field < 3; field++) {
            word(NAVY, 0, 0, 0);
            word(NAVY, up, up);
        }

        assertEquals(mixed, isMixed(true));
    }
}
