package org.baiprakat.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.baiprakat.document.Ink;
import org.baiprakat.document.PageKind;
import org.baiprakat.document.Platform;

/**
 * One layout of the layout file. All wording is written as it is printed; recognition errors, spaces, digits and capitals are allowed
 * for.
 *
 * @param name        unique; stands in every reading
 * @param platform    what the page counts as when the layout fits
 * @param kind        CERTIFICATE unless said otherwise
 * @param clues       what identifies it; weights of the clues that are seen are added
 * @param never       wording that rules the layout out
 * @param enough      sum of weights from which the layout may fit, above 0; at 1 it surely fits
 * @param lastResort  used only when no other layout fits
 * @param saysCompleted whether its clues together say that the recipient completed the course, so that nothing behind the name has to
 * @param recipient   wording before and behind the recipient's name
 * @param nameInk     colour in which the design prints the name, if it is always the same; black says nothing
 * @param course      wording before and behind the course title, and labels that are no part of it
 * @param completion  where the completion date stands
 * @param serials     regular expressions (first group: the number) of the certificate number, tried on each line
 */
public record Layout(String name, Platform platform, PageKind kind, List<Clue> clues, List<Clue> never, Double enough, boolean lastResort,
                     boolean saysCompleted, Anchors recipient, Ink nameInk, Anchors course, Completion completion, List<String> serials) {
    public enum Place { ANYWHERE, TOP, BOTTOM }

    public Layout {
        if (name == null || name.isBlank() || platform == null) {
            throw new IllegalArgumentException("a layout needs 'name' and 'platform'");
        }
        clues = orNone(clues);
        if (clues.isEmpty()) {
            throw new IllegalArgumentException("layout '" + name + "' needs 'clues': wording it is known by");
        }
        never = orNone(never);
        kind = kind == null ? PageKind.CERTIFICATE : kind;
        enough = enough == null ? 0.6 : enough;
        recipient = recipient == null ? Anchors.NONE : recipient;
        nameInk = nameInk == null ? Ink.BLACK : nameInk;
        course = course == null ? Anchors.NONE : course;
        completion = completion == null ? Completion.ANY : completion;
        serials = orNone(serials);
        if (enough <= 0) {
            throw new IllegalArgumentException("layout '" + name + "': 'enough' must be above 0");
        }
        for (String serial : serials) {
            if (Pattern.compile(serial).matcher("").groupCount() < 1) {
                throw new IllegalArgumentException("layout '" + name + "': the serial '" + serial + "' needs brackets around the number");
            }
        }
    }

    /** The same, to be read by common wording. */
    Layout withoutAnchors() {
        return new Layout(name, platform, kind, clues, never, enough, lastResort, saysCompleted, Anchors.NONE, Ink.BLACK, Anchors.NONE, Completion.ANY, serials);
    }

    /**
     * Wording that speaks for a layout.
     *
     * @param any       one of these is enough, and more count no more
     * @param weight    0–1 (default 1): how much it proves; all clues that are seen are added up
     * @param place     TOP or BOTTOM: only in that half of the text
     * @param wholeLine only if little else stands on the line: a logo or heading, not a word in a sentence
     * @param errors    wrong letters allowed; by default in proportion to the length
     * @param scattered wrong letters may not stand together: these would be another word, not a misread one
     */
    public record Clue(List<String> any, Double weight, Place place, boolean wholeLine, Integer errors, boolean scattered) {
        public Clue {
            any = Wordings.of(any);
            if (any.isEmpty()) {
                throw new IllegalArgumentException("a clue needs 'any': a list of wordings");
            }
            weight = weight == null ? 1 : weight;
            place = place == null ? Place.ANYWHERE : place;
            errors = errors == null ? -1 : errors;
        }

        /** A clue that holds anywhere on the page. */
        public static Clue of(double weight, String... any) {
            return new Clue(List.of(any), weight, Place.ANYWHERE, false, null, false);
        }
    }

    /**
     * @param follows  the value stands behind one of these wordings, on the same line or on the next
     * @param precedes the value stands before one of these
     * @param labels   words at the start of a title that are no part of it; what stands beside a name on a form
     */
    public record Anchors(List<String> follows, List<String> precedes, List<String> labels) {
        static final Anchors NONE = new Anchors(null, null, null);

        public Anchors {
            follows = Wordings.of(follows);
            precedes = Wordings.of(precedes);
            labels = Wordings.of(labels);
        }
    }

    /**
     * @param notPrinted     this layout prints no completion date: only one behind {@code follows}, or behind plain words of completion or issue, is one
     * @param alone          this layout prints the date on a line of its own without wording, its month in English
     * @param belowCourse    this layout may print the date without wording on the line below the course
     * @param follows        wording right before the date, the surest first
     * @param looselyFollows wording some words before the date: {@code Awarded by <organisation> on 24 June 2025}
     */
    public record Completion(boolean notPrinted, boolean alone, boolean belowCourse, List<String> follows, List<String> looselyFollows) {
        static final Completion ANY = new Completion(false, false, false, null, null);

        public Completion {
            follows = Wordings.of(follows);
            looselyFollows = Wordings.of(looselyFollows);
        }
    }

    static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
