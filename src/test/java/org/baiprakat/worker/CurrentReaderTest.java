package org.baiprakat.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baiprakat.config.Settings;
import org.baiprakat.decision.Outcome;
import org.baiprakat.document.Course;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.Platform;
import org.baiprakat.document.Scan;
import org.baiprakat.document.StaffMember;
import org.baiprakat.intake.DocumentReader;
import org.baiprakat.intake.PageProgress;
import org.baiprakat.interchange.SettingsFile;
import org.baiprakat.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurrentReaderTest {
    private static final PersonName NONE = new PersonName("", "", "");
    private static final StaffMember SOMMAI = new StaffMember("S1", new PersonName("นาย", "สมหมาย", "ตัวอย่าง"), NONE, "ข้าราชการ", "", "", List.of(),
            Optional.empty(), Optional.empty());

    @TempDir
    Path home;
    private Settings settings = SettingsFile.shipped();
    private String version = "0.1.0";

    /** As a program that begins now says it. */
    private String basis() {
        try (Store store = Store.open(home.resolve("baiprakat.db"), Clock.systemUTC());
                CurrentReader reader = new CurrentReader(home, settings, store, (folder, rules, staff, courses) -> new ReadsNothing(version))) {
            return reader.readBy().basis();
        }
    }

    private void writeLayouts(String when) throws IOException {
        Files.setLastModifiedTime(Files.writeString(home.resolve("layouts.yaml"), "layouts: []\n"), FileTime.from(Instant.parse(when)));
    }

    @Test
    void whatItReadsByIsTheSameUntilSomethingOfItChanges() throws IOException {
        Set<String> seen = new HashSet<>();
        assertTrue(seen.add(basis()));
        assertEquals(basis(), basis());
        try (Store store = Store.open(home.resolve("baiprakat.db"), Clock.systemUTC())) {
            store.staffBook().replaceStaff(List.of(SOMMAI), settings.deciding());
        }
        assertTrue(seen.add(basis()), "another list");
        assertEquals(basis(), basis());
        try (Store store = Store.open(home.resolve("baiprakat.db"), Clock.systemUTC())) {
            store.catalogue().add(new Course(Platform.OCSC, "KD03", "การเป็นข้าราชการ", ""));
        }
        assertTrue(seen.add(basis()), "another course");
        writeLayouts("2023-06-15T00:00:00Z");
        assertTrue(seen.add(basis()), "a layout");
        writeLayouts("2023-06-16T00:00:00Z");
        assertTrue(seen.add(basis()), "a layout that was changed");
        settings = new Settings(settings.language(), settings.threads(), settings.round(), settings.limits(), settings.watch(),
                new Settings.Deciding(0.2, 0.9, 0), settings.retentionDays());
        assertTrue(seen.add(basis()), "other thresholds");
        version = "0.1.1";
        assertTrue(seen.add(basis()), "a newer program");
        assertEquals(basis(), basis());
    }

    private record ReadsNothing(String version) implements DocumentReader {
        @Override
        public Outcome read(Scan scan, PageProgress progress) {
            throw new AssertionError("nothing is to be read: " + scan.name());
        }

        @Override
        public void close() { }
    }
}
