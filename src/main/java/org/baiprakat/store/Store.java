package org.baiprakat.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.baiprakat.intake.OwnerOnly;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;

/**
 * The database of a workspace. Safe for several threads and several processes: one writer at a time, the others wait up to ten
 * seconds. Every verb is one transaction.
 */
public final class Store implements AutoCloseable {
    private final Database database;
    private final StaffBook staffBook;
    private final Catalogue catalogue;
    private final Documents documents;
    private final Pages pages;
    private final Reviews reviews;
    private final Snapshots snapshots;
    private final Retention retention;

    private Store(Database database, Places places, Clock clock) {
        this.database = database;
        Audit audit = new Audit(database, clock);
        Copies copies = new Copies(database);
        this.staffBook = new StaffBook(database, audit, copies, clock);
        this.catalogue = new Catalogue(database, audit);
        this.pages = new Pages(database, places, audit, clock.getZone());
        this.documents = new Documents(database, places, audit, copies, staffBook, clock);
        this.reviews = new Reviews(database, audit, copies, pages, staffBook, catalogue, clock);
        this.snapshots = new Snapshots(database, audit, clock);
        this.retention = new Retention(database, places, audit, copies);
    }

    /**
     * Opens the database and brings it to this program's version; creates it, readable by its owner alone, if it is not there.
     * Places of files in its folder are kept relative to it.
     *
     * @param clock tells when things were done, and in its zone the day on which a file was handed in
     * @throws org.baiprakat.messages.Fault CONFIGURATION if a newer program has written it, DATA if it is no database, IO if it cannot
     *         be opened
     */
    public static Store open(Path db, Clock clock) {
        boolean made = create(db);
        Database database = Database.open(db);
        try {
            Migrations.apply(database);
            if (made) {
                OwnerOnly.keep(db.resolveSibling(db.getFileName() + "-journal")); // made by SQLite, on Windows with the access list of the folder
            }
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
        return new Store(database, new Places(db.toAbsolutePath().getParent()), clock);
    }

    /** SQLite gives its journal the POSIX permissions of the main file, so that file is made first. */
    private static boolean create(Path db) {
        if (Files.exists(db)) {
            return false;
        }
        try {
            OwnerOnly.keep(Files.createFile(db));
            return true;
        } catch (FileAlreadyExistsException e) {
            // Another process made it first, which is as good.
            return false;
        } catch (IOException e) {
            throw new Fault(Fault.Exit.IO, Message.format("สร้างฐานข้อมูลไม่ได้: %s", "cannot create the database: %s", db), e);
        }
    }

    public StaffBook staffBook() {
        return staffBook;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** Documents from the drop to the finished record, and the figures of {@code status}. */
    public Documents documents() {
        return documents;
    }

    /** Page records, read only. */
    public Pages pages() {
        return pages;
    }

    /** What people decide. */
    public Reviews reviews() {
        return reviews;
    }

    /** Tallies that were put on record. */
    public Snapshots snapshots() {
        return snapshots;
    }

    /** What may no longer be kept. */
    public Retention retention() {
        return retention;
    }

    /**
     * A number that is another one after another process has written to the database, the lists or something else: a quick way to know that the
     * lists are still what they were. SQLite calls it {@code data_version}.
     */
    public long changesByOthers() {
        return database.first("PRAGMA data_version", row -> row.id("data_version")).orElseThrow();
    }

    /** Writes what SQLite still holds back into the file and closes it. */
    @Override
    public void close() {
        database.close();
    }
}
