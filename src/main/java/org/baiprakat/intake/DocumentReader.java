package org.baiprakat.intake;

import org.baiprakat.decision.Outcome;
import org.baiprakat.document.Scan;

/** Reads documents. Whatever is wrong with a document comes back as {@link Outcome.Failed}. */
public interface DocumentReader extends AutoCloseable {

    /**
     * @param progress told after every page, from any thread
     * @throws org.baiprakat.messages.Fault if the machine cannot read any document at all
     * @throws LinkageError likewise, because a part of the program is missing
     */
    Outcome read(Scan scan, PageProgress progress);

    /** Of the program and its recogniser: another version may read the same document otherwise. */
    String version();

    /** Whether the lists or layouts by which it reads have changed since. Until it is renewed it goes on with the former. */
    default boolean isOutdated() {
        return false;
    }

    /**
     * Takes up what it reads by anew. To be called when nothing is being read, and what was is recorded.
     *
     * @throws org.baiprakat.messages.Fault CONFIGURATION if what is there now cannot be used; it is as it was then
     */
    default void renew() { }

    /** How many documents may be read at once, each in a thread of its own. */
    default int atOnce() {
        return 1;
    }

    /** Ends worker processes. Reading afterwards is an error. */
    @Override
    void close();
}
