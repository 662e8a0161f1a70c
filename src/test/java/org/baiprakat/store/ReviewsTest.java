package org.baiprakat.store;

import static org.baiprakat.store.Samples.MALI;
import static org.baiprakat.store.Samples.SERVANT;
import static org.baiprakat.store.Samples.SOMMAI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baiprakat.decision.DecidedBy;
import org.baiprakat.decision.PageRecord;
import org.baiprakat.decision.PageStatus;
import org.baiprakat.decision.Reason;
import org.baiprakat.document.PageKind;
import org.baiprakat.document.Platform;
import org.baiprakat.messages.Fault;
import org.baiprakat.review.HumanDecision;
import org.baiprakat.store.Samples.Page;
import org.junit.jupiter.api.Test;

class ReviewsTest extends StoreFixture {
    private static final String WHO = "reviewer";

    private Fault.Exit fault(Runnable work) {
        return assertThrows(Fault.class, work::run).exit();
    }

    @Test
    void acceptingTakesOverWhatWasProposed() {
        process("a.pdf", Page.waiting(1, SOMMAI));

        PageRecord page = store.reviews().decide(1, HumanDecision.Accept.asProposed("S1"), WHO);

        assertEquals(List.of(PageStatus.ACCEPTED, DecidedBy.PERSON, Optional.of("S1"), Platform.OCSC, Optional.of("KD03"),
                Optional.of(Samples.JUNE)), List.of(page.status(), page.decidedBy(), page.staffId(), page.platform(), page.courseCode(),
                page.completedOn()));
        assertEquals(List.of(Reason.of(Reason.Code.PERSON_DECIDED)), page.reasons());
        assertEquals(List.of(), store.pages().queue());
        assertEquals(page, page(1));
    }

    @Test
    void acceptingFillsInWhatThePersonSays() {
        process("a.pdf", Page.blank(1));

        PageRecord page = store.reviews().decide(1, new HumanDecision.Accept("S2", Optional.of(Platform.OCSC), Optional.of("kd03"),
                Optional.of(LocalDate.of(2023, 5, 1)), Optional.empty()), WHO);

        assertEquals(List.of(PageKind.CERTIFICATE, Optional.of("S2"), Optional.of(SERVANT.title()), Optional.of("KD03"),
                Optional.of(LocalDate.of(2023, 5, 1))), List.of(page.kind(), page.staffId(), page.course(), page.courseCode(),
                page.completedOn()));
    }

    @Test
    void whatCannotBeAcceptedIsRefusedAndChangesNothing() {
        process("a.pdf", Page.blank(1));
        PageRecord before = page(1);

        assertEquals(Fault.Exit.DATA, fault(() -> store.reviews().decide(1, HumanDecision.Accept.asProposed("S9"), WHO)));
        assertEquals(Fault.Exit.DATA, fault(() -> store.reviews().decide(1, HumanDecision.Accept.asProposed("S1"), WHO)));
        assertEquals(Fault.Exit.DATA, fault(() -> store.reviews().decide(1,
                new HumanDecision.Accept("S1", Optional.of(Platform.OCSC), Optional.empty(), Optional.empty(), Optional.empty()), WHO)));
        assertEquals(Fault.Exit.NO_INPUT, fault(() -> store.reviews().decide(9, new HumanDecision.Reject(""), WHO)));
        assertEquals(before, page(1));
    }

    @Test
    void whatIsNoLongerAsItWasShownIsNotDecided() {
        process("a.pdf", Page.waiting(1, SOMMAI));
        PageRecord shown = page(1);
        HumanDecision accept = HumanDecision.Accept.asProposed("S1");

        process("a.pdf", Page.waiting(1, SOMMAI).with(LocalDate.of(2023, 5, 1)));
        assertEquals(Optional.empty(), store.reviews().decide(shown, LIST, accept, WHO));
        PageRecord again = page(1);
        store.staffBook().replaceStaff(List.of(SOMMAI, MALI, Samples.staff("S3", "สมหมาย", "ตัวอย่าง")), DECIDING);
        assertEquals(Optional.empty(), store.reviews().decide(page(1), LIST, accept, WHO));
        assertEquals(Optional.empty(), store.reviews().decide(page(1), LIST, new HumanDecision.Reject(""), WHO));
        assertEquals(again, page(1));

        store.staffBook().replaceStaff(LIST, DECIDING);
        assertEquals(PageStatus.ACCEPTED, store.reviews().decide(page(1), LIST, accept, WHO).orElseThrow().status());
    }

    @Test
    void undoRestoresThePageExactly() {
        process("a.pdf", Page.waiting(1, SOMMAI), Page.accepted(2, SOMMAI), Page.blank(3));
        store.documents().fail(store.documents().begin(Samples.scan(home, "bad.pdf")).id(), Samples.failed(false), home, READ_BY);
        List<PageRecord> before = store.pages().pages();
        Status status = store.documents().status();

        for (PageRecord page : before) {
            store.reviews().decide(page.id(), new HumanDecision.Accept("S2", Optional.of(Platform.LOCALMOOC), Optional.of("อื่น"),
                    Optional.of(LocalDate.of(2023, 6, 8)), Optional.empty()), WHO);
            store.reviews().decide(page.id(), new HumanDecision.Reject("changed my mind"), WHO);
        }
        assertEquals(4, store.documents().status().pages().rejected());
        for (PageRecord page : before) {
            store.reviews().undo(page.id(), WHO);
            assertEquals(Optional.of("S2"), page(page.id()).staffId());
            store.reviews().undo(page.id(), WHO);
        }

        assertEquals(before, store.pages().pages());
        assertEquals(status, store.documents().status());
    }

    @Test
    void undoLastTakesBackThePersonsOwnLastDecision() {
        process("a.pdf", Page.waiting(1, SOMMAI), Page.waiting(2, MALI), Page.waiting(3, MALI));
        store.reviews().decide(1, HumanDecision.Accept.asProposed("S1"), WHO);
        store.reviews().decide(2, HumanDecision.Accept.asProposed("S2"), WHO);
        store.reviews().decide(3, HumanDecision.Accept.asProposed("S2"), "somebody else");

        assertEquals(2, store.reviews().undoLast(WHO).id());
        assertEquals(1, store.reviews().undoLast(WHO).id());
        assertEquals(Fault.Exit.NO_INPUT, fault(() -> store.reviews().undoLast(WHO)));
        assertEquals(Fault.Exit.NO_INPUT, fault(() -> store.reviews().undo(1, WHO)));
        assertEquals(List.of(1L, 2L), store.pages().queue().stream().map(PageRecord::id).toList());
    }

    @Test
    void undoLastLeavesAloneWhatSomebodyElseOverruled() {
        process("a.pdf", Page.waiting(1, SOMMAI));
        store.reviews().decide(1, HumanDecision.Accept.asProposed("S1"), WHO);
        PageRecord overruled = store.reviews().decide(1, new HumanDecision.Reject(""), "somebody else");

        assertEquals(Fault.Exit.NO_INPUT, fault(() -> store.reviews().undoLast(WHO)));
        assertEquals(overruled, page(1));
    }

    @Test
    void wrongAcceptOfTheMachineCanBeCorrected() {
        process("a.pdf", Page.accepted(1, SOMMAI));

        PageRecord page = store.reviews().decide(1, HumanDecision.Accept.asProposed("S2"), WHO);

        assertEquals(List.of(Optional.of("S2"), DecidedBy.PERSON), List.of(page.staffId(), page.decidedBy()));
    }

    @Test
    void failedDocumentThatAPersonAcceptedIsNoLongerFailed() {
        store.documents().fail(store.documents().begin(Samples.scan(home, "bad.pdf")).id(), Samples.failed(false), home, READ_BY);

        store.reviews().decide(1, new HumanDecision.Accept("S1", Optional.of(Platform.OCSC), Optional.empty(),
                Optional.of(Samples.JUNE), Optional.empty()), WHO);

        assertEquals(List.of(1, 0), List.of(store.documents().status().archived(), store.documents().status().failed()));
    }

    @Test
    void everyStepStandsInTheAuditLog() {
        process("a.pdf", Page.waiting(1, SOMMAI));
        store.reviews().decide(1, HumanDecision.Accept.asProposed("S1"), WHO);
        store.reviews().undo(1, WHO);
        store.reviews().decide(1, new HumanDecision.Reject("not ours"), WHO);

        assertEquals(List.of("staff by machine", "courses by machine", "begin by machine", "read by machine", "accept by reviewer", "undo by reviewer",
                "reject by reviewer"), audit());
        assertEquals(List.of("machine", "machine", WHO, WHO, WHO),
                store.pages().detail(1).orElseThrow().history().stream().map(AuditEntry::who).toList());
    }
}
