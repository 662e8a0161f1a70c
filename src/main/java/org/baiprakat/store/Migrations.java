package org.baiprakat.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;

/** Brings a database to this program's version, one numbered file after the other. Its version stands in {@code user_version}. */
final class Migrations {
    /** In order. A file that was ever released is never changed; add the next one. */
    private static final List<String> FILES = List.of("V1__first.sql", "V2__certified_by_a_person.sql", "V3__retention.sql", "V4__read_by.sql",
            "V5__page_now_without_lists.sql");

    private Migrations() { }

    static int latest() {
        return FILES.size();
    }

    static int version(Database database) {
        return database.first("PRAGMA user_version", row -> row.number("user_version")).orElseThrow();
    }

    static void apply(Database database) {
        if (version(database) == latest()) {
            return;
        }
        database.writing(() -> {
            // Read again inside the transaction: another process may have migrated in between.
            int version = version(database);
            if (version > latest()) {
                throw new Fault(Fault.Exit.CONFIGURATION, Message.format(
                        "ฐานข้อมูลนี้เขียนด้วยโปรแกรมรุ่นใหม่กว่า (รุ่นข้อมูล %d โปรแกรมนี้รู้จักถึง %d) ให้ปรับปรุงโปรแกรม",
                        "a newer version of the program wrote this database (schema %d, this program knows %d); update the program",
                        version, latest()));
            }
            for (int next = version; next < latest(); next++) {
                database.script(text(FILES.get(next)));
            }
            // PRAGMA takes no parameters; the number comes from the list above.
            database.script("PRAGMA user_version = " + latest());
        });
    }

    static String text(String file) {
        try (InputStream in = Migrations.class.getResourceAsStream("migrations/" + file)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: migrations/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
