package org.baiprakat.render;

import java.nio.file.Path;
import org.baiprakat.config.Settings.Limits;

/** The pages of one open document, rendered one at a time. Not thread-safe. */
public interface PageSource extends AutoCloseable {
    /** Pixels of the longer side of a page image: A4 at about 220 dpi, where 16 pt Thai is 20–25 pixels high. */
    int LONG_SIDE = 2600;

    /** Number of pages, at least 1. */
    int pages();

    /**
     * @param page from 1
     * @throws UnreadableDocument if this page is damaged or larger than allowed; the others may be well
     */
    RenderedPage page(int page) throws UnreadableDocument;

    @Override
    void close();

    /**
     * @param mediaType by content
     * @throws UnreadableDocument if the document is encrypted, damaged or beyond the limits
     */
    static PageSource open(Path file, String mediaType, Limits limits) throws UnreadableDocument {
        return mediaType.equals("application/pdf") ? PdfPages.open(file, limits) : ImagePages.open(file, limits);
    }
}
