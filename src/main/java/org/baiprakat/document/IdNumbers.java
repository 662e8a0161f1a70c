package org.baiprakat.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes 13-digit ID numbers out of text before it is kept or shown. It takes rather too much than too little: any run of 13 or more
 * digits, Thai or Arabic, also with spaces, hyphens and the like between them, and every digit of a line that is labelled as the
 * ID number.
 */
public final class IdNumbers {
    private static final String DIGIT = "[0-9\u0e50-\u0e59]";
    private static final Pattern RUN = Pattern.compile(DIGIT + "(?:[\\s\\u00a0._|\\-\u2010-\u2015]{0,3}" + DIGIT + "){12,}");
    private static final Pattern LABELLED = Pattern.compile("เลข.{0,3}ประจ.{1,3}ตัว(?:ประชาชน)?|ประจ.{1,3}ตัวประชาชน");
    private static final String GAP = "[-\\s\u00a0._\u2010-\u2015]?";
    /** In one, or parted as on the card. */
    private static final Pattern ALONE = Pattern.compile("(?<!D)[1-8\u0e51-\u0e58]GD{4}GD{5}GD{2}GD(?!D)".replace("D", DIGIT).replace("G", GAP));

    private IdNumbers() { }

    /** The text with every digit of an ID number as X; the same text if there is none. */
    public static String mask(String text) {
        if (LABELLED.matcher(text).find()) {
            return text.replaceAll(DIGIT, "X");
        }
        return RUN.matcher(text).replaceAll(run -> run.group().replaceAll(DIGIT, "X"));
    }

    /** Whether {@link #mask} has taken digits out of this text: what is left of a number tells nothing. */
    public static boolean isMasked(String text) {
        String restored = text.replace('X', '0');
        return !restored.equals(text) && !mask(restored).equals(restored);
    }

    /**
     * A file name with the digits of ID numbers as X. Here only exactly 13 digits whose last is the right check digit are one, in one run or parted as
     * on the card (1-2345-67890-12-3), because cameras and phones name files after the time, in as many digits.
     */
    public static String maskFileName(String name) {
        return ALONE.matcher(name).replaceAll(run -> isOne(run.group()) ? run.group().replaceAll(DIGIT, "X") : Matcher.quoteReplacement(run.group()));
    }

    /** Whether the text is nothing but an ID number with the right check digit, also with hyphens or spaces in it. */
    public static boolean isOne(String text) {
        String digits = ThaiText.key(text);
        return ALONE.matcher(digits).matches() && checks(digits);
    }

    private static boolean checks(String digits) {
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (13 - i) * (digits.charAt(i) - '0');
        }
        return (11 - sum % 11) % 10 == digits.charAt(12) - '0';
    }
}
