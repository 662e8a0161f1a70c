package org.baiprakat.report;

/** How many columns text takes on a terminal. Thai vowels and tone marks above and below take none. */
public final class TextWidth {
    private TextWidth() { }

    public static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    /** The text, cut to so many columns with … at the end if it is wider. */
    public static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int width = 0;
        for (int symbol : text.codePoints().toArray()) {
            width += of(symbol);
            if (width > columns - 1) {
                break;
            }
            out.appendCodePoint(symbol);
        }
        return out + "…";
    }

    /** The text, filled with blanks behind to so many columns. */
    public static String padRight(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    /** The text, filled with blanks in front to so many columns. */
    public static String padLeft(String text, int columns) {
        return " ".repeat(Math.max(0, columns - of(text))) + text;
    }

    private static int of(int symbol) {
        return switch (Character.getType(symbol)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> wide(symbol) ? 2 : 1;
        };
    }

    /** East Asian letters and pictographs. */
    private static boolean wide(int symbol) {
        return symbol >= 0x1100 && symbol <= 0x115f || symbol >= 0x2e80 && symbol <= 0xa4cf && symbol != 0x303f
                || symbol >= 0xac00 && symbol <= 0xd7a3 || symbol >= 0xf900 && symbol <= 0xfaff
                || symbol >= 0xfe30 && symbol <= 0xfe6f || symbol >= 0xff00 && symbol <= 0xff60
                || symbol >= 0x1f300 && symbol <= 0x1faff || symbol >= 0x20000 && symbol <= 0x3fffd;
    }
}
