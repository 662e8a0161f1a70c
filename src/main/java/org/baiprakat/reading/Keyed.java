package org.baiprakat.reading;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import org.baiprakat.document.ThaiText;

/**
 * Text beside its comparison key ({@link ThaiText#key}: no spaces, no punctuation), with the way back from the key to the text, so
 * that what stands before or behind a phrase keeps its spelling.
 *
 * @param text canonical
 * @param at   for each letter of the key its index in the text
 */
record Keyed(String text, String key, int[] at) {

    static Keyed of(String raw) {
        String text = ThaiText.canonical(raw);
        StringBuilder key = new StringBuilder(text.length());
        int[] at = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            if (ThaiText.isCompared(text.charAt(i))) {
                at[key.length()] = i;
                key.append(ThaiText.compared(text.charAt(i)));
            }
        }
        return new Keyed(text, key.toString(), Arrays.copyOf(at, key.length()));
    }

    /** The text from key position {@code from} to {@code to} (exclusive); what stands between key letters at the cuts is kept. */
    String cut(int from, int to) {
        if (from >= to) {
            return "";
        }
        int start = behind(from);
        int end = to >= key.length() ? text.length() : at[to];
        return text.substring(start, Math.max(start, end)).strip();
    }

    /** The same without some places of the key, which are apart; a blank is left of each. */
    Keyed without(List<Phrase.Span> places) {
        if (places.isEmpty()) {
            return this;
        }
        StringJoiner rest = new StringJoiner(" ");
        int from = 0;
        for (Phrase.Span place : places.stream().sorted(Comparator.comparingInt(Phrase.Span::from)).toList()) {
            rest.add(cut(from, place.from()));
            from = place.to();
        }
        return of(rest.add(cut(from, key.length())).toString());
    }

    /** Index in the text behind the first so many letters of the key: what stands there is printed right behind them. */
    int behind(int letters) {
        return letters == 0 ? 0 : at[letters - 1] + 1;
    }

    /** Whether something that is no letter stands before a letter of the key which is not its first. */
    boolean isApart(int letter) {
        return letter > 0 && at[letter] > behind(letter);
    }

    /** Where position {@code p} of this key lies in another reading of the same pixels. */
    int positionIn(Keyed other, int p) {
        if (key.equals(other.key) || p == 0) {
            return p;
        }
        if (p >= key.length()) {
            return other.key.length();
        }
        int[] before = Confusions.distances(key.substring(0, p), other.key);
        int[] behind = Confusions.distances(new StringBuilder(key.substring(p)).reverse().toString(),
                new StringBuilder(other.key).reverse().toString());
        int best = 0;
        for (int j = 1; j < before.length; j++) {
            int n = before.length - 1;
            if (before[j] + behind[n - j] < before[best] + behind[n - best]) {
                best = j;
            }
        }
        return best;
    }
}
