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
 */
record Phrase(String text, String key, int allowed) {

    /** Shorter pieces of a phrase stand everywhere. */
    private static final int SHORTEST_PIECE = 2;

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
        return new Phrase(text, key, allowed);
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
        BitSet worth = worthALook(haystack, limit);
        for (int from = worth.nextSetBit(0); from >= 0; from = worth.nextSetBit(worth.nextClearBit(from))) {
            search(haystack, from, worth.nextClearBit(from), limit, ends);
        }
        return apart(ends);
    }

    /**
     * The letters of a text among which the phrase may stand: around each letter-for-letter place of one of its pieces. With so few errors, each of
     * which spoils one piece, at least one is whole if there is one piece more than errors (Wu and Manber, Fast text searching allowing errors, 1992).
     */
    private BitSet worthALook(String haystack, int limit) {
        BitSet worth = new BitSet(haystack.length());
        int pieces = limit / Confusions.MARK + 1;
        if (key.length() < SHORTEST_PIECE * pieces) {
            worth.set(0, haystack.length());
            return worth;
        }
        for (int piece = 0; piece < pieces; piece++) {
            int from = piece * key.length() / pieces;
            String sought = key.substring(from, (piece + 1) * key.length() / pieces);
            for (int at = haystack.indexOf(sought); at >= 0; at = haystack.indexOf(sought, at + 1)) {
                worth.set(Math.max(0, at - from - pieces), Math.min(haystack.length(), at - from + key.length() + pieces));
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
        List<Span> chosen = new ArrayList<>();
        ends.stream().sorted(Comparator.comparingInt(Span::cost).thenComparingInt(Span::to)).forEach(span -> {
            if (chosen.stream().noneMatch(other -> span.from() < other.to() && other.from() < span.to())) {
                chosen.add(span);
            }
        });
        return chosen;
    }
}
