package org.baiprakat.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baiprakat.decision.Decision;
import org.baiprakat.decision.ListChange;
import org.baiprakat.decision.Outcome;
import org.baiprakat.decision.PageOutcome;
import org.baiprakat.decision.PageStatus;
import org.baiprakat.decision.Reason;
import org.baiprakat.document.Candidate;
import org.baiprakat.document.Course;
import org.baiprakat.document.Field;
import org.baiprakat.document.Line;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.Platform;
import org.baiprakat.matching.Match;
import org.baiprakat.reading.Reading;
import org.baiprakat.store.Database.Verbatim;

/** Writes what the machine made of a page. A page that a person decided is left alone. Works inside the caller's transaction. */
final class PageWriter {
    private final Database database;

    PageWriter(Database database) {
        this.database = database;
    }

    /** The id of the page; empty if a person has decided it and it stays as it is. */
    Optional<Long> write(long documentId, PageOutcome outcome) {
        Optional<Long> id = claim(documentId, outcome.text().page());
        id.ifPresent(page -> {
            writePage(page, outcome);
            writeReasons(page, outcome.decision().reasons(), outcome.reading().notes());
            writeCandidates(page, outcome.match());
            writeFields(page, outcome.reading());
            writeLines(page, "", 0, outcome.text().lines());
        });
        return id;
    }

    /** The one page of a document that could not be opened. */
    Optional<Long> writeFailed(long documentId, Outcome.Failed failed) {
        Optional<Long> id = claim(documentId, 1);
        id.ifPresent(page -> writeReasons(page, List.of(new Reason(Reason.Code.DOCUMENT_FAILED, failed.reason().english())),
                List.of(failed.reason().thai())));
        return id;
    }

    /** An empty failed page to be filled in, with the id it had before; nothing if a person has decided it. */
    private Optional<Long> claim(long documentId, int number) {
        database.update("""
                INSERT INTO page (document_id, number, kind, status, platform, certified, confidence, layout, width, height, turned,
                                  recogniser, course_score, match_verdict, match_margin, match_why)
                VALUES (?, ?, 'UNREADABLE', 'FAILED', 'UNKNOWN', 'NO', 0, '', 1, 1, 0, '', 0, 'none', 0, '')
                    ON CONFLICT (document_id, number) DO NOTHING""", documentId, number);
        long page = database.first("SELECT id FROM page WHERE document_id = ? AND number = ?", row -> row.id("id"), documentId, number)
                .orElseThrow();
        if (database.first("SELECT 1 FROM ruling WHERE page_id = ? AND undone_at IS NULL", row -> true, page).isPresent()) {
            return Optional.empty();
        }
        forget(page);
        return Optional.of(page);
    }

    /** Deletes what was read from a page; the page itself stays. */
    void forget(long page) {
        database.update("DELETE FROM page_reason WHERE page_id = ?", page);
        database.update("DELETE FROM page_note WHERE page_id = ?", page);
        database.update("DELETE FROM candidate WHERE page_id = ?", page);
        database.update("DELETE FROM field_reading WHERE page_id = ?", page);
        database.update("DELETE FROM text_line WHERE page_id = ?", page);
    }

    /** Sends an accepted page back to review, with the candidates of the new list. */
    void reopen(long page, ListChange.Reopened why) {
        database.update("DELETE FROM page_reason WHERE page_id = ?", page);
        writeReasons(page, why.decision().reasons(), List.of());
        database.update("DELETE FROM candidate WHERE page_id = ?", page);
        writeCandidates(page, why.match());
        database.update("UPDATE page SET status = ?, confidence = ?, staff_id = ?, match_verdict = ?, match_margin = ?, match_why = ? WHERE id = ?", PageStatus.REVIEW,
                why.decision().confidence().value(), proposedStaff(why.match()).map(Verbatim::new), verdict(why.match()), margin(why.match()), why(why.match()), page);
    }

    private void writePage(long page, PageOutcome outcome) {
        Reading reading = outcome.reading();
        Optional<PersonName> name = reading.name().proposed();
        Optional<Course> course = outcome.course().course();
        PageStatus status = status(outcome.decision());
        Optional<String> staff = status == PageStatus.REJECTED ? Optional.empty() : proposedStaff(outcome.match());
        if (status == PageStatus.ACCEPTED && staff.isEmpty()) {
            throw new IllegalArgumentException("page " + outcome.text().page() + " is accepted for nobody");
        }
        database.update("""
                UPDATE page SET kind = ?, status = ?, staff_id = ?, title = ?, name = ?, platform = ?, course = ?, course_code = ?,
                       completed_on = ?, hours = ?, certified = ?, confidence = ?, layout = ?, width = ?, height = ?, turned = ?,
                       recogniser = ?, serial = ?, course_score = ?, match_verdict = ?, match_margin = ?, match_why = ?
                 WHERE id = ?""",
                reading.kind(), status, staff.map(Verbatim::new), name.map(PersonName::title), name.map(PersonName::full),
                reading.platform().proposed().orElse(Platform.UNKNOWN), course.map(Course::title).or(() -> reading.course().proposed()),
                course.map(Course::code).filter(code -> !code.isEmpty()), reading.completed().proposed(), reading.hours().proposed(),
                reading.mark(), outcome.decision().confidence().value(), reading.layout(), outcome.text().width(),
                outcome.text().height(), outcome.text().turned(), outcome.text().recogniser(), reading.serial().map(PageWriter::serial),
                outcome.course().score(),
                verdict(outcome.match()), margin(outcome.match()), why(outcome.match()),
                page);
    }

    private static PageStatus status(Decision decision) {
        if (decision instanceof Decision.Accept) {
            return PageStatus.ACCEPTED;
        }
        return decision instanceof Decision.Review ? PageStatus.REVIEW : PageStatus.REJECTED;
    }

    /** Only one who stands out is proposed: between two of the same name, the first of the list would be as good as a die. */
    private static Optional<String> proposedStaff(Match match) {
        return match instanceof Match.Matched ? match.best().map(best -> best.staff().id()) : Optional.empty();
    }

    /** A code of 32 hexadecimal digits is no ID number, however many decimal digits stand in a row; anything else may hold one. */
    private static Object serial(String serial) {
        boolean code = serial.length() >= 32 && serial.matches("(?i)(?=.*[a-f])[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}");
        return code ? new Verbatim(serial) : serial;
    }

    private static String verdict(Match match) {
        if (match instanceof Match.Matched) {
            return "matched";
        }
        return match instanceof Match.Tied ? "tied" : "unmatched";
    }

    private static double margin(Match match) {
        return match instanceof Match.Matched matched ? matched.margin() : 0;
    }

    private static String why(Match match) {
        if (match instanceof Match.Tied tied) {
            return tied.why();
        }
        return match instanceof Match.Unmatched unmatched ? unmatched.why() : "";
    }

    private void writeReasons(long page, List<Reason> reasons, List<String> notes) {
        List<Object[]> rows = new ArrayList<>();
        for (Reason reason : reasons) {
            rows.add(new Object[] {page, rows.size(), reason.code(), reason.detail()});
        }
        database.updateAll("INSERT INTO page_reason (page_id, n, code, detail) VALUES (?, ?, ?, ?)", rows);
        List<Object[]> noteRows = new ArrayList<>();
        for (String note : notes) {
            noteRows.add(new Object[] {page, noteRows.size(), note});
        }
        database.updateAll("INSERT INTO page_note (page_id, n, note) VALUES (?, ?, ?)", noteRows);
    }

    private void writeCandidates(long page, Match match) {
        List<Object[]> rows = new ArrayList<>();
        for (Match.Scored scored : match.candidates()) {
            rows.add(new Object[] {page, rows.size(), new Verbatim(scored.staff().id()), scored.score(), scored.exact(),
                scored.viaAlias(), scored.viaLatin()});
        }
        database.updateAll("""
                INSERT INTO candidate (page_id, n, staff_id, score, exact, via_alias, via_latin) VALUES (?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    private void writeFields(long page, Reading reading) {
        writeField(page, "name", reading.name());
        writeField(page, "course", reading.course());
        writeField(page, "platform", reading.platform());
        writeField(page, "completed", reading.completed());
        writeField(page, "hours", reading.hours());
    }

    private void writeField(long page, String field, Field<?> readings) {
        int n = 0;
        for (Candidate<?> candidate : readings.candidates()) {
            database.update("INSERT INTO field_reading (page_id, field, n, value, confidence, rule) VALUES (?, ?, ?, ?, ?, ?)",
                    page, field, n, value(candidate.value()), candidate.confidence().value(), candidate.rule());
            writeLines(page, field, n, candidate.evidence().lines());
            n++;
        }
    }

    private static String value(Object value) {
        if (value instanceof PersonName name) {
            return (name.title() + " " + name.full()).strip();
        }
        return value instanceof Platform platform ? platform.code() : value.toString();
    }

    private void writeLines(long page, String field, int reading, List<Line> lines) {
        List<Object[]> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(new Object[] {page, field, reading, rows.size(), line.box().left(), line.box().top(), line.box().width(),
                line.box().height(), line.ink(), line.text(), line.confidence().value(), line.transcriptions().get(0).preparation()});
        }
        database.updateAll("""
                INSERT INTO text_line (page_id, field, reading, n, box_left, box_top, box_width, box_height, ink, text, confidence,
                                       preparation)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }
}
