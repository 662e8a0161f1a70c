package org.baiprakat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PurgeCommandTest {
    @TempDir
    Path home;

    private TestOffice office;

    @BeforeEach
    void anOfficeWhoseScansAreFiveYearsOld() {
        office = new TestOffice(home).ready();
        office.drop("a.pdf", "accept S1\nreview S2");
        office.drop("bad.pdf", "nothing");
        office.run("process");
        office.run("tally", "--snapshot");
        office.now = office.now.plus(Duration.ofDays(1826));
        office.prompt = true;
    }

    @Test
    void saysWhatWillGoAndDeletesItOnlyWhenTold() throws IOException {
        office.typed.add("y");
        assertEquals(0, office.run("purge"));
        assertTrue(office.err.contains("2 documents (2 files, 3 pages)") && office.err.contains("1 tallies on record"), office.err);
        assertTrue(office.err.contains("1 of the pages still wait"), office.err);
        assertEquals("nothing was deleted", office.out.strip());
        assertEquals(3, files().size(), files().toString());

        office.typed.add("delete");
        assertEquals(0, office.run("purge"));
        assertEquals("deleted: 2 documents", office.out.strip());
        assertEquals(List.of(), files());
        office.run("status");
        assertTrue(office.out.contains("received 0 files = archived 0 + review 0 + failed 0"), office.out);
        assertEquals(0, office.run("purge"));
        assertEquals("nothing has been kept for more than 1825 days", office.out.strip());
    }

    @Test
    void whatIsYoungerStaysAndTheSameFileIsReadAnewAfterwards() throws IOException {
        office.drop("new.pdf", "accept S2");
        office.run("process");

        assertEquals(0, office.run("purge", "--yes"));

        assertEquals(1, files().size(), files().toString());
        office.drop("a.pdf", "accept S1\nreview S2");
        office.run("process");
        office.run("status");
        assertTrue(office.out.contains("received 2 files = archived 1 + review 1 + failed 0"), office.out);
    }

    @Test
    void withoutATerminalItNeedsYes() throws IOException {
        office.prompt = false;

        assertEquals(64, office.run("purge"));
        assertTrue(office.err.contains("--yes"), office.err);
        assertEquals(3, files().size());
        assertEquals(0, office.run("purge", "--yes"));
        assertEquals(List.of(), files());
    }

    @Test
    void fileThatCannotBeDeletedKeepsItsRecord() throws IOException {
        Path archived = files().stream().filter(file -> file.toString().endsWith("-a.pdf")).findFirst().orElseThrow();
        Files.delete(archived);
        Files.createDirectories(archived.resolve("in the way"));

        assertEquals(74, office.run("purge", "--yes"));
        assertTrue(office.err.contains(archived.toString()) && office.err.contains("1 documents remain"), office.err);
        office.run("status");
        assertTrue(office.out.contains("received 1 files"), office.out);

        Files.delete(archived.resolve("in the way"));
        assertEquals(0, office.run("purge", "--yes"));
        assertFalse(Files.exists(archived.getParent()));
    }

    @Test
    void whatCameTwiceFromOutsideGoesAndTheFileOutsideStays() throws IOException {
        office.now = office.now.minus(Duration.ofDays(1826));
        Path usb = office.write("usb/1101700230708.pdf", "%PDF-1.4\naccept S3\n%%EOF\n".getBytes(StandardCharsets.UTF_8));
        office.run("process", usb.toString());
        office.run("process", usb.toString());
        office.now = office.now.plus(Duration.ofDays(1826));

        assertEquals(0, office.run("purge", "--yes"), office.err);

        assertEquals("deleted: 3 documents", office.out.strip());
        assertEquals(List.of(), files());
        assertTrue(Files.exists(usb));
        assertFalse(Files.readString(home.resolve("baiprakat.db"), StandardCharsets.ISO_8859_1).contains("1101700230708"));
    }

    @Test
    void whatFailedTwiceGoesWithBothFilesAndTheirReasons() throws IOException {
        office.now = office.now.minus(Duration.ofDays(1826));
        office.drop("bad.pdf", "nothing");
        office.run("process");
        assertEquals(5, files().size(), files().toString());
        office.now = office.now.plus(Duration.ofDays(1826));

        assertEquals(0, office.run("purge", "--yes"), office.err);

        assertTrue(office.err.contains("2 documents (3 files, 3 pages)"), office.err);
        assertEquals(List.of(), files());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> archive = Files.walk(home.resolve("archive")); Stream<Path> failed = Files.walk(home.resolve("failed"))) {
            return Stream.concat(archive, failed).filter(Files::isRegularFile).toList();
        }
    }
}
