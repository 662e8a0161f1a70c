package org.baiprakat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.baiprakat.cli.Cli;
import org.baiprakat.cli.Surroundings;
import org.baiprakat.interchange.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands with everything real behind them, on what a shared folder really holds. */
@Tag("ocr")
class EndToEndTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden").toAbsolutePath();
    private static final Path WHOLE_JPEG = GOLDEN.resolve("ocsc-l2/scan.jpg");
    private static final Path WHOLE_PDF = GOLDEN.resolve("ocsc-l1/scan.pdf");

    @TempDir
    Path home;
    private String out = "";
    private String err = "";

    @BeforeEach
    void openTheOffice() {
        run("init");
        run("staff", "import", GOLDEN.resolve("staff.csv").toString());
        run("courses", "import", GOLDEN.resolve("courses.csv").toString());
    }

    @Test
    void whatCannotBeReadIsPutAsideWithItsReasonAndTheRestIsRead() throws IOException {
        Map<String, byte[]> bad = new TreeMap<>();
        bad.put("บันทึก.pdf", "นี่ไม่ใช่ PDF\n".getBytes(StandardCharsets.UTF_8));
        bad.put("empty.pdf", new byte[0]);
        bad.put("garbled.pdf", "%PDF-1.7\nnothing that could be opened\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        bad.put("locked.pdf", locked("secret"));
        bad.put("torn.jpg", Arrays.copyOf(Files.readAllBytes(WHOLE_JPEG), 30_000));
        bad.forEach(this::drop);
        drop("certificate.jpg", Files.readAllBytes(WHOLE_JPEG));
        drop("no printing allowed.pdf", locked(""));

        assertEquals(0, run("process"));

        Map<String, String> reasons = Map.of("บันทึก.pdf", "neither PDF nor an image (text/plain)", "empty.pdf", "the file is empty",
                "garbled.pdf", "damaged or incomplete", "locked.pdf", "protected by a password", "torn.jpg", "truncated");
        reasons.values().forEach(reason -> assertTrue(out.contains(reason), reason + " is missing in:\n" + out));
        for (Map.Entry<String, byte[]> file : bad.entrySet()) {
            assertArrayEquals(file.getValue(), Files.readAllBytes(home.resolve("failed").resolve(file.getKey())), file.getKey());
            String reason = Files.readString(home.resolve("failed").resolve(file.getKey() + ".reason.txt"));
            assertTrue(reason.contains(reasons.get(file.getKey())) && reason.codePoints().anyMatch(c -> c >= 0x0e00 && c < 0x0e80), reason);
        }
        assertEquals(Map.of("certificate.jpg", "accepted", "no printing allowed.pdf", "accepted", "บันทึก.pdf", "failed",
                "empty.pdf", "failed", "garbled.pdf", "failed", "locked.pdf", "failed", "torn.jpg", "failed"), statusOfEachPage());
        assertAddsUp(7, 5);
    }

    @Test
    void aStaffListWithBrokenRowsIsTakenWithoutThemAndServes() throws IOException {
        List<String> rows = new ArrayList<>(Files.readAllLines(GOLDEN.resolve("staff.csv")));
        rows.add("S0901,นาย,,,,,ข้าราชการ,,,,,");
        rows.add("S0902");
        rows.add("S0001,นาย,ซ้ำ,รหัสเดิม,,,ข้าราชการ,,,,,");
        Path broken = home.resolve("broken.csv");
        Files.write(broken, rows);

        assertEquals(0, run("staff", "import", broken.toString()));

        for (int row = rows.size() - 2; row <= rows.size(); row++) {
            assertTrue(err.contains("row " + row + " was not taken"), err);
        }
        assertTrue(out.contains("added 0, changed 0, unchanged 30, not taken 3 rows"), out);
        drop("certificate.jpg", Files.readAllBytes(WHOLE_JPEG));
        run("process");
        assertEquals(Map.of("certificate.jpg", "accepted"), statusOfEachPage());
    }

    /** Six of the 21 pages nobody could decide, and two are no certificates; another processor's arithmetic may cost one of the rest. */
    @Test
    void theSamplesOfThisRepositoryNeedNoPersonButForThoseThatAreMeantTo() throws IOException {
        run("staff", "import", Path.of("docs/sample/staff.csv").toAbsolutePath().toString());
        run("courses", "import", Path.of("docs/sample/courses.csv").toAbsolutePath().toString());
        try (Stream<Path> samples = Files.list(Path.of("inbox"))) {
            Stream<String> files = samples.filter(file -> !file.getFileName().toString().startsWith(".")).map(file -> file.toAbsolutePath().toString());
            assertEquals(0, run(Stream.concat(Stream.of("process"), files).toArray(String[]::new)), err);
        }
        assertEquals(0, run("pages", "--format", "json"));
        long accepted = Json.parse(out, List.class).stream().filter(page -> ((Map<?, ?>) page).get("status").equals("accepted")).count();

        assertTrue(accepted == 12 || accepted == 13, accepted + " accepted");
    }

    @Test
    void withoutTheModelNothingIsTakenAndTheMessageSaysWhatIsMissing() throws Exception {
        Path elsewhere = home.resolve("program without tessdata/target/classes");
        copyFolder(classes(), elsewhere);
        drop("certificate.jpg", Files.readAllBytes(WHOLE_JPEG));

        Program.Ended ended = Program.java(home, elsewhere, "--lang", "en", "process");

        assertEquals(69, ended.code(), ended.err());
        assertTrue(ended.err().contains("baiprakat.traineddata is missing"), ended.err());
        assertTrue(Files.exists(home.resolve("inbox/certificate.jpg")));
        assertAddsUp(0, 0);
        assertEquals(69, Program.java(home, elsewhere, "doctor").code());
    }

    @Test
    void readerThatIsKilledIsStartedAgainAndNothingIsLost() throws Exception {
        drop("certificate.jpg", Files.readAllBytes(WHOLE_JPEG));
        CompletableFuture<Boolean> killed = CompletableFuture.supplyAsync(this::killTheReader);

        Program.Ended ended = Program.java(home, classes(), "--lang", "en", "process");

        assertTrue(killed.get());
        assertEquals(0, ended.code(), ended.err());
        assertTrue(ended.err().contains("the reader died (code "), ended.err());
        assertEquals(Map.of("certificate.jpg", "accepted"), statusOfEachPage());
        assertAddsUp(1, 0);
    }

    /** As left behind by a session over SSH that is gone. */
    @Test
    void screenThatCannotBeReachedIsNotAskedFor() throws Exception {
        drop("certificate.pdf", Files.readAllBytes(WHOLE_PDF));

        Program.Ended ended = Program.java(home, Map.of("DISPLAY", ":99"), classes(), "process");

        assertEquals(0, ended.code(), ended.err());
        assertEquals(Map.of("certificate.pdf", "accepted"), statusOfEachPage());
    }

    @Test
    void databaseOpensWhereNoTemporaryFileCanBeRun() throws Exception {
        Map<String, String> nowhere = Map.of("JAVA_TOOL_OPTIONS", "\"-Djava.io.tmpdir=" + home.resolve("gone") + "\"");

        Program.Ended ended = Program.java(home, nowhere, classes(), "--lang", "en", "status");

        assertEquals(0, ended.code(), ended.err());
        assertTrue(ended.out().contains("received 0 files"), ended.out());
    }

    /** Once it has a document in hand. The reader is a child of the program, which is a child of this test. */
    private boolean killTheReader() {
        for (long end = System.nanoTime() + Duration.ofSeconds(50).toNanos(); System.nanoTime() < end; LockSupport.parkNanos(1_000_000)) {
            Optional<ProcessHandle> reader = ProcessHandle.current().children().flatMap(ProcessHandle::children).findFirst();
            if (reader.isPresent() && isInHand()) {
                return reader.get().destroyForcibly();
            }
        }
        return false;
    }

    private boolean isInHand() {
        try (Stream<Path> all = Files.walk(home.resolve(".work"))) {
            return all.anyMatch(Files::isRegularFile);
        } catch (IOException | UncheckedIOException goneMeanwhile) {
            return false;
        }
    }

    private static Path classes() throws URISyntaxException {
        return Path.of(Assembly.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    /** Every file that came is archived, in review or failed, one of them only, and none is left anywhere else. */
    private void assertAddsUp(int received, int failed) throws IOException {
        assertEquals(0, run("status", "--format", "json"));
        Map<?, ?> status = Json.parse(out, Map.class);
        assertEquals(received, status.get("received"));
        assertEquals(failed, status.get("failed"));
        assertEquals(received, (int) status.get("archived") + (int) status.get("review") + (int) status.get("failed"));
        assertEquals(0, status.get("in_work"));
        assertEquals(received - failed, files("archive"));
        assertEquals(2 * failed, files("failed"), "each with its reason");
    }

    private long files(String folder) throws IOException {
        try (Stream<Path> all = Files.walk(home.resolve(folder))) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private Map<String, String> statusOfEachPage() {
        assertEquals(0, run("pages", "--format", "json"));
        List<?> pages = Json.parse(out, List.class);
        return pages.stream().map(page -> (Map<?, ?>) page).collect(Collectors.toMap(page -> (String) page.get("file"), page -> (String) page.get("status")));
    }

    private void drop(String name, byte[] bytes) {
        try {
            Path file = Files.write(home.resolve("inbox").resolve(name), bytes);
            Files.setLastModifiedTime(file, FileTime.from(Clock.systemUTC().instant().minus(Duration.ofHours(1))));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A certificate that may not be changed or printed, and not be opened without the password if there is one. */
    private byte[] locked(String password) throws IOException {
        Path file = home.resolve("locked.pdf");
        try (PDDocument document = Loader.loadPDF(WHOLE_PDF.toFile())) {
            AccessPermission nothing = new AccessPermission(0);
            document.protect(new StandardProtectionPolicy("owner", password, nothing));
            document.save(file.toFile());
            return Files.readAllBytes(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private int run(String... arguments) {
        StringWriter outText = new StringWriter();
        StringWriter errText = new StringWriter();
        List<String> all = new ArrayList<>(List.of("--home", home.toString(), "--lang", "en"));
        all.addAll(List.of(arguments));
        int code = Cli.run(new Surroundings(new PrintWriter(outText), new PrintWriter(errText), false, false, home, Clock.systemDefaultZone(),
                time -> { }, (stop, patience) -> { }, Assembly::reader, new PagePictures(), picture -> { }, Assembly.checks(), Optional::empty, "clerk"),
                all.toArray(String[]::new));
        out = outText.toString();
        err = errText.toString();
        assertFalse(err.contains("\tat "), err);
        return code;
    }
}
