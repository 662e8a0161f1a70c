package org.baiprakat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baiprakat.decision.PageOutcome;
import org.baiprakat.document.Candidate;
import org.baiprakat.document.Confidence;
import org.baiprakat.document.Evidence;
import org.baiprakat.document.Field;
import org.baiprakat.document.Line;
import org.baiprakat.document.StaffMember;
import org.baiprakat.intake.TestOutcomes;
import org.baiprakat.interchange.Json;
import org.baiprakat.reading.Reading;
import org.baiprakat.render.EvidencePicture.Excerpt;
import org.baiprakat.roster.StaffList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandTest {
    @TempDir
    Path home;
    private TestOffice office;

    @BeforeEach
    void open() {
        office = new TestOffice(home).ready();
        office.drop("a.pdf", "review S2\nreview S1");
        office.run("process");
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> page(int number) {
        office.run("pages", "--format", "json");
        return (Map<String, Object>) Json.parse(office.out, List.class).get(number - 1);
    }

    @Test
    void queueIsListedWithReasons() {
        assertEquals(0, office.run("review", "list"));
        assertTrue(office.out.contains("สมหญิง ทดสอบ") && office.out.contains("runner-up too close"), office.out);

        assertEquals(0, office.run("review", "list", "--format", "json"));
        assertEquals(2, Json.parse(office.out, List.class).size());
    }

    @Test
    void showNamesCandidatesWithoutScores() {
        assertEquals(0, office.run("review", "show", "1"));

        assertTrue(office.out.contains("S2") && office.out.contains("2023-06-15"), office.out);
        assertFalse(office.out.contains("0.97"), office.out);
        assertEquals(66, office.run("review", "show", "99"));
    }

    @Test
    void acceptedPageCountsAndUndoTakesItBack() {
        assertEquals(0, office.run("review", "accept", "1", "--staff", "S2"));
        assertEquals("accepted", page(1).get("status"));
        assertEquals("person", page(1).get("decided_by"));

        assertEquals(0, office.run("review", "undo"));
        assertEquals("review", page(1).get("status"));
        assertEquals("machine", page(1).get("decided_by"));
        assertEquals(66, office.run("review", "undo"));
    }

    @Test
    void correctionsAreTakenWithThePerson() {
        assertEquals(0, office.run("review", "accept", "1", "--staff", "S1", "--platform", "thaimooc", "--course", "กฎหมาย",
                "--date", "๑ มิถุนายน ๒๕๖๖"));

        assertEquals("S1", page(1).get("staff_id"));
        assertEquals("thaimooc", page(1).get("platform"));
        assertEquals("กฎหมาย", page(1).get("course"));
        assertEquals("2023-06-01", page(1).get("completed_on"));
    }

    @Test
    void whoLooksAtTheScanSaysWhetherItIsACertifiedCopy() {
        Object seen = page(1).get("certified");

        assertEquals(0, office.run("review", "accept", "1", "--staff", "S1", "--certified", "no"));
        assertEquals("no", page(1).get("certified"));
        assertEquals(0, office.run("review", "accept", "1", "--staff", "S1", "--certified", "มี"));
        assertEquals("yes", page(1).get("certified"));
        assertEquals(0, office.run("review", "accept", "1", "--staff", "S2"));
        assertEquals("yes", page(1).get("certified"), "what is not given stays");
        assertEquals(64, office.run("review", "accept", "1", "--staff", "S1", "--certified", "perhaps"));
        office.run("review", "undo");
        office.run("review", "undo");
        office.run("review", "undo");

        assertEquals(seen, page(1).get("certified"));
    }

    @Test
    void rejectedPageKeepsItsReasonOnRecord() {
        assertEquals(0, office.run("review", "reject", "2", "--reason", "ใบเสร็จ"));

        assertEquals("rejected", page(2).get("status"));
        office.run("explain", "2");
        assertTrue(office.out.contains("reviewer"), office.out);
    }

    @Test
    void unknownStaffIs65UnknownPage66WrongDate64() {
        assertEquals(65, office.run("review", "accept", "1", "--staff", "S99"));
        assertEquals(66, office.run("review", "accept", "99", "--staff", "S1"));
        assertEquals(64, office.run("review", "accept", "1", "--staff", "S1", "--date", "31/2/2566"));
        assertEquals("review", page(1).get("status"));
    }

    @Test
    void dayThatHasNotComeYetIsRefusedAndTodayIsNot() {
        assertEquals(65, office.run("review", "accept", "1", "--staff", "S2", "--date", "21/6/2566"));
        assertTrue(office.err.contains("2023-06-21 has not come yet (today is 2023-06-20)"), office.err);
        assertEquals("review", page(1).get("status"));

        assertEquals(0, office.run("review", "accept", "1", "--staff", "S2", "--date", "20/6/2566"));
        assertEquals("2023-06-20", page(1).get("completed_on"));
    }

    @Test
    void withinTheSessionTooADayThatHasNotComeYetIsRefusedAndCanBeCorrected() {
        office.prompt = true;
        office.typed.addAll(List.of("d 15/6/2642", "s S2", "d 15/6/2566", "s S2", "q"));

        assertEquals(0, office.run("review"));

        assertTrue(office.out.contains("2099-06-15 has not come yet"), office.out);
        assertEquals("2023-06-15", page(1).get("completed_on"));
        assertEquals("accepted", page(1).get("status"));
    }

    @Test
    void dayAheadOnAPageIsNoObstacleToRejectingIt() {
        office.now = office.now.minus(Duration.ofDays(30));

        assertEquals(65, office.run("review", "accept", "1", "--staff", "S2"));
        assertEquals(0, office.run("review", "reject", "1", "--reason", "no certificate"));
    }

    @Test
    void rejectionWithoutAReasonIsRefused() {
        assertEquals(64, office.run("review", "reject", "1", "--reason", " "));

        assertEquals("review", page(1).get("status"));
    }

    @Test
    void wordThatBeginsLikeACommandIsNone() {
        office.prompt = true;
        office.typed.addAll(List.of("reject", "rubbish here", "undo", "๙", "q"));

        assertEquals(0, office.run("review"));

        assertTrue(office.out.contains("there is no number 9"), office.out);
        assertEquals("review", page(1).get("status"));
    }

    @Test
    void withoutATerminalTheSessionIsRefusedWithAdvice() {
        assertEquals(64, office.run("review"));

        assertTrue(office.err.contains("review list"), office.err);
    }

    @Test
    void sessionAcceptsByNumberCorrectsAndTakesBack() {
        office.prompt = true;
        office.typed.addAll(List.of("", "7", "d soon", "d 1/6/2566", "1", "u", "n", "r", "r ใบเสร็จ"));

        assertEquals(0, office.run("review"));

        assertEquals("review", page(1).get("status"), office.out);
        assertEquals("rejected", page(2).get("status"));
        office.typed.addAll(List.of("p ocsc", "c KD03", "v", "x", "d 1/6/2566", "m perhaps", "m no", "s S1", "q"));
        assertEquals(0, office.run("review"));
        assertEquals("2023-06-01", page(1).get("completed_on"));
        assertEquals("S1", page(1).get("staff_id"));
        assertEquals("no", page(1).get("certified"));
        assertEquals(1, office.drawn.size());
    }

    @Test
    void pictureShowsTheLineTheNameWasReadFromAndWhoItMayBe() {
        StaffMember person = StaffList.read(home.resolve("staff.csv")).rows().get(0);
        PageOutcome page = TestOutcomes.withText(TestOutcomes.review(1, person), "นายสมหมาย ตัวอย่าง", "อื่น");
        Reading plain = page.reading();
        Reading reading = new Reading(plain.kind(), plain.layout(), new Field.Found<>(new Candidate<>(person.name(),
                new Evidence(1, page.text().lines().subList(0, 1)), new Confidence(0.9), "test")), plain.course(), plain.platform(), plain.completed(),
                plain.hours(), plain.mark(), plain.serial(), plain.notes());
        office.special = scan -> Optional.of(TestOutcomes.of(List.of(new PageOutcome(page.text(), reading, page.match(), page.course(), page.decision()))));
        office.drop("b.pdf", "with evidence");
        office.run("process");
        office.prompt = true;
        office.typed.addAll(List.of("n", "n", "v"));

        office.run("review");

        assertEquals(List.of("3  b.pdf p. 1", "สมหมาย ตัวอย่าง", "ocsc", "การเป็นข้าราชการ", "2023-06-15"), office.excerpts.stream().map(Excerpt::value).toList());
        Excerpt name = office.excerpts.get(1);
        assertEquals("name as read", name.label());
        assertEquals(List.of("นายสมหมาย ตัวอย่าง"), name.lines().stream().map(Line::text).toList());
        assertEquals(List.of("สมหมาย ตัวอย่าง"), name.names());
    }

    @Test
    void pictureIsDrawnAndOpenedWhenAskedFor() {
        office.prompt = true;
        office.typed.addAll(List.of("v", "v", "n"));

        office.run("review");

        Path picture = home.resolve(".pictures/review.png");
        assertEquals(List.of(picture, picture), office.drawn);
        assertEquals(List.of(picture, picture), office.opened);
        assertTrue(office.out.contains(picture.toString()), office.out);
    }

    @Test
    void everyPageIsDrawnOnRequestAndTheViewerThatFollowsItOpenedOnce() {
        office.prompt = true;
        office.typed.addAll(List.of("n", "n"));

        assertEquals(0, office.run("review", "--pictures"));

        assertEquals(2, office.drawn.size());
        assertEquals(1, office.opened.size());
    }

    @Test
    void pictureOfAnotherPageDoesNotStayWhereTheNextCannotBeDrawn() {
        office.prompt = true;
        office.typed.addAll(List.of("v", "n", "v", "1"));
        office.onPrompt.addAll(List.of(() -> { }, () -> { }, () -> office.draws = false));

        assertEquals(0, office.run("review"));

        assertTrue(office.out.contains("cannot be drawn"), office.out);
        assertFalse(Files.exists(home.resolve(".pictures/review.png")));
        assertEquals(1, office.opened.size());
        assertEquals("accepted", page(2).get("status"));
    }

    @Test
    void pictureThatAnotherProgramHoldsDoesNotEndTheSession() throws IOException {
        Path held = Files.createDirectories(home.resolve(".pictures/review.png/held"));
        office.prompt = true;
        office.typed.addAll(List.of("v", "1"));

        assertEquals(0, office.run("review"));

        assertTrue(office.out.contains("cannot be drawn"), office.out);
        assertEquals(List.of(), office.drawn);
        assertEquals("accepted", page(1).get("status"));
        Files.delete(held);
        Files.delete(held.getParent());
        office.typed.add("v");
        office.run("review");
        assertEquals(List.of(home.resolve(".pictures/review.png")), office.drawn);
    }

    /** A review during which something happens while the first page is on the screen. */
    private void reviewWhile(Runnable happens, String... typed) {
        office.prompt = true;
        office.onPrompt.add(happens);
        office.typed.addAll(List.of(typed));

        assertEquals(0, office.run("review"));
    }

    private void assertShownOnceMore() {
        assertEquals(2, office.out.split("has changed since it was shown", -1).length, office.out);
    }

    @Test
    void aPageIsShownOnceMoreWhenItWasReadAgainUnderTheReviewer() {
        StaffMember other = StaffList.read(home.resolve("staff.csv")).rows().get(0);

        reviewWhile(() -> {
            office.special = scan -> Optional.of(TestOutcomes.of(List.of(TestOutcomes.review(1, other), TestOutcomes.review(2, other))));
            assertEquals(0, office.run("process", "--waiting"));
        }, "1", "1", "q");

        assertShownOnceMore();
        assertEquals("S1", page(1).get("staff_id"));
        assertEquals("accepted", page(1).get("status"));
    }

    @Test
    void aPageThatSomebodyElseHasDecidedMeanwhileIsPassedOver() {
        reviewWhile(() -> assertEquals(0, office.run("review", "accept", "2", "--staff", "S1")), "1", "r of another");

        assertFalse(office.out.contains("2 of 2"), office.out);
        assertTrue(office.out.contains("0 pages still wait"), office.out);
        assertEquals(List.of("accepted", "accepted"), List.of(page(1).get("status"), page(2).get("status")));
    }

    @Test
    void aPageIsShownOnceMoreWhenTheListHasChangedUnderTheReviewer() {
        reviewWhile(() -> {
            Path list = office.write("staff.csv", TestOffice.STAFF.replace("S2,นางสาว,สมหญิง,ทดสอบ", "S2,นาย,กล้า,หาญ\nS5,นางสาว,สมหญิง,ทดสอบ")
                    .getBytes(StandardCharsets.UTF_8));
            assertEquals(0, office.run("staff", "import", list.toString()));
        }, "1", "1", "s S1", "q");

        assertShownOnceMore();
        assertEquals("S5", page(1).get("staff_id"));
        assertEquals("accepted", page(2).get("status"));
    }

    @Test
    void aCourseFoundInReviewIsAddedToTheCatalogue() {
        office.prompt = true;
        office.typed.addAll(List.of("p localmooc", "c การจัดทำแผนพัฒนาท้องถิ่น", "a", "y", "a", "Y", "q"));

        assertEquals(0, office.run("review"));

        assertTrue(office.out.contains("added to the catalogue") && office.out.contains("in the catalogue already"), office.out);
        office.run("courses", "list");
        assertTrue(office.out.contains("การจัดทำแผนพัฒนาท้องถิ่น"), office.out);
    }

    @Test
    void titleThatMayBeMisreadIsShownBeforeItBecomesACourse() {
        office.prompt = true;
        office.typed.addAll(List.of("a", "", "q"));

        assertEquals(0, office.run("review"));

        assertTrue(office.asked.contains("Into the catalogue of ocsc: ‘การเป็นข้าราชการ’. Type y if it is printed just so (else correct it with c first): "),
                () -> office.asked.toString());
        office.run("courses", "list", "--format", "json");
        assertEquals(List.of(), Json.parse(office.out, List.class));
    }

    @Test
    void sessionEndsWithTheInput() {
        office.prompt = true;

        assertEquals(0, office.run("review"));

        assertTrue(office.out.contains("2 pages still wait"), office.out);
    }

    @Test
    void mistakeInTheSessionIsToldAndThePageStays() {
        office.prompt = true;
        office.typed.addAll(List.of("s S99", "s", "p udemy", "n", "b", "q"));

        assertEquals(0, office.run("review"));

        assertTrue(office.out.contains("S99") && office.out.contains("localmooc"), office.out);
        assertEquals("review", page(1).get("status"));
    }

    @Test
    void slipOfThePlatformTakesNoCorrectionBack() {
        office.prompt = true;
        office.typed.addAll(List.of("p localmooc", "p thaimoc", "p", "p unknown", "1", "q"));

        assertEquals(0, office.run("review"));

        assertTrue(office.out.contains("there is no platform ‘thaimoc’"), office.out);
        assertEquals("localmooc", page(1).get("platform"));
    }

    @Test
    void whatIsTakenForTheCourseIsSaidAndAllThatWasAccepted() {
        office.write("courses.csv", "platform,code,title\nocsc,KD03,การเป็นข้าราชการ\n".getBytes(StandardCharsets.UTF_8));
        office.run("courses", "import", home.resolve("courses.csv").toString());
        office.prompt = true;
        office.typed.addAll(List.of("c KD3", "c", "c kd03", "1", "q"));

        assertEquals(0, office.run("review"));

        assertTrue(office.out.contains("‘KD3’ is not in the catalogue of ocsc and is taken as a title"), office.out);
        assertTrue(office.out.contains("course: KD03 การเป็นข้าราชการ"), office.out);
        assertTrue(office.out.contains("page 1: accepted S2 นางสาวสมหญิง ทดสอบ · ocsc · 2023-06-15 · การเป็นข้าราชการ [KD03]"), office.out);
    }

    @Test
    void emptyQueueIsNoError() {
        office.run("review", "accept", "1", "--staff", "S2");
        office.run("review", "accept", "2", "--staff", "S1");

        assertEquals(0, office.run("review"));

        assertTrue(office.out.contains("nothing waits"), office.out);
    }
}
