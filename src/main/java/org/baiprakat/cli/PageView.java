package org.baiprakat.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.baiprakat.decision.PageRecord;
import org.baiprakat.decision.PageStatus;
import org.baiprakat.document.Line;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.StaffMember;
import org.baiprakat.render.EvidencePicture.Excerpt;
import org.baiprakat.report.Dates;
import org.baiprakat.report.NameDifference;
import org.baiprakat.report.PageReport;
import org.baiprakat.report.Table;
import org.baiprakat.report.TextWidth;
import org.baiprakat.store.AuditEntry;
import org.baiprakat.store.PageDetail;

/** One page in words: shortly for the reviewer, in full for {@code explain}. */
final class PageView {
    private final RootCommand root;
    private final Session session;

    PageView(RootCommand root, Session session) {
        this.root = root;
        this.session = session;
    }

    /** Whom a reviewer can choose by number, in the order shown: the machine's candidates, then a proposed person not among them. */
    static List<String> choices(PageRecord page) {
        List<String> ids = new ArrayList<>(page.candidates().stream().map(PageRecord.ScoredStaff::staffId).toList());
        page.staffId().filter(id -> !ids.contains(id)).ifPresent(ids::add);
        return ids;
    }

    /** What stands about a page, in a line; of an accepted one all that counts. */
    String standing(PageRecord page) {
        return root.say("หน้า# %d: %s", "page %d: %s", page.id(), PageReport.status(page).in(root.language()))
                + page.staffId().map(id -> " " + id + " " + session.nameOf(id).orElse("")).orElse("")
                + (page.status() == PageStatus.ACCEPTED ? String.join(" · ", "", page.platform().code(), completed(page), course(page)) : "");
    }

    private String completed(PageRecord page) {
        return page.completedOn().map(day -> Dates.day(day, root.language())).orElse("–");
    }

    private static String course(PageRecord page) {
        return page.course().orElse("–") + page.courseCode().map(code -> " [" + code + "]").orElse("");
    }

    /** For a decision. Without scores, which would sway the reviewer; with the differences between the names marked. */
    String brief(PageDetail detail) {
        PageRecord page = detail.record();
        StringBuilder out = new StringBuilder();
        line(out, root.say("หน้า#", "page"), place(page));
        line(out, root.say("ไฟล์", "scan"), detail.file().toString());
        line(out, root.say("สถานะ", "status"), PageReport.status(page).in(root.language()) + " · " + page.kind().code());
        line(out, root.say("เหตุผล", "reasons"), PageReport.reasons(page.reasons(), root.language()));
        read(detail).forEach(read -> line(out, read.label(), read.value()));
        line(out, root.say("คำรับรองสำเนา", "certified"), PageReport.certified(page).in(root.language()));
        page.copyOf().ifPresent(of -> line(out, root.say("สำเนาของหน้า#", "copy of page"), String.valueOf(of)));
        detail.notes().forEach(note -> line(out, root.say("หมายเหตุ", "note"), note));
        List<String> choices = choices(page);
        if (choices.isEmpty()) {
            return out.append(root.say("ไม่มีผู้ใดในบัญชีที่ใกล้เคียง\n", "nobody on the list is near\n")).toString();
        }
        Table table = new Table(">", root.say("รหัส", "staff"), root.say("ชื่อในบัญชี ([ต่าง])", "name on the list ([differs])"),
                root.say("ประเภท", "type"), root.say("สังกัด", "unit"));
        for (int i = 0; i < choices.size(); i++) {
            Optional<StaffMember> staff = session.store().staffBook().find(choices.get(i));
            table.row(i + 1, choices.get(i), staff.map(s -> marked(page, s)).orElse("–"), staff.map(StaffMember::staffType).orElse(""),
                    staff.map(StaffMember::unit).orElse(""));
        }
        return out.append(table).toString();
    }

    private String place(PageRecord page) {
        return page.id() + "  " + page.file() + root.say(" น. %d", " p. %d", page.page());
    }

    /** For the picture: which page it is, then what was read, each with the lines of the scan. */
    List<Excerpt> excerpts(PageDetail detail) {
        Excerpt page = new Excerpt(root.say("หน้า#", "page"), place(detail.record()), List.of(), List.of());
        return Stream.concat(Stream.of(page), read(detail).stream()).toList();
    }

    /** With all the lines a value may have been read from, and whom the name may be. */
    private List<Excerpt> read(PageDetail detail) {
        PageRecord page = detail.record();
        return List.of(
                new Excerpt(root.say("ชื่อที่อ่านได้", "name as read"), page.name().orElse("–"), evidence(detail, "name"), names(page)),
                new Excerpt(root.say("แพลตฟอร์ม", "platform"), page.platform().code(), evidence(detail, "platform"), List.of()),
                new Excerpt(root.say("หลักสูตร", "course"), course(page), evidence(detail, "course"), List.of()),
                new Excerpt(root.say("เรียนจบ", "completed"), completed(page), evidence(detail, "completed"), List.of()));
    }

    private static List<Line> evidence(PageDetail detail, String field) {
        return detail.fields().stream().filter(reading -> reading.field().equals(field)).flatMap(reading -> reading.evidence().stream())
                .map(PageDetail.TextLine::line).distinct().toList();
    }

    private List<String> names(PageRecord page) {
        return choices(page).stream().map(id -> session.store().staffBook().find(id).map(staff -> comparable(page, staff).full()).orElse("–")).toList();
    }

    /** Every score and reason behind the decision. */
    String full(PageDetail detail) {
        StringBuilder out = new StringBuilder(brief(detail));
        PageRecord page = detail.record();
        line(out, root.say("ความเชื่อมั่น", "confidence"), score(page.confidence().value()));
        line(out, root.say("ตัดสินโดย", "decided by"), page.decidedBy().code());
        line(out, root.say("เหตุผลของเครื่อง", "machine's reasons"), PageReport.reasons(detail.machineReasons(), root.language()));
        line(out, root.say("แบบใบประกาศ", "layout"), detail.layout());
        line(out, root.say("หมุน", "turned"), detail.turned() + "°  " + detail.width() + " × " + detail.height());
        line(out, root.say("ตัวอ่าน", "recogniser"), detail.recogniser());
        line(out, root.say("จับคู่ชื่อ", "match"), detail.match().verdict() + root.say(" ห่างคนถัดไป %s ", " margin %s ", score(detail.match().margin()))
                + detail.match().why());
        line(out, root.say("คะแนนหลักสูตร", "course score"), score(detail.courseScore()));
        detail.serial().ifPresent(serial -> line(out, root.say("เลขที่", "serial"), serial));
        out.append('\n').append(candidates(detail)).append('\n').append(fields(detail)).append('\n').append(lines(detail));
        out.append('\n').append(history(detail));
        return out.toString();
    }

    private Table candidates(PageDetail detail) {
        Table table = new Table(root.say("ผู้ที่อาจใช่", "candidate"), root.say(">คะแนน", ">score"), root.say("ตรงทุกตัว", "exact"),
                root.say("ชื่อเดิม", "alias"), root.say("โรมัน", "latin"));
        detail.match().candidates().forEach(c -> table.row(c.staffId(), score(c.score()), tick(c.exact()), tick(c.viaAlias()), tick(c.viaLatin())));
        return table;
    }

    private Table fields(PageDetail detail) {
        Table table = new Table(root.say("ช่อง", "field"), ">#", root.say("ค่าที่อ่านได้", "value"), root.say(">มั่นใจ", ">conf."),
                root.say("กฎ", "rule"), root.say("จากบรรทัด", "from the line"));
        detail.fields().forEach(f -> table.row(f.field(), f.rank(), f.value(), score(f.confidence().value()), f.rule(),
                f.evidence().stream().map(PageDetail.TextLine::text).findFirst().orElse("")));
        return table;
    }

    private Table lines(PageDetail detail) {
        Table table = new Table(root.say("บรรทัด", "line"), root.say("สี", "ink"), root.say(">มั่นใจ", ">conf."), root.say("กรอบ", "box"));
        detail.lines().forEach(l -> table.row(l.text(), l.ink().name().toLowerCase(Locale.ROOT), score(l.confidence().value()),
                l.box().left() + "," + l.box().top() + " " + l.box().width() + "×" + l.box().height()));
        return table;
    }

    private Table history(PageDetail detail) {
        Table table = new Table(root.say("เมื่อ", "when"), root.say("โดย", "who"), root.say("ทำ", "action"), root.say("รายละเอียด", "detail"));
        for (AuditEntry entry : detail.history()) {
            table.row(Dates.minute(entry.at(), root.surroundings().clock().getZone(), root.language()), entry.who(), entry.action(),
                    entry.detail());
        }
        return table;
    }

    /** The person's name in the script of what was read, if the list has it. */
    private static PersonName comparable(PageRecord page, StaffMember staff) {
        boolean english = PersonName.isLatin(page.name().orElse("")) && !staff.nameEn().full().isEmpty();
        return english ? staff.nameEn() : staff.name();
    }

    /** With its differences to what was read. */
    private static String marked(PageRecord page, StaffMember staff) {
        String read = page.name().orElse("");
        String listed = comparable(page, staff).full();
        return read.isEmpty() ? listed : NameDifference.mark(read, listed);
    }

    private void line(StringBuilder out, String name, String value) {
        out.append(TextWidth.padRight(name, 18)).append(value).append('\n');
    }

    private static String score(double value) {
        return String.format("%.3f", value);
    }

    private static String tick(boolean yes) {
        return yes ? "✓" : "";
    }
}
