package org.baiprakat.store;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baiprakat.decision.PageRecord;
import org.baiprakat.document.CopyMark;
import org.baiprakat.document.Platform;
import org.baiprakat.document.StaffMember;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;
import org.baiprakat.review.HumanDecision;
import org.baiprakat.review.Proposal;
import org.baiprakat.review.ReviewCase;
import org.baiprakat.review.Ruling;
import org.baiprakat.store.Database.Verbatim;

/** What people decide about pages. Any page may be decided, also one the machine accepted. Every step can be taken back. */
public final class Reviews {
    private final Database database;
    private final Audit audit;
    private final Copies copies;
    private final Pages pages;
    private final StaffBook staffBook;
    private final Catalogue catalogue;
    private final Clock clock;

    Reviews(Database database, Audit audit, Copies copies, Pages pages, StaffBook staffBook, Catalogue catalogue, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.copies = copies;
        this.pages = pages;
        this.staffBook = staffBook;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * Decides a page for ever, or until a person takes it back.
     *
     * @param who the person at the terminal, for the audit log
     * @return the page as it stands now
     * @throws org.baiprakat.messages.Fault NO_INPUT if there is no such page; DATA if the staff id is unknown, if platform or date are neither given
     *         nor proposed, or if the date has not come yet
     */
    public PageRecord decide(long pageId, HumanDecision decision, String who) {
        return database.writing(() -> {
            if (decision instanceof HumanDecision.Accept accept) {
                requireStaff(accept.staffId());
            }
            ReviewCase after = open(pageId).decide(decision, catalogue.courses(), who, clock.instant());
            Ruling ruling = after.standing().orElseThrow();
            if (ruling.accepted()) {
                ruling.completedOn().ifPresent(this::requireDayNotAhead);
            }
            database.update("""
                    INSERT INTO ruling (page_id, accepted, staff_id, platform, course, course_code, completed_on, certified, reason, who, at)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    pageId, ruling.accepted(), ruling.staffId().map(Verbatim::new), ruling.platform(), ruling.course(),
                    ruling.courseCode(), ruling.completedOn(), ruling.certified(), ruling.reason(), ruling.who(), ruling.at());
            audit.page(who, ruling.accepted() ? "accept" : "reject", pageId, ruling.staffId().orElse(ruling.reason()));
            copies.relink(List.of(pageId));
            return pages.page(pageId).orElseThrow();
        });
    }

    /**
     * The same, if it is decided by what stands now. Who decides must have seen it: whom an id is, and what the machine proposes, which stands where
     * nothing else is said.
     *
     * @param shown the page as it was shown
     * @param staff the list when it was shown
     * @return empty, and nothing is decided, if the page or the list is another since
     */
    public Optional<PageRecord> decide(PageRecord shown, List<StaffMember> staff, HumanDecision decision, String who) {
        return database.writing(() -> staffBook.staff().equals(staff) && pages.page(shown.id()).equals(Optional.of(shown))
                ? Optional.of(decide(shown.id(), decision, who)) : Optional.empty());
    }

    private void requireStaff(String staffId) {
        if (staffBook.find(staffId).isEmpty()) {
            throw new Fault(Fault.Exit.DATA, Message.format("ไม่มีรหัส %s ในบัญชีบุคลากร ดูรหัสด้วย staff list",
                    "there is no %s on the staff list; see staff list for the ids", staffId));
        }
    }

    private void requireDayNotAhead(LocalDate completed) {
        LocalDate today = LocalDate.now(clock);
        if (completed.isAfter(today)) {
            throw new Fault(Fault.Exit.DATA, Message.format(
                    "วันที่เรียนจบ %s ยังมาไม่ถึง (วันนี้ %s): แก้ด้วย --date (ใน review พิมพ์ d 15/6/2566) หรือตั้งนาฬิกาของเครื่องให้ถูก",
                    "the completion date %s has not come yet (today is %s): correct it with --date (within review: d 15/6/2566), or set this machine's clock",
                    completed, today));
        }
    }

    /**
     * Takes back the last standing decision about a page; it is again exactly as it was before, or awaits review if the staff list has
     * made doubtful since what the machine had accepted.
     *
     * @throws org.baiprakat.messages.Fault NO_INPUT if there is no such page or nothing to take back
     */
    public PageRecord undo(long pageId, String who) {
        return database.writing(() -> {
            open(pageId).undo();
            database.update("""
                    UPDATE ruling SET undone_at = ?, undone_by = ?
                     WHERE id = (SELECT max(id) FROM ruling WHERE page_id = ? AND undone_at IS NULL)""",
                    clock.instant(), who, pageId);
            audit.page(who, "undo", pageId, "");
            copies.relink(List.of(pageId));
            return pages.page(pageId).orElseThrow();
        });
    }

    /**
     * Takes back the last standing decision that {@code who} made about any page and nobody has overruled since.
     *
     * @throws org.baiprakat.messages.Fault NO_INPUT if there is nothing to take back
     */
    public PageRecord undoLast(String who) {
        return database.writing(() -> {
            Optional<Long> page = database.first("""
                    SELECT page_id FROM ruling r
                     WHERE who = ? AND undone_at IS NULL
                       AND NOT EXISTS (SELECT 1 FROM ruling n WHERE n.page_id = r.page_id AND n.undone_at IS NULL AND n.id > r.id)
                     ORDER BY id DESC LIMIT 1""", row -> row.id("page_id"), who);
            return undo(page.orElseThrow(() -> new Fault(Fault.Exit.NO_INPUT,
                    new Message("ไม่มีการตัดสินให้ย้อนกลับ", "there is no decision to take back"))), who);
        });
    }

    private ReviewCase open(long pageId) {
        Proposal proposal = database.first("SELECT * FROM page WHERE id = ?", Reviews::proposal, pageId)
                .orElseThrow(() -> new Fault(Fault.Exit.NO_INPUT, Message.format("ไม่มีหน้าหมายเลข %d", "there is no page %d", pageId)));
        return new ReviewCase(proposal,
                database.query("SELECT * FROM ruling WHERE page_id = ? AND undone_at IS NULL ORDER BY id", Reviews::ruling, pageId));
    }

    private static Proposal proposal(Row row) throws SQLException {
        return new Proposal(row.constant(Platform.class, "platform"), row.optionalText("course"), row.optionalText("course_code"),
                row.day("completed_on"));
    }

    private static Ruling ruling(Row row) throws SQLException {
        return new Ruling(row.truth("accepted"), row.optionalText("staff_id"), row.constant(Platform.class, "platform"),
                row.optionalText("course"), row.optionalText("course_code"), row.day("completed_on"),
                row.optionalConstant(CopyMark.class, "certified"), row.text("reason"), row.text("who"), row.moment("at"));
    }
}
