package org.baiprakat.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baiprakat.decision.PageRecord;
import org.baiprakat.decision.Reason;
import org.baiprakat.interchange.Json;
import org.baiprakat.messages.Language;
import org.baiprakat.messages.Message;

/** Page records as the contract has them. */
public final class PageReport {
    private static final int NAME_COLUMNS = 28;

    /** The contract's fields in the contract's order. Add to its end only. */
    private record Shown(long id, String file, String sha256, int page, String kind, String status, Optional<String> staffId,
                         Optional<String> name, String platform, Optional<String> course, Optional<String> courseCode,
                         Optional<LocalDate> completedOn, Optional<Integer> hours, String certified, double confidence,
                         Optional<Long> copyOf, List<String> reasons, List<ShownCandidate> candidates, String decidedBy) {
        Shown(PageRecord page) {
            this(page.id(), page.file(), page.sha256(), page.page(), page.kind().code(), page.status().code(), page.staffId(),
                    page.name(), page.platform().code(), page.course(), page.courseCode(), page.completedOn(), page.hours(),
                    page.certified().code(), rounded(page.confidence().value()), page.copyOf(),
                    page.reasons().stream().map(Reason::toString).toList(),
                    page.candidates().stream().map(c -> new ShownCandidate(c.staffId(), rounded(c.score()))).toList(),
                    page.decidedBy().code());
        }
    }

    private record ShownCandidate(String staffId, double score) { }

    private PageReport() { }

    /** A JSON array, one record per page. */
    public static String json(List<PageRecord> pages) {
        return Json.pretty(pages.stream().map(Shown::new).toList()) + "\n";
    }

    public static String table(List<PageRecord> pages, Language language) {
        Table table = language == Language.TH
                ? new Table(">หน้า#", "ไฟล์", ">น.", "สถานะ", "รหัส", "ชื่อที่อ่านได้", "แพลตฟอร์ม", "เรียนจบ", "สำเนา", ">มั่นใจ", "เหตุผล")
                : new Table(">id", "file", ">p.", "status", "staff", "name as read", "platform", "completed", "copy", ">conf.", "reasons");
        for (PageRecord page : pages) {
            table.row(page.id(), TextWidth.cut(page.file(), NAME_COLUMNS), page.page(), status(page).in(language),
                    page.staffId().orElse(""), TextWidth.cut(page.name().orElse(""), NAME_COLUMNS), page.platform().code(),
                    page.completedOn().map(date -> Dates.day(date, language)).orElse(""), certified(page).in(language),
                    String.format("%.2f", page.confidence().value()), reasons(page.reasons(), language));
        }
        return table.toString();
    }

    public static String reasons(List<Reason> reasons, Language language) {
        return reasons.stream().map(reason -> reason.in(language)).collect(Collectors.joining("; "));
    }

    public static Message status(PageRecord page) {
        return switch (page.status()) {
            case ACCEPTED -> new Message("รับ", "accepted");
            case REVIEW -> new Message("รอตรวจ", "review");
            case REJECTED -> new Message("ไม่รับ", "rejected");
            case FAILED -> new Message("อ่านไม่ได้", "failed");
        };
    }

    /** Whether the mark was seen; never that it is genuine. */
    public static Message certified(PageRecord page) {
        return switch (page.certified()) {
            case YES -> new Message("เห็น", "seen");
            case NO -> new Message("ไม่เห็น", "not seen");
            case UNSURE -> new Message("ไม่แน่", "unsure");
        };
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
