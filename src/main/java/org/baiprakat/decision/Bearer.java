package org.baiprakat.decision;

import java.util.Set;
import org.baiprakat.document.ThaiText;

/** What a title says of its bearer. A title that contradicts the list points to another person of the same name. */
enum Gender {
    MALE, FEMALE, UNSAID;

    private static final Set<String> MEN = Set.of("นาย", "เด็กชาย", "ดช", "mr");
    private static final Set<String> WOMEN = Set.of("นาง", "นางสาว", "นส", "เด็กหญิง", "ดญ", "แพทย์หญิง", "mrs", "ms", "miss");

    static Gender of(String title) {
        String key = ThaiText.key(title);
        if (MEN.contains(key)) {
            return MALE;
        }
        // A rank is borne by men and women; women often add หญิง. Its absence says nothing.
        return WOMEN.contains(key) || key.endsWith("หญิง") ? FEMALE : UNSAID;
    }

    boolean contradicts(Gender other) {
        return this != UNSAID && other != UNSAID && this != other;
    }
}
