package org.baiprakat.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ThaiTextTest {
    /** Of each kind of letter and mark that tidying knows. */
    private static final String LETTERS = "กฮเแาำๆ\u0e31\u0e34\u0e38\u0e3a\u0e47\u0e48\u0e4c\u0e4d\u0e4e๑a.\u0301 ";

    @Test
    void lettersMarksAndFiguresOfAnyKindAreCompared() {
        assertEquals("กี่excelⅳ½x²12", ThaiText.key(" กี่ – Excel Ⅳ ½, (X²) ๑๒ ☺\ud83d\ude42"));
    }

    @Test
    void whatHasNoWidthGoesWithoutATraceFromAnyText() {
        Random random = new Random(5);
        for (int i = 0; i < 100_000; i++) {
            String text = random.ints(1 + random.nextInt(5), 0, LETTERS.length()).mapToObj(LETTERS::charAt)
                    .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append).toString();

            assertEquals(ThaiText.canonical(text + '\u200b'), ThaiText.canonical(text));
        }
    }
}
