package org.baiprakat.document;

/**
 * A person's name in canonical text.
 *
 * @param title  title or rank as read, empty if none
 * @param given  given name; may be several words
 * @param family family name, empty if only one word was read
 */
public record PersonName(String title, String given, String family) {

    /** Given and family name without the title, one space between. */
    public String full() {
        return (given + " " + family).strip();
    }

    /** The whole name as it is printed: a Thai title stands right before the name, an English one apart. */
    public String printed() {
        return (title + (latin() ? " " : "") + full()).strip();
    }

    /** Written in Latin letters. */
    public boolean latin() {
        return isLatin(given);
    }

    /** Whether a name, or a part of one, is written in Latin letters. */
    public static boolean isLatin(String name) {
        return name.chars().anyMatch(c -> c < 0x250 && Character.isLetter(c));
    }
}
