package org.baiprakat.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.baiprakat.decision.PageRecord;
import org.baiprakat.decision.PageStatus;
import org.baiprakat.document.CopyMark;
import org.baiprakat.document.Platform;
import org.baiprakat.messages.Fault;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class StoreTest extends StoreFixture {

    @Test
    void emptyFolderGetsADatabaseOfTheLatestVersionThatOpensAgain() {
        Path db = home.resolve("other.db");

        Store.open(db, CLOCK).close();

        try (Database database = Database.open(db); Store again = Store.open(db, CLOCK)) {
            assertEquals(Migrations.latest(), Migrations.version(database));
            assertEquals(List.of(), again.pages().pages());
        }
    }

    @Test
    void decisionsMadeWithTheFirstVersionStand() {
        Path db = home.resolve("first.db");
        try (Database database = Database.open(db)) {
            database.script(Migrations.text("V1__first.sql"));
            database.script("""
                    PRAGMA user_version = 1;
                    INSERT INTO document (id, sha256, name, bytes, media_type, arrived, path, state)
                    VALUES (1, 'a', 'a.pdf', 1, 'application/pdf', '2023-07-01T00:00:00Z', 'archive/a.pdf', 'READ');
                    INSERT INTO page (id, document_id, number, kind, status, platform, certified, confidence, layout, width, height, turned,
                                      recogniser, course_score, match_verdict, match_margin, match_why)
                    VALUES (1, 1, 1, 'CERTIFICATE', 'REVIEW', 'OCSC', 'UNSURE', 0.5, 'ocsc', 1, 1, 0, '', 0, '', 0, '');
                    INSERT INTO ruling (page_id, accepted, platform, completed_on, reason, who, at)
                    VALUES (1, 1, 'THAIMOOC', '2023-06-15', '', 'somebody', '2023-07-02T00:00:00Z');
                    """);
        }

        try (Store old = Store.open(db, CLOCK)) {
            PageRecord page = old.pages().page(1).orElseThrow();
            assertEquals(List.of(PageStatus.ACCEPTED, Platform.THAIMOOC, CopyMark.UNSURE), List.of(page.status(), page.platform(), page.certified()));
            assertEquals(PageStatus.REVIEW, old.reviews().undo(1, "somebody").status());
        }
    }

    @Test
    void everythingIsThereAfterReopening() {
        process("a.pdf", Samples.Page.accepted(1, Samples.SOMMAI), Samples.Page.blank(2));
        List<?> before = store.pages().pages();
        store.close();

        store = open();

        assertEquals(before, store.pages().pages());
        assertEquals(List.of(Samples.SOMMAI, Samples.MALI), store.staffBook().staff());
    }

    @Test
    void reasonsAndCandidatesOfAPageAreItsOwnWhateverIsInThem() {
        Samples.Page odd = Samples.Page.waiting(1, Samples.staff("S\u001e1\u001f", "กล้า", "หาญ"));

        process("a.pdf", odd, Samples.Page.blank(2), Samples.Page.waiting(3, Samples.MALI));

        List<PageRecord> pages = store.pages().pages();
        assertEquals(List.of(List.of(new PageRecord.ScoredStaff("S\u001e1\u001f", 0.97)), List.of(), List.of(new PageRecord.ScoredStaff("S2", 0.97))),
                pages.stream().map(PageRecord::candidates).toList());
        assertEquals(List.of(odd.decision().reasons(), Samples.Page.blank(2).decision().reasons(), odd.decision().reasons()),
                pages.stream().map(PageRecord::reasons).toList());
        assertEquals(pages, List.of(page(1), page(2), page(3)));
        assertEquals(List.of(page(1), page(3)), store.pages().queue());
    }

    @Test
    void databaseOfANewerProgramIsRefusedAndLeftAlone() {
        store.close();
        try (Database database = Database.open(home.resolve("baiprakat.db"))) {
            database.script("PRAGMA user_version = 999");
        }

        Fault fault = assertThrows(Fault.class, this::open);

        assertEquals(Fault.Exit.CONFIGURATION, fault.exit());
        try (Database database = Database.open(home.resolve("baiprakat.db"))) {
            assertEquals(999, Migrations.version(database));
            database.script("PRAGMA user_version = " + Migrations.latest());
        }
        store = open();
    }

    @Test
    void fileThatIsNoDatabaseIsADataFault() throws IOException {
        Path text = Files.writeString(home.resolve("text.db"), "this is no database ".repeat(500));

        assertEquals(Fault.Exit.DATA, assertThrows(Fault.class, () -> Store.open(text, CLOCK)).exit());
    }

    @Test
    void folderThatIsNotThereIsAnIoFault() {
        assertEquals(Fault.Exit.IO, assertThrows(Fault.class, () -> Store.open(home.resolve("none/x.db"), CLOCK)).exit());
    }

    @Test
    void onlyTheOwnerMayReadTheDatabase() throws IOException {
        Assumptions.assumeTrue(home.getFileSystem().supportedFileAttributeViews().contains("posix"));

        for (String name : List.of("baiprakat.db", "baiprakat.db-journal")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(name))), name);
        }
    }

    /** Machines that share a folder share no memory, which a write-ahead log needs. */
    @Test
    void nothingIsKeptInAWriteAheadLog() {
        assertEquals(List.of("truncate"), journal());
        assertFalse(Files.exists(home.resolve("baiprakat.db-wal")));
    }

    @Test
    void databaseOfAFormerProgramLeavesItsWriteAheadLogOnceNobodyElseHasItOpen() {
        store.close();
        try (Database former = Database.open(home.resolve("baiprakat.db"))) {
            former.query("PRAGMA journal_mode = WAL", row -> row.text("journal_mode"));
            former.script("CREATE TABLE since_then (x)");

            assertEquals(List.of("wal"), journal());
            open().close();
        }

        assertEquals(List.of("truncate"), journal());
        store = open();
        assertEquals(List.of(Samples.SOMMAI, Samples.MALI), store.staffBook().staff());
    }

    private List<String> journal() {
        try (Database database = Database.open(home.resolve("baiprakat.db"))) {
            return database.query("PRAGMA journal_mode", row -> row.text("journal_mode"));
        }
    }

    @Test
    void transactionThatBreaksLeavesNothing() {
        long id = store.documents().begin(Samples.scan(home, "a.pdf")).id();

        assertThrows(IllegalArgumentException.class, () -> store.documents().finish(id,
                Samples.decided(Samples.Page.accepted(1, Samples.SOMMAI), Samples.Page.accepted(3, Samples.SOMMAI)), home, READ_BY, DECIDING));

        assertEquals(List.of(), store.pages().pages());
        assertEquals(DocumentRecord.State.PROCESSING, document("a.pdf").state());
    }

    @Test
    void twoConnectionsAndManyThreadsWriteWithoutLosingAnything() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (Store other = open()) {
            List<Future<?>> jobs = IntStream.range(0, 40).<Future<?>>mapToObj(i -> threads.submit(() -> {
                Store mine = i % 2 == 0 ? store : other;
                long id = mine.documents().begin(Samples.scan(home, i + ".pdf")).id();
                mine.documents().finish(id, Samples.decided(Samples.Page.accepted(1, Samples.SOMMAI)), home.resolve(i + ".pdf"), READ_BY, DECIDING);
            })).toList();
            for (Future<?> job : jobs) {
                job.get();
            }
        } finally {
            threads.shutdown();
        }

        Status status = store.documents().status();
        assertEquals(40, status.received());
        assertEquals(new Status.PageCounts(40, 0, 0, 0), status.pages());
        assertEquals(39, store.pages().pages().stream().filter(page -> page.copyOf().isPresent()).count());
    }

    @Test
    void auditLogAndSnapshotsCannotBeChanged() {
        store.snapshots().save("รอบ 2/2566", "{\"percent\": 66.66666666666667}");
        store.close();

        try (Database database = Database.open(home.resolve("baiprakat.db"))) {
            for (String sql : List.of("DELETE FROM audit", "UPDATE audit SET who = 'x'", "DELETE FROM snapshot", "UPDATE snapshot SET json = ''")) {
                assertThrows(IllegalStateException.class, () -> database.script(sql), sql);
            }
        }
        store = open();
        assertEquals("{\"percent\": 66.66666666666667}", store.snapshots().list().get(0).json());
        assertEquals(CLOCK.instant(), store.snapshots().find(1).orElseThrow().takenAt());
        assertTrue(store.snapshots().find(2).isEmpty());
    }
}
