package org.baiprakat.cli;

import java.nio.file.Path;
import org.baiprakat.store.PageDetail;

/** Draws what was read onto the page, for {@code explain} and for the reviewer. */
@FunctionalInterface
public interface Overlays {

    /**
     * @param detail its {@code file} is where the document's bytes are
     * @throws org.baiprakat.messages.Fault IO if the document cannot be read or the picture not be written
     */
    void draw(PageDetail detail, Path png);
}
