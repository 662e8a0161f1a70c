package org.baiprakat.decision;

import java.util.List;
import org.baiprakat.messages.Message;

/** What became of a document. A bad document is data, not an exception. */
public sealed interface Outcome {

    /** Every page has its outcome, in order: as many as the document has pages. */
    record Decided(List<PageOutcome> pages) implements Outcome {
        public Decided {
            pages = List.copyOf(pages);
            if (pages.isEmpty()) {
                throw new IllegalArgumentException("a document has at least one page");
            }
        }
    }

    /**
     * The document could not be read.
     *
     * @param stage     where it broke: {@code intake}, {@code render}, {@code recognise}
     * @param retryable whether the same bytes may work another time (time-out, full disk), or never will (encrypted, truncated)
     */
    record Failed(String stage, Message reason, boolean retryable) implements Outcome { }
}
