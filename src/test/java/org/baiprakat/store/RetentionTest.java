package org.baiprakat.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baiprakat.decision.PageRecord;
import org.baiprakat.review.HumanDecision;
import org.junit.jupiter.api.Test;

class RetentionTest extends StoreFixture {
    /** A year after everything that the fixture's clock sees. */
    private static final Clock LATER = Clock.offset(CLOCK, Duration.ofDays(365));
    private static final Instant BETWEEN = CLOCK.instant().plus(Duration.ofDays(180));

    @Test
    void oldDocumentGoesWithEverythingThatWasReadFromIt() throws IOException {
        process("a.pdf", Samples.Page.accepted(1, Samples.SOMMAI), Samples.Page.waiting(2, Samples.MALI));
        store.documents().recordDrop(Samples.scan(home.resolve("archive"), "a.pdf"));
        store.reviews().decide(1, new HumanDecision.Reject("ใบของคนอื่น"), "somebody");
        store.snapshots().save("รอบ", "{\"name\": \"สมหมาย ในผลรวม\"}");
        assertTrue(bytes().contains("ใบของคนอื่น") && bytes().contains("สมหมาย ในผลรวม"));

        Expired expired = store.retention().expired(BETWEEN);
        assertEquals(new Expired(BETWEEN, List.of(new Expired.Document(1, List.of(home.resolve("archive/a.pdf")), 2, 1)), 1, 0), expired);
        store.retention().purge(expired, "head");

        assertEquals(List.of(), store.pages().pages());
        assertEquals(0, store.documents().status().received());
        assertEquals(List.of(), store.snapshots().list());
        assertEquals(List.of("purge by head"), audit());
        assertTrue(store.retention().expired(BETWEEN).isEmpty());
        assertFalse(bytes().contains("ใบของคนอื่น") || bytes().contains("สมหมาย ในผลรวม") || bytes().contains("บรรทัดของ"));
        assertEquals(List.of(Samples.SOMMAI, Samples.MALI), store.staffBook().staff());
    }

    @Test
    void whatSomebodyDecidedOrDroppedSinceStays() {
        process("decided.pdf", Samples.Page.waiting(1, Samples.SOMMAI));
        process("dropped.pdf", Samples.Page.waiting(1, Samples.MALI));
        store.documents().begin(Samples.scan(home.resolve("work"), "being read.pdf"));
        try (Store later = Store.open(home.resolve("baiprakat.db"), LATER)) {
            later.reviews().decide(1, new HumanDecision.Reject("ไม่ใช่"), "somebody");
            later.documents().recordDrop(Samples.scan(home.resolve("archive"), "dropped.pdf"));

            later.retention().purge(later.retention().expired(BETWEEN), "head");

            assertEquals(2, later.pages().pages().size());
            assertTrue(later.documents().seen("hash of being read.pdf").isPresent());
            assertEquals(List.of("reject by somebody", "dropped again by machine", "purge by head"), audit());
        }
    }

    @Test
    void copyOfAPurgedPageStandsOnItsOwnAndKeepsItsPerson() {
        process("first.pdf", Samples.Page.accepted(1, Samples.SOMMAI));
        process("second.pdf", Samples.Page.accepted(1, Samples.SOMMAI));
        assertEquals(Optional.of(1L), page(2).copyOf());
        store.staffBook().replaceStaff(List.of(Samples.MALI), DECIDING);
        try (Store later = Store.open(home.resolve("baiprakat.db"), LATER)) {
            later.documents().recordDrop(Samples.scan(home.resolve("archive"), "second.pdf"));

            Expired expired = later.retention().expired(BETWEEN);
            later.retention().purge(expired, "head");

            PageRecord left = later.pages().page(2).orElseThrow();
            assertEquals(Optional.empty(), left.copyOf());
            assertEquals(0, expired.people());
            assertEquals(Optional.of(Samples.SOMMAI), later.staffBook().find("S1"));
        }
    }

    @Test
    void whoLeftTheListGoesWithTheLastDocumentAndWhoCameBackStays() {
        process("a.pdf", Samples.Page.accepted(1, Samples.SOMMAI));
        store.staffBook().replaceStaff(List.of(), DECIDING);
        store.staffBook().replaceStaff(List.of(Samples.MALI), DECIDING);

        Expired expired = store.retention().expired(BETWEEN);
        assertEquals(1, expired.people());
        store.retention().purge(expired, "head");

        assertEquals(Optional.empty(), store.staffBook().find("S1"));
        assertEquals(List.of(Samples.MALI), store.staffBook().staff());
    }

    @Test
    void documentWhoseFilesCouldNotBeDeletedStays() {
        process("a.pdf", Samples.Page.accepted(1, Samples.SOMMAI));
        process("b.pdf", Samples.Page.accepted(1, Samples.MALI));

        Expired expired = store.retention().expired(BETWEEN);
        store.retention().purge(expired.without(expired.documents().subList(0, 1)), "head");

        assertEquals(List.of("a.pdf"), store.pages().pages().stream().map(PageRecord::file).toList());
    }

    @Test
    void outsideOfAPurgeTheLogAndSnapshotsOnlyGrow() {
        process("a.pdf", Samples.Page.accepted(1, Samples.SOMMAI));
        store.snapshots().save("รอบ", "{}");
        store.retention().purge(store.retention().expired(CLOCK.instant().minusSeconds(1)), "head");

        try (Database database = Database.open(home.resolve("baiprakat.db"))) {
            assertThrows(IllegalStateException.class, () -> database.update("DELETE FROM audit"));
            assertThrows(IllegalStateException.class, () -> database.update("DELETE FROM snapshot"));
        }
        assertEquals(1, store.pages().pages().size());
        assertEquals(1, store.snapshots().list().size());
    }

    /** Of the database and what SQLite keeps beside it. */
    private String bytes() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(home)) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("baiprakat.db")).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
