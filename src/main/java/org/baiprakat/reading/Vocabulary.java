package org.baiprakat.reading;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of which a text may be made up. What people write in ways without end is often of few words: each of them is known, though nobody has seen
 * the whole. A text with another word among them may say anything. Marks are not compared.
 */
final class Vocabulary {
    /** Words may have one letter misread from this length on, and all of a text together so many. */
    private static final int LONG_WORD = 6;
    private static final int MISREAD = 2;
    private static final int IMPOSSIBLE = Integer.MAX_VALUE;

    private final List<String> words;
    private final Set<String> telling;

    /**
     * @param silent  words that may stand in a text
     * @param telling words of which one is in it at least
     */
    Vocabulary(Collection<String> silent, Collection<String> telling) {
        this.words = Stream.concat(silent.stream(), telling.stream()).map(Confusions::bare).distinct()
                .sorted(Comparator.comparingInt(String::length).reversed()).toList();
        this.telling = telling.stream().map(Confusions::bare).collect(Collectors.toSet());
    }

    /** @param text {@link Confusions#bare} */
    boolean makesUp(String text) {
        // For each position the fewest misread letters with which all before it are known words; without a telling one, and with one.
        int[][] misread = new int[2][text.length() + 1];
        Stream.of(misread).forEach(counts -> Arrays.fill(counts, IMPOSSIBLE));
        misread[0][0] = 0;
        for (int at = 0; at < text.length(); at++) {
            if (Math.min(misread[0][at], misread[1][at]) == IMPOSSIBLE) {
                continue;
            }
            for (String word : words) {
                int worn = misread(text, at, word);
                for (int told = 0; told < 2 && worn < IMPOSSIBLE; told++) {
                    if (misread[told][at] < IMPOSSIBLE) {
                        int[] then = misread[telling.contains(word) ? 1 : told];
                        then[at + word.length()] = Math.min(then[at + word.length()], misread[told][at] + worn);
                    }
                }
            }
        }
        return misread[1][text.length()] <= MISREAD;
    }

    private static int misread(String text, int at, String word) {
        if (text.startsWith(word, at)) {
            return 0;
        }
        if (word.length() < LONG_WORD || at + word.length() > text.length()) {
            return IMPOSSIBLE;
        }
        int costs = 0;
        for (int i = 0; i < word.length(); i++) {
            costs += Confusions.substitution(word.charAt(i), text.charAt(at + i));
        }
        return costs <= Confusions.MARK ? 1 : IMPOSSIBLE;
    }
}
