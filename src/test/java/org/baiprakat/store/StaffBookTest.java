package org.baiprakat.store;

import static org.baiprakat.store.Samples.MALI;
import static org.baiprakat.store.Samples.SOMMAI;
import static org.baiprakat.store.Samples.staff;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baiprakat.decision.Decision;
import org.baiprakat.decision.PageRecord;
import org.baiprakat.decision.PageStatus;
import org.baiprakat.decision.Reason;
import org.baiprakat.document.Confidence;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.StaffMember;
import org.baiprakat.review.HumanDecision;
import org.junit.jupiter.api.Test;

class StaffBookTest extends StoreFixture {

    @Test
    void newListAddsChangesAndRetires() {
        StaffMember married = new StaffMember("S1", new PersonName("นาง", "สมหมาย", "ใหม่"), new PersonName("Mrs.", "Sommai", "Mai"), "ข้าราชการ", "นักวิชาการ",
                "ท้องถิ่นอำเภอ", List.of(SOMMAI.name()), Optional.of(LocalDate.of(2017, 10, 1)), Optional.empty());
        StaffMember newcomer = staff("S3", "กล้า", "หาญ");

        StaffChanges changes = store.staffBook().replaceStaff(List.of(newcomer, married), DECIDING);

        assertEquals(new StaffChanges(List.of(newcomer), List.of(married), List.of(), List.of(MALI), List.of(), List.of()), changes);
        assertEquals(List.of(newcomer, married), store.staffBook().staff());
        assertEquals(Optional.of(MALI), store.staffBook().find("S2"));
    }

    @Test
    void everybodyHasTheirOwnFormerNamesInTheirOrder() {
        StaffMember one = formerly(SOMMAI, "สมหมาย เดิม", "ก่อน หน้า");
        StaffMember other = formerly(staff("S3", "กล้า", "หาญ"), "กล้า เก่า");
        store.staffBook().replaceStaff(List.of(other, MALI, one), DECIDING);

        assertEquals(List.of(other, MALI, one), store.staffBook().staff());
        assertEquals(List.of(Optional.of(one), Optional.of(MALI)), List.of(store.staffBook().find("S1"), store.staffBook().find("S2")));
    }

    private static StaffMember formerly(StaffMember person, String... names) {
        List<PersonName> aliases = Stream.of(names).map(name -> new PersonName("", name.split(" ")[0], name.split(" ")[1])).toList();
        return new StaffMember(person.id(), person.name(), person.nameEn(), person.staffType(), person.position(), person.unit(), aliases,
                person.start(), person.end());
    }

    @Test
    void sameListAgainChangesNothing() {
        assertEquals(new StaffChanges(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()), store.staffBook().replaceStaff(LIST, DECIDING));
    }

    @Test
    void retiredPersonComesBack() {
        store.staffBook().replaceStaff(List.of(SOMMAI), DECIDING);

        StaffChanges changes = store.staffBook().replaceStaff(List.of(SOMMAI, MALI), DECIDING);

        assertEquals(List.of(MALI), changes.added());
        assertEquals(List.of(SOMMAI, MALI), store.staffBook().staff());
    }

    @Test
    void namesakeOnTheNewListSendsWhatTheMachineAcceptedBackToReview() {
        long page = process("a.pdf", Samples.Page.accepted(1, SOMMAI)).get(0).id();
        long other = process("b.pdf", Samples.Page.accepted(1, MALI)).get(0).id();

        StaffChanges changes = store.staffBook().replaceStaff(List.of(SOMMAI, MALI, staff("S3", "สมหมาย", "ตัวอย่าง")), DECIDING);

        assertEquals(List.of(page), changes.reopened());
        assertEquals(PageStatus.REVIEW, page(page).status());
        assertTrue(page(page).confidence().value() < 0.95, "it orders the queue");
        assertEquals(Optional.empty(), page(page).staffId());
        assertEquals(List.of("S1", "S3"), page(page).candidates().stream().map(PageRecord.ScoredStaff::staffId).toList());
        assertEquals(List.of("name: the staff list has changed since it was accepted", "name: several people have it (S1, S3)"),
                page(page).reasons().stream().map(Reason::toString).toList());
        assertEquals(PageStatus.ACCEPTED, page(other).status());
        assertTrue(audit().contains("reopen by machine"));
    }

    @Test
    void whatAPersonAcceptedIsNotOpenedAgain() {
        long page = process("a.pdf", Samples.Page.accepted(1, SOMMAI)).get(0).id();
        store.reviews().decide(page, HumanDecision.Accept.asProposed("S1"), "reviewer");

        assertEquals(List.of(), store.staffBook().replaceStaff(List.of(SOMMAI, MALI, staff("S3", "สมหมาย", "ตัวอย่าง")), DECIDING).reopened());
        assertEquals(PageStatus.ACCEPTED, page(page).status());
    }

    @Test
    void takingADecisionBackUncoversWhatTheNewListMadeDoubtfulAndNothingElse() {
        long doubtful = process("a.pdf", Samples.Page.accepted(1, SOMMAI)).get(0).id();
        long sure = process("b.pdf", Samples.Page.accepted(1, MALI)).get(0).id();
        store.reviews().decide(doubtful, new HumanDecision.Reject("by mistake"), "reviewer");
        store.reviews().decide(sure, new HumanDecision.Reject("by mistake"), "reviewer");

        store.staffBook().replaceStaff(List.of(SOMMAI, MALI, staff("S3", "สมหมาย", "ตัวอย่าง")), DECIDING);
        assertEquals(List.of(PageStatus.REJECTED, PageStatus.REJECTED), List.of(page(doubtful).status(), page(sure).status()));
        store.reviews().undo(doubtful, "reviewer");
        store.reviews().undo(sure, "reviewer");

        assertEquals(List.of(PageStatus.REVIEW, PageStatus.ACCEPTED), List.of(page(doubtful).status(), page(sure).status()));
        assertEquals(List.of(Optional.empty(), Optional.of("S2")), List.of(page(doubtful).staffId(), page(sure).staffId()));
    }

    @Test
    void theOtherPageOfASheetIsOpenedAgainWithIt() {
        List<Long> pages = process("a.pdf", Samples.Page.accepted(1, SOMMAI), Samples.Page.accepted(2, SOMMAI).withName("Sommai Tuayang")).stream()
                .map(PageRecord::id).toList();

        assertEquals(pages, store.staffBook().replaceStaff(List.of(SOMMAI, MALI, staff("S3", "สมหมาย", "ตัวอย่าง")), DECIDING).reopened());
    }

    @Test
    void aPageWithoutANameOfItsOwnIsOpenedAgainOnlyWithTheOtherOfItsSheet() {
        List<Long> pages = process("a.pdf", Samples.Page.accepted(1, SOMMAI), Samples.Page.accepted(2, SOMMAI).withName(null)).stream()
                .map(PageRecord::id).toList();

        assertEquals(List.of(), store.staffBook().replaceStaff(List.of(SOMMAI, MALI, staff("S3", "กล้า", "หาญ")), DECIDING).reopened());
        assertEquals(pages, store.staffBook().replaceStaff(List.of(SOMMAI, MALI, staff("S3", "สมหมาย", "ตัวอย่าง")), DECIDING).reopened());
    }

    @Test
    void successorInAPositionDoesNotInheritCertificates() {
        long page = process("a.pdf", Samples.Page.accepted(1, SOMMAI)).get(0).id();
        StaffMember successor = staff("S1", "กล้า", "หาญ");

        StaffChanges changes = store.staffBook().replaceStaff(List.of(successor, MALI), DECIDING);

        assertEquals(List.of(successor), changes.added());
        assertEquals(List.of("S1~1"), changes.retired().stream().map(StaffMember::id).toList());
        assertEquals(Optional.of("S1~1"), page(page).staffId());
        assertEquals("S1~1", page(page).candidates().get(0).staffId());
    }

    @Test
    void certificatesFollowPeopleWhenRowNumbersShift() {
        StaffMember first = staff("2", "หนึ่ง", "ก");
        StaffMember second = staff("3", "สอง", "ข");
        store.staffBook().replaceStaff(List.of(first, second), DECIDING);
        long pageOfFirst = process("a.pdf", Samples.Page.accepted(1, first)).get(0).id();
        long pageOfSecond = process("b.pdf", Samples.Page.accepted(1, second)).get(0).id();
        store.reviews().decide(pageOfSecond, org.baiprakat.review.HumanDecision.Accept.asProposed("3"), "reviewer");

        store.staffBook().replaceStaff(List.of(staff("2", "ศูนย์", "ค"), staff("3", "หนึ่ง", "ก"), staff("4", "สอง", "ข")), DECIDING);

        assertEquals(Optional.of("3"), page(pageOfFirst).staffId());
        assertEquals(Optional.of("4"), page(pageOfSecond).staffId());
        assertEquals(List.of("2", "3", "4"), store.staffBook().staff().stream().map(StaffMember::id).toList());
    }

    @Test
    void certificatesFollowPeopleWhenARowIsTakenOut() {
        StaffMember first = staff("2", "หนึ่ง", "ก");
        StaffMember second = staff("3", "สอง", "ข");
        store.staffBook().replaceStaff(List.of(first, second), DECIDING);
        long pageOfFirst = process("a.pdf", Samples.Page.accepted(1, first)).get(0).id();
        long pageOfSecond = process("b.pdf", Samples.Page.accepted(1, second)).get(0).id();

        StaffChanges changes = store.staffBook().replaceStaff(List.of(staff("2", "สอง", "ข")), DECIDING);

        assertEquals(Optional.of("2~1"), page(pageOfFirst).staffId());
        assertEquals(Optional.of("2"), page(pageOfSecond).staffId());
        assertEquals(List.of("2~1"), changes.retired().stream().map(StaffMember::id).toList());
    }

    @Test
    void whoSharesANameWithTheFormerOfTheRowDoesNotInheritCertificates() {
        for (String[] name : new String[][] {{"สมชาย", "รักไทย"}, {"กานดา", "กล้าหาญ"}}) {
            StaffMember first = staff("2", "สมชาย", "กล้าหาญ");
            StaffMember second = staff("3", name[0], name[1]);
            store.staffBook().replaceStaff(List.of(first, second), DECIDING);
            long pageOfFirst = process(name[0] + "1.pdf", Samples.Page.waiting(1, first)).get(0).id();
            long pageOfSecond = process(name[0] + "2.pdf", Samples.Page.accepted(1, second)).get(0).id();
            store.reviews().decide(pageOfFirst, HumanDecision.Accept.asProposed("2"), "reviewer");

            store.staffBook().replaceStaff(List.of(staff("2", name[0], name[1])), DECIDING);

            assertTrue(page(pageOfFirst).staffId().orElseThrow().startsWith("2~"), page(pageOfFirst).toString());
            assertEquals(Optional.of("2"), page(pageOfSecond).staffId());
        }
    }

    @Test
    void certificatesFollowWhoMakesRoomForSomebodyOfTheSameGivenName() {
        StaffMember first = staff("2", "สมชาย", "กล้าหาญ");
        store.staffBook().replaceStaff(List.of(first), DECIDING);
        long page = process("a.pdf", Samples.Page.accepted(1, first)).get(0).id();

        StaffChanges changes = store.staffBook().replaceStaff(List.of(staff("2", "สมชาย", "รักไทย"), staff("3", "สมชาย", "กล้าหาญ")), DECIDING);

        assertEquals(Optional.of("3"), page(page).staffId());
        assertEquals(List.of(), changes.renamed());
    }

    @Test
    void whoMarriesKeepsCertificatesAlsoWhereAnotherHadTheName() {
        StaffMember homonym = staff("S3", "สมหมาย", "ตัวอย่าง");
        StaffMember married = staff("S1", "สมหมาย", "ใหม่");
        store.staffBook().replaceStaff(List.of(SOMMAI, MALI, homonym), DECIDING);
        long page = process("a.pdf", Samples.Page.waiting(1, SOMMAI)).get(0).id();
        store.reviews().decide(page, HumanDecision.Accept.asProposed("S1"), "reviewer");

        StaffChanges changes = store.staffBook().replaceStaff(List.of(married, MALI, homonym), DECIDING);

        assertEquals(Optional.of("S1"), page(page).staffId());
        assertEquals(List.of(married), changes.renamed());
    }

    @Test
    void whoMarriesKeepsCertificatesWhereTheListSaysTheFormerNameAndANewcomerHasIt() {
        long page = process("a.pdf", Samples.Page.waiting(1, SOMMAI)).get(0).id();
        store.reviews().decide(page, HumanDecision.Accept.asProposed("S1"), "reviewer");
        StaffMember married = new StaffMember("S1", new PersonName("นาง", "สมหมาย", "ใหม่"), SOMMAI.nameEn(), SOMMAI.staffType(), "", SOMMAI.unit(),
                List.of(SOMMAI.name()), Optional.empty(), Optional.empty());

        StaffChanges changes = store.staffBook().replaceStaff(List.of(married, MALI, staff("S3", "สมหมาย", "ตัวอย่าง")), DECIDING);

        assertEquals(Optional.of("S1"), page(page).staffId());
        assertEquals(List.of(), changes.renamed());
    }

    private long acceptedByAPerson(String file, StaffMember staff) {
        long page = process(file, Samples.Page.waiting(1, staff)).get(0).id();
        store.reviews().decide(page, HumanDecision.Accept.asProposed(staff.id()), "reviewer");
        return page;
    }

    private static StaffMember serving(StaffMember person, LocalDate start) {
        return new StaffMember(person.id(), person.name(), person.nameEn(), person.staffType(), person.position(), person.unit(), person.aliases(),
                Optional.of(start), Optional.empty());
    }

    @Test
    void aNameUnderANewIdTakesNothingOverAndWhatIsLeftBehindIsTold() {
        long page = acceptedByAPerson("a.pdf", SOMMAI);
        StaffMember sameName = staff("S9", "สมหมาย", "ตัวอย่าง");

        StaffChanges changes = store.staffBook().replaceStaff(List.of(sameName, MALI), DECIDING);

        assertEquals(List.of(new StaffChanges.LeftBehind("S1", "S9", List.of(page))), changes.leftBehind());
        assertEquals(Optional.of("S1"), page(page).staffId());
        store.reviews().decide(page, HumanDecision.Accept.asProposed("S9"), "reviewer");
        assertEquals(Optional.of("S9"), page(page).staffId());
    }

    @Test
    void leftBehindIsToldAlsoIfTheNameComesWithALaterListOrAsAFormerName() {
        long page = acceptedByAPerson("a.pdf", SOMMAI);
        StaffMember married = new StaffMember("S9", new PersonName("นาง", "สมหมาย", "ใหม่"), SOMMAI.nameEn(), SOMMAI.staffType(), "", SOMMAI.unit(),
                List.of(SOMMAI.name()), Optional.empty(), Optional.empty());

        StaffChanges gone = store.staffBook().replaceStaff(List.of(MALI), DECIDING);
        StaffChanges come = store.staffBook().replaceStaff(List.of(MALI, married), DECIDING);

        assertEquals(List.of(), gone.leftBehind());
        assertEquals(List.of(new StaffChanges.LeftBehind("S1", "S9", List.of(page))), come.leftBehind());
    }

    @Test
    void nothingIsLeftBehindForAnotherNameOrWithoutAcceptedPagesOrByWhoStays() {
        acceptedByAPerson("a.pdf", SOMMAI);

        assertEquals(List.of(), store.staffBook().replaceStaff(List.of(SOMMAI, staff("S9", "มะลิ", "ใจดี")), DECIDING).leftBehind(), "nothing accepted");
        assertEquals(List.of(), store.staffBook().replaceStaff(List.of(SOMMAI, staff("S8", "สมหมาย", "ตัวอย่าง")), DECIDING).leftBehind(), "a homonym");
        assertEquals(List.of(), store.staffBook().replaceStaff(List.of(staff("S7", "กล้า", "หาญ")), DECIDING).leftBehind(), "another name");
    }

    @Test
    void certificatesFollowToANewIdWhoHasTheSameFirstDayOfService() {
        LocalDate day = LocalDate.of(2017, 10, 1);
        store.staffBook().replaceStaff(List.of(serving(SOMMAI, day), MALI), DECIDING);
        long ruled = acceptedByAPerson("a.pdf", SOMMAI);
        long machine = process("b.pdf", Samples.Page.accepted(1, SOMMAI)).get(0).id();

        StaffChanges changes = store.staffBook().replaceStaff(List.of(serving(staff("S9", "สมหมาย", "ตัวอย่าง"), day), MALI), DECIDING);

        assertEquals(new StaffChanges(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()), changes);
        assertEquals(List.of(Optional.of("S9"), Optional.of("S9")), List.of(page(ruled).staffId(), page(machine).staffId()));
        assertEquals(List.of(PageStatus.ACCEPTED, PageStatus.ACCEPTED), List.of(page(ruled).status(), page(machine).status()));
    }

    @Test
    void certificatesStayWhereTheFirstDayOfServiceIsAnotherOrTheNameAnothersToo() {
        LocalDate day = LocalDate.of(2017, 10, 1);
        StaffMember sommai = serving(SOMMAI, day);
        StaffMember sameName = serving(staff("S9", "สมหมาย", "ตัวอย่าง"), day);
        store.staffBook().replaceStaff(List.of(serving(staff("S0", "สมหมาย", "ตัวอย่าง"), day.plusYears(1))), DECIDING);
        store.staffBook().replaceStaff(List.of(sommai), DECIDING);
        long page = acceptedByAPerson("a.pdf", SOMMAI);

        StaffChanges twoKnown = store.staffBook().replaceStaff(List.of(sameName), DECIDING);
        store.staffBook().replaceStaff(List.of(serving(MALI, day)), DECIDING);
        long other = acceptedByAPerson("b.pdf", MALI);
        StaffChanges laterDay = store.staffBook().replaceStaff(List.of(serving(staff("S8", "มะลิ", "ใจดี"), day.plusDays(1))), DECIDING);

        assertEquals(List.of(new StaffChanges.LeftBehind("S1", "S9", List.of(page))), twoKnown.leftBehind());
        assertEquals(List.of(new StaffChanges.LeftBehind("S2", "S8", List.of(other))), laterDay.leftBehind());
        assertEquals(List.of(Optional.of("S1"), Optional.of("S2")), List.of(page(page).staffId(), page(other).staffId()));
    }

    @Test
    void whoMarriesKeepsCertificatesWhereANewcomerHasTheFormerNameAndTheSameFirstDayOfService() {
        LocalDate day = LocalDate.of(2017, 10, 1);
        store.staffBook().replaceStaff(List.of(serving(SOMMAI, day), MALI), DECIDING);
        long page = acceptedByAPerson("a.pdf", SOMMAI);
        StaffMember married = serving(new StaffMember("S1", new PersonName("นาง", "สมหมาย", "ใหม่"), SOMMAI.nameEn(), SOMMAI.staffType(), "", SOMMAI.unit(),
                List.of(SOMMAI.name()), Optional.empty(), Optional.empty()), day);

        store.staffBook().replaceStaff(List.of(married, MALI, serving(staff("S3", "สมหมาย", "ตัวอย่าง"), day)), DECIDING);

        assertEquals(Optional.of("S1"), page(page).staffId());
    }

    @Test
    void reasonsNamePeopleByTheIdsOfNow() {
        StaffMember first = staff("2", "หนึ่ง", "ก");
        StaffMember second = staff("3", "สอง", "ข");
        store.staffBook().replaceStaff(List.of(first, second), DECIDING);
        Samples.Page waiting = Samples.Page.waiting(1, first).with(new Decision.Review(new Confidence(0.5),
                List.of(new Reason(Reason.Code.NAME_RUNNER_UP_CLOSE, "2, 3"), new Reason(Reason.Code.DATE_UNCERTAIN, "2, 3"))));
        long page = process("a.pdf", waiting).get(0).id();

        store.staffBook().replaceStaff(List.of(staff("2", "ศูนย์", "ค"), staff("3", "หนึ่ง", "ก"), staff("4", "สอง", "ข")), DECIDING);

        assertEquals(List.of("3, 4", "2, 3"), page(page).reasons().stream().map(Reason::detail).toList());
    }

    @Test
    void certificatesFollowPeopleWhoseIdsAreWrittenInAnotherWay() {
        StaffMember numbered = staff("1", "หนึ่ง", "ก");
        StaffMember spaced = staff("A2\u00a0", "สอง", "ข");
        StaffMember other = staff("3", "สาม", "ค");
        store.staffBook().replaceStaff(List.of(numbered, spaced, other), DECIDING);
        long pageOfNumbered = process("a.pdf", Samples.Page.accepted(1, numbered)).get(0).id();
        long pageOfSpaced = process("b.pdf", Samples.Page.accepted(1, spaced)).get(0).id();
        long pageOfOther = process("c.pdf", Samples.Page.accepted(1, other)).get(0).id();

        StaffChanges changes = store.staffBook().replaceStaff(List.of(staff("0001", "หนึ่ง", "ก"), staff("A2", "สอง", "ข"), staff("0003", "สี่", "ง")),
                DECIDING);

        assertEquals(Optional.of("0001"), page(pageOfNumbered).staffId());
        assertEquals(Optional.of("A2"), page(pageOfSpaced).staffId());
        assertEquals(Optional.of("3"), page(pageOfOther).staffId());
        assertEquals(List.of("3"), changes.retired().stream().map(StaffMember::id).toList());
    }

    @Test
    void listWithAnIdTwiceIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> store.staffBook().replaceStaff(List.of(SOMMAI, staff("S1", "ก", "ข")), DECIDING));
    }
}
