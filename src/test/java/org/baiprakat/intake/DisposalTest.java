package org.baiprakat.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisposalTest {
    @TempDir
    Path home;
    private Office office;
    private Disposal disposal;

    @BeforeEach
    void open() {
        office = new Office(home);
        disposal = new Disposal(office.workspace);
    }

    @Test
    void archivedFileGoesWithItsMonthAndIsNoErrorWhenGone() throws IOException {
        Path file = office.write(home.resolve("archive/2023-06/a.pdf"), Samples.pdf("a"));

        disposal.delete(file);
        disposal.delete(file);

        assertFalse(Files.exists(home.resolve("archive/2023-06")));
    }

    @Test
    void fileThatIsMarkedAsReadOnlyGoes() throws IOException {
        Path file = office.write(home.resolve("archive/2023-06/a.pdf"), Samples.pdf("a"));
        assertTrue(file.toFile().setReadOnly());

        disposal.delete(file);

        assertFalse(Files.exists(file));
    }

    @Test
    void failedFileGoesWithItsReason() throws IOException {
        Path file = office.write(home.resolve("failed/a.pdf"), Samples.pdf("a"));
        office.write(home.resolve("failed/a.pdf.reason.txt"), new byte[] {1});

        disposal.delete(file);

        assertEquals(List.of(), office.files(home.resolve("failed")));
    }

    @Test
    void fileThatWasCopiedFromElsewhereStays(@TempDir Path usb) throws IOException {
        for (Path file : List.of(usb.resolve("a.pdf"), home.resolve("from the stick/a.pdf"))) {
            office.write(file, Samples.pdf("a"));

            disposal.delete(file);

            assertTrue(Files.exists(file), file.toString());
        }
    }

    @Test
    void fileThatWaitsToBeReadIsRefused() {
        for (String place : List.of("inbox/a.pdf", ".work/1/a.pdf")) {
            Path file = office.write(home.resolve(place), Samples.pdf("a"));

            assertThrows(IOException.class, () -> disposal.delete(file), place);
            assertTrue(Files.exists(file), place);
        }
    }
}
