package org.baiprakat.decision;

import static org.baiprakat.decision.Pages.ON;
import static org.baiprakat.decision.Pages.found;
import static org.baiprakat.matching.People.person;
import static org.baiprakat.matching.People.withEnglish;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baiprakat.decision.Reason.Code;
import org.baiprakat.document.Course;
import org.baiprakat.document.Field;
import org.baiprakat.document.Platform;
import org.baiprakat.matching.CourseMatch;
import org.baiprakat.matching.StaffMatcher;
import org.junit.jupiter.api.Test;

class SheetsTest {
    private static final StaffMatcher STAFF = new StaffMatcher(List.of(person("S1", "สมหมาย ตัวอย่าง"), person("S2", "กานดา ใจงาม"),
            withEnglish("S3", "ประวิทย์ คงทน", "Prawit Kongthon")));

    private static Pages thai(String name, String serial) {
        return Pages.certificate(name).sheet("thaimooc_b", serial);
    }

    private static Pages english(String name, String serial) {
        return Pages.certificate(name).sheet("thaimooc_b_en", serial);
    }

    private static List<PageOutcome> join(Pages... pages) {
        List<PageOutcome> outcomes = new ArrayList<>();
        for (Pages page : pages) {
            outcomes.add(page.outcome(outcomes.size() + 1, STAFF));
        }
        return Sheets.join(outcomes);
    }

    private static void accepted(PageOutcome page, String id) {
        assertInstanceOf(Decision.Accept.class, page.decision(), () -> page.decision().toString());
        assertEquals(id, page.match().best().orElseThrow().staff().id());
    }

    private static void reviewed(PageOutcome page, Code first) {
        assertInstanceOf(Decision.Review.class, page.decision(), () -> page.decision().toString());
        assertEquals(first, page.decision().reasons().get(0).code());
    }

    @Test
    void theEnglishPageTakesThePersonOfTheThaiOne() {
        for (String romanised : List.of("Sommai Tuayang", "Zommhy Thuwajang")) {
            List<PageOutcome> pages = join(thai("สมหมาย ตัวอย่าง", "1A2B3C4D"), english(romanised, "1a2b3c4d"));

            accepted(pages.get(0), "S1");
            accepted(pages.get(1), "S1");
            assertEquals(Code.SHEET_PARTNER, pages.get(1).decision().reasons().get(0).code());
        }
    }

    @Test
    void aNumberThatIsNoneOfACertificateCreditsNobodyWithThePageOfAnother() {
        List<PageOutcome> pages = join(thai("สมหมาย ตัวอย่าง", "2023081a"), english("Unlike Anybody", "2023081a"));

        accepted(pages.get(0), "S1");
        reviewed(pages.get(1), Code.NAME_NOT_ON_LIST);
    }

    @Test
    void whereTheNumberIsWornTheDayTheHoursAndTheSoundOfTheNameJoinThePages() {
        for (String worn : List.of("1a2b3c4e", "")) {
            accepted(join(thai("สมหมาย ตัวอย่าง", "1a2b3c4d"), english("Sommai Tuayang", worn)).get(1), "S1");
        }
    }

    @Test
    void withoutAnEqualNumberAnotherNameDayOrSheetIsNotJoined() {
        reviewed(join(thai("สมหมาย ตัวอย่าง", ""), english("Unlike Anybody", "")).get(1), Code.NAME_NOT_ON_LIST);
        reviewed(join(thai("สมหมาย ตัวอย่าง", "1a2b3c4d"), english("Sommai Tuayang", "9f8e7d6c")).get(1), Code.NAME_LATIN);
        reviewed(join(thai("สมหมาย ตัวอย่าง", ""), english("Sommai Tuayang", "").completed(found(ON.plusDays(1)))).get(1), Code.NAME_LATIN);
    }

    @Test
    void pagesWithDifferentDatesBothGoToReview() {
        List<PageOutcome> pages = join(thai("สมหมาย ตัวอย่าง", "1a2b3c4d"),
                english("Sommai Tuayang", "1a2b3c4d").completed(found(ON.plusDays(1))));

        reviewed(pages.get(0), Code.SHEET_PAGES_DISAGREE);
        reviewed(pages.get(1), Code.SHEET_PAGES_DISAGREE);
    }

    @Test
    void pagesThatNameDifferentPeopleBothGoToReview() {
        List<PageOutcome> pages = join(thai("สมหมาย ตัวอย่าง", "1a2b3c4d"), english("Prawit Kongthon", "1a2b3c4d"));

        reviewed(pages.get(0), Code.SHEET_PAGES_DISAGREE);
        reviewed(pages.get(1), Code.SHEET_PAGES_DISAGREE);
    }

    @Test
    void aPageWithoutADateStaysInReview() {
        reviewed(join(thai("สมหมาย ตัวอย่าง", "1a2b3c4d"), english("Sommai Tuayang", "1a2b3c4d").completed(new Field.Missing<>("none")))
                .get(1), Code.NAME_LATIN);
    }

    @Test
    void anUnreadThaiNameIsHelpedByACertainEnglishPage() {
        Pages unread = thai("ประวิทย์ คงทน", "1a2b3c4d").name(new Field.Missing<>("name: not readable"));

        accepted(join(unread, english("Prawit Kongthon", "1a2b3c4d")).get(0), "S3");
    }

    @Test
    void aThaiNameThatDiffersByALetterSendsBothPagesToReview() {
        for (String stranger : List.of("ประวิทย์ คงทม", "ประวิทย์ คงท่น", "กานดา ใจงาน", "ปราโมทย์ แสนสุข")) {
            List<PageOutcome> pages = join(thai(stranger, "1a2b3c4d"), english("Prawit Kongthon", "1a2b3c4d"));

            reviewed(pages.get(0), Code.SHEET_PAGES_DISAGREE);
            reviewed(pages.get(1), Code.SHEET_PAGES_DISAGREE);
        }
        reviewed(join(thai("ประวิทย์ คงทม", ""), english("Prawit Kongthon", "")).get(1), Code.SHEET_PAGES_DISAGREE);
    }

    @Test
    void thePagesHaveOneCourseAndTheThaiTitleGoesFirst() {
        CourseMatch other = new CourseMatch(Optional.of(new Course(Platform.THAIMOOC, "CU2", "อีกวิชา", "")), 1, false);

        for (CourseMatch english : List.of(other, CourseMatch.NONE)) {
            List<PageOutcome> pages = join(thai("สมหมาย ตัวอย่าง", "1a2b3c4d"), english("Sommai Tuayang", "1a2b3c4d").course(english));
            assertEquals(Pages.COURSE, pages.get(1).course());
            assertEquals(List.of(Code.SHEET_PARTNER), pages.get(1).decision().reasons().stream().map(Reason::code).toList());
        }
        List<PageOutcome> worn = join(thai("สมหมาย ตัวอย่าง", "1a2b3c4d").course(CourseMatch.NONE), english("Sommai Tuayang", "1a2b3c4d").course(other));
        assertEquals(other, worn.get(0).course());
        assertEquals(List.of(Code.ALL_CERTAIN), worn.get(0).decision().reasons().stream().map(Reason::code).toList());
        assertEquals(CourseMatch.NONE, join(thai("สมหมาย ตัวอย่าง", "1a2b3c4d"), english("Sommai Tuayang", "9f8e7d6c").course(CourseMatch.NONE))
                .get(1).course());
    }

    @Test
    void theEnglishTitleTellsWhichOfTheCoursesWithOneThaiTitleItIs() {
        CourseMatch oneOfTwo = new CourseMatch(Optional.of(new Course(Platform.THAIMOOC, "", "วิชาหนึ่ง", "")), 1, false);
        CourseMatch told = new CourseMatch(Optional.of(new Course(Platform.THAIMOOC, "NU1", "วิชาหนึ่ง", "Subject One")), 1, false);
        CourseMatch another = new CourseMatch(Optional.of(new Course(Platform.THAIMOOC, "CU2", "อีกวิชา", "Subject Two")), 1, false);

        for (CourseMatch english : List.of(told, another)) {
            List<PageOutcome> pages = join(thai("สมหมาย ตัวอย่าง", "1a2b3c4d").course(oneOfTwo), english("Sommai Tuayang", "1a2b3c4d").course(english));

            CourseMatch expected = english == told ? told : oneOfTwo;
            assertEquals(List.of(expected, expected), pages.stream().map(PageOutcome::course).toList());
        }
    }

    @Test
    void aPageThatItsCodeContradictsNeitherLendsNorBorrows() {
        reviewed(join(thai("สมหมาย ตัวอย่าง", "1a2b3c4d"), english("Sommai Tuayang", "1a2b3c4d").contradictedBy("99aa99aa")).get(1),
                Code.CODE_DISAGREES);
        reviewed(join(thai("สมหมาย ตัวอย่าง", "1a2b3c4d").contradictedBy("99aa99aa"), english("Sommai Tuayang", "1a2b3c4d")).get(1),
                Code.NAME_LATIN);
    }

    @Test
    void anUncertainThaiPageLendsNothing() {
        List<PageOutcome> pages = join(thai("สมหมาน ตัวอย่าง", "1a2b3c4d"), english("Sommai Tuayang", "1a2b3c4d"));

        reviewed(pages.get(0), Code.NAME_NOT_EXACT);
        reviewed(pages.get(1), Code.NAME_LATIN);
    }

    @Test
    void inABatchEachPageFindsItsOwnSheet() {
        List<PageOutcome> pages = join(thai("สมหมาย ตัวอย่าง", "1a2b3c4d"), english("Kandah Chaingaam", "99aa99aa"),
                thai("กานดา ใจงาม", "99aa99aa"), english("Kandah Chaingaam", "99aa99aa"));

        accepted(pages.get(1), "S2");
        accepted(pages.get(3), "S2");
    }

    @Test
    void pagesThatDoNotStandTogetherAreNotJoined() {
        reviewed(join(thai("สมหมาย ตัวอย่าง", "1a2b3c4d"), thai("กานดา ใจงาม", "99aa99aa"), english("Sommai Tuayang", "1a2b3c4d")).get(2),
                Code.NAME_LATIN);
    }

    @Test
    void aNumberThatTwoPeopleShareIsNoNumberOfASheet() {
        reviewed(join(thai("สมหมาย ตัวอย่าง", "25660615"), english("Kandah Chaingaam", "25660615"), thai("กานดา ใจงาม", "25660615")).get(1),
                Code.NAME_LATIN);
    }
}
