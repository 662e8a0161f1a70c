package org.baiprakat.document;

import java.util.List;

/**
 * One reading of one line.
 *
 * @param text        canonical text (see {@link ThaiText#canonical})
 * @param confidence  mean over the symbols
 * @param symbols     the text symbol by symbol, each with its confidence: the recogniser's, or that of what stands in the document
 * @param preparation how the pixels were prepared, such as {@code plain} or {@code soft}, or {@link #TEXT_LAYER}
 */
public record Transcription(String text, Confidence confidence, List<Symbol> symbols, String preparation) {

    /** The preparation of a text that was not recognised but stands in the document. */
    public static final String TEXT_LAYER = "text-layer";
    /** Such a text with marks put back that were recognised; see {@link LostMarks}. */
    static final String MENDED_TEXT_LAYER = "text-layer, mended";

    /** A character (a base letter with its marks may be several) and how sure the recogniser is of it. */
    public record Symbol(String text, Confidence confidence) { }

    public Transcription {
        symbols = List.copyOf(symbols);
    }

    /** The text for comparison, each letter with its confidence; with that of the whole line if the engine gives no symbols. */
    public Letters letters() {
        return Letters.of(this);
    }

    /** Whether it was written, all of it, and not recognised. */
    public boolean isWritten() {
        return preparation.equals(TEXT_LAYER);
    }
}
