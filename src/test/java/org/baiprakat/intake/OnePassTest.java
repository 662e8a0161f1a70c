package org.baiprakat.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.baiprakat.Requires;
import java.util.stream.Stream;
import org.baiprakat.decision.Outcome;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OnePassTest {
    @TempDir
    Path home;
    private Office office;

    @BeforeEach
    void open() {
        office = new Office(home);
    }

    @Test
    void scanIsReadAndPutIntoTheArchiveOfTheMonth() throws Exception {
        office.drop("ใบประกาศ สมหมาย.pdf", Samples.pdf("a"));

        office.process();

        assertEquals(List.of("ใบประกาศ สมหมาย.pdf"), office.read.stream().map(s -> s.name()).toList());
        assertEquals("application/pdf", office.read.get(0).mediaType());
        assertEquals(office.now.minusSeconds(3600), office.read.get(0).arrived());
        String sha8 = office.read.get(0).sha256().substring(0, 8);
        assertEquals(List.of("2023-06/" + sha8 + "-ใบประกาศ สมหมาย.pdf"), office.files(office.workspace.archive()));
        assertEquals(List.of(), office.files(office.workspace.inbox()));
        assertEquals(List.of(), office.files(office.workspace.work()));
        assertEquals(List.of("1/1 ใบประกาศ สมหมาย.pdf", "page 1/1"), office.progress);
    }

    @Test
    void fileOfATimeToComeIsHandedInWhenItIsTaken() throws Exception {
        Path file = office.drop("a.pdf", Samples.pdf("a"));
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2099-01-01T00:00:00Z")));

        office.process();

        assertEquals(office.now, office.read.get(0).arrived());
    }

    @Test
    void archivedFileIsForItsOwnerAlone() throws Exception {
        Requires.posixPermissions(home);
        office.drop("a.pdf", Samples.pdf("a"));

        office.process();

        Path archived = home.resolve("archive").resolve(office.files(home.resolve("archive")).get(0));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(archived)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("archive"))));
    }

    @Test
    void foldersAreSearchedAndOrderIsByPath() throws Exception {
        office.drop("b.pdf", Samples.pdf("b"));
        office.drop("a/2.pdf", Samples.pdf("2"));
        office.drop("a/1.jpg", Samples.image("jpg"));

        office.process();

        assertEquals(List.of("1.jpg", "2.pdf", "b.pdf"), office.read.stream().map(s -> s.name()).toList());
    }

    @Test
    void longestNameTheFileSystemAllowsIsTaken() throws Exception {
        office.drop("ก".repeat(83) + ".tif", Samples.image("jpg"));

        office.process();

        assertEquals(1, office.taken.size(), office.left.toString());
        assertEquals(List.of(), office.files(office.workspace.work()));
    }

    @Test
    void linkIsReportedAndStays() throws Exception {
        Path target = office.write(home.resolve("elsewhere.pdf"), Samples.pdf("a"));
        Requires.link(office.workspace.inbox().resolve("link.pdf"), target);

        office.process();

        assertEquals(List.of("link.pdf"), List.copyOf(office.left.keySet()));
        assertEquals(List.of(), office.taken);
        assertTrue(Files.exists(target));
    }

    @Test
    void linkInTheInboxThatIsNamedIsReportedAndStaysAndOneOutsideIsCopied(@TempDir Path usb) throws Exception {
        Path target = office.write(usb.resolve("scan.pdf"), Samples.pdf("a"));
        Path inside = Files.createSymbolicLink(office.workspace.inbox().resolve("inside.pdf"), target);
        Path outside = Files.createSymbolicLink(usb.resolve("outside.pdf"), target);

        office.process(inside, outside);

        assertEquals(List.of("inside.pdf"), List.copyOf(office.left.keySet()));
        assertTrue(Files.isSymbolicLink(inside) && Files.exists(target));
        assertEquals(List.of("outside.pdf"), office.taken.stream().map(Taken::name).toList());
        assertTrue(Files.isRegularFile(office.entries.get(office.read.get(0).sha256()).place(), LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @EnabledOnOs(OS.LINUX)
    void pipeThatIsNamedIsReportedAndNotWaitedFor(@TempDir Path usb) throws Exception {
        Path pipe = usb.resolve("pipe.pdf");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());

        office.process(pipe);

        assertEquals(List.of("pipe.pdf"), List.copyOf(office.left.keySet()));
    }

    @ParameterizedTest
    @CsvSource({".hidden.pdf", "~$report.pdf", "scan.pdf.part", "scan.pdf.crdownload", "Thumbs.db", "desktop.ini", ".DS_Store", "x.tmp",
        ".folder/scan.pdf"})
    void systemAndTemporaryFilesStay(String name) throws Exception {
        office.drop(name, Samples.pdf("a"));

        office.process();

        assertEquals(List.of(name), office.files(office.workspace.inbox()));
        assertEquals(List.of(), office.taken);
    }

    @Test
    void whatIsNoScanGoesToFailedWithItsReasonInBothLanguages() throws Exception {
        office.drop("empty.pdf", new byte[0]);
        office.drop("text.pdf", "this is only text".getBytes(StandardCharsets.UTF_8));
        office.drop("torn.jpg", Samples.torn(Samples.image("jpg")));
        office.drop("torn.pdf", Samples.torn(Samples.pdf("a")));
        office.drop("large.pdf", Samples.joined(new byte[1_100_000], Samples.pdf("a")));
        office.drop("good.png", Samples.image("png"));

        office.process();

        assertTrue(office.failure("empty.pdf").contains("empty"));
        assertTrue(office.failure("text.pdf").contains("text/plain"));
        assertTrue(office.failure("torn.jpg").contains("truncated"));
        assertTrue(office.failure("torn.pdf").contains("truncated"));
        assertTrue(office.failure("large.pdf").contains("too large"));
        assertEquals(List.of("good.png"), office.read.stream().map(s -> s.name()).toList());
        assertEquals(10, office.files(office.workspace.failed()).size());
        String reason = Files.readString(home.resolve("failed/torn.jpg.reason.txt"));
        assertTrue(reason.contains("ไฟล์ไม่ครบ") && reason.contains("truncated"), reason);
    }

    @Test
    void readerThatBreaksFailsOneDocumentOnly() throws Exception {
        office.drop("a.pdf", Samples.pdf("a"));
        office.drop("b.pdf", Samples.pdf("b"));
        office.drop("c.pdf", Samples.pdf("c"));
        office.reading = scan -> switch (scan.name()) {
            case "a.pdf" -> throw new IllegalStateException("bug");
            case "b.pdf" -> throw new OutOfMemoryError();
            default -> Office.decided();
        };

        office.process();

        assertEquals(List.of("a.pdf", "a.pdf.reason.txt", "b.pdf", "b.pdf.reason.txt"), office.files(office.workspace.failed()));
        assertEquals(1, office.files(office.workspace.archive()).size());
    }

    @Test
    void sameBytesAgainAreKeptAndCountedButNotRead() throws Exception {
        office.drop("a.pdf", Samples.pdf("a"));
        office.drop("copy of a.pdf", Samples.pdf("a"));

        office.process();

        assertEquals(1, office.read.size());
        assertEquals(List.of("copy of a.pdf"), office.repeated);
        assertEquals(2, office.files(office.workspace.archive()).size());
    }

    @Test
    void sameBytesAgainAreCountedOnceHoweverLongTheyCannotBePutAway() throws Exception {
        office.drop("a.pdf", Samples.pdf("a"));
        office.process();
        office.now = Instant.parse("2023-07-20T03:00:00Z");
        Path inTheWay = office.write(home.resolve("archive/2023-07"), new byte[0]);
        office.drop("b.pdf", Samples.pdf("a"));
        for (int i = 0; i < 3; i++) {
            office.process();
        }
        assertEquals(List.of("b.pdf"), office.repeated);
        assertEquals(1, office.files(office.workspace.work()).size());
        Files.delete(inTheWay);

        office.process();
        office.drop("c.pdf", Samples.pdf("a"));
        office.process();

        assertEquals(List.of("b.pdf", "c.pdf"), office.repeated);
        assertEquals(3, office.files(office.workspace.archive()).size());
        assertEquals(List.of(), office.files(office.workspace.work()));
    }

    @Test
    void twoFilesOfOneNameAreBothKept() throws Exception {
        office.drop("x/scan0001.pdf", Samples.pdf("a"));
        office.drop("y/scan0001.pdf", Samples.pdf("b"));
        office.drop("x/bad.pdf", "text".getBytes(StandardCharsets.UTF_8));
        office.drop("y/bad.pdf", "other".getBytes(StandardCharsets.UTF_8));

        office.process();

        assertEquals(2, office.files(office.workspace.archive()).size());
        assertEquals(List.of("bad (2).pdf", "bad (2).pdf.reason.txt", "bad.pdf", "bad.pdf.reason.txt"),
                office.files(office.workspace.failed()));
    }

    @Test
    void veryLongThaiNameIsCutAndKeepsItsEnding() throws Exception {
        String name = "ใบประกาศนียบัตร".repeat(5) + ".pdf";
        office.drop(name, Samples.pdf("a"));

        office.process();

        assertEquals(1, office.files(office.workspace.archive()).size());
        assertTrue(office.read.stream().anyMatch(s -> s.name().equals(name)));
        assertTrue(office.files(office.workspace.archive()).stream().allMatch(f -> f.endsWith(".pdf")));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void nameInTheThaiOfOldWindowsIsReadAndItsFileCanBeOpened() throws Exception {
        office.write(inOldThai("ใบประกาศ 100%+.pdf"), Samples.pdf("a"));
        office.write(inOldThai("ก".repeat(100) + ".pdf"), Samples.pdf("b"));
        office.drop("ใบ \ufffd.pdf", Samples.pdf("c"));
        office.reading = scan -> scan.path().toFile().exists() ? Office.decided() : new Outcome.Failed("test", new Message("", "cannot be opened"), false);

        office.process();

        assertEquals(List.of("ก".repeat(83) + ".pdf", "ใบ \ufffd.pdf", "ใบประกาศ 100%+.pdf"), office.read.stream().map(s -> s.name()).sorted().toList());
        assertEquals(3, office.files(office.workspace.archive()).size());
        assertEquals(List.of(), office.files(office.workspace.inbox()));
    }

    /** Java makes no such path of a text. */
    private Path inOldThai(String name) {
        StringBuilder escaped = new StringBuilder(office.workspace.inbox().toUri().toString());
        for (byte b : name.getBytes(Charset.forName("x-windows-874"))) {
            escaped.append(String.format("%%%02X", b));
        }
        return Path.of(URI.create(escaped.toString()));
    }

    @Test
    void idNumberInAFileNameIsNotKept() throws Exception {
        office.drop("1101700230708.pdf", Samples.pdf("a"));

        office.process();

        assertEquals("XXXXXXXXXXXXX.pdf", office.read.get(0).name());
        assertEquals("XXXXXXXXXXXXX.pdf", office.read.get(0).path().getFileName().toString(), "where it lies while it is read is on record too");
        assertTrue(office.files(office.workspace.archive()).get(0).endsWith("-XXXXXXXXXXXXX.pdf"));
    }

    @Test
    void pathOutsideIsCopiedNotMoved(@TempDir Path usb) throws Exception {
        Path file = office.write(usb.resolve("scan.pdf"), Samples.pdf("a"));

        office.process(usb);
        office.process(file);

        assertTrue(Files.exists(file));
        assertEquals(1, office.read.size());
        assertEquals(List.of("scan.pdf"), office.repeated);
        assertEquals(1, office.files(office.workspace.archive()).size());
        assertEquals(List.of(office.entries.get(office.read.get(0).sha256()).place()), office.repeatedAt);
        assertEquals(office.now.minusSeconds(3600), office.read.get(0).arrived());
    }

    @Test
    void fileOfTheInboxThatIsNamedByAnotherWayThereIsMoved(@TempDir Path elsewhere) throws Exception {
        Path file = office.drop("a.pdf", Samples.pdf("a"));
        Path way = Requires.link(elsewhere.resolve("inbox"), office.workspace.inbox());

        office.process(way.resolve("a.pdf"));

        assertFalse(Files.exists(file));
        assertEquals(1, office.files(office.workspace.archive()).size());
    }

    @Test
    void fileThatIsOpenInAnotherProgramIsToldInTheSystemsWordsWithWhatToDo() {
        String told = LeftBecause.failure(new FileSystemException("a.pdf", null, "is being used by another process")).english();

        assertTrue(told.contains("is being used by another process") && told.contains("close the program"), told);
    }

    @Test
    void ofAFolderAroundTheWorkspaceNothingIsTakenByWhichTheProgramWorks() throws Exception {
        office.drop("a.pdf", Samples.pdf("a"));
        office.process();
        office.drop("new.pdf", Samples.pdf("new"));
        office.write(home.resolve("failed/bad.pdf"), Samples.pdf("failed before"));
        office.write(home.resolve("baiprakat.db"), new byte[] {1});
        office.write(home.resolve("baiprakat.yaml"), new byte[] {1});
        office.write(home.resolve("from the phone/photo.pdf"), Samples.pdf("photo"));

        office.process(home);

        assertEquals(List.of("a.pdf", "bad.pdf", "photo.pdf", "new.pdf"), office.read.stream().map(s -> s.name()).toList());
        assertEquals(List.of(), office.repeated);
        assertEquals(List.of(), office.files(office.workspace.failed()));
        assertTrue(office.left.get(home.getFileName().toString()).english().contains("files: 3"), office.left.toString());
    }

    @Test
    void missingPathIsToldBeforeAnythingIsTaken(@TempDir Path usb) {
        Path file = office.write(usb.resolve("scan.pdf"), Samples.pdf("a"));

        Fault fault = assertThrows(Fault.class, () -> office.process(file, usb.resolve("nothing.pdf")));

        assertEquals(Fault.Exit.NO_INPUT, fault.exit());
        assertEquals(List.of(), office.read);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 15, 599})
    void youngIncompleteFileIsLeftAndReported(int seconds) throws Exception {
        Path file = office.drop("growing.pdf", Samples.torn(Samples.pdf("a")));
        Files.setLastModifiedTime(file, FileTime.from(office.now.minusSeconds(seconds)));

        office.process();

        assertTrue(Files.exists(file));
        assertTrue(office.left.get("growing.pdf").english().contains("still being copied"));
    }

    @Test
    void fileWrittenThisMomentIsTakenAfterASecond() throws Exception {
        Path file = office.drop("fresh.pdf", Samples.pdf("a"));
        Files.setLastModifiedTime(file, FileTime.from(office.now));
        Instant before = office.now;

        office.process();

        assertEquals(1, office.read.size());
        assertEquals(before.plusSeconds(1), office.now);
    }

    @Test
    void retriedFileIsReadAgainAndItsOldReasonGoes() throws Exception {
        office.drop("a.pdf", Samples.pdf("a"));
        office.reading = scan -> new Outcome.Failed("recognise", new Message("หมดเวลา", "time-out"), true);
        office.process();
        office.reading = scan -> Office.decided();

        office.process(home.resolve("failed"));

        assertEquals(List.of(), office.files(office.workspace.failed()));
        assertEquals(1, office.files(office.workspace.archive()).size());
        assertEquals(List.of(), office.repeated);
    }

    @Test
    void sameFailedBytesAgainAreCounted() throws Exception {
        office.drop("a.pdf", "text".getBytes(StandardCharsets.UTF_8));
        office.process();
        office.drop("b.pdf", "text".getBytes(StandardCharsets.UTF_8));
        office.process();

        assertEquals(List.of("b.pdf"), office.repeated);
        assertEquals(List.of(home.resolve("failed/a.pdf")), office.repeatedAt);
        assertEquals(List.of(home.resolve("failed/b.pdf")), office.entries.values().stream().map(Ledger.Entry::place).toList());
        assertEquals(4, office.files(office.workspace.failed()).size());
    }

    @Test
    void whereSameFailedBytesLieIsKnownAlsoIfReadingThemAgainIsInterrupted() throws Exception {
        office.drop("a.pdf", Samples.pdf("a"));
        office.reading = scan -> new Outcome.Failed("recognise", new Message("หมดเวลา", "time-out"), true);
        office.process();
        office.drop("b.pdf", Samples.pdf("a"));
        office.reading = scan -> {
            throw new Fault(Fault.Exit.UNAVAILABLE, new Message("x", "x"));
        };
        assertThrows(Fault.class, () -> office.process());
        office.reading = scan -> Office.decided();

        office.process();

        assertEquals(List.of(home.resolve("failed/a.pdf")), office.repeatedAt);
        assertEquals(1, office.files(office.workspace.archive()).size());
    }

    @Test
    void crashWhileReadingIsTakenUpAtTheNextStart() throws Exception {
        office.drop("ก.pdf", Samples.pdf("a"));
        office.reading = scan -> {
            throw new Fault(Fault.Exit.UNAVAILABLE, new Message("x", "x"));
        };
        assertThrows(Fault.class, () -> office.process());
        assertEquals(1, office.files(office.workspace.work()).size());
        office.reading = scan -> Office.decided();

        office.process();

        assertEquals(List.of("ก.pdf", "ก.pdf"), office.read.stream().map(s -> s.name()).toList());
        assertEquals(List.of(), office.files(office.workspace.work()));
        assertEquals(1, office.files(office.workspace.archive()).size());
    }

    @Test
    void crashBetweenRecordAndArchiveOnlyMovesTheFile() throws Exception {
        office.drop("a.pdf", Samples.pdf("a"));
        office.process();
        Path archived = home.resolve("archive").resolve(office.files(home.resolve("archive")).get(0));
        Path claimed = home.resolve(".work/1/a.pdf");
        Files.createDirectories(claimed.getParent());
        Files.move(archived, claimed);

        office.process();

        assertTrue(Files.exists(archived));
        assertEquals(1, office.read.size());
        assertEquals(List.of(), office.repeated);
        assertEquals(List.of(), office.files(office.workspace.work()));
    }

    @Test
    void fileThatEndsTheProgramAgainAndAgainIsGivenUp() throws Exception {
        office.drop("a.pdf", Samples.pdf("a"));
        office.reading = scan -> {
            throw new InternalError();
        };
        for (int i = 0; i < 3; i++) {
            assertThrows(InternalError.class, () -> office.process());
        }

        office.process();

        assertEquals(3, office.read.size());
        assertEquals(List.of("a.pdf", "a.pdf.reason.txt"), office.files(office.workspace.failed()));
    }

    static Stream<Throwable> faultsOfAMachine() {
        return Stream.of(new Fault(Fault.Exit.UNAVAILABLE, new Message("x", "x")), new NoClassDefFoundError());
    }

    @ParameterizedTest
    @MethodSource("faultsOfAMachine")
    void filesAreNotGivenUpHoweverOftenTheMachineIsAtFault(Throwable fault) throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        office.atOnce = 3;
        office.drop("a.pdf", Samples.pdf("a"));
        office.drop("b.pdf", Samples.pdf("b"));
        office.reading = scan -> {
            both.countDown();
            await(both);
            if (fault instanceof Error error) {
                throw error;
            }
            throw (Fault) fault;
        };
        for (int i = 0; i < 4; i++) {
            assertThrows(fault.getClass(), () -> office.process());
        }
        office.reading = scan -> Office.decided();

        office.process();

        assertEquals(2, office.files(office.workspace.archive()).size());
        assertEquals(List.of(), office.files(office.workspace.failed()));
    }

    @Test
    void fileIsNotGivenUpHoweverOftenItCannotBeOpened() throws Exception {
        Path claimed = office.write(home.resolve(".work/1/a.pdf"), Samples.pdf("a"));
        Path away = home.resolve("away.pdf");
        office.onReads = () -> WatchTest.rename(claimed, away);
        for (int i = 0; i < 4; i++) {
            office.process();
            WatchTest.rename(away, claimed);
        }
        office.onReads = () -> { };

        office.process();

        assertEquals(1, office.files(office.workspace.archive()).size());
        assertEquals(List.of(), office.files(office.workspace.failed()));
    }

    @Test
    @Timeout(60)
    void fileIsNotGivenUpHoweverOftenTheProgramIsStoppedMeanwhile() throws Exception {
        office.drop("a.pdf", Samples.pdf("a"));
        for (int i = 0; i < 4; i++) {
            Desk desk = office.desk();
            office.reading = scan -> {
                while (office.attempts.get(scan.sha256()) > 0) { // it may not be in hand yet
                    desk.interrupt();
                }
                throw new InternalError("the process is gone");
            };
            assertThrows(InternalError.class, () -> office.process(desk));
        }
        office.reading = scan -> Office.decided();

        office.process();

        assertEquals(1, office.files(office.workspace.archive()).size());
    }

    @Test
    void fileThatWasTriedAgainOftenAndIsInterruptedOnceGetsItsOwnReason() throws Exception {
        office.drop("a.pdf", Samples.pdf("a"));
        office.reading = scan -> new Outcome.Failed("recognise", new Message("หมดเวลา", "time-out"), true);
        for (int i = 0; i < 4; i++) {
            office.process(i == 0 ? office.workspace.inbox() : office.workspace.failed());
        }
        office.reading = scan -> {
            throw new Fault(Fault.Exit.UNAVAILABLE, new Message("x", "x"));
        };
        assertThrows(Fault.class, () -> office.process(office.workspace.failed()));
        office.reading = scan -> new Outcome.Failed("recognise", new Message("หมดเวลา", "time-out"), true);

        office.process();

        assertTrue(Files.readString(home.resolve("failed/a.pdf.reason.txt")).contains("time-out"));
    }

    @Test
    void whatIsReadAgainLiesWhereItLayAndTheInboxIsLeftAlone() throws Exception {
        office.drop("ก.pdf", Samples.pdf("a"));
        office.process();
        List<String> archived = office.files(office.workspace.archive());
        office.drop("new.pdf", Samples.pdf("b"));
        office.now = Instant.parse("2023-08-01T03:00:00Z");

        office.again();

        assertEquals(List.of("ก.pdf", "ก.pdf"), office.read.stream().map(s -> s.name()).toList());
        assertEquals(archived, office.files(office.workspace.archive()));
        assertEquals(List.of(), office.files(office.workspace.work()));
        assertEquals(List.of("new.pdf"), office.files(office.workspace.inbox()));
        assertEquals(List.of(), office.repeated);
    }

    @Test
    void whatCannotBeReadAgainStaysInTheArchive() throws Exception {
        office.drop("a.pdf", Samples.pdf("a"));
        office.process();
        List<String> archived = office.files(office.workspace.archive());
        office.reading = scan -> new Outcome.Failed("recognise", new Message("หมดเวลา", "time-out"), true);

        office.again();

        assertEquals(archived, office.files(office.workspace.archive()));
        assertEquals(List.of(), office.files(office.workspace.failed()));
        assertTrue(office.taken.get(1).outcome().orElseThrow() instanceof Outcome.Failed);
    }

    @Test
    void archivedFileThatIsGoneOrWasChangedIsNamedAndTheOthersAreRead() throws Exception {
        office.drop("a.pdf", Samples.pdf("a"));
        office.drop("b.pdf", Samples.pdf("b"));
        office.drop("c.pdf", Samples.pdf("c"));
        office.process();
        List<String> archived = office.files(office.workspace.archive());
        Path gone = office.entries.get(office.read.get(0).sha256()).place();
        Path changed = office.entries.get(office.read.get(1).sha256()).place();
        Files.delete(gone);
        Files.write(changed, Samples.pdf("d"));

        office.again();

        assertEquals(List.of("a.pdf", "b.pdf", "c.pdf", "c.pdf"), office.read.stream().map(s -> s.name()).toList());
        assertTrue(office.left.get(gone.getFileName().toString()).english().contains("gone"), office.left.toString());
        assertTrue(office.left.get(changed.getFileName().toString()).english().contains("not the file that was read"), office.left.toString());
        assertEquals(archived.size() - 1, office.files(office.workspace.archive()).size());
    }

    /** What lay in the archive before. */
    private List<String> readAgainOnAMachineAtFault() throws Exception {
        office.drop("a.pdf", Samples.pdf("a"));
        office.process();
        List<String> archived = office.files(office.workspace.archive());
        office.reading = scan -> {
            throw new Fault(Fault.Exit.UNAVAILABLE, new Message("x", "x"));
        };
        assertThrows(Fault.class, () -> office.again());
        return archived;
    }

    @Test
    void crashWhileReadingAgainIsTakenUpAtTheNextStart() throws Exception {
        List<String> archived = readAgainOnAMachineAtFault();
        assertEquals(1, office.files(office.workspace.work()).size());
        office.reading = scan -> Office.decided();

        office.process();

        assertEquals(3, office.read.size());
        assertEquals(List.of(), office.files(office.workspace.work()));
        assertEquals(archived, office.files(office.workspace.archive()));
    }

    @Test
    void whatWasReadStaysInTheArchiveAlsoIfReadingItAgainIsInterruptedAndFailsThen() throws Exception {
        List<String> archived = readAgainOnAMachineAtFault();
        office.reading = scan -> new Outcome.Failed("recognise", new Message("หมดเวลา", "time-out"), true);

        office.process();

        assertEquals(archived, office.files(office.workspace.archive()));
        assertEquals(List.of(), office.files(office.workspace.failed()));
        assertTrue(office.taken.get(1).again());
    }

    @Test
    void unfinishedCopyOfAnOutsideFileIsDropped() throws Exception {
        office.write(home.resolve(".work/1/.copying"), Samples.torn(Samples.pdf("a")));

        office.process();

        assertEquals(List.of(), office.files(office.workspace.work()));
        assertEquals(List.of(), office.taken);
    }

    @Test
    void sampleScansStayAndAreReadOnce() throws Exception {
        office.drop(".sample", new byte[0]);
        Path scan = office.drop("a.pdf", Samples.pdf("a"));

        office.process();
        office.process();

        assertTrue(Files.exists(scan));
        assertEquals(1, office.read.size());
        assertEquals(List.of(), office.repeated);
        assertFalse(office.taken.get(1).outcome().isPresent());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void sameSampleTwiceIsReadOnceAndNotCountedAgainHoweverManyAreReadAtOnce(int atOnce) throws Exception {
        office.atOnce = atOnce;
        office.drop(".sample", new byte[0]);
        office.drop("a.pdf", Samples.pdf("a"));
        office.drop("b.pdf", Samples.pdf("a"));

        office.process();

        assertEquals(1, office.read.size());
        assertEquals(List.of(), office.repeated);
        assertEquals(1, office.files(office.workspace.archive()).size());
    }

    @Test
    void emptyInboxIsNoError() throws IOException {
        office.files(office.workspace.inbox()).forEach(f -> assertEquals("", f));
        org.junit.jupiter.api.Assertions.assertDoesNotThrow(() -> office.process());
    }

    @Test
    void documentsAreReadAtOnceAndRecordedInTheirOrder() throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        office.atOnce = 2;
        office.reading = scan -> {
            both.countDown();
            return await(both) ? Office.decided() : new Outcome.Failed("test", new Message("", "the other was not read meanwhile"), false);
        };
        office.drop("1.pdf", Samples.pdf("1"));
        office.drop("2.pdf", Samples.pdf("2"));

        office.process();

        assertEquals(List.of("1.pdf", "2.pdf"), office.taken.stream().map(Taken::name).toList());
        assertEquals(2, office.files(office.workspace.archive()).size());
    }

    @Test
    void aSlowDocumentKeepsNoOtherFromBeingRead() throws Exception {
        CountDownLatch third = new CountDownLatch(1);
        office.atOnce = 2;
        office.reading = scan -> {
            if (scan.name().equals("3.pdf")) {
                third.countDown();
            }
            return !scan.name().equals("1.pdf") || await(third) ? Office.decided()
                    : new Outcome.Failed("test", new Message("", "the third was not read meanwhile"), false);
        };
        office.drop("1.pdf", Samples.pdf("1"));
        office.drop("2.pdf", Samples.pdf("2"));
        office.drop("3.pdf", Samples.pdf("3"));

        office.process();

        assertEquals(List.of("1.pdf", "2.pdf", "3.pdf"), office.taken.stream().map(Taken::name).toList());
        assertEquals(3, office.files(office.workspace.archive()).size());
    }

    @Test
    void theSameBytesAtOnceAreReadOnce() throws Exception {
        office.atOnce = 3;
        office.drop("1.pdf", Samples.pdf("same"));
        office.drop("2.pdf", Samples.pdf("same"));

        office.process();

        assertEquals(List.of("1.pdf"), office.read.stream().map(s -> s.name()).toList());
        assertEquals(List.of("2.pdf"), office.repeated);
    }

    @Test
    void afterAFaultWhatWasInHandIsReadAtTheNextStart() throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        office.atOnce = 3;
        office.drop("1.pdf", Samples.pdf("1"));
        office.drop("2.pdf", Samples.pdf("2"));
        office.reading = scan -> {
            both.countDown();
            if (await(both) && scan.name().equals("1.pdf")) {
                throw new Fault(Fault.Exit.IO, new Message("", "the disk is full"));
            }
            return Office.decided();
        };

        assertThrows(Fault.class, () -> office.process());
        assertEquals(2, office.files(office.workspace.work()).size());

        office.reading = scan -> Office.decided();
        office.process();
        assertEquals(List.of("1.pdf", "2.pdf"), office.taken.stream().map(Taken::name).sorted().toList());
        assertEquals(List.of(), office.files(office.workspace.work()));
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }
}
