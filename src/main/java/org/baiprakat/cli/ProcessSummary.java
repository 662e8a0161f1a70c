package org.baiprakat.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.baiprakat.decision.PageRecord;
import org.baiprakat.decision.PageStatus;
import org.baiprakat.report.Dates;
import org.baiprakat.report.PageReport;
import org.baiprakat.report.Table;
import org.baiprakat.report.TallyTable;
import org.baiprakat.report.TextWidth;

/** What a pass brought: accepted, waiting with reasons, set aside, failed, seen before, still there, and the tally so far. */
final class ProcessSummary {
    private static final int FILE_COLUMNS = 30;

    private final RootCommand root;
    private final Session session;
    private final Progress progress;
    private final boolean again;

    /** @param again whether what was read before was read once more */
    ProcessSummary(RootCommand root, Session session, Progress progress, boolean again) {
        this.root = root;
        this.session = session;
        this.progress = progress;
        this.again = again;
    }

    void print() {
        Set<String> read = progress.all().stream().filter(file -> !file.known()).map(Progress.Received::sha256).collect(Collectors.toSet());
        List<PageRecord> pages = session.store().pages().pages().stream().filter(p -> read.contains(p.sha256())).toList();
        accepted(of(pages, PageStatus.ACCEPTED));
        review(of(pages, PageStatus.REVIEW));
        rejected(of(pages, PageStatus.REJECTED));
        failed(false, root.say("อ่านไม่ได้ (ย้ายไป failed/ พร้อมเหตุผล)", "failed (put into failed/ with the reason)"));
        failed(true, root.say("อ่านอีกครั้งไม่ได้ ที่อ่านไว้ก่อนยังอยู่", "could not be read again; what was read before stands"));
        long before = progress.all().stream().filter(Progress.Received::known).count();
        if (before > 0) {
            title(root.say("เคยรับแล้ว %d ไฟล์ (ไม่เพิ่มหน้า)", "received before: %d files (they add no pages)", before));
        }
        left();
        if (progress.all().isEmpty() && progress.leftThere().isEmpty()) {
            title(again ? root.say("ไม่มีเอกสารที่รอตรวจ", "nothing waits for review") : root.say("ไม่มีไฟล์ใหม่", "no new files"));
        }
        title(root.say("ผลถึงขณะนี้", "tally so far"));
        root.out().print(TallyTable.headline(session.tally(LocalDate.now(root.surroundings().clock())), root.language()));
    }

    private void accepted(List<PageRecord> pages) {
        Table table = new Table(root.say(">หน้า#", ">id"), root.say("ไฟล์", "file"), root.say(">น.", ">p."), root.say("รหัส", "staff"),
                root.say("ชื่อในบัญชี", "name on the list"), root.say("แพลตฟอร์ม", "platform"), root.say("หลักสูตร", "course"),
                root.say("เรียนจบ", "completed"), root.say("สำเนา", "copy"));
        for (PageRecord p : pages) {
            table.row(p.id(), TextWidth.cut(p.file(), FILE_COLUMNS), p.page(), p.staffId().orElse(""),
                    p.staffId().flatMap(session::nameOf).orElse(""), p.platform().code(), p.course().orElse(""),
                    p.completedOn().map(d -> Dates.day(d, root.language())).orElse(""), PageReport.certified(p).in(root.language()));
        }
        print(table, root.say("รับแล้ว %d หน้า", "accepted: %d pages", pages.size()));
    }

    private void review(List<PageRecord> pages) {
        Table table = new Table(root.say(">หน้า#", ">id"), root.say("ไฟล์", "file"), root.say(">น.", ">p."),
                root.say("ชื่อที่อ่านได้", "name as read"), root.say("เสนอ", "proposed"), root.say("เหตุผล", "reasons"));
        for (PageRecord p : pages) {
            table.row(p.id(), TextWidth.cut(p.file(), FILE_COLUMNS), p.page(), p.name().orElse(""), p.staffId().orElse(""),
                    PageReport.reasons(p.reasons(), root.language()));
        }
        print(table, root.say("รอตรวจ %d หน้า: สั่ง ‘review’", "waiting for review: %d pages; run ‘review’", pages.size()));
    }

    private void rejected(List<PageRecord> pages) {
        Table table = new Table(root.say(">หน้า#", ">id"), root.say("ไฟล์", "file"), root.say(">น.", ">p."), root.say("เหตุผล", "reasons"));
        for (PageRecord p : pages) {
            table.row(p.id(), TextWidth.cut(p.file(), FILE_COLUMNS), p.page(), PageReport.reasons(p.reasons(), root.language()));
        }
        print(table, root.say("ไม่ใช่ใบประกาศ %d หน้า (บันทึกไว้แล้ว)", "no certificates: %d pages (on record)", pages.size()));
    }

    private void failed(boolean readBefore, String title) {
        Table table = new Table(root.say("ไฟล์", "file"), root.say("เหตุผล", "reason"));
        progress.all().stream().filter(file -> file.again() == readBefore).forEach(file ->
                file.failure().ifPresent(why -> table.row(TextWidth.cut(file.name(), FILE_COLUMNS), why.in(root.language()))));
        print(table, title);
    }

    private void left() {
        Table table = new Table(root.say("ไฟล์", "file"), root.say("เหตุผล", "reason"));
        progress.leftThere().forEach(left -> table.row(TextWidth.cut(left.file().getFileName().toString(), FILE_COLUMNS), left.why().in(root.language())));
        print(table, root.say("ยังไม่ได้หยิบ", "not taken"));
    }

    private static List<PageRecord> of(List<PageRecord> pages, PageStatus status) {
        return pages.stream().filter(p -> p.status() == status).toList();
    }

    private void print(Table table, String title) {
        if (!table.isEmpty()) {
            title(title);
            root.out().print(table);
            root.out().println();
        }
    }

    private void title(String title) {
        root.out().println(root.surroundings().colour() ? "\u001b[1m" + title + "\u001b[0m" : title);
    }
}
