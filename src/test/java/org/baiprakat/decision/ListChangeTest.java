package org.baiprakat.decision;

import static org.baiprakat.decision.Pages.SETTINGS;
import static org.baiprakat.matching.People.person;
import static org.baiprakat.matching.People.withEnglish;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.baiprakat.decision.Reason.Code;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.StaffMember;
import org.junit.jupiter.api.Test;

class ListChangeTest {
    private static final StaffMember SOMMAI = person("S1", "นาย|สมหมาย ตัวอย่าง");
    private static final StaffMember KANDA = person("S2", "นาง|กานดา ใจงาม");
    private static final PersonName ON_PAGE = new PersonName("นาย", "สมหมาย", "ตัวอย่าง");

    /** Why the page credited to S1 is opened again, without the reason that the list has changed, which is always the first. */
    private static List<Code> reopened(PersonName read, List<StaffMember> before, List<StaffMember> now) {
        List<Code> codes = new ListChange(SETTINGS, before, now).reopens(read, "S1").orElseThrow().decision().reasons().stream().map(Reason::code).toList();
        assertEquals(Code.LIST_CHANGED, codes.get(0));
        return codes.subList(1, codes.size());
    }

    private static void stands(PersonName read, List<StaffMember> before, List<StaffMember> now) {
        assertEquals(Optional.empty(), new ListChange(SETTINGS, before, now).reopens(read, "S1"));
    }

    @Test
    void aNewcomerOfTheSameNameOpensItAgain() {
        assertEquals(List.of(Code.NAME_HOMONYM), reopened(ON_PAGE, List.of(SOMMAI), List.of(SOMMAI, person("S3", "นาย|สมหมาย ตัวอย่าง"))));
    }

    @Test
    void aNewcomerWhoseFormerNameItIsOpensItAgain() {
        assertEquals(List.of(Code.NAME_HOMONYM), reopened(ON_PAGE, List.of(SOMMAI), List.of(SOMMAI, person("S3", "นาย|สมบัติ ใหม่", "สมหมาย ตัวอย่าง"))));
    }

    @Test
    void aNewcomerWithNearlyTheSameNameOpensItAgain() {
        assertEquals(List.of(Code.NAME_RUNNER_UP_CLOSE), reopened(ON_PAGE, List.of(SOMMAI), List.of(SOMMAI, person("S3", "นาย|สมหมาย ตัวอยาง"))));
    }

    @Test
    void aNewcomerWithAnotherNameDoesNot() {
        stands(ON_PAGE, List.of(SOMMAI), List.of(SOMMAI, KANDA));
    }

    @Test
    void aRivalWhomTheFormerDecisionKnewDoesNot() {
        StaffMember rival = person("S3", "นาย|สมหมาย ตัวอยาง");

        stands(ON_PAGE, List.of(SOMMAI, rival), List.of(SOMMAI, rival, KANDA));
    }

    @Test
    void aNameThatWasPutRightOpensItAgain() {
        assertEquals(List.of(Code.NAME_NOT_EXACT), reopened(ON_PAGE, List.of(SOMMAI), List.of(person("S1", "นาย|สมหมาย ตัวอย่างดี"))));
    }

    @Test
    void aTitleThatWasPutRightOpensItAgain() {
        assertEquals(List.of(Code.NAME_TITLE_OTHER), reopened(ON_PAGE, List.of(SOMMAI), List.of(person("S1", "นาง|สมหมาย ตัวอย่าง"))));
    }

    @Test
    void whoMarriedAndKeepsTheFormerNameOnTheListIsStillTheSame() {
        stands(ON_PAGE, List.of(SOMMAI), List.of(person("S1", "นาย|สมหมาย ใหม่", "สมหมาย ตัวอย่าง")));
    }

    @Test
    void whoLeftKeepsIt() {
        stands(ON_PAGE, List.of(SOMMAI, KANDA), List.of(KANDA));
    }

    @Test
    void whoLeftWhenAnotherOfTheNameCameOpensItAgain() {
        assertEquals(List.of(), reopened(ON_PAGE, List.of(SOMMAI), List.of(person("S9", "นาย|สมหมาย ตัวอย่าง"))));
    }

    @Test
    void anIdThatPassedToSomebodyElseOpensItAgain() {
        assertEquals(List.of(), reopened(ON_PAGE, List.of(SOMMAI, KANDA), List.of(person("S1", "นาง|กานดา ใจงาม"), person("S2", "นาย|สมหมาย ตัวอย่าง"))));
    }

    @Test
    void aNameThatOnlyMoreReadingsMadeCertainStandsWhileNobodyComesNearer() {
        PersonName misread = new PersonName("นาย", "สมหมาย", "ตัวอยาง");

        stands(misread, List.of(SOMMAI), List.of(SOMMAI, KANDA));
        assertEquals(List.of(Code.NAME_RUNNER_UP_CLOSE), reopened(misread, List.of(SOMMAI), List.of(SOMMAI, person("S3", "นาย|สมหมาย ตัวอยาง"))));
    }

    @Test
    void anEnglishPageCreditedByItsThaiOneStandsWhileNobodyComesNearer() {
        PersonName english = new PersonName("Mr.", "Sommai", "Tuayang");

        stands(english, List.of(SOMMAI), List.of(SOMMAI, KANDA));
        assertEquals(List.of(), reopened(english, List.of(SOMMAI), List.of(SOMMAI, withEnglish("S3", "นาย|สมใหม่ ต้วยาง", "Sommai Tuayang"))));
    }
}
