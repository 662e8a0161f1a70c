package org.baiprakat.tally;

import static org.baiprakat.tally.Remark.COPY_MARK_UNCLEAR;
import static org.baiprakat.tally.Remark.LATE;
import static org.baiprakat.tally.Remark.NOTHING_HANDED_IN;
import static org.baiprakat.tally.Remark.OUTSIDE_PERIOD;
import static org.baiprakat.tally.Remark.PLATFORM_NOT_ACCEPTED;
import static org.baiprakat.tally.Remark.TOO_FEW_COPIES;
import static org.baiprakat.tally.Remark.TOO_FEW_COURSES;
import static org.baiprakat.tally.Remark.WAITING_FOR_REVIEW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.baiprakat.config.Round;
import org.baiprakat.decision.DecidedBy;
import org.baiprakat.decision.PageRecord;
import org.baiprakat.decision.PageStatus;
import org.baiprakat.decision.Reason;
import org.baiprakat.document.Confidence;
import org.baiprakat.document.CopyMark;
import org.baiprakat.document.PageKind;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.Platform;
import org.baiprakat.document.StaffMember;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final LocalDate FROM = LocalDate.of(2023, 4, 1);
    private static final LocalDate TO = LocalDate.of(2023, 9, 30);
    private static final LocalDate DEADLINE = LocalDate.of(2023, 9, 8);
    private static final LocalDate JUNE = LocalDate.of(2023, 6, 15);
    private static final LocalDate TODAY = LocalDate.of(2023, 9, 10);
    private static final Round ROUND = round(1, false, false);
    private static final StaffMember A = person("A", "ข้าราชการ", "ฝ่ายหนึ่ง");
    private static final StaffMember B = person("B", "พนักงานราชการ", "ฝ่ายสอง");

    private static Round round(int courses, boolean excludeLate, boolean excludeMissing) {
        return new Round("2/2566", FROM, TO, DEADLINE, List.of(Platform.OCSC, Platform.THAIMOOC, Platform.LOCALMOOC), 2, courses,
                List.of("ข้าราชการ", "พนักงานราชการ"), excludeLate, excludeMissing);
    }

    private static StaffMember person(String id, String type, String unit) {
        return person(id, type, unit, null, null);
    }

    private static StaffMember person(String id, String type, String unit, LocalDate start, LocalDate end) {
        return new StaffMember(id, new PersonName("", "ชื่อ" + id, "สกุล" + id), new PersonName("", "", ""), type, "", unit, List.of(),
                Optional.ofNullable(start), Optional.ofNullable(end));
    }

    private record Page(long id, PageStatus status, String staff, Platform platform, String course, LocalDate day, CopyMark mark, Long copyOf,
                        LocalDate handedIn, List<Reason> reasons, List<PageRecord.ScoredStaff> candidates, String name, String code) {

        static Page accepted(long id, String staff) {
            return new Page(id, PageStatus.ACCEPTED, staff, Platform.OCSC, "วิชา", JUNE, CopyMark.YES, null, LocalDate.of(2023, 7, 1),
                    List.of(), List.of(), null, null);
        }

        static Page waiting(long id, String staff) {
            return accepted(id, staff).with(PageStatus.REVIEW);
        }

        Page with(PageStatus other) {
            return new Page(id, other, staff, platform, course, day, mark, copyOf, handedIn, reasons, candidates, name, code);
        }

        Page with(Platform other) {
            return new Page(id, status, staff, other, course, day, mark, copyOf, handedIn, reasons, candidates, name, code);
        }

        Page on(LocalDate other) {
            return new Page(id, status, staff, platform, course, other, mark, copyOf, handedIn, reasons, candidates, name, code);
        }

        Page of(String other) {
            return new Page(id, status, staff, platform, other, day, mark, copyOf, handedIn, reasons, candidates, name, code);
        }

        Page with(CopyMark other) {
            return new Page(id, status, staff, platform, course, day, other, copyOf, handedIn, reasons, candidates, name, code);
        }

        Page copyOf(long other) {
            return new Page(id, status, staff, platform, course, day, mark, other, handedIn, reasons, candidates, name, code);
        }

        Page handedIn(LocalDate other) {
            return new Page(id, status, staff, platform, course, day, mark, copyOf, other, reasons, candidates, name, code);
        }

        Page homonymOf(String... ids) {
            return new Page(id, status, null, platform, course, day, mark, copyOf, handedIn,
                    List.of(Reason.of(Reason.Code.NAME_HOMONYM)), List.of(ids).stream().map(i -> new PageRecord.ScoredStaff(i, 1)).toList(), name, code);
        }

        Page named(String other) {
            return new Page(id, status, staff, platform, course, day, mark, copyOf, handedIn, reasons, candidates, other, code);
        }

        Page coded(String other) {
            return new Page(id, status, staff, platform, course, day, mark, copyOf, handedIn, reasons, candidates, name, other);
        }

        PageRecord asRecord() {
            return new PageRecord(id, id + ".pdf", "hash" + id, 1, PageKind.CERTIFICATE, status, Optional.ofNullable(staff),
                    Optional.ofNullable(name), platform, Optional.ofNullable(course), Optional.ofNullable(code), Optional.ofNullable(day), Optional.empty(),
                    mark, Confidence.FULL, Optional.ofNullable(copyOf), reasons, candidates, DecidedBy.MACHINE, handedIn);
        }
    }

    private static Tally tally(Round round, List<StaffMember> staff, Page... pages) {
        return Tally.of(round, staff, List.of(pages).stream().map(Page::asRecord).toList(), TODAY);
    }

    private static Verdict verdict(Round round, Page... pages) {
        return tally(round, List.of(A), pages).verdicts().get(0);
    }

    private static void assertPassed(List<Remark> remarks, Verdict verdict) {
        assertTrue(verdict.passed());
        assertEquals(remarks, verdict.remarks());
    }

    private static void assertNotPassed(List<Remark> remarks, Verdict verdict) {
        assertEquals(List.of(false, remarks), List.of(verdict.passed(), verdict.remarks()));
    }

    @Test
    void certificateWithTwoCertifiedCopiesPassesWithoutRemark() {
        Verdict verdict = verdict(ROUND, Page.accepted(1, "A"), Page.accepted(2, "A").copyOf(1));

        assertPassed(List.of(), verdict);
        assertEquals(List.of(1L, 2L), verdict.counted());
        assertEquals(2, verdict.certificates().get(0).certifiedCopies());
    }

    @Test
    void whoHandedInNothingHasNotPassed() {
        assertNotPassed(List.of(NOTHING_HANDED_IN), verdict(ROUND, Page.accepted(1, "B"), Page.accepted(2, "A").with(PageStatus.REJECTED)));
    }

    @Test
    void firstAndLastDayOfThePeriodCountAndTheDaysAroundItDoNot() {
        assertTrue(verdict(ROUND, Page.accepted(1, "A").on(FROM)).passed());
        assertTrue(verdict(ROUND, Page.accepted(1, "A").on(TO)).passed());
        assertNotPassed(List.of(OUTSIDE_PERIOD, TOO_FEW_COPIES), verdict(ROUND, Page.accepted(1, "A").on(FROM.minusDays(1))));
        assertNotPassed(List.of(OUTSIDE_PERIOD, TOO_FEW_COPIES), verdict(ROUND, Page.accepted(1, "A").on(TO.plusDays(1))));
    }

    @Test
    void otherPlatformsDoNotCount() {
        Verdict verdict = verdict(ROUND, Page.accepted(1, "A").with(Platform.OTHER), Page.accepted(2, "A").with(Platform.OTHER).copyOf(1));

        assertNotPassed(List.of(PLATFORM_NOT_ACCEPTED), verdict);
        assertEquals(List.of(), verdict.counted());
        assertEquals(List.of(1L, 2L), verdict.certificates().get(0).pages());
    }

    @Test
    void whatWaitsIsSaidAndDoesNotCountYet() {
        Verdict verdict = verdict(ROUND, Page.waiting(7, "A"));

        assertNotPassed(List.of(WAITING_FOR_REVIEW), verdict);
        assertEquals(List.of(7L), verdict.waiting());
    }

    @Test
    void missingCopyIsAFlagUnlessTheRoundExcludesIt() {
        Page[] pages = {Page.accepted(1, "A"), Page.accepted(2, "A").with(CopyMark.NO).copyOf(1)};

        assertPassed(List.of(TOO_FEW_COPIES), verdict(ROUND, pages));
        assertNotPassed(List.of(TOO_FEW_COPIES), verdict(round(1, false, true), pages));
    }

    @Test
    void aMarkThatIsNotClearIsNamedAndIsBetweenTheBounds() {
        Page[] pages = {Page.accepted(1, "A"), Page.accepted(2, "A").with(CopyMark.UNSURE).copyOf(1)};

        assertPassed(List.of(COPY_MARK_UNCLEAR), verdict(ROUND, pages));
        assertNotPassed(List.of(COPY_MARK_UNCLEAR), verdict(round(1, false, true), pages));
        assertEquals(new Figure(1, 0, 1), tally(round(1, false, true), List.of(A), pages).total());
        assertEquals(new Figure(1, 0, 0), tally(round(1, false, true), List.of(A), pages[0]).total(), "one copy is missing for sure");
    }

    @Test
    void theTwoSidesOfASheetAreOneCopy() {
        Page thai = Page.accepted(1, "A").named("สมหมาย ตัวอย่าง");
        Page english = Page.accepted(2, "A").named("Sommai Tuayang").copyOf(1);
        Page secondThai = Page.accepted(3, "A").named("สมหมาย ตัวอย่าง").copyOf(1);
        Page secondEnglish = Page.accepted(4, "A").named("Sommai Tuayang").copyOf(1);
        Page worn = Page.accepted(3, "A").copyOf(1);
        Round strict = round(1, false, true);

        assertNotPassed(List.of(TOO_FEW_COPIES), verdict(strict, thai, english));
        assertNotPassed(List.of(COPY_MARK_UNCLEAR), verdict(strict, thai, english, secondThai.with(CopyMark.UNSURE)));
        assertPassed(List.of(), verdict(strict, thai, english, secondThai));
        assertPassed(List.of(), verdict(strict, thai, english, secondThai, secondEnglish));
        assertPassed(List.of(), verdict(strict, thai, worn));
        assertEquals(2, verdict(strict, thai, english, secondThai, secondEnglish).certificates().get(0).certifiedCopies());
    }

    @Test
    void lateHandInIsAFlagUnlessTheRoundExcludesIt() {
        Page[] pages = {Page.accepted(1, "A").handedIn(DEADLINE.plusDays(1)), Page.accepted(2, "A").copyOf(1).handedIn(DEADLINE.plusDays(2))};

        assertPassed(List.of(LATE), verdict(ROUND, pages));
        assertNotPassed(List.of(LATE), verdict(round(1, true, false), pages));
    }

    @Test
    void certificateIsInTimeWithItsFirstCopy() {
        assertPassed(List.of(), verdict(round(1, true, true), Page.accepted(1, "A").handedIn(DEADLINE),
                Page.accepted(2, "A").copyOf(1).handedIn(DEADLINE.plusDays(2))));
    }

    @Test
    void flagOfAnUnneededCertificateIsNotThePersons() {
        assertPassed(List.of(), verdict(ROUND, Page.accepted(1, "A"), Page.accepted(2, "A").copyOf(1),
                Page.accepted(3, "A").of("อีกวิชา").handedIn(DEADLINE.plusDays(1))));
    }

    @Test
    void coursesMustBeDifferent() {
        Page[] sameCourse = {Page.accepted(1, "A"), Page.accepted(2, "A").copyOf(1), Page.accepted(3, "A").on(JUNE.plusDays(1)),
            Page.accepted(4, "A").copyOf(3).on(JUNE.plusDays(1))};
        Page[] another = {sameCourse[0], sameCourse[1], Page.accepted(3, "A").of("อีกวิชา"), Page.accepted(4, "A").of("อีกวิชา").copyOf(3)};

        assertNotPassed(List.of(TOO_FEW_COURSES), verdict(round(2, false, false), sameCourse));
        assertPassed(List.of(), verdict(round(2, false, false), another));
    }

    @Test
    void aTitleWithoutACodeIsNoOtherCourseThanTheOneOfThatTitleWithACode() {
        Page before = Page.accepted(1, "A");
        Page after = Page.accepted(3, "A").on(JUNE.plusDays(1)).coded("KD20");
        Round two = round(2, false, false);

        assertNotPassed(List.of(TOO_FEW_COURSES, TOO_FEW_COPIES), verdict(two, before, after));
        assertTrue(verdict(two, before.coded("KD21"), after).passed(), "two codes under one title");
        assertTrue(verdict(two, before.of("อีกวิชา"), after).passed());
        assertTrue(verdict(two, before.with(Platform.THAIMOOC), after).passed());
    }

    @Test
    void onlyEligibleStaffInServiceAreInTheDenominator() {
        List<StaffMember> staff = List.of(A, person("detailed", "ข้าราชการพลเรือนสามัญ", "x"), person("unknown", "", "x"),
                person("hired", "จ้างเหมาบริการ", "x"), person("left", "ข้าราชการ", "x", null, FROM.minusDays(1)),
                person("leaves", "ข้าราชการ", "x", null, FROM), person("comes", "ข้าราชการ", "x", TODAY, null),
                person("future", "ข้าราชการ", "x", TODAY.plusDays(1), null));

        Tally tally = tally(ROUND, staff, Page.accepted(1, "hired"), Page.accepted(2, "stranger"));

        assertEquals(List.of("A", "detailed", "unknown", "leaves", "comes"), tally.verdicts().stream().map(v -> v.staff().id()).toList());
        assertEquals(List.of(1L, 2L), tally.elsewhere());
    }

    @Test
    void figuresAreGivenInAllAndByUnitAndByType() {
        Tally tally = tally(ROUND, List.of(A, B, person("C", "ข้าราชการ", "ฝ่ายสอง")), Page.accepted(1, "A"), Page.accepted(2, "B"));

        assertEquals(new Figure(3, 2, 2), tally.total());
        assertEquals(200.0 / 3, tally.total().percent().orElseThrow(), 1e-9);
        assertEquals(Map.of("ฝ่ายหนึ่ง", new Figure(1, 1, 1), "ฝ่ายสอง", new Figure(2, 1, 1)), tally.byUnit());
        assertEquals(Map.of("ข้าราชการ", new Figure(2, 1, 1), "พนักงานราชการ", new Figure(1, 1, 1)), tally.byStaffType());
    }

    @Test
    void nobodyEligibleIsNoPercentage() {
        assertEquals(OptionalDouble.empty(), tally(ROUND, List.of()).total().percent());
    }

    @Test
    void boundsSpanWhatWaits() {
        StaffMember c = person("C", "ข้าราชการ", "ฝ่ายหนึ่ง");
        StaffMember d = person("D", "ข้าราชการ", "ฝ่ายหนึ่ง");
        List<StaffMember> staff = List.of(A, B, c, d);

        // A passed, so the page that proposes A changes nothing; B waits; page 4 and its copy 5 could be C's or D's.
        Tally tally = tally(ROUND, staff, Page.accepted(1, "A"), Page.waiting(2, "A"), Page.waiting(3, "B"), Page.waiting(4, null),
                Page.waiting(5, null).copyOf(4), Page.waiting(6, "hired"));

        assertEquals(new Figure(4, 1, 3), tally.total());
        assertEquals(new Figure(3, 1, 2), tally.byUnit().get("ฝ่ายหนึ่ง"));
        assertEquals(List.of(2L, 3L, 4L, 5L, 6L), tally.waiting());
        assertEquals(List.of(4L, 5L), tally.unclaimed());
    }

    @Test
    void unclaimedPagesGoToThoseWhoNeedFewest() {
        Round two = round(2, false, false);

        Tally tally = tally(two, List.of(A, B), Page.accepted(1, "B"), Page.waiting(2, null));

        assertEquals(new Figure(2, 0, 1), tally.total());
    }

    @Test
    void waitingCopyOfWhatCountsAlreadyIsNoFurtherCourse() {
        assertEquals(new Figure(1, 0, 0), tally(round(2, false, false), List.of(A), Page.accepted(1, "A"), Page.waiting(2, "A").copyOf(1)).total());
    }

    @Test
    void whichOfTheCopiesWaitsDoesNotChangeTheBound() {
        Round two = round(2, false, false);

        assertEquals(new Figure(1, 0, 0), tally(two, List.of(A), Page.waiting(1, "A"), Page.accepted(2, "A").copyOf(1)).total());
        assertEquals(new Figure(1, 0, 0), tally(two, List.of(A), Page.waiting(1, "A"), Page.waiting(2, "A").copyOf(1)).total());
        assertEquals(new Figure(1, 0, 1), tally(two, List.of(A), Page.waiting(1, "A").of("อีกวิชา"), Page.accepted(2, "A")).total(), "no copy");
        assertEquals(new Figure(1, 0, 1), tally(round(1, false, true), List.of(A), Page.waiting(1, "A"), Page.accepted(2, "A").copyOf(1)).total(),
                "the missing copy");
    }

    @Test
    void copyOnWhichNoNameCouldBeReadIsOfWhomTheOtherCopiesAre() {
        Page nameless = Page.waiting(2, null).copyOf(1);

        Tally tally = tally(ROUND, List.of(A, B), Page.accepted(1, "A"), nameless);

        assertEquals(new Figure(2, 1, 1), tally.total());
        assertEquals(List.of(List.of(2L), List.of()), tally.verdicts().stream().map(Verdict::waiting).toList());
        assertEquals(List.of(List.of(2L), List.of()), List.of(tally.waiting(), tally.unclaimed()));
        assertEquals(new Figure(2, 1, 1), tally(ROUND, List.of(A, B), Page.waiting(1, null), Page.accepted(2, "A").copyOf(1)).total());
        assertEquals(new Figure(2, 0, 1), tally(ROUND, List.of(A, B), Page.waiting(1, "A"), nameless).total());
        assertEquals(new Figure(1, 0, 1), tally(round(1, false, true), List.of(A), Page.accepted(1, "A"), nameless).total(), "the missing copy");
    }

    @Test
    void pageWithoutANameThatIsNobodysCopyOrTwoPeoplesCouldBeAnybodys() {
        StaffMember c = person("C", "ข้าราชการ", "x");

        assertEquals(new Figure(2, 1, 2), tally(ROUND, List.of(A, B), Page.accepted(1, "A"), Page.waiting(2, null)).total());
        assertEquals(new Figure(3, 2, 3), tally(ROUND, List.of(A, B, c), Page.accepted(1, "A"), Page.accepted(2, "B").copyOf(1),
                Page.waiting(3, null).copyOf(1)).total());
    }

    @Test
    void certificateThatMayYetCountNeverMakesFewerCoursesOfTheOthers() {
        Page[] oldTitle = {Page.accepted(1, "A").of("ชื่อเดิม").coded("KD03"), Page.accepted(2, "A").copyOf(1)};
        Page[] newTitle = {Page.accepted(3, "A").of("ชื่อใหม่"), Page.accepted(4, "A").copyOf(3)};
        Page[] unclear = {Page.accepted(5, "A").of("ชื่อใหม่").coded("KD03"), Page.accepted(6, "A").with(CopyMark.UNSURE).copyOf(5)};

        Tally tally = tally(round(2, false, true), List.of(A), Stream.of(oldTitle, newTitle, unclear).flatMap(Stream::of).toArray(Page[]::new));

        assertEquals(new Figure(1, 0, 0), tally.total());
    }

    @Test
    void titleOfSeveralCoursesIsNoFurtherOneBesideThatWhichCounts() {
        assertEquals(new Figure(1, 0, 0), tally(round(2, false, false), List.of(A), Page.accepted(1, "A").coded("KD03").on(FROM.minusDays(1)),
                Page.accepted(2, "A").coded("KD04"), Page.accepted(3, "A")).total());
    }

    @Test
    void lateWaitingPageStaysLate() {
        Page late = Page.waiting(1, "A").handedIn(DEADLINE.plusDays(1));

        assertEquals(new Figure(1, 0, 0), tally(round(1, true, false), List.of(A), late).total());
        assertEquals(new Figure(1, 0, 1), tally(round(1, true, true), List.of(A), late).total());
    }

    @Test
    void sharedNameWaitsForEverybodyWhoHasIt() {
        Tally tally = tally(ROUND, List.of(A, B, person("C", "ข้าราชการ", "x")), Page.waiting(1, null).homonymOf("A", "B"));

        assertEquals(List.of(List.of(WAITING_FOR_REVIEW), List.of(WAITING_FOR_REVIEW), List.of(NOTHING_HANDED_IN)),
                tally.verdicts().stream().map(Verdict::remarks).toList());
        assertEquals(new Figure(3, 0, 1), tally.total());
    }

    /** Whatever the reviewer makes of what waits, as long as it goes to whom it proposes: the figure stays between the bounds. */
    @Property(tries = 300)
    void everyOutcomeOfTheReviewLiesBetweenTheBounds(@ForAll("pages") List<Page> pages, @ForAll("outcomes") List<String> outcomes,
                                                     @ForAll boolean late, @ForAll boolean missing, @ForAll("minimum") int minimum) {
        List<StaffMember> staff = List.of(A, B, person("C", "ข้าราชการ", "x"));
        Round round = round(minimum, late, missing);
        List<Page> decided = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            String outcome = outcomes.get(i);
            if (page.status() != PageStatus.REVIEW) {
                decided.add(page);
            } else if (!outcome.isEmpty()) {
                String staffId = page.staff() == null ? outcome : page.staff();
                Page accepted = Page.accepted(page.id(), staffId).of(page.course()).handedIn(page.handedIn());
                decided.add(page.staff() == null ? accepted.of("วิชา " + i) : accepted);
            }
        }

        Figure before = tally(round, staff, pages.toArray(Page[]::new)).total();
        Figure after = tally(round, staff, decided.toArray(Page[]::new)).total();

        assertTrue(before.passed() <= after.passed() && after.passed() <= before.atMost(), before + " then " + after);
    }

    @Provide
    Arbitrary<List<Page>> pages() {
        Arbitrary<Page> page = Combinators.combine(Arbitraries.of(PageStatus.ACCEPTED, PageStatus.REVIEW), Arbitraries.of("A", "B", "C", ""),
                Arbitraries.of("วิชา", "อีกวิชา"), Arbitraries.of(DEADLINE, DEADLINE.plusDays(1))).as((status, staff, course, handedIn) ->
                        Page.accepted(0, staff.isEmpty() ? null : staff).of(course).handedIn(handedIn)
                                .with(staff.isEmpty() ? PageStatus.REVIEW : status));
        return page.list().ofMaxSize(8).map(list -> {
            List<Page> numbered = new ArrayList<>();
            for (Page p : list) {
                numbered.add(new Page(numbered.size() + 1, p.status(), p.staff(), p.platform(), p.course(), p.day(), p.mark(), null,
                        p.handedIn(), p.reasons(), p.candidates(), p.name(), p.code()));
            }
            return numbered;
        });
    }

    @Provide
    Arbitrary<List<String>> outcomes() {
        return Arbitraries.of("A", "B", "C", "").list().ofSize(8);
    }

    @Provide
    Arbitrary<Integer> minimum() {
        return Arbitraries.of(1, 2);
    }
}
