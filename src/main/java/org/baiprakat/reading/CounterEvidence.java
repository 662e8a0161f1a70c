package org.baiprakat.reading;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baiprakat.document.Field;
import org.baiprakat.document.Line;
import org.baiprakat.document.PageText;
import org.baiprakat.document.PersonName;

/** Looks for what on a page speaks against its being the certificate of a course that its recipient completed. */
final class CounterEvidence {
    /** A copy that is older by more bears a year by hand that was misread. */
    private static final int MONTHS_BEFORE = 6;
    /** The moment of a digital signature: no platform signs before the course is completed. */
    private static final Pattern SIGNED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ]\\s?\\d{2}:\\d{2}");
    private static final Pattern JANUARY = Pattern.compile("ม\\s?\\.\\s?ค");

    private final List<Sign> doubts;
    private final Denials denials;
    private final ReceiptStamps receipts;
    private final AddedNote added;
    private final CompletionStatement statement;

    CounterEvidence(CommonWording common, ReceiptStamps receipts, CopyMarks copyMarks, CompletionStatement statement) {
        this.doubts = common.doubts().stream().map(Sign::of).toList();
        this.denials = new Denials(common.denials());
        this.receipts = receipts;
        this.added = new AddedNote(receipts, copyMarks);
        this.statement = statement;
    }

    /**
     * What the page says.
     *
     * @param unsaid whether there is a name of which nothing says that its bearer completed the course
     */
    record Stated(Field<PersonName> name, Field<String> course, Field<LocalDate> completed, boolean unsaid) {
        private List<Line> nameAndTitle() {
            return Stream.of(name, course).flatMap(field -> Reader.evidence(field).stream()).toList();
        }

        private List<Line> lines() {
            return Stream.concat(nameAndTitle().stream(), Reader.evidence(completed).stream()).toList();
        }
    }

    Reading.Objections on(PageText page, Reader.Parts parts, Template template, Stated stated, Codes.Compared codes) {
        return new Reading.Objections(wording(page, parts, template, stated.nameAndTitle()), others(parts, template, stated), codes.conflicts());
    }

    /** But for that of names and titles, which are worded as they like. */
    private List<String> wording(PageText page, Reader.Parts parts, Template template, List<Line> nameAndTitle) {
        Body body = PassMark.withoutSettledChoice(parts.body());
        Stream<String> doubted = doubts.stream().map(sign -> sign.said(body)).flatMap(Optional::stream).map(Phrase::text);
        List<BodyLine> elsewhere = Stream.concat(parts.stamps().stream(), body.lines().stream())
                .filter(line -> !nameAndTitle.contains(line.line()) && !receipts.isNote(line)).toList();
        return Stream.of(doubted, CoursePart.on(body.lines()), PassMark.missedOn(body.lines()), denials.on(elsewhere, template), statement.takenBackBy(page.slanted(), body))
                .flatMap(words -> words).distinct().toList();
    }

    private Set<Reading.Objection> others(Reader.Parts parts, Template template, Stated stated) {
        Set<Reading.Objection> objections = EnumSet.noneOf(Reading.Objection.class);
        if (stated.unsaid()) {
            objections.add(Reading.Objection.COMPLETION_UNSAID);
        }
        List<BodyLine> lines = parts.body().lines().stream().filter(line -> !template.isLogo(line)).toList();
        if (added.isOn(lines, stated.lines(), parts.stamps()) || isDatedByHand(template, stated.completed())) {
            objections.add(Reading.Objection.ADDED);
        }
        if (stated.course() instanceof Field.Ambiguous) {
            objections.add(Reading.Objection.TWO_COURSES);
        }
        Stream<BodyLine> signed = parts.body().lines().stream().filter(line -> SIGNED.matcher(line.line().text()).find());
        if (isCertifiedBefore(Stream.concat(parts.stamps().stream(), signed), stated.completed())) {
            objections.add(Reading.Objection.CERTIFIED_BEFORE);
        }
        return objections;
    }

    /** Where a design prints no date of completion, one in the ink of pens and stamps is somebody else's. */
    private static boolean isDatedByHand(Template template, Field<LocalDate> completed) {
        return template.layout().completion().notPrinted() && Reader.evidence(completed).stream().anyMatch(line -> line.ink().mayBeStamp());
    }

    /** Whether what was stamped or written onto the page later, or signed, bears a date not long before that of the certificate. */
    private static boolean isCertifiedBefore(Stream<BodyLine> later, Field<LocalDate> completed) {
        return later.flatMap(line -> ThaiDates.parse(line.line().text()).stream().map(date -> latest(date.date(), line)))
                .anyMatch(day -> completed.proposed().filter(date -> day.isBefore(date) && !day.isBefore(date.minusMonths(MONTHS_BEFORE))).isPresent());
    }

    /** A copier loses the mark of มี.ค. before any letter, and leaves ม.ค.; other months that are alike differ in a letter. */
    private static LocalDate latest(LocalDate day, BodyLine line) {
        return day.getMonth() == Month.JANUARY && JANUARY.matcher(line.line().text()).find() ? day.withMonth(Month.MARCH.getValue()) : day;
    }
}
