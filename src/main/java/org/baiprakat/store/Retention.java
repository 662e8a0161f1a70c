package org.baiprakat.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Personal data that is older than the office may keep. The only place where records are deleted. */
public final class Retention {
    private final Database database;
    private final Places places;
    private final Audit audit;
    private final Copies copies;
    private final PageWriter pageWriter;

    Retention(Database database, Places places, Audit audit, Copies copies) {
        this.database = database;
        this.places = places;
        this.audit = audit;
        this.copies = copies;
        this.pageWriter = new PageWriter(database);
    }

    /** What arrived before the moment, and has not been read, dropped again or decided since. */
    public Expired expired(Instant before) {
        return database.reading(() -> new Expired(before,
                database.query("""
                        SELECT d.id, d.path, count(n.id) AS pages, coalesce(sum(n.status = 'REVIEW'), 0) AS waiting
                          FROM document_touched t
                          JOIN document d ON d.id = t.id
                          LEFT JOIN page_now n ON n.document_id = d.id
                         WHERE t.touched < ?
                         GROUP BY d.id
                         ORDER BY d.id""", this::document, before),
                database.first("SELECT count(*) AS n FROM snapshot WHERE taken_at < ?", row -> row.number("n"), before).orElseThrow(),
                database.first("""
                        WITH kept AS (SELECT p.id, p.staff_id FROM page p JOIN document_touched t ON t.id = p.document_id WHERE t.touched >= ?1)
                        SELECT count(*) AS n
                          FROM staff
                         WHERE retired = 1 AND retired_at < ?1
                           AND id NOT IN (SELECT staff_id FROM kept WHERE staff_id IS NOT NULL)
                           AND id NOT IN (SELECT c.staff_id FROM candidate c JOIN kept k ON k.id = c.page_id)
                           AND id NOT IN (SELECT r.staff_id FROM ruling r JOIN kept k ON k.id = r.page_id WHERE r.staff_id IS NOT NULL)""",
                        row -> row.number("n"), before).orElseThrow()));
    }

    private Expired.Document document(Row row) throws SQLException {
        long id = row.id("id");
        List<Path> again = database.query("SELECT path FROM dropped_again WHERE document_id = ? ORDER BY id", drop -> places.path(drop.text("path")), id);
        return new Expired.Document(id, Stream.concat(Stream.of(places.path(row.text("path"))), again.stream()).distinct().toList(),
                row.number("pages"), row.number("waiting"));
    }

    /**
     * Deletes these records and the lines of the audit log before that moment, for good: SQLite overwrites them in the file. That it was done
     * stands in the log. Delete the files first: a file without a record would never be found again.
     *
     * @param who the person at the terminal, for the audit log
     */
    public void purge(Expired expired, String who) {
        database.query("PRAGMA secure_delete = ON", row -> true);
        database.writing(() -> {
            database.update("INSERT INTO purging (before) VALUES (?)", expired.before());
            expired.documents().forEach(document -> delete(document.id()));
            database.update("DELETE FROM snapshot WHERE taken_at < ?", expired.before());
            deletePeople(expired.before());
            database.update("DELETE FROM audit WHERE at < ?", expired.before());
            database.update("DELETE FROM purging");
            audit.purge(who, "before %s: documents %d, snapshots %d, people %d".formatted(expired.before(), expired.documents().size(),
                    expired.snapshots(), expired.people()));
        });
    }

    private void delete(long document) {
        List<Long> copiesOfIt = database.query("""
                SELECT c.id FROM page c JOIN page p ON p.id = c.copy_of WHERE p.document_id = ?1 AND c.document_id <> ?1""", row -> row.id("id"), document);
        database.update("UPDATE page SET copy_of = NULL WHERE copy_of IN (SELECT id FROM page WHERE document_id = ?)", document);
        database.query("SELECT id FROM page WHERE document_id = ?", row -> row.id("id"), document).forEach(this::deletePage);
        database.update("DELETE FROM dropped_again WHERE document_id = ?", document);
        database.update("DELETE FROM document WHERE id = ?", document);
        copies.relink(copiesOfIt);
    }

    private void deletePage(long page) {
        pageWriter.forget(page);
        database.update("DELETE FROM copy_key WHERE page_id = ?", page);
        database.update("DELETE FROM ruling WHERE page_id = ?", page);
        database.update("DELETE FROM page WHERE id = ?", page);
    }

    private void deletePeople(Instant before) {
        List<Object[]> gone = database.query("""
                SELECT id FROM staff
                 WHERE retired = 1 AND retired_at < ?
                   AND id NOT IN (SELECT staff_id FROM page WHERE staff_id IS NOT NULL)
                   AND id NOT IN (SELECT staff_id FROM candidate)
                   AND id NOT IN (SELECT staff_id FROM ruling WHERE staff_id IS NOT NULL)""",
                row -> new Object[] {new Database.Verbatim(row.text("id"))}, before);
        database.updateAll("DELETE FROM staff_alias WHERE staff_id = ?", gone);
        database.updateAll("DELETE FROM staff WHERE id = ?", gone);
    }
}
