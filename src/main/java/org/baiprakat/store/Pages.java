package org.baiprakat.store;

import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baiprakat.decision.DecidedBy;
import org.baiprakat.decision.PageRecord;
import org.baiprakat.decision.PageRecord.ScoredStaff;
import org.baiprakat.decision.PageStatus;
import org.baiprakat.decision.Reason;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.CopyMark;
import org.baiprakat.document.Ink;
import org.baiprakat.document.PageKind;
import org.baiprakat.document.Platform;
import org.baiprakat.store.Database.RowMapper;
import org.baiprakat.store.PageDetail.FieldReading;
import org.baiprakat.store.PageDetail.MatchDetail;
import org.baiprakat.store.PageDetail.Scored;
import org.baiprakat.store.PageDetail.TextLine;

/** Page records, read only. */
public final class Pages {
    private static final String ALL_REASONS = "SELECT * FROM page_reason ORDER BY page_id, n";
    private static final String ALL_CANDIDATES = "SELECT * FROM candidate ORDER BY page_id, n";

    private final Database database;
    private final Places places;
    private final Audit audit;
    private final ZoneId zone;

    Pages(Database database, Places places, Audit audit, ZoneId zone) {
        this.database = database;
        this.places = places;
        this.audit = audit;
        this.zone = zone;
    }

    /** Every page of every document, in the order in which they were recorded. */
    public List<PageRecord> pages() {
        return records("SELECT * FROM page_now ORDER BY id", ALL_REASONS, ALL_CANDIDATES);
    }

    public Optional<PageRecord> page(long id) {
        return records("SELECT * FROM page_now WHERE id = ?", "SELECT * FROM page_reason WHERE page_id = ? ORDER BY n",
                "SELECT * FROM candidate WHERE page_id = ? ORDER BY n", id).stream().findFirst();
    }

    /** Pages that await review, oldest first. */
    public List<PageRecord> queue() {
        return records("SELECT * FROM page_now WHERE status = 'REVIEW' ORDER BY id", ALL_REASONS, ALL_CANDIDATES);
    }

    /** The lists of all pages in a query each: one for each page would take long with some thousands. */
    private List<PageRecord> records(String pages, String reasons, String candidates, Object... arguments) {
        return database.reading(() -> {
            Map<Long, List<Reason>> reasonsOf = byPage(reasons, Pages::reason, arguments);
            Map<Long, List<ScoredStaff>> candidatesOf = byPage(candidates, row -> new ScoredStaff(row.text("staff_id"), row.share("score")), arguments);
            return database.query(pages, row -> record(row, reasonsOf.getOrDefault(row.id("id"), List.of()),
                    candidatesOf.getOrDefault(row.id("id"), List.of())), arguments);
        });
    }

    private <T> Map<Long, List<T>> byPage(String sql, RowMapper<T> mapper, Object... arguments) {
        Map<Long, List<T>> lists = new HashMap<>();
        database.query(sql, row -> lists.computeIfAbsent(row.id("page_id"), id -> new ArrayList<>()).add(mapper.map(row)), arguments);
        return lists;
    }

    private static Reason reason(Row row) throws SQLException {
        return new Reason(row.constant(Reason.Code.class, "code"), row.text("detail"));
    }

    private PageRecord record(Row row, List<Reason> ofMachine, List<ScoredStaff> candidates) throws SQLException {
        boolean byPerson = row.optionalId("ruling_id").isPresent();
        List<Reason> reasons = byPerson ? List.of(new Reason(Reason.Code.PERSON_DECIDED, row.text("ruling_reason"))) : ofMachine;
        return new PageRecord(row.id("id"), row.text("file"), row.text("sha256"), row.number("number"),
                row.constant(PageKind.class, "kind"), row.constant(PageStatus.class, "status"), row.optionalText("staff_id"),
                row.optionalText("name"), row.constant(Platform.class, "platform"), row.optionalText("course"),
                row.optionalText("course_code"), row.day("completed_on"), row.optionalNumber("hours"),
                row.constant(CopyMark.class, "certified"), row.confidence("confidence"), row.optionalId("copy_of"), reasons, candidates,
                byPerson ? DecidedBy.PERSON : DecidedBy.MACHINE, row.moment("arrived").atZone(zone).toLocalDate());
    }

    /** Everything behind a page's record, for {@code explain} and {@code review show}. */
    public Optional<PageDetail> detail(long id) {
        return database.reading(() -> page(id).flatMap(record -> database.first("""
                SELECT p.*, d.path, d.media_type FROM page p JOIN document d ON d.id = p.document_id WHERE p.id = ?""",
                row -> detail(record, row), id)));
    }

    private PageDetail detail(PageRecord record, Row row) throws SQLException {
        long id = record.id();
        MatchDetail match = new MatchDetail(row.text("match_verdict"), row.share("match_margin"), row.text("match_why"), scored(id));
        List<FieldReading> fields = database.query("SELECT * FROM field_reading WHERE page_id = ? ORDER BY field, n",
                field -> new FieldReading(field.text("field"), field.number("n") + 1, field.text("value"),
                        field.confidence("confidence"), field.text("rule"), lines(id, field.text("field"), field.number("n"))), id);
        List<String> notes = database.query("SELECT note FROM page_note WHERE page_id = ? ORDER BY n", note -> note.text("note"), id);
        List<Reason> reasons = database.query("SELECT code, detail FROM page_reason WHERE page_id = ? ORDER BY n", Pages::reason, id);
        return new PageDetail(record, places.path(row.text("path")), row.text("media_type"), row.text("layout"),
                row.number("width"), row.number("height"), row.number("turned"), row.text("recogniser"), row.optionalText("serial"),
                row.share("course_score"), match, fields, lines(id, "", 0), notes, reasons, audit.ofPage(id));
    }

    private List<Scored> scored(long page) {
        return database.query("SELECT * FROM candidate WHERE page_id = ? ORDER BY n",
                row -> new Scored(row.text("staff_id"), row.share("score"), row.truth("exact"), row.truth("via_alias"),
                        row.truth("via_latin")), page);
    }

    private List<TextLine> lines(long page, String field, int reading) {
        return database.query("SELECT * FROM text_line WHERE page_id = ? AND field = ? AND reading = ? ORDER BY n",
                row -> new TextLine(new BoundingBox(row.number("box_left"), row.number("box_top"), row.number("box_width"),
                        row.number("box_height")), row.constant(Ink.class, "ink"), row.text("text"), row.confidence("confidence"),
                        row.text("preparation")), page, field, reading);
    }
}
