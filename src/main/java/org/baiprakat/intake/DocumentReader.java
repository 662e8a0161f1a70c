package org.baiprakat.intake;

import org.baiprakat.decision.Outcome;
import org.baiprakat.document.Scan;

/** Reads documents. Whatever is wrong with a document comes back as {@link Outcome.Failed}. */
public interface DocumentReader extends AutoCloseable {

    /**
     * @param progress told after every page, from any thread
     * @throws org.baiprakat.messages.Fault if the machine cannot read any document at all
     */
    Outcome read(Scan scan, PageProgress progress);

    /** How many documents may be read at once, each in a thread of its own. */
    default int atOnce() {
        return 1;
    }

    /** Ends worker processes. Reading afterwards is an error. */
    @Override
    void close();
}
