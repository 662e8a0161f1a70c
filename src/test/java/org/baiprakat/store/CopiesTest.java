package org.baiprakat.store;

import static org.baiprakat.store.Samples.MALI;
import static org.baiprakat.store.Samples.SOMMAI;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baiprakat.decision.PageRecord;
import org.baiprakat.document.Platform;
import org.baiprakat.review.HumanDecision;
import org.baiprakat.store.Samples.Page;
import org.junit.jupiter.api.Test;

class CopiesTest extends StoreFixture {
    private static final LocalDate JULY = LocalDate.of(2023, 7, 15);
    private static final LocalDate AUGUST = LocalDate.of(2023, 8, 15);

    private List<Optional<Long>> links() {
        return store.pages().pages().stream().map(PageRecord::copyOf).toList();
    }

    @Test
    void samePersonPlatformCourseAndDayIsOneCertificate() {
        process("a.pdf", Page.accepted(1, SOMMAI), Page.accepted(2, SOMMAI));
        process("b.pdf", Page.waiting(1, SOMMAI));

        assertEquals(List.of(Optional.empty(), Optional.of(1L), Optional.of(1L)), links());
    }

    @Test
    void anotherPersonPlatformCourseOrDayIsAnotherCertificate() {
        process("a.pdf", Page.accepted(1, SOMMAI), Page.accepted(2, MALI), Page.accepted(3, SOMMAI).with(LocalDate.of(2023, 6, 16)),
                Page.accepted(4, SOMMAI).with(Platform.THAIMOOC), Page.accepted(5, SOMMAI).withTitle("อีกวิชาหนึ่ง"));

        assertEquals(List.of(), links().stream().flatMap(Optional::stream).toList());
    }

    @Test
    void courseWithoutACodeIsKnownByItsTitle() {
        process("a.pdf", Page.accepted(1, SOMMAI).withTitle("วิชา ก"), Page.accepted(2, SOMMAI).withTitle("วิชาก"));

        assertEquals(List.of(Optional.empty(), Optional.of(1L)), links());
    }

    @Test
    void sameSerialIsOneCertificateWhateverElseWasRead() {
        String uuid = "ab12cd34-0000-4000-8000-00000000000f";
        process("a.pdf", Page.accepted(1, SOMMAI).withSerial(uuid));
        process("b.pdf", Page.waiting(1, SOMMAI).with(LocalDate.of(2023, 6, 16)).withSerial("AB12CD34"));
        process("c.pdf", Page.waiting(1, SOMMAI).with(LocalDate.of(2023, 6, 17)).withSerial("ab12"));

        assertEquals(List.of(Optional.empty(), Optional.of(1L), Optional.empty()), links());
    }

    @Test
    void numbersThatWereMaskedLinkNothing() {
        process("a.pdf", Page.accepted(1, SOMMAI).withTitle("วิชาหนึ่ง").withSerial("25660615000011"),
                Page.accepted(2, SOMMAI).withTitle("วิชาสอง").withSerial("25660615000027"));
        process("b.pdf", Page.accepted(1, MALI).withSerial("25.66.06.15.00.00.39"), Page.accepted(2, SOMMAI).withSerial("25.66.06.15.00.00.41"));

        assertEquals(List.of(), links().stream().flatMap(Optional::stream).toList());
    }

    @Test
    void numberThatWasMaskedDoesNotPartTheSidesOfASheet() {
        Page thai = Page.accepted(1, SOMMAI).with(Platform.THAIMOOC).withTitle("การคิด").withSerial("25660615000011");
        process("a.pdf", thai, Page.accepted(2, SOMMAI).with(Platform.THAIMOOC).withTitle("Thinking").withName("Sommai Tuayang").withSerial("ab12cd34-ef56ab"));

        assertEquals(List.of(Optional.empty(), Optional.of(1L)), links());
    }

    @Test
    void thaiPageAndItsEnglishPageAreOneCertificate() {
        Page thai = Page.accepted(1, SOMMAI).with(Platform.THAIMOOC).withTitle("การคิด");
        Page english = Page.accepted(2, SOMMAI).with(Platform.THAIMOOC).withTitle("Thinking").withName("Sommai Tuayang");
        Page otherEnglish = Page.accepted(4, SOMMAI).with(Platform.THAIMOOC).withTitle("Writing").withName("Sommai Tuayang");
        process("a.pdf", thai, english, Page.blank(3), otherEnglish);

        assertEquals(List.of(Optional.empty(), Optional.of(1L), Optional.empty(), Optional.empty()), links());
    }

    @Test
    void englishPageBehindAThaiOneIsAnotherCertificateWhereItBearsAnotherNumber() {
        Page thai = Page.accepted(1, SOMMAI).with(Platform.THAIMOOC).withTitle("การคิด");
        Page english = Page.accepted(2, SOMMAI).with(Platform.THAIMOOC).withTitle("Thinking").withName("Sommai Tuayang");
        process("another.pdf", thai.withSerial("ab12cd34"), english.withSerial("99ff00ee"));
        process("worn.pdf", thai.with(JULY).withSerial("cd34ab12"), english.with(JULY).withSerial("cd34ab18"));
        process("other form.pdf", thai.with(AUGUST).withSerial("ef56ab12"), english.with(AUGUST).withSerial("book 7"));

        assertEquals(List.of(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(3L), Optional.empty(), Optional.of(5L)), links());
    }

    @Test
    void englishTitleUnderAThaiNameIsACertificateOfItsOwn() {
        process("a.pdf", Page.accepted(1, SOMMAI), Page.accepted(2, SOMMAI).withTitle("Data Visualization"));

        assertEquals(List.of(Optional.empty(), Optional.empty()), links());
    }

    @Test
    void pageWithoutPersonOrDayIsLinkedWithNothing() {
        process("a.pdf", Page.accepted(1, SOMMAI), Page.waiting(2, SOMMAI).with((LocalDate) null), Page.blank(3), Page.blank(4));

        assertEquals(List.of(), links().stream().flatMap(Optional::stream).toList());
    }

    @Test
    void decisionOfAPersonLinksAndUndoingUnlinks() {
        process("a.pdf", Page.accepted(1, SOMMAI));
        process("b.pdf", Page.waiting(1, MALI));

        store.reviews().decide(2, HumanDecision.Accept.asProposed("S1"), "reviewer");
        List<Optional<Long>> decided = links();
        store.reviews().undo(2, "reviewer");

        assertEquals(List.of(Optional.empty(), Optional.of(1L)), decided);
        assertEquals(List.of(Optional.empty(), Optional.empty()), links());
    }

    @Test
    void rejectingTheEarliestMakesTheNextOneTheOriginal() {
        process("a.pdf", Page.accepted(1, SOMMAI), Page.accepted(2, SOMMAI), Page.accepted(3, SOMMAI));

        store.reviews().decide(1, new HumanDecision.Reject("no"), "reviewer");

        assertEquals(List.of(Optional.empty(), Optional.empty(), Optional.of(2L)), links());
    }

    @Test
    void chainOfCopiesBreaksWhenItsLinkGoes() {
        process("a.pdf", Page.accepted(1, SOMMAI));
        process("b.pdf", Page.accepted(1, SOMMAI).withSerial("ab12cd34"));
        process("c.pdf", Page.waiting(1, SOMMAI).with(LocalDate.of(2023, 6, 16)).withSerial("ab12cd34"));
        List<Optional<Long>> chained = links();

        store.reviews().decide(2, new HumanDecision.Reject("no"), "reviewer");

        assertEquals(List.of(Optional.empty(), Optional.of(1L), Optional.of(1L)), chained);
        assertEquals(List.of(Optional.empty(), Optional.empty(), Optional.empty()), links());
    }
}
