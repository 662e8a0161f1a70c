package org.baiprakat.store;

import java.nio.file.Path;
import java.time.Clock;

/**
 * The database of a workspace. Safe for several threads and several processes: one writer at a time, the others wait up to ten
 * seconds. Every verb is one transaction.
 */
public final class Store implements AutoCloseable {

    private Store() { }

    /**
     * Opens the database and brings it to this program's version; creates it, readable by its owner alone, if it is not there.
     *
     * @param clock tells when things were done, and in its zone the day on which a file was handed in
     * @throws org.baiprakat.messages.Fault CONFIGURATION if a newer program has written it, DATA if it is no database, IO if it cannot
     *         be opened
     */
    public static Store open(Path db, Clock clock) {
        throw new UnsupportedOperationException();
    }

    /** The staff list and the course catalogue. */
    public StaffBook staffBook() {
        throw new UnsupportedOperationException();
    }

    /** Documents from the drop to the finished record, and the figures of {@code status}. */
    public Documents documents() {
        throw new UnsupportedOperationException();
    }

    /** Page records, read only. */
    public Pages pages() {
        throw new UnsupportedOperationException();
    }

    /** What people decide. */
    public Reviews reviews() {
        throw new UnsupportedOperationException();
    }

    /** Tallies that were put on record. */
    public Snapshots snapshots() {
        throw new UnsupportedOperationException();
    }

    /** Writes what SQLite still holds back into the file and closes it. */
    @Override
    public void close() { }
}
