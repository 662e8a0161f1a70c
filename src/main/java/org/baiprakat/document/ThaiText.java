package org.baiprakat.document;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** The one spelling in which Thai text is kept and compared. */
public final class ThaiText {
    /** In this order. */
    private static final List<Rule> TIDYING = List.of(
            new Rule("[\\u200b-\\u200f\\u2060\\ufeff\\u00ad]", ""),
            new Rule("[\\s\\p{Z}]+", " "),
            new Rule("เเ", "แ"),
            new Rule("([\\u0e48-\\u0e4c])([\\u0e31\\u0e34-\\u0e3a])", "$2$1"),
            new Rule("\\u0e4d([\\u0e48-\\u0e4b]?)\\s?\\u0e32", "$1ำ"),
            new Rule("([\\u0e48-\\u0e4b])\\u0e4d\\u0e32", "$1ำ"),
            new Rule("\\u0e33([\\u0e48-\\u0e4b])", "$1ำ"),
            new Rule("([\\u0e31\\u0e34-\\u0e3a\\u0e47-\\u0e4e])\\1+", "$1"),
            new Rule(" (?=[\\u0e31\\u0e33-\\u0e3a\\u0e47-\\u0e4e])", ""));

    private record Rule(Pattern wrong, String right) {
        Rule(String wrong, String right) {
            this(Pattern.compile(wrong), right);
        }
    }

    private ThaiText() { }

    /**
     * NFC, ำ composed (also across a tone mark), เเ as แ, tone marks behind upper and lower vowels, doubled marks and zero-width
     * characters dropped, one plain space between words for any space there was (also one that does not break), none at the ends. Idempotent.
     */
    public static String canonical(String text) {
        String before = text;
        String tidy = tidied(before);
        // Moving one mark can bring two others together: until nothing moves any more.
        while (!tidy.equals(before)) {
            before = tidy;
            tidy = tidied(before);
        }
        return tidy;
    }

    private static String tidied(String text) {
        String s = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (Rule rule : TIDYING) {
            s = rule.wrong().matcher(s).replaceAll(rule.right());
        }
        return s.strip();
    }

    /** Whether there is a Thai letter, mark or digit in it. */
    public static boolean isThai(String text) {
        return text.chars().anyMatch(c -> c >= '\u0e01' && c <= '\u0e5b');
    }

    /** Thai digits as Arabic ones; everything else unchanged. */
    public static String arabicDigits(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.chars().map(c -> c >= '๐' && c <= '๙' ? '0' + c - '๐' : c).forEach(c -> out.append((char) c));
        return out.toString();
    }

    /** Text for comparison: canonical, Arabic digits, without spaces and punctuation, Latin in lower case. */
    public static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (char c : canonical(text).toCharArray()) {
            if (isCompared(c)) {
                key.append(compared(c));
            }
        }
        return key.toString();
    }

    /** Whether a character counts where texts are compared: letters, marks and figures of any kind do. */
    public static boolean isCompared(char c) {
        return Character.isLetterOrDigit(c) || switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    /** What stands for a character where texts are compared. */
    public static char compared(char c) {
        return c >= '๐' && c <= '๙' ? (char) ('0' + c - '๐') : Character.toLowerCase(c);
    }
}
