package org.baiprakat.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.baiprakat.decision.Outcome;
import org.baiprakat.document.Scan;

/** What the intake needs to know and to have written down about documents: the store, seen from the inbox. */
public interface Ledger {

    /** BEGUN: reading was begun and has not ended, or the program ended while reading. */
    enum State { BEGUN, READ, FAILED }

    /**
     * What is recorded of a document.
     *
     * @param readBefore whether its pages are on record, from now or from before it was begun once more
     * @param place      where its file is or was to be put
     * @param again      where files are or were to be put that came later with the same bytes
     */
    record Entry(State state, boolean readBefore, Path place, List<Path> again) { }

    /** The entry of a document with these bytes. */
    Optional<Entry> find(String sha256);

    /**
     * Writes down that the document is about to be read.
     *
     * @return how often that was begun since it last came to an end, however it ended; this time included, and those not that were interrupted
     */
    int begin(Scan scan);

    /** The reading that was begun was ended from outside or by the machine, not by the document: that time does not count. From any thread. */
    void interrupted(Scan scan);

    /**
     * Writes down outcome and place in one step, before the file is put there.
     *
     * @param scan for which {@link #begin} was called
     */
    void finish(Scan scan, Outcome outcome, Path place);

    /**
     * Counts one more arrival of bytes that are known.
     *
     * @param place where a file with these bytes is or is put, in the archive or the failed folder; never where it was copied from
     */
    void repeated(Scan scan, Path place);
}
