package org.baiprakat.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.baiprakat.document.BoundingBox;
import org.junit.jupiter.api.Test;

/** A row of letters 30 pixels high, whose middle is at 515. */
class TextRowTest {
    private static final BoundingBox LETTER = new BoundingBox(100, 500, 24, 30);
    private static final BoundingBox TONE_MARK = new BoundingBox(110, 458, 20, 12);

    private static TextRow row(BoundingBox... parts) {
        return new TextRow(List.of(parts), 515, 0, 30);
    }

    @Test
    void aSignatureThatTouchesTheLettersDoesNotMakeTheRowHigherThanTextIs() {
        BoundingBox row = row(LETTER, TONE_MARK, new BoundingBox(100, 510, 400, 90)).withoutStrokes().box();

        assertEquals(TONE_MARK.top(), row.top());
        assertEquals(515 + 36, row.bottom());
        assertEquals(400, row.width());
    }

    @Test
    void lettersAndMarksStayWhole() {
        TextRow row = row(LETTER, TONE_MARK, new BoundingBox(140, 470, 24, 80));

        assertEquals(row, row.withoutStrokes());
    }
}
