package org.baiprakat.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baiprakat.decision.Reason.Code;
import org.baiprakat.document.Confidence;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.ThaiText;
import org.baiprakat.matching.CourseMatch;
import org.baiprakat.matching.Match;
import org.baiprakat.matching.Match.Scored;
import org.baiprakat.matching.StaffMatcher;
import org.baiprakat.reading.Serials;

/**
 * Joins the two pages of one sheet. A Thai MOOC certificate is printed once in Thai and once in English; its English page often has a
 * romanised name that is on no list. The layout of the English page is named like that of the Thai one with {@code _en} behind it.
 *
 * <p>Only neighbours with an equal certificate number, read on both, are joined. Neighbours alone prove nothing: a batch from the sheet
 * feeder is full of pages that stand together by chance.
 */
public final class Sheets {
    private static final String ENGLISH = "_en";
    /** Likeness of a romanised name to the person of the Thai page, 0–1. */
    private static final double SOUNDS_ALIKE = 0.75;

    private Sheets() { }

    /**
     * The outcomes of all pages of a document, in order, after the pages of each sheet have been compared. A page without a partner stays
     * as it was. The page that is certain lends its person to the other, if nothing but the name is in doubt there and the dates agree;
     * where the dates or the persons contradict each other, both pages go to review.
     */
    public static List<PageOutcome> join(List<PageOutcome> pages) {
        List<PageOutcome> joined = new ArrayList<>(pages);
        for (int english = 0; english < pages.size(); english++) {
            Optional<Integer> thai = partner(pages, english);
            if (thai.isPresent()) {
                PageOutcome a = pages.get(thai.get());
                PageOutcome b = pages.get(english);
                if (contradict(a, b)) {
                    joined.set(thai.get(), disagreeing(joined.get(thai.get())));
                    joined.set(english, disagreeing(b));
                } else {
                    CourseMatch course = course(a.course(), b.course());
                    joined.set(english, withCourse(course, lend(a, b)));
                    joined.set(thai.get(), withCourse(course, lend(b, joined.get(thai.get()))));
                }
            }
        }
        return joined;
    }

    /**
     * The Thai page of the same sheet: right before an English page, or right behind it. Nothing if both stand there and name different
     * people, for then what was taken for a number of this sheet is none.
     */
    private static Optional<Integer> partner(List<PageOutcome> pages, int english) {
        String layout = pages.get(english).reading().layout();
        if (!layout.endsWith(ENGLISH)) {
            return Optional.empty();
        }
        String wanted = layout.substring(0, layout.length() - ENGLISH.length());
        List<Integer> partners = Stream.of(english - 1, english + 1).filter(i -> i >= 0 && i < pages.size())
                .filter(i -> pages.get(i).reading().layout().equals(wanted) && oneSheet(pages.get(i), pages.get(english))).toList();
        boolean onePerson = partners.stream().map(i -> nearest(pages.get(i))).distinct().count() == 1;
        return onePerson ? Optional.of(partners.get(0)) : Optional.empty();
    }

    /**
     * Both pages show the same number. Its small print is often worn: then the day, the hours and the nearest person must agree, the person
     * by the sound of the romanised name.
     */
    private static boolean oneSheet(PageOutcome thai, PageOutcome english) {
        Optional<String> a = serial(thai);
        Optional<String> b = serial(english);
        if (a.isPresent() && a.equals(b)) {
            return true;
        }
        boolean worn = a.isEmpty() || b.isEmpty() || Serials.alike(a.get(), b.get());
        Optional<LocalDate> day = thai.reading().completed().found();
        boolean sameCourse = day.isPresent() && day.equals(english.reading().completed().found())
                && thai.reading().hours().found().isPresent() && thai.reading().hours().found().equals(english.reading().hours().found());
        boolean samePerson = nearest(thai).isPresent() && nearest(thai).equals(nearest(english))
                && english.match().best().filter(scored -> scored.score() >= SOUNDS_ALIKE).isPresent();
        return worn && sameCourse && samePerson;
    }

    private static Optional<String> serial(PageOutcome page) {
        return page.reading().serial().map(ThaiText::key).filter(serial -> !serial.isEmpty());
    }

    /** Whether what the two pages say cannot be true of one certificate, or casts doubt on a page that would be accepted by itself. */
    private static boolean contradict(PageOutcome a, PageOutcome b) {
        Optional<LocalDate> dateA = a.reading().completed().found();
        Optional<LocalDate> dateB = b.reading().completed().found();
        boolean dates = dateA.isPresent() && dateB.isPresent() && !dateA.equals(dateB);
        Optional<String> personA = exactly(a);
        Optional<String> personB = exactly(b);
        boolean persons = personA.isPresent() && personB.isPresent() && !personA.equals(personB);
        boolean platforms = a.reading().platform().found().isPresent() && b.reading().platform().found().isPresent()
                && !a.reading().platform().found().equals(b.reading().platform().found());
        return dates || persons || platforms || namesNobodySurely(a) && b.decision() instanceof Decision.Accept;
    }

    /**
     * Whether a name stands on the Thai page that is not, letter for letter, that of one person on the list. Names that differ by a letter or
     * a mark in Thai are often romanised alike, so that the English page alone would credit a stranger's certificate to the one on the list.
     */
    private static boolean namesNobodySurely(PageOutcome thai) {
        return !thai.reading().name().candidates().isEmpty() && exactly(thai).isEmpty();
    }

    /** The one person whose name stands on the page letter for letter. */
    private static Optional<String> exactly(PageOutcome page) {
        return page.match() instanceof Match.Matched && page.match().best().filter(Scored::exact).isPresent() ? nearest(page)
                : Optional.empty();
    }

    /** {@code to}, with the person of {@code from} if that page is certain and this one lacks nothing but a name. */
    private static PageOutcome lend(PageOutcome from, PageOutcome to) {
        boolean sameDay = from.reading().completed().found().isPresent()
                && from.reading().completed().found().equals(to.reading().completed().found());
        if (!(from.decision() instanceof Decision.Accept) || !(to.decision() instanceof Decision.Review) || !sameDay
                || !onlyTheNameIsInDoubt(to) || !compatible(from, to)) {
            return to;
        }
        List<Reason> reasons = new ArrayList<>(List.of(Reason.of(Code.SHEET_PARTNER)));
        to.decision().reasons().stream().filter(reason -> reason.code() == Code.COURSE_UNCERTAIN).forEach(reasons::add);
        return new PageOutcome(to.text(), to.reading(), from.match(), to.course(),
                new Decision.Accept(from.decision().confidence(), reasons));
    }

    /**
     * The course of a sheet. The Thai page's goes first, for several courses have one English title; but where several have the Thai one, the
     * English page may tell which of them it is.
     */
    private static CourseMatch course(CourseMatch thai, CourseMatch english) {
        boolean told = english.course().filter(course -> !course.code().isEmpty()
                && thai.course().filter(other -> other.code().isEmpty() && other.title().equals(course.title())).isPresent()).isPresent();
        return thai.course().isEmpty() || told ? english : thai;
    }

    private static PageOutcome withCourse(CourseMatch course, PageOutcome to) {
        if (course.course().isEmpty() || to.decision() instanceof Decision.Reject) {
            return to;
        }
        List<Reason> reasons = to.decision().reasons().stream().filter(reason -> reason.code() != Code.COURSE_UNCERTAIN).toList();
        Confidence confidence = Calibration.of(to.match(), reasons);
        return new PageOutcome(to.text(), to.reading(), to.match(), course, to.decision() instanceof Decision.Accept
                ? new Decision.Accept(confidence, reasons) : new Decision.Review(confidence, reasons));
    }

    private static boolean onlyTheNameIsInDoubt(PageOutcome page) {
        return page.decision().reasons().stream().map(Reason::code).allMatch(code -> switch (code) {
            case NAME_LATIN, NAME_NOT_EXACT, NAME_NOT_ON_LIST, NAME_MISSING, NAME_UNCERTAIN, NAME_RUNNER_UP_CLOSE, COURSE_UNCERTAIN -> true;
            default -> false;
        });
    }

    /**
     * The Thai name decides for the sheet, unless nobody of that name is romanised so: two pages may bear one number that is none of a certificate, such as
     * the day that a scanner prints. A romanised name decides only where no Thai one could be read, or where one reading of it shows the same person.
     */
    private static boolean compatible(PageOutcome from, PageOutcome to) {
        boolean fromThai = !from.reading().layout().endsWith(ENGLISH);
        if (fromThai) {
            return from.match().best().filter(lent -> to.reading().name().proposed().filter(PersonName::latin)
                    .filter(romanised -> !StaffMatcher.mayBeCalled(lent.staff(), romanised)).isEmpty()).isPresent();
        }
        return nearest(from).isPresent() && (to.reading().name().candidates().isEmpty() || nearest(from).equals(exactly(to)));
    }

    private static Optional<String> nearest(PageOutcome page) {
        return page.match().best().map(scored -> scored.staff().id());
    }

    private static PageOutcome disagreeing(PageOutcome page) {
        List<Reason> reasons = new ArrayList<>(List.of(Reason.of(Code.SHEET_PAGES_DISAGREE)));
        page.decision().reasons().stream().filter(reason -> reason.code() != Code.ALL_CERTAIN && reason.code() != Code.SHEET_PAGES_DISAGREE)
                .forEach(reasons::add);
        return new PageOutcome(page.text(), page.reading(), page.match(), page.course(),
                new Decision.Review(Calibration.of(page.match(), reasons), reasons));
    }
}
