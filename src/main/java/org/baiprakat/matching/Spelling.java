package org.baiprakat.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.ThaiText;

/**
 * A name as read from a page, ready for comparison.
 *
 * @param letters    all letters without spaces
 * @param boundaries where a space stood, as offsets in {@code letters}; empty if the name was printed or read in one piece
 * @param asRead     false if letters were moved between title and name to make this spelling: it can then never be exact
 */
record Spelling(String letters, List<Integer> boundaries, boolean asRead) {
    /** A space is lost or invented more easily than a letter: still a little less than equality. */
    private static final double OTHER_SPACE = 0.97;
    private static final double SWAPPED = 0.9;
    private static final double TITLE_MOVED = 0.95;
    /** How many letters the border between given and family name may be off, at most, where no space shows it. */
    private static final int SLACK = 2;
    /** Titles that names begin with as well: นางนวล is a given name, or นาง and นวล. */
    private static final List<String> GLUED_TITLES = List.of("นางสาว", "นาย", "นาง");

    Spelling {
        boundaries = List.copyOf(boundaries);
    }

    /** The name as read, and once more with the title counted as part of the name, or a seeming title taken off it. */
    static List<Spelling> of(PersonName name) {
        List<Spelling> all = new ArrayList<>();
        all.add(of(name.full(), true));
        if (name.title().isEmpty()) {
            GLUED_TITLES.stream().filter(title -> name.given().startsWith(title)).findFirst()
                    .ifPresent(title -> all.add(of(name.full().substring(title.length()).strip(), false)));
        } else if (GLUED_TITLES.contains(ThaiText.key(name.title()))) {
            all.add(of(name.title() + name.full(), false));
        }
        return all.stream().filter(spelling -> spelling.letters.length() > 1).toList();
    }

    private static Spelling of(String text, boolean asRead) {
        return of(Arrays.stream(text.split(" ")).map(ThaiText::key).toList(), asRead);
    }

    private static Spelling of(List<String> words, boolean asRead) {
        StringBuilder letters = new StringBuilder();
        List<Integer> boundaries = new ArrayList<>();
        for (String word : words) {
            if (!letters.isEmpty() && !word.isEmpty()) {
                boundaries.add(letters.length());
            }
            letters.append(word);
        }
        return new Spelling(letters.toString(), boundaries, asRead);
    }

    /** The same spelling with each word rewritten, for example folded to its sounds. */
    Spelling mapWords(UnaryOperator<String> change) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int boundary : boundaries) {
            words.add(change.apply(letters.substring(from, boundary)));
            from = boundary;
        }
        words.add(change.apply(letters.substring(from)));
        return of(words, asRead);
    }

    /** Letter for letter the listed name, with a space where it has one, or no space at all. */
    boolean equalTo(ListedName listed) {
        return asRead && letters.equals(listed.letters()) && (boundaries.isEmpty() || listed.family().isEmpty()
                || boundaries.contains(listed.given().length()));
    }

    /**
     * 0–1: the product of how alike the given names and the family names are, so that neither makes up for the other; 1 only if
     * {@link #equalTo} holds.
     */
    double similarityTo(ListedName listed, EditCosts costs) {
        if (equalTo(listed)) {
            return 1;
        }
        double best = 0;
        if (listed.family().isEmpty()) {
            best = OTHER_SPACE * Similarity.of(letters, listed.given(), costs);
        } else {
            int border = listed.given().length();
            for (int cut = Math.max(1, border - SLACK); cut <= Math.min(letters.length() - 1, border + SLACK); cut++) {
                best = Math.max(best, similarityCutAt(cut, listed, costs, best));
            }
            for (int cut : boundaries) {
                best = Math.max(best, similarityCutAt(cut, listed, costs, best));
                best = Math.max(best, SWAPPED * parts(letters.substring(cut), letters.substring(0, cut), listed, costs, best));
            }
        }
        return asRead ? best : TITLE_MOVED * best;
    }

    private double similarityCutAt(int cut, ListedName listed, EditCosts costs, double best) {
        double alike = parts(letters.substring(0, cut), letters.substring(cut), listed, costs, best);
        return boundaries.isEmpty() || boundaries.contains(cut) ? alike : OTHER_SPACE * alike;
    }

    /** @param best what is worth no further look: a product is no more than either factor */
    private static double parts(String given, String family, ListedName listed, EditCosts costs, double best) {
        double alike = Similarity.of(given, listed.given(), costs);
        return alike <= best ? alike : alike * Similarity.of(family, listed.family(), costs);
    }
}
