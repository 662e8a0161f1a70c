package org.baiprakat.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.baiprakat.document.ThaiText;

/**
 * Known wording that is looked for in recognised text, with errors allowed: none below 6 letters, one edit below 10, then one in
 * five. Not for telling two similar names apart: that is matching's business.
 *
 * @param text    as printed
 * @param key     as compared
 * @param allowed greatest distance at which it still counts as found, in half edits
 * @param places  {@link Confusions#places} of the key's first letters
 */
record Phrase(String text, String key, int allowed, long[] places) {

    /** A find: key positions from (inclusive) and to (exclusive), and the distance in half edits. */
    record Span(int from, int to, int cost) { }

    static Phrase of(String text) {
        return of(text, -1);
    }

    /** @param errors whole edits allowed; negative: in proportion to the length */
    static Phrase of(String text, int errors) {
        String key = ThaiText.key(text);
        if (key.isEmpty()) {
            throw new IllegalArgumentException("a phrase without letters: '" + text + "'");
        }
        int n = key.length();
        int allowed = errors >= 0 ? errors * Confusions.EDIT : n < 6 ? 0 : n < 10 ? Confusions.EDIT : n * Confusions.EDIT / 5;
        return new Phrase(text, key, allowed, Confusions.places(key.substring(0, Math.min(n, Long.SIZE))));
    }

    /** Key and places follow from the text. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Phrase phrase && allowed == phrase.allowed && text.equals(phrase.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    static List<Phrase> all(List<String> texts) {
        return texts.stream().map(Phrase::of).toList();
    }

    /** 1 for letter-for-letter, 0 for nothing in common. */
    double similarity(Span span) {
        return Math.max(0, 1 - span.cost() / (double) (Confusions.EDIT * key.length()));
    }

    boolean in(String haystack) {
        return !find(haystack, allowed).isEmpty();
    }

    /** Whether a text begins with this wording. */
    boolean begins(String haystack) {
        return find(haystack).stream().anyMatch(span -> span.from() == 0);
    }

    /** What is left of a text without every place of this wording. */
    String removedFrom(String haystack) {
        StringBuilder rest = new StringBuilder(haystack);
        find(haystack).stream().sorted(Comparator.comparingInt(Span::from).reversed()).forEach(span -> rest.delete(span.from(), span.to()));
        return rest.toString();
    }

    List<Span> find(String haystack) {
        return find(haystack, allowed);
    }

    /** Every place, without overlaps, the nearest first. */
    List<Span> find(String haystack, int limit) {
        List<Span> ends = new ArrayList<>();
        boolean tooShort = haystack.length() < key.length() - limit / Confusions.MARK;
        if (tooShort || limit == 0 && !haystack.contains(key)) {
            return ends;
        }
        BitSet worth = worthALook(haystack, limit);
        for (int from = worth.nextSetBit(0); from >= 0; from = worth.nextSetBit(worth.nextClearBit(from))) {
            search(haystack, from, worth.nextClearBit(from), limit, ends);
        }
        return apart(ends);
    }

    /**
     * The letters of a text among which the phrase may stand: where its first letters do if every error counts as one, of whatever kind it is, which is
     * known of 64 letters at once (Myers, A fast bit-vector algorithm for approximate string matching, 1999, as Hyyrö wrote it down in 2003).
     */
    private BitSet worthALook(String haystack, int limit) {
        int errors = limit / Confusions.MARK;
        int sought = Math.min(key.length(), Long.SIZE);
        int behind = key.length() == sought ? 0 : key.length() - sought + errors;
        long end = 1L << sought - 1;
        long more = -1;
        long fewer = 0;
        int distance = sought;
        BitSet worth = new BitSet(haystack.length());
        char[] letters = haystack.toCharArray();
        for (int at = 0; at < letters.length; at++) {
            long same = places[Confusions.place(letters[at])] | fewer;
            long diagonal = (same & more) + more ^ more | same;
            long growing = fewer | ~(diagonal | more);
            long shrinking = diagonal & more;
            distance += (growing & end) != 0 ? 1 : (shrinking & end) != 0 ? -1 : 0;
            growing <<= 1;
            more = shrinking << 1 | ~(diagonal | growing);
            fewer = growing & diagonal;
            if (distance <= errors) {
                worth.set(Math.max(0, at + 1 - sought - errors), Math.min(letters.length, at + 1 + behind));
            }
        }
        return worth;
    }

    /** Adds every end of the phrase in a part of a text. Sellers' algorithm with Ukkonen's cut-off: rows that cannot recover are skipped. */
    private void search(String haystack, int from, int to, int limit, List<Span> ends) {
        int m = key.length();
        long[] sought = Confusions.letters(key);
        long[] given = Confusions.letters(haystack.substring(from, to));
        int[] gaps = new int[m + 1];
        int[] cost = new int[m + 1];
        int[] start = new int[m + 1];
        for (int i = 1; i <= m; i++) {
            gaps[i] = Confusions.gap(key.charAt(i - 1));
            cost[i] = cost[i - 1] + gaps[i];
        }
        Arrays.fill(start, from);
        int last = lastWithin(cost, m, limit);
        for (int j = from + 1; j <= to; j++) {
            long letter = given[j - from - 1];
            int gap = Confusions.gap(haystack.charAt(j - 1));
            int diagonal = 0;
            int diagonalStart = j - 1;
            cost[0] = 0;
            start[0] = j;
            int reach = Math.min(m, last + 1);
            for (int i = 1; i <= reach; i++) {
                int left = i > last ? Integer.MAX_VALUE / 2 : cost[i] + gap;
                int leftStart = start[i];
                int across = diagonal + Confusions.substitution(sought[i - 1], letter);
                int up = cost[i - 1] + gaps[i];
                diagonal = i > last ? Integer.MAX_VALUE / 2 : cost[i];
                int acrossStart = diagonalStart;
                diagonalStart = start[i];
                if (across <= up && across <= left) {
                    cost[i] = across;
                    start[i] = acrossStart;
                } else if (up <= left) {
                    cost[i] = up;
                    start[i] = start[i - 1];
                } else {
                    cost[i] = left;
                    start[i] = leftStart;
                }
            }
            for (int i = reach + 1; i <= m && cost[i - 1] + gaps[i] <= limit; i++) {
                cost[i] = cost[i - 1] + gaps[i];
                start[i] = start[i - 1];
                reach = i;
            }
            last = lastWithin(cost, reach, limit);
            if (last == m) {
                ends.add(new Span(start[m], j, cost[m]));
            }
        }
    }

    private static int lastWithin(int[] cost, int from, int limit) {
        int last = from;
        while (last > 0 && cost[last] > limit) {
            last--;
        }
        return last;
    }

    private static List<Span> apart(List<Span> ends) {
        if (ends.size() < 2) {
            return ends;
        }
        List<Span> chosen = new ArrayList<>();
        ends.stream().sorted(Comparator.comparingInt(Span::cost).thenComparingInt(Span::to)).forEach(span -> {
            if (chosen.stream().noneMatch(other -> span.from() < other.to() && other.from() < span.to())) {
                chosen.add(span);
            }
        });
        return chosen;
    }
}
