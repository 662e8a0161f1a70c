package org.baiprakat.decision;

import java.util.Set;
import org.baiprakat.document.ThaiText;

/** Who may bear a title. One that contradicts the list points to another person of the same name. */
enum Bearer {
    MALE, FEMALE, UNSAID,
    /** Of either; nobody on a staff list is one. */
    CHILD;

    private static final Set<String> MEN = Set.of("นาย", "mr");
    private static final Set<String> WOMEN = Set.of("นาง", "นางสาว", "นส", "แพทย์หญิง", "mrs", "ms", "miss");
    private static final Set<String> CHILDREN = Set.of("เด็กชาย", "เด็กหญิง", "ดช", "ดญ");

    static Bearer of(String title) {
        String key = ThaiText.key(title);
        if (CHILDREN.contains(key)) {
            return CHILD;
        }
        if (MEN.contains(key)) {
            return MALE;
        }
        // A rank is borne by men and women; women often add หญิง. Its absence says nothing.
        return WOMEN.contains(key) || key.endsWith("หญิง") ? FEMALE : UNSAID;
    }

    boolean contradicts(Bearer other) {
        return this != other && (this == CHILD || other == CHILD || this != UNSAID && other != UNSAID);
    }
}
