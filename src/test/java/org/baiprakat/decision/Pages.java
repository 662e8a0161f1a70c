package org.baiprakat.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baiprakat.config.Settings;
import org.baiprakat.document.Candidate;
import org.baiprakat.document.Confidence;
import org.baiprakat.document.CopyMark;
import org.baiprakat.document.Course;
import org.baiprakat.document.Evidence;
import org.baiprakat.document.Field;
import org.baiprakat.document.PageKind;
import org.baiprakat.document.PageText;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.Platform;
import org.baiprakat.matching.CourseMatch;
import org.baiprakat.matching.Match;
import org.baiprakat.matching.People;
import org.baiprakat.matching.StaffMatcher;
import org.baiprakat.reading.Reader;
import org.baiprakat.reading.Reading;
import org.baiprakat.reading.Reading.Objection;
import org.baiprakat.reading.Reading.Objections;

/** Readings of pages, one field changed at a time. */
record Pages(Reading reading, CourseMatch course) {
    static final Settings.Deciding SETTINGS = new Settings.Deciding(0.1, 0.8, 0);
    static final LocalDate ON = LocalDate.of(2023, 6, 15);
    static final CourseMatch COURSE = new CourseMatch(Optional.of(new Course(Platform.OCSC, "KD03", "การเป็นข้าราชการ", "")), 1, false);

    private Pages(Reading reading) {
        this(reading, COURSE);
    }

    static <T> Field<T> found(T value) {
        return found(value, 1);
    }

    static <T> Field<T> found(T value, double confidence) {
        return new Field.Found<>(new Candidate<>(value, Evidence.NOWHERE, new Confidence(confidence), "test"));
    }

    /** A certificate on which everything could be read. */
    static Pages certificate(String name) {
        return new Pages(new Reading(PageKind.CERTIFICATE, "ocsc", People.read(name), found("การเป็นข้าราชการ"), found(Platform.OCSC),
                found(ON), found(3), CopyMark.YES, Optional.empty(), List.of()));
    }

    /** A page of that kind on which nothing was found. */
    static Pages of(PageKind kind) {
        return new Pages(new Reading(kind, "generic", new Field.Missing<>("-"), new Field.Missing<>("-"), new Field.Missing<>("-"),
                new Field.Missing<>("-"), new Field.Missing<>("-"), CopyMark.NO, Optional.empty(), List.of()));
    }

    /** A page with text that no layout knows. */
    static Pages unknown(CopyMark mark) {
        return new Pages(new Reading(PageKind.OTHER, Reader.NO_LAYOUT, new Field.Missing<>("-"), new Field.Missing<>("-"), new Field.Missing<>("-"),
                new Field.Missing<>("-"), new Field.Missing<>("-"), mark, Optional.empty(), List.of()));
    }

    Pages kind(PageKind kind) {
        return with(kind, reading.layout(), reading.name(), reading.platform(), reading.completed(), reading.serial());
    }

    Pages name(Field<PersonName> name) {
        return with(reading.kind(), reading.layout(), name, reading.platform(), reading.completed(), reading.serial());
    }

    Pages platform(Field<Platform> platform) {
        return with(reading.kind(), reading.layout(), reading.name(), platform, reading.completed(), reading.serial());
    }

    Pages completed(Field<LocalDate> completed) {
        return with(reading.kind(), reading.layout(), reading.name(), reading.platform(), completed, reading.serial());
    }

    Pages sheet(String layout, String serial) {
        return with(reading.kind(), layout, reading.name(), found(Platform.THAIMOOC), reading.completed(),
                Optional.of(serial).filter(s -> !s.isEmpty()));
    }

    /** The page with a QR code that says so instead. */
    Pages contradictedBy(String code) {
        return objectedTo(new Objections(List.of(), Set.of(), List.of(code)));
    }

    /** The page with wording that no certificate of a completed course bears. */
    Pages doubtful(String wording) {
        return objectedTo(new Objections(List.of(wording), Set.of(), List.of()));
    }

    /** The page without wording of completion. */
    Pages completionUnsaid() {
        return new Pages(reading.objectedTo(Objection.COMPLETION_UNSAID));
    }

    /** The page with something stamped or written onto it. */
    Pages addedTo() {
        return new Pages(reading.objectedTo(Objection.ADDED));
    }

    /** The page with titles of two courses. */
    Pages ofTwoCourses() {
        return new Pages(reading.objectedTo(Objection.TWO_COURSES));
    }

    /** The page with its name or date struck out. */
    Pages struckOut() {
        return new Pages(reading.objectedTo(Objection.STRUCK_OUT));
    }

    /** The page with this name in Latin letters below the other. */
    Pages inEnglish(String given, String family) {
        return with(new Reading.Identifiers(Optional.of(new PersonName("", given, family)), Optional.empty(), List.of()), reading.objections());
    }

    /** The page on which such a word is said of where the recipient works or learns. */
    Pages elsewhere(String word) {
        return with(new Reading.Identifiers(Optional.empty(), Optional.empty(), List.of(word)), reading.objections());
    }

    /** The page certified or received before the day of completion. */
    Pages certifiedBefore() {
        return new Pages(reading.objectedTo(Objection.CERTIFIED_BEFORE));
    }

    private Pages objectedTo(Objections objections) {
        return with(reading.identifiers(), objections);
    }

    private Pages with(Reading.Identifiers identifiers, Objections objections) {
        return new Pages(new Reading(reading.kind(), reading.layout(), reading.name(), reading.course(), reading.platform(),
                reading.completed(), reading.hours(), reading.mark(), reading.serial(), identifiers, reading.notes(), objections));
    }

    private Pages with(PageKind kind, String layout, Field<PersonName> name, Field<Platform> platform, Field<LocalDate> completed,
                       Optional<String> serial) {
        return new Pages(new Reading(kind, layout, name, reading.course(), platform, completed, reading.hours(), reading.mark(), serial,
                reading.notes()));
    }

    /** The page with this course of the catalogue, and for the rest as it is. To be called last. */
    Pages course(CourseMatch match) {
        return new Pages(reading, match);
    }

    /** The page decided on its own. */
    PageOutcome outcome(int page, StaffMatcher matcher) {
        Match match = matcher.match(reading.name());
        return new PageOutcome(new PageText(page, 2480, 3508, List.of(), 0, "test"), reading, match, course,
                new Decider(SETTINGS).decide(reading, match, course, ON));
    }
}
