package org.baiprakat.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.baiprakat.decision.Outcome;
import org.baiprakat.document.Scan;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
    @TempDir
    Path home;
    private Office office;
    private Watch watch;

    @BeforeEach
    void open() {
        office = new Office(home);
        watch = new Watch(office.intake(), office.desk(), office::readBefore);
    }

    /** Runs the watch for so many looks. */
    private void look(int times) throws InterruptedException {
        for (int i = 1; i < times; i++) {
            office.onPause.add(() -> { });
        }
        office.onPause.add(watch::stop);
        watch.run();
    }

    @Test
    void fileIsTakenOnlyAfterItHasBeenAtRest() throws InterruptedException {
        office.drop("a.pdf", Samples.pdf("a"));
        List<Integer> readAtPause = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            office.onPause.add(() -> readAtPause.add(office.read.size()));
        }

        look(2);

        assertEquals(List.of(0, 0, 1, 1), readAtPause);
    }

    /** Files that are read in the third look. */
    private void dropSix() {
        for (int file = 1; file <= 6; file++) {
            office.drop(file + ".pdf", Samples.pdf("waits " + file));
        }
        office.onPause.add(() -> { });
        office.onPause.add(() -> { });
    }

    @Test
    void whatWaitsIsReadOnceMoreWhenTheListsHaveChanged() throws InterruptedException {
        dropSix();
        office.onPause.add(() -> office.outdated = true);
        office.onPause.add(() -> assertEquals(12, office.read.size()));

        look(4);

        assertEquals(List.of("1.pdf", "2.pdf", "3.pdf", "4.pdf", "5.pdf", "6.pdf"), office.read.subList(6, 12).stream().map(Scan::name).toList());
        assertEquals(12, office.read.size());
        assertEquals(List.of(), office.files(office.workspace.work()));
        assertEquals(6, office.files(office.workspace.archive()).size());
    }

    @Test
    void whatWaitedBeforeTheWatchBeganIsReadOnceMoreAtOnce() throws Exception {
        office.drop("a.pdf", Samples.pdf("a"));
        office.process();

        look(2);

        assertEquals(List.of("a.pdf", "a.pdf"), office.read.stream().map(Scan::name).toList());
        assertEquals(List.of(false, true), office.taken.stream().map(Taken::again).toList());
    }

    @Test
    void aNewFileGoesBeforeWhatIsReadOnceMore() throws InterruptedException {
        dropSix();
        office.onPause.add(() -> office.drop("new.pdf", Samples.pdf("new")));
        office.onPause.add(() -> { });
        office.onPause.add(() -> office.outdated = true);

        look(3);

        assertEquals(List.of("new.pdf", "1.pdf"), office.read.subList(6, 8).stream().map(Scan::name).toList());
    }

    @Test
    void whatCannotBeReadOnceMoreEndsNoWatchAndIsNotTriedForEver() throws InterruptedException {
        office.drop("a.pdf", Samples.pdf("a"));
        office.onPause.add(() -> { });
        office.onPause.add(() -> { });
        office.onPause.add(() -> {
            office.files(office.workspace.archive()).forEach(name -> assertTrue(office.workspace.archive().resolve(name).toFile().delete()));
            office.outdated = true;
        });

        look(5);

        assertEquals(1, office.read.size());
        assertEquals(1, office.left.size());
    }

    @Test
    void growingFileIsNotTakenUntilItIsWholeAndAtRest() throws InterruptedException {
        byte[] whole = Samples.pdf("a".repeat(3000));
        office.drop("a.pdf", Samples.torn(whole));
        for (int i = 0; i < 10; i++) {
            office.onPause.add(() -> assertEquals(0, office.read.size()));
        }
        office.onPause.add(() -> office.drop("a.pdf", whole));

        look(4);

        assertEquals(1, office.read.size());
        assertEquals(whole.length, office.read.get(0).bytes());
    }

    @Test
    void fileThatGetsItsEndInTheRoomAndAtTheTimeItHadIsTaken() throws InterruptedException {
        byte[] whole = Samples.pdf("a".repeat(3000));
        office.drop("a.pdf", Samples.halfCopied(whole));
        Instant dropped = office.now;
        for (int i = 0; i < 10; i++) {
            office.onPause.add(() -> assertEquals(0, office.read.size()));
        }
        office.onPause.add(() -> {
            Instant now = office.now;
            office.now = dropped;
            office.drop("a.pdf", whole);
            office.now = now;
        });

        look(2);

        assertEquals(1, office.read.size());
    }

    @Test
    void fileThatStaysIncompleteIsReportedOnceAndKept() throws InterruptedException {
        Path file = office.drop("a.pdf", Samples.torn(Samples.pdf("a")));
        for (int i = 0; i < 119; i++) {
            office.onPause.add(() -> assertEquals(0, office.left.size()));
        }
        office.onPause.add(() -> { });
        office.onPause.add(() -> office.left.remove("a.pdf"));

        look(20);

        assertTrue(Files.exists(file));
        assertEquals(0, office.left.size());
        assertEquals(0, office.taken.size());
    }

    @Test
    void stopBetweenDocumentsLeavesTheRestInTheInbox() throws InterruptedException {
        office.drop("a.pdf", Samples.pdf("a"));
        office.drop("b.pdf", Samples.pdf("b"));
        office.reading = scan -> {
            watch.stop();
            return Office.decided();
        };

        watch.run();

        assertEquals(List.of("b.pdf"), office.files(office.workspace.inbox()));
        assertEquals(1, office.files(office.workspace.archive()).size());
    }

    @Test
    void inboxThatGoesAwayIsToldAndSurvived() throws InterruptedException {
        Path inbox = office.workspace.inbox();
        office.onPause.add(() -> rename(inbox, home.resolve("away")));
        office.onPause.add(() -> assertEquals(List.of("inbox"), told()));
        office.onPause.add(() -> rename(home.resolve("away"), inbox));
        office.onPause.add(() -> office.drop("a.pdf", Samples.pdf("a")));

        look(6);

        assertEquals(List.of(), told());
        assertEquals(1, office.read.size());
    }

    @Test
    void eachOutageIsToldOnce() throws InterruptedException {
        Path folder = office.workspace.work();
        List<String> said = new ArrayList<>();
        for (String outage : List.of("first", "second")) {
            office.onPause.add(() -> replaceByAFile(folder));
            office.onPause.add(() -> said.addAll(told()));
            office.onPause.add(() -> said.addAll(told()));
            office.onPause.add(() -> {
                replaceByTheFolder(folder);
                rename(home.resolve("file"), home.resolve(outage));
            });
            office.onPause.add(() -> said.addAll(told()));
        }

        look(2);

        assertEquals(List.of("inbox", "inbox"), said);
    }

    @Test
    void eachTimeThatWorkCannotGoOnIsToldOnce() throws InterruptedException {
        Message full = new Message("ดิสก์เต็ม", "the disk is full");
        List<String> said = new ArrayList<>();
        for (int time = 0; time < 2; time++) {
            office.onPause.add(() -> {
                office.outdated = true;
                office.onRenew = () -> {
                    throw new Fault(Fault.Exit.IO, full);
                };
            });
            office.onPause.add(() -> said.addAll(told()));
            office.onPause.add(() -> said.addAll(told()));
            office.onPause.add(() -> office.onRenew = () -> { });
            office.onPause.add(() -> said.addAll(told()));
        }

        look(2);

        assertEquals(List.of(".work", ".work"), said);
    }

    /** What was told since the last time. */
    private List<String> told() {
        List<String> names = List.copyOf(office.left.keySet());
        office.left.clear();
        return names;
    }

    /** No folder can be listed there then. */
    private void replaceByAFile(Path folder) {
        rename(folder, home.resolve("away"));
        office.write(folder, new byte[0]);
    }

    private void replaceByTheFolder(Path file) {
        rename(file, home.resolve("file"));
        rename(home.resolve("away"), file);
    }

    @Test
    void busyDatabaseIsReportedAndTheFileTakenLater() throws InterruptedException {
        office.drop("a.pdf", Samples.pdf("a"));
        int[] calls = {0};
        office.reading = scan -> {
            if (++calls[0] == 1) {
                throw new Fault(Fault.Exit.IO, new Message("ฐานข้อมูลไม่ว่าง", "database busy"));
            }
            return Office.decided();
        };

        look(6);

        assertEquals("database busy", office.left.get("a.pdf").english());
        assertEquals(1, office.files(office.workspace.archive()).size());
    }

    @Test
    void machineThatCannotWorkEndsTheWatch() {
        office.drop("a.pdf", Samples.pdf("a"));
        office.reading = scan -> {
            throw new Fault(Fault.Exit.UNAVAILABLE, new Message("x", "no library"));
        };

        assertThrows(Fault.class, () -> look(10));
    }

    @Test
    void badDocumentsDoNotStopTheFolder() throws InterruptedException {
        office.drop("a.pdf", "text".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        office.drop("b.pdf", Samples.pdf("b"));
        office.drop("c.pdf", Samples.pdf("c"));
        office.reading = scan -> {
            if (scan.name().equals("b.pdf")) {
                throw new IllegalArgumentException();
            }
            return Office.decided();
        };

        look(4);

        assertEquals(3, office.taken.size());
        assertTrue(office.taken.get(2).outcome().get() instanceof Outcome.Decided);
    }

    @Test
    void imageWhoseTablesCannotBeDoesNotStopTheFolder() throws InterruptedException {
        byte[] impossible = ByteBuffer.allocate(64).put(new byte[] {'M', 'M', 0, 42}).putInt(8).putShort((short) 1)
                .putShort((short) 273).putShort((short) 4).putInt(-1).array();
        office.drop("a.tif", impossible);
        office.drop("b.pdf", Samples.pdf("b"));

        look(4);

        assertEquals(List.of("a.tif", "b.pdf"), office.read.stream().map(scan -> scan.name()).toList());
    }

    @Test
    void sampleScansAreReadOnceByTheWatch() throws InterruptedException {
        office.drop(".sample", new byte[0]);
        office.drop("a.pdf", Samples.pdf("a"));

        look(8);

        assertEquals(1, office.taken.size());
        assertEquals(List.of(".sample", "a.pdf"), office.files(office.workspace.inbox()));
    }

    static void rename(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void whileALayoutCannotBeUsedNothingIsReadAndItIsSaidOnce() throws InterruptedException {
        Message broken = new Message("แบบผิด", "the layout is wrong");
        List<Message> said = new ArrayList<>();
        office.drop("a.pdf", Samples.pdf("a"));
        office.outdated = true;
        office.onRenew = () -> {
            throw new Fault(Fault.Exit.CONFIGURATION, broken);
        };
        for (int i = 0; i < 8; i++) {
            office.onPause.add(() -> {
                assertEquals(0, office.read.size());
                said.addAll(office.left.values());
                office.left.clear();
            });
        }
        office.onPause.add(() -> office.onRenew = () -> { });

        look(3);

        assertEquals(List.of(broken), said);
        assertEquals(1, office.read.size());
        assertEquals(1, office.taken.size());
    }
}
