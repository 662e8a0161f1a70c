package org.baiprakat.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.baiprakat.decision.Decision;
import org.baiprakat.decision.Outcome;
import org.baiprakat.decision.PageOutcome;
import org.baiprakat.decision.Reason;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.Candidate;
import org.baiprakat.document.Confidence;
import org.baiprakat.document.CopyMark;
import org.baiprakat.document.Evidence;
import org.baiprakat.document.Field;
import org.baiprakat.document.Ink;
import org.baiprakat.document.Line;
import org.baiprakat.document.PageKind;
import org.baiprakat.document.PageText;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.Platform;
import org.baiprakat.document.StaffMember;
import org.baiprakat.document.Transcription;
import org.baiprakat.matching.CourseMatch;
import org.baiprakat.matching.Match;
import org.baiprakat.reading.Reading;

/** Outcomes as a reader would give them. */
public final class TestOutcomes {
    private TestOutcomes() { }

    public static Outcome accepted(int pages) {
        return new Outcome.Decided(IntStream.rangeClosed(1, pages)
                .mapToObj(page -> page(page, Optional.empty(), new Decision.Accept(new Confidence(0.98),
                        List.of(Reason.of(Reason.Code.ALL_CERTAIN))))).toList());
    }

    public static Outcome of(List<PageOutcome> pages) {
        return new Outcome.Decided(pages);
    }

    public static PageOutcome accept(int page, StaffMember staff) {
        return page(page, Optional.of(staff), new Decision.Accept(new Confidence(0.98), List.of(Reason.of(Reason.Code.ALL_CERTAIN))));
    }

    /** Of a certificate whose wording is not known. */
    public static PageOutcome unknownDesign(int page, StaffMember staff) {
        return page(page, Optional.of(staff), new Decision.Review(new Confidence(0.6), List.of(Reason.of(Reason.Code.COMPLETION_NOT_SAID))));
    }

    public static PageOutcome review(int page, StaffMember staff) {
        return page(page, Optional.of(staff), new Decision.Review(new Confidence(0.6),
                List.of(new Reason(Reason.Code.NAME_RUNNER_UP_CLOSE, staff.id()))));
    }

    /** The same with these lines on the page, one below the other. */
    public static PageOutcome withText(PageOutcome outcome, String... lines) {
        List<Line> printed = IntStream.range(0, lines.length).mapToObj(i -> new Line(new BoundingBox(1000 - 10 * lines[i].length(), 100 + 150 * i, 20 * lines[i].length(), 40),
                Ink.BLACK, 0, List.of(new Transcription(lines[i], new Confidence(0.98), List.of(), "plain")))).toList();
        return new PageOutcome(new PageText(outcome.text().page(), 2000, 1500, printed, 0, "fake 1"), outcome.reading(), outcome.match(), outcome.course(), outcome.decision());
    }

    private static PageOutcome page(int page, Optional<StaffMember> staff, Decision decision) {
        PersonName name = staff.map(StaffMember::name).orElse(new PersonName("นาย", "สมหมาย", "ตัวอย่าง"));
        Reading reading = new Reading(PageKind.CERTIFICATE, "ocsc", found(name), found("การเป็นข้าราชการ"), found(Platform.OCSC),
                found(LocalDate.of(2023, 6, 15)), found(3), CopyMark.YES, Optional.empty(), List.of());
        Match match = staff.<Match>map(s -> new Match.Matched(List.of(new Match.Scored(s, 0.97, true, false, false)), 0.5))
                .orElse(new Match.Unmatched(List.of(), "nobody"));
        return new PageOutcome(new PageText(page, 100, 100, List.of(), 0, "fake 1"), reading, match, CourseMatch.NONE, decision);
    }

    private static <T> Field<T> found(T value) {
        return new Field.Found<>(new Candidate<>(value, Evidence.NOWHERE, new Confidence(0.98), "test"));
    }
}
