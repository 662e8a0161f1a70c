package org.baiprakat.cli;

import java.nio.file.Path;
import java.util.List;
import org.baiprakat.render.EvidencePicture.Excerpt;
import org.baiprakat.store.PageDetail;

/**
 * Draws a page with what was read from it into a PNG file. The page's {@code file} is where the document's bytes are. Both throw a
 * {@link org.baiprakat.messages.Fault}: IO if the document cannot be read or the picture not be written.
 */
public interface Pictures {

    /** Every line with its confidence and what was read from it, on the scan, for {@code explain}. */
    void overlay(PageDetail page, Path png);

    /** The lines in question, enlarged, for the reviewer. */
    void evidence(PageDetail page, List<Excerpt> excerpts, Path png);
}
