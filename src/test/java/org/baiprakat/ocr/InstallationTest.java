package org.baiprakat.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstallationTest {
    @ParameterizedTest
    @CsvSource({"somchai, Cp1252, true", "สมชาย, Cp1252, false", "สมชาย, MS874, true", "สมชาย, UTF-8, true"})
    void aFolderWithLettersThatTheCodePageLacksCannotBeNamed(String user, String codePage, boolean named) {
        assertEquals(named, Installation.canName(Path.of("Users", user), codePage));
    }

    @Test
    void locksOfProgramsThatWereHaltedGoAfterSomeTime(@TempDir Path folder) throws IOException {
        Instant now = Instant.parse("2023-06-20T03:00:00Z");
        for (String file : List.of("a.so", "a.so.lck", "b.so", "b.so.lck")) {
            FileTime made = FileTime.from(file.startsWith("a") ? now.minusSeconds(1) : now);
            Files.setLastModifiedTime(Files.createFile(folder.resolve(file)), made);
        }

        Installation.dropLocks(folder, now);

        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of("a.so", "b.so", "b.so.lck"), left.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void theProgramIsFoundOnAShareOfAMachineWhoseNameHasAnUnderscore() {
        assertEquals(Path.of("//MY_PC/งาน ใหม่/baiprakat.jar"), Installation.file(URI.create("file://MY_PC/%E0%B8%87%E0%B8%B2%E0%B8%99%20%E0%B9%83%E0%B8%AB%E0%B8%A1%E0%B9%88/baiprakat.jar")));
    }
}
