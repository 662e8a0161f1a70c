package org.baiprakat.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.baiprakat.messages.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TesseractEngineTest {
    @TempDir
    Path folder;

    @Test
    void aMissingModelIsAFaultThatNamesTheFile() {
        Fault fault = assertThrows(Fault.class, () -> new TesseractEngine(folder, "baiprakat"));

        assertEquals(Fault.Exit.UNAVAILABLE, fault.exit());
        assertTrue(fault.getMessage().contains("baiprakat.traineddata"));
    }

    @Test
    void aDamagedModelIsAFault() throws Exception {
        Files.write(folder.resolve("baiprakat.traineddata"), new byte[100]);

        Fault fault = assertThrows(Fault.class, () -> new TesseractEngine(folder, "baiprakat"));

        assertEquals(Fault.Exit.UNAVAILABLE, fault.exit());
    }
}
