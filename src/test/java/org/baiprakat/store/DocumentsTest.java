package org.baiprakat.store;

import static org.baiprakat.store.Samples.MALI;
import static org.baiprakat.store.Samples.SOMMAI;
import static org.baiprakat.store.Samples.decided;
import static org.baiprakat.store.Samples.failed;
import static org.baiprakat.store.Samples.scan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baiprakat.decision.DecidedBy;
import org.baiprakat.decision.PageRecord;
import org.baiprakat.decision.PageStatus;
import org.baiprakat.decision.Reason;
import org.baiprakat.document.Confidence;
import org.baiprakat.document.CopyMark;
import org.baiprakat.document.PageKind;
import org.baiprakat.document.Platform;
import org.baiprakat.document.StaffMember;
import org.baiprakat.review.HumanDecision;
import org.baiprakat.store.Samples.Page;
import org.junit.jupiter.api.Test;

class DocumentsTest extends StoreFixture {

    @Test
    void everyPageOfADocumentHasOneRecord() {
        List<PageRecord> pages = process("ใบ 1.pdf", Page.accepted(1, SOMMAI), Page.waiting(2, MALI), Page.blank(3));

        assertEquals(new PageRecord(1, "ใบ 1.pdf", "hash of ใบ 1.pdf", 1, PageKind.CERTIFICATE, PageStatus.ACCEPTED, Optional.of("S1"),
                Optional.of("สมหมาย ตัวอย่าง"), Platform.OCSC, Optional.of("การเป็นข้าราชการ"), Optional.of("KD03"), Optional.of(Samples.JUNE),
                Optional.of(3), CopyMark.YES, new Confidence(0.98), Optional.empty(), List.of(Reason.of(Reason.Code.ALL_CERTAIN)),
                List.of(new PageRecord.ScoredStaff("S1", 0.97)), DecidedBy.MACHINE, LocalDate.of(2023, 7, 2)), pages.get(0));
        assertEquals(List.of("name: runner-up too close (S1, S2)", "date: readings differ"),
                pages.get(1).reasons().stream().map(Reason::toString).toList());
        assertEquals(Optional.of("S2"), pages.get(1).staffId());
        assertEquals(PageStatus.REJECTED, pages.get(2).status());
        assertEquals(Optional.empty(), pages.get(2).staffId());
        assertEquals(Platform.UNKNOWN, pages.get(2).platform());
        assertEquals(List.of(pages.get(1)), store.pages().queue());
    }

    @Test
    void detailHoldsEverythingBehindTheRecord() {
        long id = process("a.pdf", Page.waiting(1, SOMMAI).withSerial("ab12cd34")).get(0).id();

        PageDetail detail = store.pages().detail(id).orElseThrow();

        assertEquals(home.resolve("archive/a.pdf"), detail.file());
        assertEquals("ocsc", detail.layout());
        assertEquals(List.of(2480, 3508, 90), List.of(detail.width(), detail.height(), detail.turned()));
        assertEquals("tesseract 5.5 / baiprakat 1", detail.recogniser());
        assertEquals(Optional.of("ab12cd34"), detail.serial());
        assertEquals(new PageDetail.MatchDetail("matched", 0.4, "", List.of(new PageDetail.Scored("S1", 0.97, true, false, false))),
                detail.match());
        assertEquals(List.of("completed", "course", "hours", "name", "platform"),
                detail.fields().stream().map(PageDetail.FieldReading::field).toList());
        assertEquals("2023-06-15", detail.fields().get(0).value());
        assertEquals("นาย สมหมาย ตัวอย่าง", detail.fields().get(3).value());
        assertEquals(300, detail.fields().get(0).evidence().get(0).box().width());
        assertEquals("ให้ไว้เพื่อแสดงว่า", detail.lines().get(0).text());
        assertEquals(List.of("a note"), detail.notes());
        assertEquals(2, detail.machineReasons().size());
        assertEquals(List.of("begin", "read"), detail.history().stream().map(AuditEntry::action).toList());
        assertEquals(Optional.empty(), store.pages().detail(99));
    }

    @Test
    void documentThatCannotBeOpenedHasOneFailedPage() {
        long id = store.documents().begin(scan(home, "a.pdf")).id();

        store.documents().fail(id, failed(false), home.resolve("failed/a.pdf"), READ_BY);

        PageRecord page = pagesOf("a.pdf").get(0);
        assertEquals(List.of(1, PageStatus.FAILED, PageKind.UNREADABLE), List.of(page.page(), page.status(), page.kind()));
        assertEquals(List.of(new Reason(Reason.Code.DOCUMENT_FAILED, "cannot be opened")), page.reasons());
        assertEquals(home.resolve("failed/a.pdf"), document("a.pdf").path());
    }

    @Test
    void crashInTheMiddleLeavesTheDocumentToBeTakenUpAgain() {
        store.documents().begin(scan(home.resolve("work"), "a.pdf"));
        store.close();

        store = open();
        DocumentRecord left = document("a.pdf");
        DocumentRecord again = store.documents().begin(left.scan());
        store.documents().finish(again.id(), decided(Page.accepted(1, SOMMAI)), home.resolve("archive/a.pdf"), READ_BY, DECIDING);

        assertEquals(home.resolve("work/a.pdf"), left.path());
        assertEquals(List.of(1, 2), List.of(left.attempts(), again.attempts()));
        assertEquals(left.id(), again.id());
        assertEquals(List.of(DocumentRecord.State.PROCESSING, DocumentRecord.State.READ),
                List.of(left.state(), document("a.pdf").state()));
        assertEquals(1, store.documents().status().received());
    }

    @Test
    void fileDroppedAgainAddsNoPagesAndIsCounted() {
        process("a.pdf", Page.accepted(1, SOMMAI));

        assertTrue(store.documents().seen("hash of a.pdf").isPresent());
        store.documents().recordDrop(scan(home.resolve("archive"), "a.pdf"));

        Status status = store.documents().status();
        assertEquals(1, store.pages().pages().size());
        assertEquals(List.of(2, 1), List.of(status.received(), status.duplicates()));
        assertEquals(status.received(), status.archived() + status.review() + status.failed());
        assertEquals(List.of(home.resolve("archive/a.pdf")), store.documents().placesOfDrops(1));
        assertThrows(IllegalStateException.class, () -> store.documents().recordDrop(scan(home, "never begun")));
    }

    @Test
    void statusAddsUpOverEveryKindOfDocument() {
        process("good.pdf", Page.accepted(1, SOMMAI), Page.blank(2));
        process("wait.pdf", Page.accepted(1, SOMMAI), Page.waiting(2, MALI));
        store.documents().recordDrop(scan(home, "wait.pdf"));
        store.documents().fail(store.documents().begin(scan(home, "bad.pdf")).id(), failed(false), home, READ_BY);
        store.documents().begin(scan(home, "now.pdf"));

        Status status = store.documents().status();

        assertEquals(new Status(1, 2, 1, 1, new Status.PageCounts(2, 1, 1, 1), Optional.of(CLOCK.instant())), status);
        assertEquals(4, status.received());
        assertEquals(1, status.queueDepth());
    }

    @Test
    void emptyStoreAddsUpToNothing() {
        Status status = store.documents().status();

        assertEquals(List.of(0, new Status.PageCounts(0, 0, 0, 0)), List.of(status.received(), status.pages()));
    }

    @Test
    void retryThatSucceedsReplacesTheFailedPage() {
        long id = store.documents().begin(scan(home, "a.pdf")).id();
        store.documents().fail(id, failed(true), home.resolve("failed/a.pdf"), READ_BY);
        long page = pagesOf("a.pdf").get(0).id();

        store.documents().begin(document("a.pdf").scan());
        store.documents().finish(id, decided(Page.accepted(1, SOMMAI), Page.blank(2)), home.resolve("archive/a.pdf"), READ_BY, DECIDING);

        assertEquals(2, pagesOf("a.pdf").size());
        assertEquals(page, pagesOf("a.pdf").get(0).id());
        assertEquals(0, store.documents().status().failed());
    }

    @Test
    void documentWaitsAsLongAsOneOfItsPagesDoes() {
        process("done.pdf", Page.accepted(1, SOMMAI), Page.blank(2));
        List<PageRecord> pages = process("waits.pdf", Page.accepted(1, SOMMAI), Page.waiting(2, MALI));
        store.documents().fail(store.documents().begin(scan(home, "bad.pdf")).id(), failed(true), home, READ_BY);

        List<DocumentRecord> waiting = store.documents().waiting();
        store.reviews().decide(pages.get(1).id(), HumanDecision.Accept.asProposed("S2"), "reviewer");

        assertEquals(List.of(home.resolve("archive/waits.pdf")), waiting.stream().map(DocumentRecord::path).toList());
        assertEquals(List.of(), store.documents().waiting());
    }

    @Test
    void whatADocumentWasReadByLastIsKept() {
        process("a.pdf", Page.waiting(1, MALI));
        assertEquals("", store.documents().begin(scan(home, "new.pdf")).readBy());
        assertEquals(List.of("basis"), store.documents().waiting().stream().map(DocumentRecord::readBy).toList());

        store.documents().fail(document("a.pdf").id(), failed(true), home.resolve("archive/a.pdf"), new ReadBy(LIST, "another"));

        assertEquals(List.of("another"), store.documents().waiting().stream().map(DocumentRecord::readBy).toList());
    }

    @Test
    void whatTheMachineSetAsideMayBeReadAgainUntilAPersonSaysTheSame() {
        long page = process("cover.pdf", Page.setAside(1)).get(0).id();

        assertEquals(1, store.documents().waiting().size());
        store.reviews().decide(page, new HumanDecision.Reject("a cover"), "reviewer");
        assertEquals(List.of(), store.documents().waiting());
    }

    @Test
    void documentThatWasReadAgainIsNotHeldToHaveEndedTheProgram() {
        process("a.pdf", Page.waiting(1, SOMMAI));
        process("a.pdf", Page.waiting(1, SOMMAI));

        assertEquals(1, store.documents().begin(scan(home, "a.pdf")).attempts());
    }

    @Test
    void documentThatFailedIsNotHeldToHaveEndedTheProgramHoweverOftenItIsTriedAgain() {
        for (int time = 1; time <= 4; time++) {
            store.documents().fail(store.documents().begin(scan(home, "a.pdf")).id(), failed(true), home.resolve("failed/a.pdf"), READ_BY);
        }

        assertEquals(1, store.documents().begin(scan(home, "a.pdf")).attempts());
        assertEquals(2, store.documents().begin(scan(home, "a.pdf")).attempts(), "the program ended while it was read");
    }

    @Test
    void documentWhoseReadingWasInterruptedIsNotHeldToHaveEndedTheProgram() {
        store.documents().begin(scan(home, "a.pdf"));
        store.documents().recordInterruption(scan(home, "a.pdf").sha256());
        store.documents().recordInterruption(scan(home, "a.pdf").sha256());

        assertEquals(1, store.documents().begin(scan(home, "a.pdf")).attempts());
    }

    @Test
    void reReadKeepsIdsAndWhatAPersonDecided() {
        List<PageRecord> first = process("a.pdf", Page.waiting(1, SOMMAI), Page.waiting(2, SOMMAI));
        PageRecord decided = store.reviews().decide(first.get(0).id(), HumanDecision.Accept.asProposed("S2"), "reviewer");

        List<PageRecord> second = process("a.pdf", Page.blank(1), Page.accepted(2, MALI));

        assertEquals(decided, second.get(0));
        assertEquals(first.get(1).id(), second.get(1).id());
        assertEquals(Optional.of("S2"), second.get(1).staffId());
    }

    @Test
    void failureOnAReReadLosesNoPage() {
        List<PageRecord> first = process("a.pdf", Page.accepted(1, SOMMAI), Page.blank(2));
        long id = store.documents().begin(scan(home, "a.pdf")).id();

        store.documents().fail(id, failed(true), home.resolve("archive/a.pdf"), READ_BY);

        assertEquals(first, pagesOf("a.pdf"));
        assertEquals(1, store.documents().status().archived());
    }

    @Test
    void whatWasReadByAFormerListAwaitsReviewWhereTheListOfNowMakesItDoubtful() {
        StaffMember namesake = Samples.staff("S3", "สมหมาย", "ตัวอย่าง");
        store.staffBook().replaceStaff(List.of(SOMMAI, MALI, namesake), DECIDING);

        List<PageRecord> pages = processBy(LIST, "a.pdf", Page.accepted(1, SOMMAI), Page.accepted(2, MALI));

        assertEquals(List.of(PageStatus.REVIEW, PageStatus.ACCEPTED), pages.stream().map(PageRecord::status).toList());
        assertEquals(Reason.Code.LIST_CHANGED, pages.get(0).reasons().get(0).code());
    }

    @Test
    void whatWasReadByAFormerListIsNotCreditedToWhoHasTheRowNow() {
        StaffMember first = Samples.staff("2", "หนึ่ง", "ก");
        StaffMember second = Samples.staff("3", "สอง", "ข");
        store.staffBook().replaceStaff(List.of(Samples.staff("2", "ศูนย์", "ค"), Samples.staff("3", "หนึ่ง", "ก"), Samples.staff("4", "สอง", "ข")), DECIDING);

        List<PageRecord> pages = processBy(List.of(first, second), "a.pdf", Page.accepted(1, first), Page.accepted(2, second));

        assertEquals(List.of(PageStatus.REVIEW, PageStatus.REVIEW), pages.stream().map(PageRecord::status).toList());
        assertEquals(List.of(Optional.of("3"), Optional.of("4")), pages.stream().map(PageRecord::staffId).toList());
    }

    @Test
    void acceptedPageNeedsAPerson() {
        long id = store.documents().begin(scan(home, "a.pdf")).id();
        Page nobody = Page.blank(1).with(Page.accepted(1, SOMMAI).decision());

        assertThrows(IllegalArgumentException.class, () -> store.documents().finish(id, decided(nobody), home, READ_BY, DECIDING));
    }

    @Test
    void idNumbersNeverReachTheFile() throws IOException {
        process("1101700230708.pdf", Page.waiting(1, SOMMAI).withText("เลข ๑-๒๓๔๕-๖๗๘๙๐-๑๒-๓ และ 1234567890123").withTitle("วิชา 1 2345 67890 12 3")
                .withSerial("1234567890123").with(Samples.JUNE));
        store.reviews().decide(1, new HumanDecision.Reject("เห็นเลข 1234567890123"), "reviewer");
        store.close();

        try (Stream<Path> files = Files.list(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertFalse(bytes.contains("1234567890123") || bytes.contains("67890"), file.toString());
            }
        }
        store = open();
        assertEquals("XXXXXXXXXXXXX.pdf", page(1).file());
        assertFalse(store.pages().detail(1).toString().matches("(?s).*๖๗๘๙๐.*"));
    }

    @Test
    void workspaceCanBeMoved() throws IOException {
        process("a.pdf", Page.accepted(1, SOMMAI));
        store.close();
        Path moved = Files.createDirectories(home.resolve("moved"));
        Files.copy(home.resolve("baiprakat.db"), moved.resolve("baiprakat.db"));

        try (Store other = Store.open(moved.resolve("baiprakat.db"), CLOCK)) {
            assertEquals(moved.resolve("archive/a.pdf"), other.documents().seen("hash of a.pdf").orElseThrow().path());
        }
        store = open();
    }
}
