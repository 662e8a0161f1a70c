package org.baiprakat.store;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The log of everything that was recorded. It only grows, but for {@link Retention}: the database itself refuses to change a line. */
final class Audit {
    static final String MACHINE = "machine";

    private final Database database;
    private final Clock clock;

    Audit(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void document(String action, long documentId, String detail) {
        add(MACHINE, action, Optional.of(documentId), Optional.empty(), detail);
    }

    void page(String who, String action, long pageId, String detail) {
        add(who, action, Optional.empty(), Optional.of(pageId), detail);
    }

    void list(String action, String detail) {
        add(MACHINE, action, Optional.empty(), Optional.empty(), detail);
    }

    void purge(String who, String detail) {
        add(who, "purge", Optional.empty(), Optional.empty(), detail);
    }

    private void add(String who, String action, Optional<Long> documentId, Optional<Long> pageId, String detail) {
        database.update("INSERT INTO audit (at, who, action, document_id, page_id, detail) VALUES (?, ?, ?, ?, ?, ?)",
                clock.instant(), who, action, documentId, pageId, detail);
    }

    /** What happened to a page, and to its document as a whole. */
    List<AuditEntry> ofPage(long pageId) {
        return database.query("""
                SELECT * FROM audit
                 WHERE page_id = ?1 OR document_id = (SELECT document_id FROM page WHERE id = ?1)
                 ORDER BY id""", Audit::entry, pageId);
    }

    Optional<Instant> last() {
        return database.first("SELECT at FROM audit ORDER BY id DESC LIMIT 1", row -> row.moment("at"));
    }

    private static AuditEntry entry(Row row) throws SQLException {
        return new AuditEntry(row.moment("at"), row.text("who"), row.text("action"), row.text("detail"));
    }
}
