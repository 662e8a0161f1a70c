package org.baiprakat.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstallationTest {
    @ParameterizedTest
    @CsvSource({"somchai, Cp1252, true", "สมชาย, Cp1252, false", "สมชาย, MS874, true", "สมชาย, UTF-8, true"})
    void aFolderWithLettersThatTheCodePageLacksCannotBeNamed(String user, String codePage, boolean named) {
        assertEquals(named, Installation.canName(Path.of("Users", user), codePage));
    }
}
