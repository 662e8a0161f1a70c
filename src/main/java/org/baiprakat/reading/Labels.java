package org.baiprakat.reading;

import java.util.regex.Pattern;

/** Labels of fields that go on in English: {@code วันที่จบหลักสูตร / Date of Completion}. */
final class Labels {
    private static final String ENGLISH = "\\s*[/|](?:\\s*[A-Za-z]+)+\\s*:?";
    private static final Pattern AT_START = Pattern.compile("^" + ENGLISH);
    private static final Pattern AT_END = Pattern.compile(ENGLISH + "\\s*$");

    private Labels() { }

    /** A label in Thai alone. */
    static String inThai(String label) {
        return AT_END.matcher(label).replaceFirst("");
    }

    /** What stands behind a Thai label, without its English. */
    static String value(String behind) {
        return AT_START.matcher(behind).replaceFirst("");
    }
}
