package org.baiprakat.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstallationTest {
    @ParameterizedTest
    @CsvSource({"somchai, Cp1252, true", "สมชาย, Cp1252, false", "สมชาย, MS874, true", "สมชาย, UTF-8, true"})
    void aFolderWithLettersThatTheCodePageLacksCannotBeNamed(String user, String codePage, boolean named) {
        assertEquals(named, Installation.canName(Path.of("Users", user), codePage));
    }

    @Test
    void theProgramIsFoundOnAShareOfAMachineWhoseNameHasAnUnderscore() {
        assertEquals(Path.of("//MY_PC/งาน ใหม่/baiprakat.jar"), Installation.file(URI.create("file://MY_PC/%E0%B8%87%E0%B8%B2%E0%B8%99%20%E0%B9%83%E0%B8%AB%E0%B8%A1%E0%B9%88/baiprakat.jar")));
    }
}
