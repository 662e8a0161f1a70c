package org.baiprakat.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baiprakat.decision.Decision;
import org.baiprakat.decision.Outcome;
import org.baiprakat.decision.PageOutcome;
import org.baiprakat.decision.Reason;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.Candidate;
import org.baiprakat.document.Confidence;
import org.baiprakat.document.CopyMark;
import org.baiprakat.document.Course;
import org.baiprakat.document.Evidence;
import org.baiprakat.document.Field;
import org.baiprakat.document.Ink;
import org.baiprakat.document.Line;
import org.baiprakat.document.PageKind;
import org.baiprakat.document.PageText;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.Platform;
import org.baiprakat.document.Scan;
import org.baiprakat.document.StaffMember;
import org.baiprakat.document.Transcription;
import org.baiprakat.matching.CourseMatch;
import org.baiprakat.matching.Match;
import org.baiprakat.messages.Message;
import org.baiprakat.reading.Reading;

/** Fictitious people and what the machine could have made of their scans. */
final class Samples {
    static final StaffMember SOMMAI = staff("S1", "สมหมาย", "ตัวอย่าง");
    static final StaffMember MALI = staff("S2", "มะลิ", "ใจดี");
    static final Course SERVANT = new Course(Platform.OCSC, "KD03", "การเป็นข้าราชการ", "");
    static final LocalDate JUNE = LocalDate.of(2023, 6, 15);
    static final Instant ARRIVED = Instant.parse("2023-07-01T17:30:00Z");

    private Samples() { }

    static StaffMember staff(String id, String given, String family) {
        return new StaffMember(id, new PersonName("", given, family), new PersonName("", "", ""), "ข้าราชการ", "", "ฝ่ายบริหารทั่วไป", List.of(),
                Optional.empty(), Optional.empty());
    }

    /** A scan with bytes of its own for every name. */
    static Scan scan(Path folder, String name) {
        return new Scan(folder.resolve(name), name, "hash of " + name, 1000, "application/pdf", ARRIVED);
    }

    static Line line(String text) {
        return new Line(new BoundingBox(10, 20, 300, 40), Ink.ORANGE, 0,
                List.of(new Transcription(text, new Confidence(0.9), List.of(), "plain")));
    }

    static <T> Field<T> found(T value) {
        return new Field.Found<>(new Candidate<>(value, new Evidence(1, List.of(line("บรรทัดของ " + value))), new Confidence(0.95), "a rule"));
    }

    static Outcome.Decided decided(Page... pages) {
        return new Outcome.Decided(List.of(pages).stream().map(Page::outcome).toList());
    }

    static Outcome.Failed failed(boolean retryable) {
        return new Outcome.Failed("render", new Message("เปิดไม่ได้", "cannot be opened"), retryable);
    }

    /** What a page says; the {@code with…} methods change one thing. */
    record Page(int number, StaffMember staff, String name, Platform platform, String title, Course course, LocalDate completed,
                String serial, Decision decision, String text) {

        static Page accepted(int number, StaffMember staff) {
            return new Page(number, staff, staff.name().full(), Platform.OCSC, SERVANT.title(), SERVANT, JUNE, null,
                    new Decision.Accept(new Confidence(0.98), List.of(Reason.of(Reason.Code.ALL_CERTAIN))), "ให้ไว้เพื่อแสดงว่า");
        }

        static Page waiting(int number, StaffMember staff) {
            return accepted(number, staff).with(new Decision.Review(new Confidence(0.5), List.of(
                    new Reason(Reason.Code.NAME_RUNNER_UP_CLOSE, "S1, S2"), Reason.of(Reason.Code.DATE_UNCERTAIN))));
        }

        static Page blank(int number) {
            return new Page(number, null, null, null, null, null, null, null,
                    new Decision.Reject(new Confidence(1), List.of(Reason.of(Reason.Code.BLANK))), "");
        }

        /** Which may be a certificate in a design that nobody knew. */
        static Page setAside(int number) {
            return blank(number).with(new Decision.Reject(new Confidence(1), List.of(Reason.of(Reason.Code.NOT_A_CERTIFICATE))));
        }

        private PageKind kind() {
            return staff != null ? PageKind.CERTIFICATE : decision.reasons().contains(Reason.of(Reason.Code.BLANK)) ? PageKind.BLANK : PageKind.OTHER;
        }

        Page with(Decision other) {
            return new Page(number, staff, name, platform, title, course, completed, serial, other, text);
        }

        Page with(LocalDate day) {
            return new Page(number, staff, name, platform, title, course, day, serial, decision, text);
        }

        Page with(Platform other) {
            return new Page(number, staff, name, other, title, course, completed, serial, decision, text);
        }

        Page withSerial(String other) {
            return new Page(number, staff, name, platform, title, course, completed, other, decision, text);
        }

        Page withText(String other) {
            return new Page(number, staff, name, platform, title, course, completed, serial, decision, other);
        }

        /** A title that is not in the catalogue. */
        Page withTitle(String other) {
            return new Page(number, staff, name, platform, other, null, completed, serial, decision, text);
        }

        Page withName(String other) {
            return new Page(number, staff, other, platform, title, course, completed, serial, decision, text);
        }

        PageOutcome outcome() {
            PageText pageText = new PageText(number, 2480, 3508, List.of(line(text)), 90, "tesseract 5.5 / baiprakat 1");
            Reading reading = new Reading(kind(), "ocsc",
                    field(name == null ? null : new PersonName("นาย", name.split(" ")[0], name.split(" ")[1])), field(title),
                    field(platform), field(completed), field(staff == null ? null : 3), CopyMark.YES, Optional.ofNullable(serial),
                    List.of("a note"));
            Match match = staff == null ? new Match.Unmatched(List.of(), "no name")
                    : new Match.Matched(List.of(new Match.Scored(staff, 0.97, true, false, false)), 0.4);
            return new PageOutcome(pageText, reading, match, new CourseMatch(Optional.ofNullable(course), course == null ? 0 : 1, false), decision);
        }

        private static <T> Field<T> field(T value) {
            return value == null ? new Field.Missing<>("not printed") : found(value);
        }
    }
}
