package org.baiprakat.intake;

import java.util.Optional;
import org.baiprakat.decision.Outcome;
import org.baiprakat.document.Scan;

/** What the intake needs to know and to have written down about documents: the store, seen from the inbox. */
public interface Ledger {

    /**
     * What is recorded of a document.
     *
     * @param failed whether it could not be read
     * @param place  where its file was to be put, relative to the workspace
     */
    record Entry(boolean failed, String place) { }

    /** The entry of a document with these bytes. */
    Optional<Entry> find(String sha256);

    /**
     * Writes down outcome and place in one step, before the file is put there. An earlier failure of the same bytes is replaced.
     *
     * @param place relative to the workspace, with {@code /}
     */
    void record(Scan scan, Outcome outcome, String place);

    /** Counts the arrival of bytes that are known already. */
    void repeated(Scan scan);
}
