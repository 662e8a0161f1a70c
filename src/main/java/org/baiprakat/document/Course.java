package org.baiprakat.document;

/** A course of the catalogue. {@code code} and {@code titleEn} may be empty. */
public record Course(Platform platform, String code, String title, String titleEn) {
    /** Titles less alike, 0 to 1, are not one title worn, but two. */
    public static final double SAME_TITLE = 0.92;

    /** By what the catalogue knows it: platform and code, without a code the letters of its title. Stands in the database. */
    public String knownBy() {
        return platform + "|" + (code.isEmpty() ? "|" + ThaiText.key(title) : code);
    }
}
