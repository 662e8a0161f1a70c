package org.baiprakat.document;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What stands on one upright page, in reading order (top to bottom, then left to right).
 *
 * @param page     page number in the document, from 1
 * @param width    pixels of the upright page image
 * @param height   pixels of the upright page image
 * @param lines    every text line found
 * @param turned   degrees the page was turned clockwise to stand upright: 0, 90, 180 or 270
 * @param recogniser name and version of the engine and model that read it
 * @param codes    the text of each QR code on it, as it is: not yet understood, and never looked up
 * @param slanted  the texts of large pale print that slants across it; looked for only where much depends on it
 */
public record PageText(int page, int width, int height, List<Line> lines, int turned, String recogniser, List<String> codes, List<String> slanted) {
    public PageText {
        if (page < 1) {
            throw new IllegalArgumentException("pages count from 1: " + page);
        }
        lines = List.copyOf(lines);
        codes = List.copyOf(codes);
        slanted = List.copyOf(slanted);
    }

    /** A page without a QR code and slanted print. */
    public PageText(int page, int width, int height, List<Line> lines, int turned, String recogniser) {
        this(page, width, height, lines, turned, recogniser, List.of(), List.of());
    }

    /** The same page with each line replaced. */
    public PageText mapLines(UnaryOperator<Line> change) {
        return new PageText(page, width, height, lines.stream().map(change).toList(), turned, recogniser, codes, slanted);
    }

    public PageText withCodes(List<String> found) {
        return new PageText(page, width, height, lines, turned, recogniser, found, slanted);
    }

    public PageText withSlanted(List<String> found) {
        return new PageText(page, width, height, lines, turned, recogniser, codes, found);
    }
}
