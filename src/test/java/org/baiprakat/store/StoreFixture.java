package org.baiprakat.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.baiprakat.config.Settings;
import org.baiprakat.decision.PageRecord;
import org.baiprakat.document.StaffMember;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A store in a folder of its own, with two people and one course. */
abstract class StoreFixture {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2023-07-02T03:00:00Z"), ZoneId.of("Asia/Bangkok"));

    static final Settings.Deciding DECIDING = new Settings.Deciding(0.1, 0.8, 0);
    static final List<StaffMember> LIST = List.of(Samples.SOMMAI, Samples.MALI);
    static final ReadBy READ_BY = new ReadBy(LIST, "basis");

    @TempDir
    Path home;

    Store store;

    @BeforeEach
    void openStore() {
        store = open();
        store.staffBook().replaceStaff(LIST, DECIDING);
        store.catalogue().merge(List.of(Samples.SERVANT));
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
        store.documents().finish(id, Samples.decided(pages), home.resolve("archive").resolve(name), new ReadBy(list, READ_BY.basis()), DECIDING);
        return pagesOf(name);
    }

    /** In order. */
    List<PageRecord> pagesOf(String name) {
        return store.pages().pages().stream().filter(page -> page.file().equals(name)).sorted(Comparator.comparing(PageRecord::page)).toList();
    }

    DocumentRecord document(String name) {
        return store.documents().seen("hash of " + name).orElseThrow();
    }

    /** The whole log, oldest first, as ‘action by person’. */
    List<String> audit() {
        try (Database database = Database.open(home.resolve("baiprakat.db"))) {
            return database.query("SELECT action, who FROM audit ORDER BY id", row -> row.text("action") + " by " + row.text("who"));
        }
    }

    PageRecord page(long id) {
        return store.pages().page(id).orElseThrow();
    }
}
