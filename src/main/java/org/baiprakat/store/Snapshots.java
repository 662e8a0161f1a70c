package org.baiprakat.store;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Tallies that were put on record. They never change. */
public final class Snapshots {
    private final Database database;
    private final Audit audit;
    private final Clock clock;

    Snapshots(Database database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Puts a tally on record.
     *
     * @param round name of the round
     * @param json  the tally as text, kept letter for letter: it is made of records, which hold no ID numbers
     */
    public Snapshot save(String round, String json) {
        return database.writing(() -> {
            database.update("INSERT INTO snapshot (taken_at, round, json) VALUES (?, ?, ?)", clock.instant(), round, new Database.Verbatim(json));
            Snapshot saved = database.first("SELECT * FROM snapshot ORDER BY id DESC LIMIT 1", Snapshots::snapshot).orElseThrow();
            audit.list("snapshot", "number " + saved.id());
            return saved;
        });
    }

    /** Oldest first. */
    public List<Snapshot> list() {
        return database.query("SELECT * FROM snapshot ORDER BY id", Snapshots::snapshot);
    }

    public Optional<Snapshot> find(long id) {
        return database.first("SELECT * FROM snapshot WHERE id = ?", Snapshots::snapshot, id);
    }

    private static Snapshot snapshot(Row row) throws SQLException {
        return new Snapshot(row.id("id"), row.moment("taken_at"), row.text("round"), row.text("json"));
    }
}
