package org.baiprakat.intake;

import java.nio.file.Path;
import org.baiprakat.messages.Message;

/** What the intake tells whoever watches it. Names may be shown on a terminal and belong in no log. */
public interface IntakeEvents {

    /**
     * A document is being read.
     *
     * @param document from 1
     * @param documents known so far in this pass
     */
    void reads(String name, int document, int documents);

    /**
     * See {@link PageProgress#page}; from any thread.
     *
     * @param document as told to {@link #reads}: several may be read at once
     */
    void page(int document, int done, int pages);

    void taken(Taken taken);

    /** A file stays where it is, for a reason that somebody should know. Said once for each state of the file. */
    void left(Path file, Message why);

    /** The lists or layouts have changed; documents are read by the new ones from now on. */
    default void renewed() { }

    /** The watch is alive and has nothing to do. */
    default void idle() { }
}
