package org.baiprakat.reading;

import org.baiprakat.document.ThaiText;

/**
 * What one wrong letter costs when text from the recogniser is compared with known wording, in half edits: letters that it mixes
 * up and lost marks are half as bad as any other difference.
 */
final class Confusions {
    /** A whole edit. */
    static final int EDIT = 2;
    /** Cost of a vowel or tone mark lost, added or exchanged, or of a letter for one that looks like it. */
    static final int MARK = 1;

    private static final String[] ALIKE = {
        "คตดศ", "นบป", "มฆ", "กถภฤ", "ขชซ", "ฎฏ", "ผฝพฟ", "ฌณญ", "ลส", "อฮ", "ทหฑ", "รธฐ", "วจ", "ยผ", "ใไโ", "เแ", "าำ", "ฯๆ",
        "0oq๐", "1liาเ", "5s", "8b", "2z", "6g", "rn", "ce", "uv", "mn", "hb"};
    private static final int LETTER_BITS = 16;
    private static final long[] MASKS = masks();

    private Confusions() { }

    /** Vowels above and below, tone marks, ์: what a worn copy loses first. */
    static boolean mark(char c) {
        return c == '\u0e31' || c >= '\u0e34' && c <= '\u0e3a' || c >= '\u0e47' && c <= '\u0e4e';
    }

    static String withoutMarks(String key) {
        StringBuilder bare = new StringBuilder(key.length());
        for (char c : key.toCharArray()) {
            if (!mark(c)) {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    /** The key of a text without marks. */
    static String bare(String text) {
        return withoutMarks(ThaiText.key(text));
    }

    /** Cost of reading {@code b} where {@code a} is printed, in half edits. */
    static int substitution(char a, char b) {
        return substitution(letter(a), letter(b));
    }

    /** The same of two of {@link #letters}, for where many are compared. */
    static int substitution(long a, long b) {
        if (a == b) {
            return 0;
        }
        return (a & b) >>> LETTER_BITS != 0 ? MARK : EDIT;
    }

    /** Each letter together with a bit for every group of letters that it may be mistaken for. */
    static long[] letters(String text) {
        long[] letters = new long[text.length()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = letter(text.charAt(i));
        }
        return letters;
    }

    /** For each {@link #place} of a letter the places where it stands in a text of up to 64 letters, the first as the lowest bit. */
    static long[] places(String text) {
        long[] places = new long[MASKS.length + 1];
        for (int i = 0; i < text.length(); i++) {
            places[place(text.charAt(i))] |= 1L << i;
        }
        return places;
    }

    /** Letters that are neither ASCII nor Thai share the last. */
    static int place(char c) {
        int at = index(c);
        return at < 0 ? MASKS.length : at;
    }

    /** Cost of a letter too many or too few, in half edits. */
    static int gap(char c) {
        return mark(c) ? MARK : EDIT;
    }

    /** Weighted distance of two keys in half edits. */
    static int distance(String a, String b) {
        return distances(a, b)[b.length()];
    }

    /** The same of {@code a} and every beginning of {@code b}, the empty one first. */
    static int[] distances(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            row[j] = row[j - 1] + gap(b.charAt(j - 1));
        }
        for (int i = 1; i <= a.length(); i++) {
            char c = a.charAt(i - 1);
            int diagonal = row[0];
            row[0] += gap(c);
            for (int j = 1; j <= b.length(); j++) {
                char d = b.charAt(j - 1);
                int best = Math.min(diagonal + substitution(c, d), Math.min(row[j] + gap(c), row[j - 1] + gap(d)));
                diagonal = row[j];
                row[j] = best;
            }
        }
        return row;
    }

    private static long letter(char c) {
        int at = index(c);
        return at < 0 ? c : MASKS[at] | c;
    }

    /** Of ASCII and Thai, in MASKS; -1 for other letters. */
    private static int index(char c) {
        return c < 128 ? c : c >= '\u0e00' && c < '\u0e80' ? 128 + c - 0xe00 : -1;
    }

    private static long[] masks() {
        long[] masks = new long[256];
        for (int i = 0; i < ALIKE.length; i++) {
            for (char c : ALIKE[i].toCharArray()) {
                masks[index(c)] |= 1L << LETTER_BITS + i;
            }
        }
        for (char c = '\u0e00'; c < '\u0e80'; c++) {
            if (mark(c)) {
                masks[index(c)] |= 1L << LETTER_BITS + ALIKE.length;
            }
        }
        return masks;
    }
}
