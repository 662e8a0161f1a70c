package org.baiprakat.store;

import java.nio.file.Path;
import org.baiprakat.document.Scan;

/**
 * A document the program knows.
 *
 * @param scan     as it was first dropped, except that {@link Scan#path()} says where the bytes are now
 * @param state    how far it is
 * @param attempts how often in a row reading it was begun and, but for the last time, neither came to an end nor was interrupted: a document that
 *                 kills the program again and again shows here
 * @param readBy   the {@link ReadBy#basis} of its last reading, or that which could not be done; empty if that is not known
 */
public record DocumentRecord(long id, Scan scan, State state, int attempts, String readBy) {

    /** PROCESSING: begun and not finished; READ: every page has its record; FAILED: could not be opened. */
    public enum State { PROCESSING, READ, FAILED }

    /** Where its bytes are now. */
    public Path path() {
        return scan.path();
    }
}
