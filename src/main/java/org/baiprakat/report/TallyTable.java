package org.baiprakat.report;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baiprakat.config.Round;
import org.baiprakat.messages.Language;
import org.baiprakat.messages.Message;
import org.baiprakat.tally.Certificate;
import org.baiprakat.tally.Figure;
import org.baiprakat.tally.Remark;
import org.baiprakat.tally.Tally;
import org.baiprakat.tally.Verdict;

/** The tally for people: a table for the terminal, lists for Excel, pages to print. */
public final class TallyTable {
    private final Tally tally;
    private final Language language;

    private TallyTable(Tally tally, Language language) {
        this.tally = tally;
        this.language = language;
    }

    /** Figures by staff type and unit, then who is missing and why, then who passed with a remark. */
    public static String table(Tally tally, Language language) {
        return new TallyTable(tally, language).table();
    }

    /** One line per person of the denominator, UTF-8 with a byte-order mark. */
    public static String csv(Tally tally, Language language) {
        return Csv.of(new TallyTable(tally, language).everybody());
    }

    /** A sheet of figures and reasons as {@link #table} has them, with everybody who passed, and one of all the denominator. Bytes of an XLSX file. */
    public static byte[] xlsx(Tally tally, Language language) {
        TallyTable table = new TallyTable(tally, language);
        return Xlsx.of(table.report(), table.everybody());
    }

    /** Figures, who is missing and why, who passed: to print, or to open in any browser. Holds all it needs. */
    public static String html(Tally tally, Language language) {
        return Html.of(new TallyTable(tally, language).report());
    }

    /**
     * The same as pages of A4. Bytes of a PDF file.
     *
     * @throws org.baiprakat.messages.Fault UNAVAILABLE if Java cannot set type on this machine
     */
    public static byte[] pdf(Tally tally, Language language) {
        return Pdf.of(new TallyTable(tally, language).report());
    }

    /** One or two lines: the percentage, and what it may yet become. */
    public static String headline(Tally tally, Language language) {
        return new TallyTable(tally, language).headline();
    }

    private String table() {
        StringBuilder out = new StringBuilder();
        out.append(tally.round().name()).append("  ").append(period()).append('\n').append(asOf()).append("\n\n").append(headline());
        for (Report.Section section : sections(passedWithRemark())) {
            out.append('\n').append(section.heading()).append(section.heading().isEmpty() ? "" : "\n\n").append(section.table());
        }
        return out.toString();
    }

    private Report report() {
        List<String> lines = Stream.concat(Stream.of(tally.round().name(), period(), asOf()), headline().lines()).toList();
        return new Report(language, say("บุคลากรที่เรียนรู้ด้วยตนเองผ่านระบบ e-Learning", "Staff who learned by themselves through e-Learning"), lines,
                sections(passed()));
    }

    private String period() {
        Round round = tally.round();
        return say("เรียนจบ %s – %s, ส่งภายใน %s", "completed %s – %s, handed in by %s",
                Dates.day(round.from(), language), Dates.day(round.to(), language), Dates.day(round.deadline(), language));
    }

    private String asOf() {
        return say("ณ วันที่ %s", "as of %s", Dates.day(tally.asOf(), language));
    }

    /** @param last what is shown of those who passed */
    private List<Report.Section> sections(Report.Section last) {
        return Stream.of(figures(say("ประเภทบุคลากร", "staff type"), tally.byStaffType()), figures(say("สังกัด", "unit"), tally.byUnit()),
                people(say("ยังไม่ผ่าน", "not passed"), tally.verdicts().stream().filter(v -> !v.passed()).toList()), last)
                .filter(section -> !section.table().isEmpty()).toList();
    }

    private String headline() {
        Figure total = tally.total();
        if (total.eligible() == 0) {
            return say("ไม่มีบุคลากรที่ต้องนับในบัญชี: นำเข้าบัญชีด้วย staff import, และดู staff_types ใน baiprakat.yaml",
                    "nobody on the list is to be counted: import it with ‘staff import’, and see staff_types in baiprakat.yaml") + "\n";
        }
        String sure = say("ผ่าน %d จาก %d คน = ร้อยละ %s", "%d of %d have passed = %s percent",
                total.passed(), total.eligible(), percent(total.percent()));
        long unclear = tally.round().excludeMissingCopies() ? tally.verdicts().stream().flatMap(v -> v.certificates().stream())
                .filter(certificate -> certificate.remarks().contains(Remark.COPY_MARK_UNCLEAR)).count() : 0;
        if (tally.waiting().isEmpty() && unclear == 0) {
            return sure + "\n";
        }
        String marks = unclear == 0 ? "" : say(" คำรับรองสำเนาไม่ชัด %d ใบ", ", unclear marks: %d", unclear);
        return sure + "\n" + say("รอตรวจ %d หน้า%s: ถ้าผ่านทั้งหมดจะเป็น %d คน = ร้อยละ %s",
                "%d pages wait for review%s: if all of them count, %d = %s percent",
                tally.waiting().size(), marks, total.atMost(), percent(total.percentAtMost())) + "\n";
    }

    private Report.Section figures(String what, Map<String, Figure> figures) {
        Table table = new Table(what, say(">ทั้งหมด", ">eligible"), say(">ผ่าน", ">passed"), say(">ร้อยละ", ">percent"),
                say(">สูงสุด", ">at most"));
        figures.forEach((name, f) -> table.row(name.isEmpty() ? "–" : name, f.eligible(), f.passed(), percent(f.percent()),
                percent(f.percentAtMost())));
        return new Report.Section("", table);
    }

    private Report.Section passedWithRemark() {
        return people(say("ผ่านแล้ว แต่มีข้อสังเกต", "passed, with a remark"),
                tally.verdicts().stream().filter(v -> v.passed() && !v.remarks().isEmpty()).toList());
    }

    private Report.Section people(String what, List<Verdict> verdicts) {
        Table table = new Table(say("รหัส", "staff"), say("ชื่อ", "name"), say("ประเภท", "type"), say("สังกัด", "unit"),
                say("เหตุผล", "why"), say("หน้า#", "pages"));
        for (Verdict v : verdicts) {
            table.row(v.staff().id(), v.staff().name().printed(), v.staff().staffType(), v.staff().unit(), remarks(v.remarks()), pages(v));
        }
        return new Report.Section(what + " " + verdicts.size(), table);
    }

    private Report.Section passed() {
        Table table = new Table(say("รหัส", "staff"), say("ชื่อ", "name"), say("สังกัด", "unit"), say("หลักสูตร", "course"),
                say("แพลตฟอร์ม", "platform"), say("เรียนจบ", "completed"), say("ข้อสังเกต", "remark"), say("หน้า#", "pages"));
        List<Verdict> verdicts = tally.verdicts().stream().filter(Verdict::passed).toList();
        for (Verdict v : verdicts) {
            List<Certificate> shown = shown(v);
            table.row(v.staff().id(), v.staff().name().printed(), v.staff().unit(), courses(shown), platforms(shown), completed(shown),
                    remarks(v.remarks()), pages(v));
        }
        return new Report.Section(say("ผ่านแล้ว", "passed") + " " + verdicts.size(), table);
    }

    private Table everybody() {
        Table table = language == Language.TH
                ? new Table("รหัส", "ชื่อ-สกุล", "ประเภท", "ตำแหน่ง", "สังกัด", "ผล", "เหตุผล", "หลักสูตร", "แพลตฟอร์ม", "วันที่เรียนจบ", "วันที่ส่ง",
                        "สำเนาที่เห็นคำรับรอง", "หน้า")
                : new Table("staff_id", "name", "staff_type", "position", "unit", "result", "why", "courses", "platforms", "completed", "handed_in",
                        "certified_copies", "pages");
        for (Verdict v : tally.verdicts()) {
            List<Certificate> shown = shown(v);
            table.row(v.staff().id(), v.staff().name().printed(), v.staff().staffType(), v.staff().position(), v.staff().unit(),
                    v.passed() ? say("ผ่าน", "passed") : say("ยังไม่ผ่าน", "not passed"), remarks(v.remarks()), courses(shown),
                    platforms(shown), completed(shown), joined(shown, c -> Dates.day(c.handedIn(), language)),
                    joined(shown, c -> String.valueOf(c.certifiedCopies())), pages(v));
        }
        return table;
    }

    /** What a pass rests on; without one, what was handed in. */
    private static List<Certificate> shown(Verdict v) {
        List<Certificate> counted = v.certificates().stream().filter(Certificate::counts).toList();
        return counted.isEmpty() ? v.certificates() : counted;
    }

    private static String courses(List<Certificate> certificates) {
        return joined(certificates, c -> c.course().orElse(""));
    }

    private static String platforms(List<Certificate> certificates) {
        return joined(certificates, c -> c.platform().code());
    }

    private String completed(List<Certificate> certificates) {
        return joined(certificates, c -> c.completedOn().map(d -> Dates.day(d, language)).orElse(""));
    }

    private static String joined(List<Certificate> certificates, Function<Certificate, String> part) {
        return certificates.stream().map(part).collect(Collectors.joining("; "));
    }

    /** Every page the verdict rests on, so that each figure leads to an image. */
    private static String pages(Verdict v) {
        List<Long> pages = v.certificates().stream().flatMap(c -> c.pages().stream()).collect(Collectors.toList());
        pages.addAll(v.waiting());
        return pages.stream().distinct().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private String remarks(List<Remark> remarks) {
        return remarks.stream().map(remark -> remark.text().in(language)).collect(Collectors.joining("; "));
    }

    private static String percent(OptionalDouble exact) {
        return TallyReport.percent(exact).map(p -> String.format("%.2f", p)).orElse("–");
    }

    private String say(String thai, String english, Object... arguments) {
        return Message.format(thai, english, arguments).in(language);
    }
}
