package org.baiprakat.document;

/** A course of the catalogue. {@code code} and {@code titleEn} may be empty. */
public record Course(Platform platform, String code, String title, String titleEn) { }
