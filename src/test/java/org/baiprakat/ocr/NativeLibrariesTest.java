package org.baiprakat.ocr;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.sun.jna.Platform;
import org.baiprakat.ocr.NativeLibraries.Library;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NativeLibrariesTest {
    @ParameterizedTest
    @CsvSource({"linux-x86_64," + Platform.LINUX, "linux-arm64," + Platform.LINUX, "macosx-x86_64," + Platform.MAC, "macosx-arm64," + Platform.MAC,
            "windows-x86_64," + Platform.WINDOWS})
    void theyAreThereForEverySystem(String platform, int system) {
        for (Library library : NativeLibraries.libraries(system)) {
            assertNotNull(NativeLibraries.class.getResource(library.resource(platform)), library.file());
        }
    }
}
