package org.baiprakat.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baiprakat.config.Settings;
import org.baiprakat.document.Scan;
import org.baiprakat.intake.Intake;
import org.baiprakat.intake.IntakeEvents;
import org.baiprakat.intake.Workspace;
import org.baiprakat.store.DocumentRecord;
import org.baiprakat.store.Store;
import org.baiprakat.tally.Tally;
import org.baiprakat.worker.CurrentReader;
import org.baiprakat.worker.DocumentReaders;

/** An open workspace. */
record Session(Workspace workspace, Settings settings, Store store) implements AutoCloseable {

    /** The round as it stands. */
    Tally tally(LocalDate today) {
        return Tally.of(settings.round(), store.staffBook().staff(), store.pages().pages(), today);
    }

    /** Somebody's name as printed, also of one no longer on the list. */
    Optional<String> nameOf(String staffId) {
        return store.staffBook().find(staffId).map(person -> person.name().printed());
    }

    /** What was read and waits for a person, or was set aside; their paths are their places in the archive. */
    List<Scan> waiting() {
        return store.documents().waiting().stream().map(DocumentRecord::scan).toList();
    }

    /** What of it was read by something else than it would be now: other lists or layouts, another version of the program. */
    List<Scan> waiting(CurrentReader now) {
        String basis = now.readBy().basis();
        return store.documents().waiting().stream().filter(document -> !document.readBy().equals(basis)).map(DocumentRecord::scan).toList();
    }

    Intake intake(Surroundings surroundings, IntakeEvents events) {
        return new Intake(workspace, settings, surroundings.clock(), surroundings.pause(), events);
    }

    /** @throws org.baiprakat.messages.Fault as {@link DocumentReaders#create} */
    CurrentReader reader(DocumentReaders readers) {
        return new CurrentReader(workspace.home(), settings, store, readers);
    }

    @Override
    public void close() {
        store.close();
    }
}
