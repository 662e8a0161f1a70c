package org.baiprakat.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookAlikeCostsTest {

    @ParameterizedTest
    @CsvSource({"ค,ต", "ต,ด", "น,บ", "น,ม", "ถ,ภ", "ผ,ฝ", "พ,ฟ", "ซ,ช", "ข,ฃ", "า,ำ", "ิ,ี", "ึ,ื", "่,้", "๊,๋", "ฎ,ฏ", "ฐ,ฏ", "ศ,ต", "ต,ส", "ร,ธ", "โ,ไ",
        "ไ,ใ", "ว,ง"})
    void lookAlikesAreCheapButNeverFree(char a, char b) {
        double cost = LookAlikeCosts.OCR.substitute(a, b);

        assertTrue(cost > 0 && cost < 0.5, a + "/" + b + ": " + cost);
        assertEquals(cost, LookAlikeCosts.OCR.substitute(b, a));
    }

    @ParameterizedTest
    @CsvSource({"่", "้", "๊", "๋", "์"})
    void losingAToneMarkCostsLessThanLosingALetter(char mark) {
        assertTrue(LookAlikeCosts.OCR.gap(mark) > 0 && LookAlikeCosts.OCR.gap(mark) < LookAlikeCosts.OCR.gap('ก'));
    }

    @ParameterizedTest
    @CsvSource({"ก,ม", "พ,ร", "ส,ว", "เ,โ"})
    void lettersThatDoNotLookAlikeCostFully(char a, char b) {
        assertEquals(1, LookAlikeCosts.OCR.substitute(a, b));
    }
}
