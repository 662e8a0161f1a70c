package org.baiprakat.worker;

import java.nio.file.Path;
import java.util.Optional;
import org.baiprakat.config.Settings;
import org.baiprakat.decision.Outcome;
import org.baiprakat.document.Scan;
import org.baiprakat.intake.Ledger;
import org.baiprakat.store.DocumentRecord;
import org.baiprakat.store.Documents;

/** The intake's ledger, kept in the store. */
final class StoreLedger implements Ledger {
    private final Documents documents;
    private final CurrentReader reader;
    private final Settings.Deciding deciding;

    /** @param reader by which the outcomes come about */
    StoreLedger(Documents documents, CurrentReader reader, Settings.Deciding deciding) {
        this.documents = documents;
        this.reader = reader;
        this.deciding = deciding;
    }

    @Override
    public Optional<Entry> find(String sha256) {
        return documents.seen(sha256).map(record ->
                new Entry(state(record.state()), documents.wasRead(record.id()), record.path(), documents.placesOfDrops(record.id())));
    }

    @Override
    public int begin(Scan scan) {
        return documents.begin(scan).attempts();
    }

    @Override
    public void interrupted(Scan scan) {
        documents.recordInterruption(scan.sha256());
    }

    @Override
    public void finish(Scan scan, Outcome outcome, Path place) {
        long id = documents.seen(scan.sha256()).orElseThrow().id();
        if (outcome instanceof Outcome.Decided decided) {
            documents.finish(id, decided, place, reader.readBy(), deciding);
        } else if (outcome instanceof Outcome.Failed failed) {
            documents.fail(id, failed, place, reader.readBy());
        }
    }

    @Override
    public void repeated(Scan scan, Path place) {
        documents.recordDrop(scan.at(place));
    }

    private static State state(DocumentRecord.State state) {
        return switch (state) {
            case PROCESSING -> State.BEGUN;
            case READ -> State.READ;
            case FAILED -> State.FAILED;
        };
    }
}
