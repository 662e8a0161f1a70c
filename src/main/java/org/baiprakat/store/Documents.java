package org.baiprakat.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.baiprakat.decision.Outcome;
import org.baiprakat.document.Scan;

/** Documents from the drop to the finished record. A document is known by its bytes. */
public final class Documents {
    Documents() { }

    /** The document with these bytes, if it was ever begun. */
    public Optional<DocumentRecord> seen(String sha256) {
        throw new UnsupportedOperationException();
    }

    /**
     * Claims a document for reading: it is PROCESSING until {@link #finish} or {@link #fail}. If the bytes are known already (a crash,
     * a retry, a re-read with a better model) the same document is taken up again and counted once; {@link Scan#path()} becomes its
     * place.
     *
     * @return the document, with its id
     */
    public DocumentRecord begin(Scan scan) {
        throw new UnsupportedOperationException();
    }

    /**
     * Puts on record that the bytes of a known document were dropped once more. It adds no pages.
     *
     * @param scan its path is where the dropped file was put
     * @throws IllegalStateException if the bytes are not known
     */
    public void recordDrop(Scan scan) {
        throw new UnsupportedOperationException();
    }

    /**
     * Records every page of a document. On a re-read the pages keep their ids, and a page that a person decided stays as it is.
     *
     * @param archived where the bytes are now
     */
    public void finish(long documentId, Outcome.Decided outcome, Path archived) {
        throw new UnsupportedOperationException();
    }

    /**
     * Records that a document could not be opened: one page record, page 1. If its pages were read before, they stay.
     *
     * @param failed where the bytes are now
     */
    public void fail(long documentId, Outcome.Failed outcome, Path failed) {
        throw new UnsupportedOperationException();
    }

    /** Documents that were begun and neither finished nor failed: after a crash, those to take up again with {@link #begin}. */
    public List<DocumentRecord> unfinished() {
        throw new UnsupportedOperationException();
    }

    /** Documents that failed in a way that may pass, oldest first. */
    public List<DocumentRecord> retryable() {
        throw new UnsupportedOperationException();
    }

    public Optional<DocumentRecord> find(long documentId) {
        throw new UnsupportedOperationException();
    }

    /** How everything adds up now. */
    public Status status() {
        throw new UnsupportedOperationException();
    }
}
