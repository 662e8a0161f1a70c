package org.baiprakat.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.baiprakat.config.Settings;
import org.baiprakat.decision.PageRecord;
import org.baiprakat.roster.StaffMember;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A store in a folder of its own, with two people and one course. */
abstract class StoreFixture {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2023-07-02T03:00:00Z"), ZoneId.of("Asia/Bangkok"));

    static final Settings.Deciding DECIDING = new Settings.Deciding(0.1, 0.8, 0);
    static final List<StaffMember> LIST = List.of(Samples.SOMMAI, Samples.MALI);

    @TempDir
    Path home;

    Store store;

    @BeforeEach
    void openStore() {
        store = open();
        store.staffBook().replaceStaff(LIST, DECIDING);
        store.staffBook().mergeCourses(List.of(Samples.SERVANT));
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    Store open() {
        return Store.open(home.resolve("baiprakat.db"), CLOCK);
    }

    /** A file with these pages, from the drop to the archive. */
    List<PageRecord> process(String name, Samples.Page... pages) {
        return processBy(store.staffBook().staff(), name, pages);
    }

    /** The same, read by a staff list that may be a former one. */
    List<PageRecord> processBy(List<StaffMember> list, String name, Samples.Page... pages) {
        long id = store.documents().begin(Samples.scan(home.resolve("work"), name)).id();
        store.documents().finish(id, Samples.decided(pages), home.resolve("archive").resolve(name), list, DECIDING);
        return store.pages().ofDocument(id);
    }

    PageRecord page(long id) {
        return store.pages().page(id).orElseThrow();
    }
}
