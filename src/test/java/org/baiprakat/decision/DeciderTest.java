package org.baiprakat.decision;

import static org.baiprakat.decision.Pages.ON;
import static org.baiprakat.decision.Pages.SETTINGS;
import static org.baiprakat.decision.Pages.found;
import static org.baiprakat.matching.People.person;
import static org.baiprakat.matching.People.read;
import static org.baiprakat.matching.People.readings;
import static org.baiprakat.matching.People.transcription;
import static org.baiprakat.matching.People.withEnglish;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.baiprakat.decision.Reason.Code;
import org.baiprakat.document.Candidate;
import org.baiprakat.document.Confidence;
import org.baiprakat.document.CopyMark;
import org.baiprakat.document.Evidence;
import org.baiprakat.document.Field;
import org.baiprakat.document.PageKind;
import org.baiprakat.document.Platform;
import org.baiprakat.document.StaffMember;
import org.baiprakat.document.Transcription;
import org.baiprakat.matching.CourseMatch;
import org.baiprakat.matching.Match;
import org.baiprakat.matching.StaffMatcher;
import org.junit.jupiter.api.Test;

class DeciderTest {
    private static final LocalDate TODAY = ON.plusYears(1);
    private static final StaffMember SOMMAI = withEnglish("S1", "นาย|สมหมาย ตัวอย่าง", "Sommai Tuayang");
    private static final StaffMember KANDA = person("S2", "นาง|กานดา ใจงาม");

    private static Decision decide(Pages page, StaffMember... staff) {
        return new Decider(SETTINGS).decide(page.reading(), new StaffMatcher(List.of(staff)).match(page.reading().name()), Pages.COURSE, TODAY);
    }

    private static List<Code> reviewed(Pages page, StaffMember... staff) {
        Decision decision = decide(page, staff);
        return assertInstanceOf(Decision.Review.class, decision, decision::toString).reasons().stream().map(Reason::code).toList();
    }

    private static void accepted(Pages page, StaffMember... staff) {
        Decision decision = decide(page, staff);
        assertInstanceOf(Decision.Accept.class, decision, decision::toString);
    }

    @Test
    void aPageWithoutADoubtIsAccepted() {
        Decision decision = decide(Pages.certificate("นาย|สมหมาย ตัวอย่าง"), SOMMAI, KANDA);

        assertInstanceOf(Decision.Accept.class, decision, decision::toString);
        assertEquals(List.of(Reason.of(Code.ALL_CERTAIN)), decision.reasons());
        assertTrue(decision.confidence().value() > 0.95);
    }

    @Test
    void anEqualEnglishNameIsAccepted() {
        accepted(Pages.certificate("Sommai Tuayang"), SOMMAI, KANDA);
    }

    @Test
    void aCertificateOfAnotherPlatformIsAcceptedAsSuch() {
        accepted(Pages.certificate("สมหมาย ตัวอย่าง").platform(found(Platform.OTHER)), SOMMAI);
    }

    @Test
    void anUnknownCourseDoesNotHinderAcceptance() {
        Pages page = Pages.certificate("สมหมาย ตัวอย่าง");

        Decision decision = new Decider(SETTINGS).decide(page.reading(), new StaffMatcher(List.of(SOMMAI)).match(page.reading().name()),
                CourseMatch.NONE, TODAY);

        assertInstanceOf(Decision.Accept.class, decision);
        assertEquals(List.of(Reason.of(Code.ALL_CERTAIN), Reason.of(Code.COURSE_UNCERTAIN)), decision.reasons());
    }

    @Test
    void aSimilarNameGoesToReview() {
        assertEquals(List.of(Code.NAME_NOT_EXACT), reviewed(Pages.certificate("สมหมาน ตัวอย่าง"), SOMMAI, KANDA));
        assertEquals(List.of(Code.NAME_LATIN), reviewed(Pages.certificate("Somhmai Tuayaang"), SOMMAI, KANDA));
    }

    @Test
    void aStrangerGoesToReview() {
        assertEquals(List.of(Code.NAME_NOT_ON_LIST), reviewed(Pages.certificate("ประวิทย์ คงทน"), SOMMAI, KANDA));
    }

    @Test
    void homonymsGoToReviewWithTheirIds() {
        Decision decision = decide(Pages.certificate("สมหมาย ตัวอย่าง"), SOMMAI, person("S9", "สมหมาย ตัวอย่าง"));

        assertEquals(List.of(new Reason(Code.NAME_HOMONYM, "S1, S9")), decision.reasons());
        assertInstanceOf(Decision.Review.class, decision);
    }

    @Test
    void aLookAlikeNeighbourOnTheListGoesToReview() {
        assertEquals(List.of(Code.NAME_RUNNER_UP_CLOSE),
                reviewed(Pages.certificate("พรทิพย์ ถาวรสุข"), person("S1", "พรทิพย์ ถาวรสุข"), person("S2", "ฟรทิพย์ ถาวรสุข")));
    }

    @Test
    void aNeighbourIsToldApartByFiveReadingsThatAreSureOfEveryLetter() {
        StaffMember neighbour = person("S2", "สมหมาอ ตัวอย่าง");
        Transcription sure = transcription("สมหมาย ตัวอย่าง", 0);
        Transcription doubtful = transcription("สมหมา[ย] ตัวอย่าง", 0.97);

        accepted(Pages.certificate("x").name(readings(sure, sure, sure, sure, sure)), SOMMAI, neighbour);
        assertEquals(List.of(Code.NAME_RUNNER_UP_CLOSE),
                reviewed(Pages.certificate("x").name(readings(sure, sure, sure, sure, doubtful)), SOMMAI, neighbour));
        Transcription latin = transcription("Sommai Tuayang", 0);
        assertEquals(List.of(Code.NAME_RUNNER_UP_CLOSE), reviewed(Pages.certificate("x").name(readings(latin, latin, latin, latin, latin)), SOMMAI,
                withEnglish("S2", "สมใจ ตัวอย่าง", "Sommal Tuayang")));
    }

    @Test
    void readingsThatDifferGoToReviewUnlessTheDocumentsOwnTextSettlesIt() {
        assertEquals(List.of(Code.NAME_UNCERTAIN),
                reviewed(Pages.certificate("x").name(read("สมหมาย ตัวอย่าง", "สมหมาบ ตัวอย่าง")), SOMMAI));
        assertEquals(List.of(Code.NAME_UNCERTAIN, Code.NAME_NOT_EXACT),
                reviewed(Pages.certificate("x").name(read("สมหมาน ตัวอย่าง", "สมหมาบ ตัวอย่าง")), SOMMAI));
        assertEquals(List.of(Code.NAME_UNCERTAIN), reviewed(Pages.certificate("x")
                .name(readings(transcription("สมหมาย ตัวอย่าง", 0), transcription("สมหมา[บ] ตัวอย่าง", 0.4))), SOMMAI));
        Transcription text = transcription("สมหมาย ตัวอย่าง", 0);
        accepted(Pages.certificate("x").name(readings(new Transcription(text.text(), text.confidence(), text.symbols(), Transcription.TEXT_LAYER),
                transcription("สมหมา[บ] ตัวอย่าง", 0.4))), SOMMAI);
    }

    @Test
    void oneNamePartedInTwoWaysIsNoDoubt() {
        accepted(Pages.certificate("x").name(read("นาง|นวล ใจงาม", "นางนวล ใจงาม")), person("S3", "นาง|นวล ใจงาม"));
    }

    @Test
    void aTitleOfTheOtherGenderGoesToReview() {
        assertEquals(List.of(Code.NAME_TITLE_OTHER), reviewed(Pages.certificate("นางสาว|สมหมาย ตัวอย่าง"), SOMMAI));
        accepted(Pages.certificate("นางสาว|กานดา ใจงาม"), KANDA);
        accepted(Pages.certificate("ว่าที่ร้อยตรี|สมหมาย ตัวอย่าง"), SOMMAI);
    }

    @Test
    void aTitleOfTheOtherGenderInAnyReadingGoesToReview() {
        assertEquals(List.of(Code.NAME_TITLE_OTHER),
                reviewed(Pages.certificate("x").name(read("นาย|สมหมาย ตัวอย่าง", "นาง|สมหมาย ตัวอย่าง")), SOMMAI));
        accepted(Pages.certificate("x").name(read("นาง|กานดา ใจงาม", "นางสาว|กานดา ใจงาม", "กานดา ใจงาม")), KANDA);
    }

    @Test
    void aChildIsNobodyOnTheList() {
        assertEquals(List.of(Code.NAME_TITLE_OTHER), reviewed(Pages.certificate("เด็กหญิง|กานดา ใจงาม"), KANDA));
        assertEquals(List.of(Code.NAME_TITLE_OTHER), reviewed(Pages.certificate("ด.ช.|สมหมาย ตัวอย่าง"), person("S1", "ว่าที่ร้อยตรี|สมหมาย ตัวอย่าง")));
    }

    @Test
    void aNamesakeWhoWorksElsewhereIsNotAccepted() {
        StaffMember atTown = new StaffMember("S5", SOMMAI.name(), SOMMAI.nameEn(), "", "นักวิชาการศึกษา", "เทศบาลตำบลตัวอย่าง", List.of(), Optional.empty(), Optional.empty());

        assertEquals(List.of(new Reason(Code.NAME_ELSEWHERE, "เทศบาล")), decide(Pages.certificate("สมหมาย ตัวอย่าง").elsewhere("เทศบาล"), SOMMAI).reasons());
        accepted(Pages.certificate("สมหมาย ตัวอย่าง").elsewhere("เทศบาล"), atTown);
    }

    @Test
    void whatWasCertifiedBeforeItWasCompletedGoesToReview() {
        assertEquals(List.of(Code.DATE_AFTER_COPY), reviewed(Pages.certificate("สมหมาย ตัวอย่าง").certifiedBefore(), SOMMAI));
    }

    @Test
    void everyReasonIsNamed() {
        Pages page = Pages.certificate("สมหมาน ตัวอย่าง").platform(found(Platform.UNKNOWN)).completed(new Field.Missing<>("none"));

        assertEquals(List.of(Code.NAME_NOT_EXACT, Code.PLATFORM_UNKNOWN, Code.DATE_MISSING), reviewed(page, SOMMAI));
    }

    @Test
    void anUnsureOrImplausibleDateGoesToReview() {
        Field<LocalDate> unsure = new Field.Ambiguous<>(List.of(
                new Candidate<>(ON, Evidence.NOWHERE, Confidence.FULL, "a"),
                new Candidate<>(ON.plusYears(1), Evidence.NOWHERE, Confidence.FULL, "b")), "readings differ");

        assertEquals(List.of(new Reason(Code.DATE_UNCERTAIN, "2023-06-15, 2024-06-15")),
                decide(Pages.certificate("สมหมาย ตัวอย่าง").completed(unsure), SOMMAI).reasons());
        assertEquals(List.of(Code.DATE_IMPLAUSIBLE),
                reviewed(Pages.certificate("สมหมาย ตัวอย่าง").completed(found(LocalDate.of(2566, 6, 15))), SOMMAI));
        assertEquals(List.of(Code.DATE_IMPLAUSIBLE),
                reviewed(Pages.certificate("สมหมาย ตัวอย่าง").completed(found(LocalDate.of(2014, 12, 31))), SOMMAI));
    }

    @Test
    void anUnsureReadingGoesToReview() {
        assertEquals(List.of(Code.LOW_CONFIDENCE), reviewed(Pages.certificate("สมหมาย ตัวอย่าง").completed(found(ON, 0.5)), SOMMAI));
    }

    @Test
    void pagesThatAreNoCertificatesAreRejectedOrReviewed() {
        assertInstanceOf(Decision.Reject.class, decide(Pages.of(PageKind.BLANK)));
        assertInstanceOf(Decision.Reject.class, decide(Pages.of(PageKind.OTHER)));
        assertEquals(List.of(Code.UNREADABLE), reviewed(Pages.of(PageKind.UNREADABLE)));
        assertEquals(List.of(Code.TEMPLATE, Code.PLATFORM_UNKNOWN, Code.DATE_MISSING), reviewed(Pages.of(PageKind.CERTIFICATE)));
        assertEquals(List.of(Code.NAME_MISSING), reviewed(Pages.certificate("x").name(new Field.Missing<>("none"))));
        assertEquals(List.of(Code.SCORE_REPORT), reviewed(Pages.certificate("สมหมาย ตัวอย่าง").kind(PageKind.SCORE_REPORT), SOMMAI));
    }

    @Test
    void whatLooksLikeACertificateAfterAllIsNotRejected() {
        assertEquals(List.of(Code.NOT_A_CERTIFICATE), reviewed(Pages.certificate("สมหมาย ตัวอย่าง").kind(PageKind.OTHER), SOMMAI));
        assertInstanceOf(Decision.Review.class, decide(Pages.unknown(CopyMark.YES)));
        assertInstanceOf(Decision.Reject.class, decide(Pages.unknown(CopyMark.UNSURE)));
    }

    @Test
    void aPageThatItsCodeContradictsGoesToReview() {
        Decision decision = decide(Pages.certificate("สมหมาย ตัวอย่าง").contradictedBy("thaimooc"), SOMMAI);

        assertInstanceOf(Decision.Review.class, decision);
        assertEquals(List.of(new Reason(Code.CODE_DISAGREES, "thaimooc")), decision.reasons());
    }

    @Test
    void titlesOfTwoCoursesGoToReview() {
        assertEquals(List.of(Code.COURSE_SEVERAL), reviewed(Pages.certificate("สมหมาย ตัวอย่าง").ofTwoCourses(), SOMMAI));
    }

    @Test
    void aTitleThatIsNotWholeGoesToReview() {
        Pages page = Pages.certificate("สมหมาย ตัวอย่าง");

        Decision decision = new Decider(SETTINGS).decide(page.reading(), new StaffMatcher(List.of(SOMMAI)).match(page.reading().name()),
                new CourseMatch(Optional.empty(), 0.8, true), TODAY);

        assertEquals(List.of(Reason.of(Code.COURSE_CUT), Reason.of(Code.COURSE_UNCERTAIN)), assertInstanceOf(Decision.Review.class, decision).reasons());
    }

    @Test
    void whatIsCompletedOnlyTomorrowGoesToReview() {
        Pages page = Pages.certificate("สมหมาย ตัวอย่าง");
        Match match = new StaffMatcher(List.of(SOMMAI)).match(page.reading().name());

        assertInstanceOf(Decision.Accept.class, new Decider(SETTINGS).decide(page.reading(), match, Pages.COURSE, ON));
        assertEquals(List.of(new Reason(Code.DATE_IMPLAUSIBLE, ON.toString())), new Decider(SETTINGS).decide(page.reading(), match, Pages.COURSE, ON.minusDays(1)).reasons());
    }

    @Test
    void wordingOfNoCompletedCourseGoesToReview() {
        assertEquals(List.of(new Reason(Code.NOT_COMPLETED, "ไม่ผ่านเกณฑ์")),
                decide(Pages.certificate("สมหมาย ตัวอย่าง").doubtful("ไม่ผ่านเกณฑ์"), SOMMAI).reasons());
    }

    @Test
    void aPaperThatDoesNotSayThatItsRecipientCompletedTheCourseGoesToReview() {
        assertEquals(List.of(Code.COMPLETION_NOT_SAID), reviewed(Pages.certificate("สมหมาย ตัวอย่าง").completionUnsaid(), SOMMAI));
    }

    @Test
    void aNameOrDateThatIsStruckOutGoesToReview() {
        assertEquals(List.of(Code.STRUCK_OUT), reviewed(Pages.certificate("สมหมาย ตัวอย่าง").struckOut(), SOMMAI));
    }

    @Test
    void whatSomebodyAddedGoesToReview() {
        assertEquals(List.of(Code.ADDED_NOTE), reviewed(Pages.certificate("สมหมาย ตัวอย่าง").addedTo(), SOMMAI));
    }

    @Test
    void aNameInEnglishThatIsAnothersGoesToReview() {
        assertInstanceOf(Decision.Accept.class, decide(Pages.certificate("สมหมาย ตัวอย่าง").inEnglish("Sommhay", "Thuayarng"), SOMMAI));
        assertEquals(List.of(Code.NAME_ENGLISH_OTHER), reviewed(Pages.certificate("สมหมาย ตัวอย่าง").inEnglish("Prasert", "Saleah"), SOMMAI));
    }

    @Test
    void aPageThatIsNoCertificateButForItsCodeIsNotRejected() {
        assertEquals(List.of(Code.CODE_DISAGREES, Code.BLANK), reviewed(Pages.of(PageKind.BLANK).contradictedBy("thaimooc"), SOMMAI));
        assertEquals(Code.CODE_DISAGREES, reviewed(Pages.of(PageKind.OTHER).contradictedBy("thaimooc"), SOMMAI).get(0));
    }

    @Test
    void aSpotCheckSendsACertainPageToReview() {
        Pages page = Pages.certificate("สมหมาย ตัวอย่าง");

        Decision decision = new Decider(SETTINGS).decide(page.reading(), new StaffMatcher(List.of(SOMMAI)).match(page.reading().name()),
                Pages.COURSE, TODAY, true);

        assertInstanceOf(Decision.Review.class, decision);
        assertEquals(List.of(Reason.of(Code.SPOT_CHECK)), decision.reasons());
    }

    @Test
    void spotChecksAreTheSameShareAndPagesEveryTime() {
        long picked = java.util.stream.IntStream.rangeClosed(1, 10_000).filter(page -> SpotCheck.picks("ab12", page, 0.05)).count();

        assertTrue(picked > 400 && picked < 600, "picked " + picked);
        assertTrue(SpotCheck.picks("ab12", 1, 1));
        assertEquals(0, java.util.stream.IntStream.rangeClosed(1, 1000).filter(page -> SpotCheck.picks("ab12", page, 0)).count());
    }

    @Property(tries = 200)
    void betterEvidenceNeverGivesLessConfidence(@ForAll @DoubleRange(min = 0, max = 1) double worse,
                                                @ForAll @DoubleRange(min = 0, max = 1) double better) {
        Pages page = Pages.certificate("สมหมาย ตัวอย่าง");

        Confidence low = decide(page.completed(found(ON, Math.min(worse, better))), SOMMAI).confidence();
        Confidence high = decide(page.completed(found(ON, Math.max(worse, better))), SOMMAI).confidence();

        assertTrue(low.compareTo(high) <= 0);
    }
}
