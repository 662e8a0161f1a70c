package org.baiprakat.matching;

import java.util.ArrayList;
import java.util.List;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.StaffMember;
import org.baiprakat.document.ThaiText;

/**
 * One of the names of a person on the staff list, ready for comparison.
 *
 * @param person position of the person in the list
 * @param given  letters of the given name, without spaces
 * @param family letters of the family name, without spaces; empty if there is none
 * @param kind   what the spelling is
 */
record ListedName(int person, String given, String family, Kind kind) {

    /** CURRENT, ALIAS and ENGLISH stand on the list; SOUNDS is made from one of them and proves nothing. */
    enum Kind { CURRENT, ALIAS, ENGLISH, SOUNDS }

    String letters() {
        return given + family;
    }

    /** All names of a person: as listed, former ones, the English one. */
    static List<ListedName> of(int person, StaffMember staff) {
        List<ListedName> all = new ArrayList<>();
        PersonName name = staff.name();
        add(all, person, name.given(), name.family(), Kind.CURRENT);
        for (PersonName alias : staff.aliases()) {
            if (alias.given().isEmpty() || alias.family().isEmpty()) {
                // One word: a former given name or a former family name; the list does not say which.
                add(all, person, alias.full(), name.family(), Kind.ALIAS);
                add(all, person, name.given(), alias.full(), Kind.ALIAS);
            } else {
                add(all, person, alias.given(), alias.family(), Kind.ALIAS);
            }
        }
        add(all, person, staff.nameEn().given(), staff.nameEn().family(), Kind.ENGLISH);
        return all;
    }

    /** The same name by its sounds, see {@link Romanisation}. */
    ListedName sounds() {
        return new ListedName(person, sounds(given), sounds(family), Kind.SOUNDS);
    }

    private static String sounds(String letters) {
        return letters.chars().anyMatch(c -> c >= 'a' && c <= 'z') ? Romanisation.fold(letters) : Romanisation.ofThai(letters);
    }

    private static void add(List<ListedName> all, int person, String given, String family, Kind kind) {
        ListedName listed = new ListedName(person, ThaiText.key(given), ThaiText.key(family), kind);
        if (listed.letters().length() > 1) {
            all.add(listed);
        }
    }
}
