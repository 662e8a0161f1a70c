package org.baiprakat.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baiprakat.config.Settings;
import org.baiprakat.decision.ListChange;
import org.baiprakat.decision.Outcome;
import org.baiprakat.decision.PageStatus;
import org.baiprakat.document.IdNumbers;
import org.baiprakat.document.Scan;
import org.baiprakat.document.StaffMember;
import org.baiprakat.store.Database.Verbatim;

/** Documents from the drop to the finished record. A document is known by its bytes. */
public final class Documents {
    private final Database database;
    private final Places places;
    private final Audit audit;
    private final Copies copies;
    private final StaffBook staffBook;
    private final Clock clock;
    private final PageWriter pageWriter;

    Documents(Database database, Places places, Audit audit, Copies copies, StaffBook staffBook, Clock clock) {
        this.database = database;
        this.places = places;
        this.audit = audit;
        this.copies = copies;
        this.staffBook = staffBook;
        this.clock = clock;
        this.pageWriter = new PageWriter(database);
    }

    /** The document with these bytes, if it was ever begun. */
    public Optional<DocumentRecord> seen(String sha256) {
        return database.first("SELECT * FROM document WHERE sha256 = ?", this::document, new Verbatim(sha256));
    }

    /**
     * Claims a document for reading: it is PROCESSING until {@link #finish} or {@link #fail}. If the bytes are known already (a crash,
     * a retry, a re-read with a better model) the same document is taken up again and counted once; {@link Scan#path()} becomes its
     * place. An ID number in the file's name is masked.
     *
     * @return the document, with its id
     */
    public DocumentRecord begin(Scan scan) {
        return database.writing(() -> {
            database.update("""
                    INSERT INTO document (sha256, name, bytes, media_type, arrived, path, state) VALUES (?, ?, ?, ?, ?, ?, 'PROCESSING')
                        ON CONFLICT (sha256) DO UPDATE SET state = 'PROCESSING', path = excluded.path,
                            attempts = CASE state WHEN 'PROCESSING' THEN attempts + 1 ELSE 1 END""",
                    new Verbatim(scan.sha256()), fileName(scan), scan.bytes(), scan.mediaType(), scan.arrived(),
                    places.text(scan.path()));
            DocumentRecord document = seen(scan.sha256()).orElseThrow();
            audit.document("begin", document.id(), "attempt " + document.attempts());
            return document;
        });
    }

    /** Takes back one attempt at a document that is being read: it was not what ended it. */
    public void recordInterruption(String sha256) {
        database.writing(() -> seen(sha256).filter(document -> document.state() == DocumentRecord.State.PROCESSING && document.attempts() > 0)
                .ifPresent(document -> {
                    database.update("UPDATE document SET attempts = attempts - 1 WHERE id = ?", document.id());
                    audit.document("interrupted", document.id(), "attempt " + document.attempts());
                }));
    }

    private static Verbatim fileName(Scan scan) {
        return new Verbatim(IdNumbers.maskFileName(scan.name()));
    }

    /**
     * Puts on record that the bytes of a known document were dropped once more. It adds no pages.
     *
     * @param scan its path is where the dropped file was put, or the document if only its bytes were looked at
     * @throws IllegalStateException if the bytes are not known
     */
    public void recordDrop(Scan scan) {
        database.writing(() -> {
            long document = seen(scan.sha256()).orElseThrow(() -> new IllegalStateException("these bytes were never begun")).id();
            database.update("INSERT INTO dropped_again (document_id, name, path, arrived, at) VALUES (?, ?, ?, ?, ?)",
                    document, fileName(scan), places.text(scan.path()), scan.arrived(), clock.instant());
            audit.document("dropped again", document, "");
        });
    }

    /** Where files were or were to be put that were dropped once more with the bytes of a document, oldest first. */
    public List<Path> placesOfDrops(long documentId) {
        return database.query("SELECT path FROM dropped_again WHERE document_id = ? ORDER BY id", row -> places.path(row.text("path")), documentId);
    }

    /**
     * Records every page of a document. On a re-read the pages keep their ids, and a page that a person decided stays as it is.
     *
     * @param archived where the bytes are now
     * @param readBy   what the pages were read by; what was accepted by its staff list and might not be by that of now awaits review at once
     * @param deciding how sure a name must be
     * @throws IllegalArgumentException if the pages are not numbered 1, 2, 3 …, or one is accepted without a person
     */
    public void finish(long documentId, Outcome.Decided outcome, Path archived, ReadBy readBy, Settings.Deciding deciding) {
        database.writing(() -> {
            List<Long> written = new ArrayList<>();
            for (int i = 0; i < outcome.pages().size(); i++) {
                if (outcome.pages().get(i).text().page() != i + 1) {
                    throw new IllegalArgumentException("page " + outcome.pages().get(i).text().page() + " stands at place " + (i + 1));
                }
                pageWriter.write(documentId, outcome.pages().get(i)).ifPresent(written::add);
            }
            copies.relink(written);
            List<StaffMember> staff = staffBook.staff();
            if (!staff.equals(readBy.staff())) {
                new Reopening(database, audit, copies).in(documentId, new ListChange(deciding, readBy.staff(), staff));
            }
            end(documentId, DocumentRecord.State.READ, archived, readBy);
            audit.document("read", documentId, "%d of %d pages written".formatted(written.size(), outcome.pages().size()));
        });
    }

    /**
     * Records that a document could not be opened: one page record, page 1. If its pages were read before, they stay.
     *
     * @param failed where the bytes are now
     * @param readBy what was to read it
     */
    public void fail(long documentId, Outcome.Failed outcome, Path failed, ReadBy readBy) {
        database.writing(() -> {
            boolean readBefore = wasRead(documentId);
            if (!readBefore) {
                pageWriter.writeFailed(documentId, outcome).ifPresent(page -> copies.relink(List.of(page)));
            }
            end(documentId, readBefore ? DocumentRecord.State.READ : DocumentRecord.State.FAILED, failed, readBy);
            audit.document("failed", documentId, outcome.stage());
        });
    }

    /** Whether pages of a document are on record, also if it is being read once more. */
    public boolean wasRead(long documentId) {
        return database.first("SELECT 1 FROM page WHERE document_id = ? AND status <> ?", row -> true, documentId, PageStatus.FAILED).isPresent();
    }

    private void end(long documentId, DocumentRecord.State state, Path place, ReadBy readBy) {
        int rows = database.update("UPDATE document SET state = ?, path = ?, read_by = ? WHERE id = ?", state, places.text(place),
                new Verbatim(readBy.basis()), documentId);
        if (rows != 1) {
            throw new IllegalStateException("no document " + documentId);
        }
    }

    /** Documents of which at least one page awaits review, or was set aside by the machine as no certificate; oldest first. */
    public List<DocumentRecord> waiting() {
        return database.query("""
                SELECT * FROM document WHERE state = 'READ' AND id IN (
                    SELECT document_id FROM page_now WHERE status = 'REVIEW' OR status = 'REJECTED' AND kind = 'OTHER' AND ruling_id IS NULL)
                 ORDER BY id""", this::document);
    }

    private DocumentRecord document(Row row) throws SQLException {
        Scan scan = new Scan(places.path(row.text("path")), row.text("name"), row.text("sha256"), row.id("bytes"),
                row.text("media_type"), row.moment("arrived"));
        return new DocumentRecord(row.id("id"), scan, row.constant(DocumentRecord.State.class, "state"), row.number("attempts"),
                row.text("read_by"));
    }

    /** How everything adds up now. */
    public Status status() {
        return database.reading(() -> database.first("""
                WITH standing AS (
                  SELECT d.id, d.state, (SELECT count(*) FROM dropped_again a WHERE a.document_id = d.id) AS again,
                         coalesce(sum(n.status = 'FAILED'), 0) AS failed_pages, coalesce(sum(n.status = 'REVIEW'), 0) AS review_pages,
                         coalesce(sum(n.status = 'ACCEPTED'), 0) AS accepted_pages,
                         coalesce(sum(n.status = 'REJECTED'), 0) AS rejected_pages
                    FROM document d
                    LEFT JOIN page_now n ON n.document_id = d.id
                   GROUP BY d.id)
                SELECT coalesce(sum((1 + again) * (state <> 'PROCESSING' AND failed_pages = 0 AND review_pages = 0)), 0) AS archived,
                       coalesce(sum((1 + again) * (state <> 'PROCESSING' AND failed_pages = 0 AND review_pages > 0)), 0) AS review,
                       coalesce(sum((1 + again) * (state <> 'PROCESSING' AND failed_pages > 0)), 0) AS failed,
                       coalesce(sum(again * (state <> 'PROCESSING')), 0) AS duplicates,
                       coalesce(sum(accepted_pages), 0) AS accepted_pages, coalesce(sum(review_pages), 0) AS review_pages,
                       coalesce(sum(rejected_pages), 0) AS rejected_pages, coalesce(sum(failed_pages), 0) AS failed_pages
                  FROM standing""",
                row -> new Status(row.number("archived"), row.number("review"), row.number("failed"), row.number("duplicates"),
                        new Status.PageCounts(row.number("accepted_pages"), row.number("review_pages"),
                                row.number("rejected_pages"), row.number("failed_pages")), audit.last())).orElseThrow());
    }
}
