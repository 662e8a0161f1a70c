package org.baiprakat.store;

import java.util.List;
import java.util.Optional;

/** Tallies that were put on record. They never change. */
public final class Snapshots {
    Snapshots() { }

    /**
     * @param round name of the round
     * @param json  the tally as text; masked as all text is
     */
    public Snapshot save(String round, String json) {
        throw new UnsupportedOperationException();
    }

    /** Oldest first. */
    public List<Snapshot> list() {
        throw new UnsupportedOperationException();
    }

    public Optional<Snapshot> find(long id) {
        throw new UnsupportedOperationException();
    }
}
