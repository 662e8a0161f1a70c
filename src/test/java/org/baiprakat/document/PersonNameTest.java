package org.baiprakat.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PersonNameTest {

    @Test
    void aThaiTitleIsPrintedRightBeforeTheNameAndAnEnglishOneApart() {
        assertEquals("นายสมหมาย ตัวอย่าง", new PersonName("นาย", "สมหมาย", "ตัวอย่าง").printed());
        assertEquals("Mr. Sommai Tuayang", new PersonName("Mr.", "Sommai", "Tuayang").printed());
    }

    @Test
    void withoutATitleOrAFamilyNameNothingStandsInItsPlace() {
        assertEquals("สมหมาย", new PersonName("", "สมหมาย", "").printed());
        assertEquals("Sommai", new PersonName("", "Sommai", "").printed());
    }

    @Test
    void aNameIsLatinByItsLetters() {
        assertTrue(PersonName.isLatin("Sommai Tuayang"));
        assertFalse(PersonName.isLatin("สมหมาย ตัวอย่าง 2"));
        assertFalse(PersonName.isLatin(""));
    }
}
