package org.baiprakat.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.baiprakat.document.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineFinderTest {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 2300;

    @Test
    void lettersSideBySideAreOneRowAndRowsApartAreTwo() {
        List<BoundingBox> page = letters(20, 100, 500, 30, 0);
        page.addAll(letters(15, 100, 700, 30, 0));

        List<TextRow> rows = rows(page);

        assertEquals(List.of(20, 15), rows.stream().map(r -> r.parts().size()).toList());
    }

    @Test
    void aRowMayLieAtAnAngleOfSixDegrees() {
        double slope = Math.tan(Math.toRadians(6));

        List<TextRow> rows = rows(letters(25, 100, 500, 30, slope));

        assertEquals(1, rows.size());
        assertEquals(6, rows.get(0).tiltDegrees(), 0.3);
    }

    @Test
    void marksThatTouchLettersBelowDoNotTiltTheirRow() {
        List<BoundingBox> page = letters(10, 100, 500, 30, 0);
        page.subList(7, 10).replaceAll(letter -> new BoundingBox(letter.left(), letter.top(), letter.width(), 40));

        assertEquals(0, rows(page).get(0).tiltDegrees(), 0.1);
    }

    /** As ศ of a script face, twice as high as the others; an emblem is higher still. */
    @ParameterizedTest
    @CsvSource({"140, 13", "170, 12"})
    void aFlourishedLetterMayBeTwiceAsHighAsTheOthers(int height, int parts) {
        List<BoundingBox> page = letters(12, 100, 500, 72, 0);
        page.add(new BoundingBox(532, 572 - height, 30, height));

        assertEquals(List.of(parts), rows(page).stream().map(r -> r.parts().size()).toList());
    }

    /** Words whose letters a pattern ties together are as high as what they happen to end with. */
    @Test
    void threeWordsDoNotTellHowTheirRowLies() {
        List<BoundingBox> page = letters(20, 100, 300, 30, 0);
        page.addAll(List.of(new BoundingBox(548, 561, 168, 35), new BoundingBox(724, 557, 104, 35), new BoundingBox(828, 560, 128, 28)));

        assertEquals(List.of(0.0, 0.0), rows(page).stream().map(TextRow::tiltDegrees).toList());
    }

    @Test
    void vowelsAndToneMarksBelongToTheRowTheyHoverOver() {
        List<BoundingBox> page = letters(20, 100, 500, 30, 0);
        page.add(new BoundingBox(110, 480, 14, 8));
        page.add(new BoundingBox(110, 468, 6, 7));
        page.add(new BoundingBox(190, 536, 12, 7));

        List<TextRow> rows = rows(page);

        assertEquals(23, rows.get(0).parts().size());
    }

    /** Small print right above a large name: the tone mark of the name is nearer to it in letters than to that print in pixels, once its vowel is there. */
    @Test
    void aToneMarkBelongsToTheLargeRowBelowItNotToTheSmallOneAbove() {
        List<BoundingBox> page = letters(20, 100, 457, 20, 0);
        page.addAll(letters(16, 150, 520, 36, 0));
        page.add(new BoundingBox(222, 503, 24, 11));
        page.add(new BoundingBox(236, 483, 12, 14));

        assertEquals(List.of(20, 18), rows(page).stream().map(r -> r.parts().size()).toList());
    }

    /** The small heading above a large title keeps clear of it; so do tone marks, but they do not stand side by side. */
    @ParameterizedTest
    @CsvSource({"30, 436, 2", "60, 436, 1", "30, 468, 1"})
    void aSmallRowAboveALargeOneIsTextIfItsLettersStandSideBySideAndClearOfIt(int apart, int top, int found) {
        List<BoundingBox> page = letters(16, 100, 500, 60, 0);
        for (int i = 0; i < 8; i++) {
            page.add(new BoundingBox(220 + apart * i, top, 24, 30));
        }

        assertEquals(found, rows(page).size());
    }

    @Test
    void marksAsLargeAsLettersDoNotMakeTheirRowUneven() {
        List<BoundingBox> page = letters(12, 100, 500, 30, 0);
        page.add(new BoundingBox(170, 470, 20, 45));
        for (int i = 2; i < 5; i++) {
            page.add(new BoundingBox(100 + 36 * i, 455, 24, 32));
        }

        assertEquals(List.of(16), rows(page).stream().map(r -> r.parts().size()).toList());
    }

    @Test
    void flourishedMarksAsLargeAsLettersAreNoRowOfTheirOwn() {
        List<BoundingBox> page = letters(12, 100, 500, 60, 0);
        page.add(new BoundingBox(300, 432, 60, 64));
        page.add(new BoundingBox(380, 440, 70, 58));

        assertEquals(List.of(14), rows(page).stream().map(r -> r.parts().size()).toList());
    }

    /** ศ with its tail at the end of a name, chained with the marks before it. */
    @Test
    void theLastLetterOfItsRowMayBeAmongTheFlourishedMarks() {
        List<BoundingBox> page = letters(14, 100, 500, 43, 0);
        int end = page.get(page.size() - 1).right();
        page.add(new BoundingBox(end - 240, 442, 55, 56));
        page.add(new BoundingBox(end - 140, 449, 70, 50));
        page.add(new BoundingBox(end - 42, 443, 50, 55));
        page.add(new BoundingBox(end + 12, 451, 70, 92));

        assertEquals(List.of(18), rows(page).stream().map(r -> r.parts().size()).toList(), rows(page).toString());
    }

    @Test
    void flourishedMarksMayBeManyAndHaveSpecksAboveThem() {
        List<BoundingBox> page = letters(16, 100, 500, 46, 0);
        List.of(110, 190, 280, 360, 440).forEach(left -> page.add(new BoundingBox(left, 435, 60, 60)));
        page.add(new BoundingBox(180, 390, 14, 9));
        page.add(new BoundingBox(205, 390, 20, 9));

        assertEquals(1, rows(page).size(), rows(page).toString());
    }

    @Test
    void flourishedLettersOfAScriptStandInTheRowOfTheOthers() {
        List<BoundingBox> page = letters(16, 100, 500, 46, 0);
        for (int gap : new int[] {12, 7, 3}) {
            BoundingBox letter = page.remove(gap);
            page.add(new BoundingBox(letter.left() - 6, 448, 60, 103));
        }
        page.addAll(letters(12, 100, 380, 27, 0));
        page.add(new BoundingBox(210, 412, 20, 10));

        assertEquals(List.of(13, 16), rows(page).stream().map(r -> r.parts().size()).toList());
    }

    @Test
    void theStrokesOfASignatureAcrossARowAreNoneOfItsLetters() {
        List<BoundingBox> page = letters(16, 100, 500, 46, 0);
        List.of(110, 230, 390).forEach(left -> page.add(new BoundingBox(left, 470, 70, 105)));

        assertTrue(rows(page).stream().anyMatch(r -> r.parts().size() == 16), rows(page).toString());
    }

    @Test
    void aShortWordRightAboveIsARowOfItsOwn() {
        List<BoundingBox> page = letters(12, 100, 500, 60, 0);
        page.addAll(letters(3, 300, 405, 50, 0));

        assertEquals(List.of(3, 12), rows(page).stream().map(r -> r.parts().size()).sorted().toList());
    }

    @Test
    void aLabelInSmallPrintRightAboveIsARowOfItsOwn() {
        List<BoundingBox> page = letters(12, 100, 500, 60, 0);
        page.addAll(letters(11, 100, 455, 28, 0));

        assertEquals(List.of(11, 12), rows(page).stream().map(r -> r.parts().size()).sorted().toList());
    }

    @Test
    void aFigureAllAloneBesideALabelIsARow() {
        List<BoundingBox> page = letters(12, 100, 500, 30, 0);
        page.add(new BoundingBox(700, 502, 18, 28));
        page.add(new BoundingBox(700, 902, 18, 28));

        assertEquals(List.of(1, 12), rows(page).stream().map(r -> r.parts().size()).sorted().toList());
    }

    @Test
    void framesRulesAndEmblemsAreNoText() {
        List<BoundingBox> page = letters(20, 100, 500, 30, 0);
        page.add(new BoundingBox(20, 20, 1560, 2260));
        page.add(new BoundingBox(200, 900, 500, 3));
        page.add(new BoundingBox(700, 100, 200, 220));

        List<TextRow> rows = rows(page);

        assertEquals(1, rows.size());
        assertEquals(20, rows.get(0).parts().size());
    }

    @Test
    void aToneMarkBelongsToTheRowBelowAlsoWhereTheNextRowAboveIsNear() {
        List<BoundingBox> page = letters(20, 100, 500, 40, 0);
        page.addAll(letters(3, 100, 590, 40, 0));
        page.add(new BoundingBox(100, 570, 30, 16));
        page.add(new BoundingBox(123, 553, 7, 13));

        assertEquals(List.of(20, 5), rows(page).stream().map(r -> r.parts().size()).toList());
    }

    @Test
    void signaturesInARowDoNotSwallowTheTextBetweenThem() {
        List<BoundingBox> page = letters(18, 500, 500, 30, 0);
        page.addAll(letters(20, 100, 700, 30, 0));
        page.add(new BoundingBox(100, 560, 270, 118));
        page.add(new BoundingBox(550, 570, 260, 90));
        page.add(new BoundingBox(1000, 560, 275, 100));

        assertTrue(rows(page).stream().map(r -> r.parts().size()).toList().containsAll(List.of(18, 20)), rows(page).toString());
    }

    @Test
    void twoSignatureColumnsStayApart() {
        List<BoundingBox> page = letters(8, 100, 500, 30, 0);
        page.addAll(letters(8, 700, 500, 30, 0));

        assertEquals(2, rows(page).size());
    }

    @Test
    void aRowTooShortToTellLiesAsTheOthersDo() {
        double slope = Math.tan(Math.toRadians(3));
        List<BoundingBox> page = letters(3, 100, 300, 30, slope);
        page.addAll(letters(20, 100, 500, 30, slope));
        page.addAll(letters(20, 100, 700, 30, slope));

        TextRow row = rows(page).stream().filter(r -> r.parts().size() == 3).findFirst().orElseThrow();

        assertEquals(3, row.tiltDegrees(), 0.3);
        assertEquals(row.box().centreY(), row.middleAt(row.box().centreX()), 1);
    }

    @Test
    void aRowTooShortToTellLiesLevelOnAPageWithoutOthers() {
        assertEquals(0, rows(letters(3, 100, 300, 30, 0.05)).get(0).tiltDegrees());
    }

    @Test
    @Timeout(20)
    void aPatternOfDotsIsNoRowAndTakesNoTime() {
        List<BoundingBox> page = letters(20, 100, 100, 30, 0);
        for (int column = 0; column < 95; column++) {
            for (int row = 0; row < 100; row++) {
                page.add(new BoundingBox(30 + 16 * column, 400 + 14 * row + 4 * column % 14, 11, 11));
            }
        }

        assertEquals(List.of(20), rows(page).stream().map(r -> r.parts().size()).toList());
    }

    @Test
    void aRowOfTheSmallestPrintReachesFromEdgeToEdge() {
        List<BoundingBox> row = IntStream.range(0, HEIGHT / 6).mapToObj(i -> new BoundingBox(6 * i, 500, 4, 8)).toList();

        assertEquals(row.size(), LineFinder.rows(row, HEIGHT, WIDTH).get(0).parts().size());
    }

    @Test
    void aBlankPageHasNoRows() {
        assertTrue(rows(List.of()).isEmpty());
    }

    private static List<TextRow> rows(List<BoundingBox> boxes) {
        return LineFinder.rows(boxes, WIDTH, HEIGHT).stream().sorted(Comparator.comparingDouble(TextRow::base)).toList();
    }

    private static List<BoundingBox> letters(int count, int left, int top, int height, double slope) {
        List<BoundingBox> letters = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int x = left + i * 36;
            letters.add(new BoundingBox(x, (int) Math.round(top + slope * (x - left)), 24, height));
        }
        return letters;
    }
}
