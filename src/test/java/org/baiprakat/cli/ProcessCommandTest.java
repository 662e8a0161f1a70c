package org.baiprakat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.baiprakat.Requires;
import java.util.stream.Stream;
import org.baiprakat.decision.Outcome;
import org.baiprakat.document.Scan;
import org.baiprakat.document.StaffMember;
import org.baiprakat.intake.TestOutcomes;
import org.baiprakat.intake.Workspace;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;
import org.baiprakat.roster.StaffList;
import org.baiprakat.store.Store;
import org.baiprakat.worker.WorkLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ProcessCommandTest {
    @TempDir
    Path home;
    private TestOffice office;

    @BeforeEach
    void open() {
        office = new TestOffice(home);
    }

    @Test
    void endsWithWhatWasAcceptedWhatWaitsWhatFailedAndTheTally() {
        office.ready();
        office.drop("a.pdf", "accept S1\nreview S2");
        office.drop("b.pdf", "encrypted");
        office.drop("c.pdf", "accept S1\nreview S2");
        office.write("inbox/d.pdf", "text".getBytes(StandardCharsets.UTF_8));

        assertEquals(0, office.run("process"));

        assertTrue(office.out.contains("accepted: 1 pages") && office.out.contains("นายสมหมาย ตัวอย่าง"), office.out);
        assertTrue(office.out.contains("waiting for review: 1 pages") && office.out.contains("runner-up too close"), office.out);
        assertTrue(office.out.contains("failed") && office.out.contains("encrypted") && office.out.contains("text/plain"), office.out);
        assertTrue(office.out.contains("received before: 1 files"), office.out);
        assertTrue(office.out.contains("1 of 2 have passed = 50.00 percent"), office.out);
    }

    @Test
    void secondPassFindsNothingNew() {
        office.ready();
        office.drop("a.pdf", "accept S1");
        office.run("process");

        assertEquals(0, office.run("process"));

        assertTrue(office.out.contains("no new files") && office.out.contains("1 of 2"), office.out);
    }

    @Test
    void whatWaitsIsReadAgainWhenTheListHasChangedAndWhatAPersonDecidedStands() {
        office.ready();
        office.drop("a.pdf", "review S1\nreview S2");
        office.drop("b.pdf", "review S3");
        office.run("process");
        office.run("review", "reject", "1", "--reason", "another round");
        List<StaffMember> staff = StaffList.read(home.resolve("staff.csv")).rows();
        office.special = scan -> Optional.of(TestOutcomes.of(scan.name().equals("a.pdf")
                ? List.of(TestOutcomes.accept(1, staff.get(0)), TestOutcomes.accept(2, staff.get(1))) : List.of(TestOutcomes.accept(1, staff.get(2)))));
        office.run("staff", "import", home.resolve("staff.csv").toString());
        assertTrue(office.err.contains("2 pages wait for review: ‘process --waiting’"), office.err);

        assertEquals(0, office.run("process", "--waiting"));

        assertTrue(office.out.contains("accepted: 2 pages"), office.out);
        office.run("review", "show", "1");
        assertTrue(office.out.contains("another round"), office.out);
        office.run("status");
        assertTrue(office.out.contains("received 2 files = archived 2 + review 0 + failed 0"), office.out);
        office.run("process", "--waiting");
        assertTrue(office.out.contains("nothing waits for review"), office.out);
    }

    @Test
    void whatCannotBeReadAgainStandsAsItWas() {
        office.ready();
        office.drop("a.pdf", "review S1");
        office.run("process");
        office.special = scan -> Optional.of(new Outcome.Failed("recognise", new Message("หมดเวลา", "time-out"), true));

        assertEquals(0, office.run("process", "--waiting"));

        assertTrue(office.out.contains("what was read before stands") && office.out.contains("time-out"), office.out);
        office.run("status");
        assertTrue(office.out.contains("received 1 files = archived 0 + review 1 + failed 0"), office.out);
    }

    @Test
    void whatCannotBeReadAgainStandsAsItWasAlsoIfThatWasInterruptedBefore() throws IOException {
        office.ready();
        office.drop("a.pdf", "review S1");
        office.run("process");
        office.special = scan -> {
            throw new Fault(Fault.Exit.UNAVAILABLE, new Message("x", "x"));
        };
        office.run("process", "--waiting");
        office.special = scan -> Optional.of(new Outcome.Failed("recognise", new Message("หมดเวลา", "time-out"), true));

        assertEquals(0, office.run("process"));

        assertTrue(office.out.contains("what was read before stands") && !office.out.contains("put into failed/"), office.out);
        try (Stream<Path> failed = Files.list(home.resolve("failed"))) {
            assertEquals(List.of(), failed.toList());
        }
    }

    @Test
    void whatWaitsIsNotReadFromPaths() {
        office.ready();

        assertEquals(64, office.run("process", "--waiting", "inbox"));
    }

    @Test
    void fileThatWasNotTakenIsNamedWithItsReason() throws IOException {
        office.ready();
        Path target = office.write("elsewhere.pdf", new byte[] {1});
        Requires.link(home.resolve("inbox/link.pdf"), target);

        assertEquals(0, office.run("process"));

        assertTrue(office.out.contains("link.pdf") && office.out.contains("a link"), office.out);
        assertFalse(office.out.contains("no new files"), office.out);
    }

    @Test
    void terminalShowsOneLineWithPageDocumentTimeLeftAndName() {
        office.ready();
        office.drop("ก.pdf", "accept S1\nreview S2\naccept S1");
        office.drop("ข.pdf", "accept S2");
        office.terminal = true;

        office.run("process");

        List<String> lines = Arrays.stream(office.err.split("[\r\n]+")).map(String::strip).toList();
        assertTrue(lines.stream().anyMatch(l -> l.startsWith("document 1/2 page 2/3 about 16 s left") && l.endsWith("ก.pdf")), office.err);
        assertTrue(office.err.contains("ก.pdf: 3 pages: 2 accepted, 1 for review, 0 other"), office.err);
    }

    @Test
    void elsewherePlainLinesComeAtIntervalsAndNameNoFile() {
        office.ready();
        office.drop("สมหมาย ตัวอย่าง.pdf", "accept S1\n".repeat(10));

        office.run("process");

        assertFalse(office.err.contains("สมหมาย"), office.err);
        assertFalse(office.err.contains("\r"), office.err);
        assertEquals(4, office.err.lines().filter(l -> l.startsWith("document 1/1")).count(), office.err);
    }

    @Test
    void missingPathIs66() {
        office.ready();

        assertEquals(66, office.run("process", "nothing.pdf"));
    }

    @Test
    void pathsAreTakenFromTheCurrentFolderAndCopied(@TempDir Path usb) throws IOException {
        office.ready();
        Files.writeString(usb.resolve("scan.pdf"), "%PDF-1.4\naccept S1\n%%EOF\n");

        assertEquals(0, office.raw(usb, "process", "scan.pdf", "--home", home.toString()));

        assertTrue(Files.exists(usb.resolve("scan.pdf")));
        office.run("pages");
        assertTrue(office.out.contains("scan.pdf"));
    }

    @Test
    void sampleWorkspaceImportsItsListsAndKeepsItsScans() {
        office.write("docs/sample/staff.csv", TestOffice.STAFF.getBytes(StandardCharsets.UTF_8));
        office.write("docs/sample/courses.csv", "platform,title\nocsc,การเป็นข้าราชการ\n".getBytes(StandardCharsets.UTF_8));
        office.write("inbox/.sample", new byte[0]);
        office.drop("a.pdf", "accept S1");

        assertEquals(0, office.raw(home, "process", "--lang", "en"));
        assertTrue(office.err.contains("sample lists") && office.err.contains("copied"), office.err);
        assertTrue(office.out.contains("1 of 2"), office.out);
        assertTrue(Files.exists(home.resolve("inbox/a.pdf")));
        assertEquals(0, office.raw(home, "process", "--lang", "en"));
        office.run("status");
        assertTrue(office.out.contains("received 1 files"), office.out);
    }

    @Test
    void withoutAStaffListItIsSaidLoud() {
        office.run("init");

        assertEquals(0, office.run("process"));

        assertTrue(office.err.contains("no staff list"), office.err);
    }

    @Test
    void twoAtOnceAreRefused() throws IOException {
        office.ready();
        try (WorkLock held = WorkLock.take(new Workspace(home))) {
            assertEquals(69, office.run("process"));
            assertTrue(office.err.contains("another") && held != null, office.err);
        }
        assertEquals(0, office.run("process"));
    }

    @Test
    @Timeout(60)
    void documentIsReadHoweverOftenTheProgramWasStoppedMeanwhile() {
        office.ready();
        office.drop("a.pdf", "accept S1");
        for (String command : List.of("process", "watch", "process", "watch")) {
            office.special = scan -> {
                stopIn(scan);
                throw new InternalError("the process is gone");
            };
            assertEquals(70, office.run(command), command);
        }
        office.special = scan -> Optional.empty();

        office.run("process");

        assertTrue(office.out.contains("accepted: 1 pages"), office.out);
    }

    /** It may not be in hand yet when it is read. */
    private void stopIn(Scan scan) {
        try (Store store = Store.open(home.resolve("baiprakat.db"), office.clock())) {
            while (store.documents().seen(scan.sha256()).orElseThrow().attempts() > 0) {
                office.stop.orElseThrow().run();
            }
        }
    }

    @Test
    void watchTakesWhatComesAndStopsWhenTold() {
        office.ready();
        office.drop("a.pdf", "accept S1");
        stopAfter(5);

        assertEquals(0, office.run("watch"));

        assertTrue(office.err.contains("1 pages: 1 accepted") && office.err.contains("stopped"), office.err);
        assertFalse(Files.exists(home.resolve("inbox/a.pdf")));
    }

    @Test
    void watchGoesOnByTheListThatWasImportedMeanwhile() {
        office.ready();
        office.onPause.add(() -> {
            Path list = office.write("staff.csv", (TestOffice.STAFF + "S4,นาย,ใหม่,เอี่ยม,ข้าราชการ,,\n").getBytes(StandardCharsets.UTF_8));
            office.run("staff", "import", list.toString());
            office.drop("a.pdf", "accept S4");
        });
        stopAfter(5);

        assertEquals(0, office.run("watch"));

        assertTrue(office.err.contains("have changed") && office.err.contains("1 pages: 1 accepted"), office.err);
    }

    @Test
    void watchReadsAtItsStartWhatWaitsSinceBeforeTheListChangedAndOnlyOnce() {
        office.ready();
        office.drop("a.pdf", "review S1");
        office.drop("b.pdf", "accept S2");
        office.run("process");
        List<StaffMember> staff = StaffList.read(home.resolve("staff.csv")).rows();
        office.special = scan -> Optional.of(TestOutcomes.of(List.of(TestOutcomes.review(1, staff.get(0)))));
        stopAfter(2);
        office.run("watch");
        assertFalse(office.err.contains("pages:"), "nothing has changed: " + office.err);

        Path list = office.write("staff.csv", (TestOffice.STAFF + "S4,นาย,ใหม่,เอี่ยม,ข้าราชการ,,\n").getBytes(StandardCharsets.UTF_8));
        office.run("staff", "import", list.toString());
        stopAfter(2);
        office.run("watch");
        assertEquals(1, office.err.lines().filter(line -> line.contains("1 pages: 0 accepted, 1 for review")).count(), office.err);
        assertTrue(office.err.contains(": 0 files taken"), office.err);

        stopAfter(2);
        office.run("watch");
        assertFalse(office.err.contains("pages:"), "it waits still, but was read by the new list: " + office.err);
    }

    @Test
    void whatWasReadByTheOldListWhileTheNewOneWasTakenIsLookedAtAgain() {
        office.ready();
        office.drop("a.pdf", "accept S1");
        office.special = scan -> {
            Path list = office.write("staff.csv", (TestOffice.STAFF + "S4,นาย,สมหมาย,ตัวอย่าง,ข้าราชการ,,\n").getBytes(StandardCharsets.UTF_8));
            office.run("staff", "import", list.toString());
            return Optional.empty();
        };

        assertEquals(0, office.run("process"));

        office.run("review", "list");
        assertTrue(office.out.contains("S1, S4"), office.out);
    }

    @Test
    void watchSaysNowAndThenThatItIsAlive() {
        office.ready();
        stopAfter(250);

        office.run("watch");

        assertEquals(3, office.err.lines().filter(l -> l.startsWith("alive")).count(), office.err);
    }

    /** The watch is told to stop when it has looked so many times more. */
    private void stopAfter(int looks) {
        for (int i = 0; i < looks; i++) {
            office.onPause.add(() -> { });
        }
        office.onPause.add(() -> office.stop.orElseThrow().run());
    }
}
