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

    /** Written in Latin letters. */
    public boolean latin() {
        return given.chars().anyMatch(c -> c < 0x250 && Character.isLetter(c));
    }
}
