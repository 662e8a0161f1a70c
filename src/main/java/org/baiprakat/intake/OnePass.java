package org.baiprakat.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.baiprakat.document.Scan;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;

/** {@code process}: every file that is there now, once; or what was read and still waits, once more. */
public final class OnePass {
    /** A whole file that nobody has touched for so long is taken at once. */
    private static final Duration UNTOUCHED = Duration.ofSeconds(1);

    private final Intake intake;
    private final Workspace workspace;
    private final IntakeEvents events;
    private final Desk desk;

    public OnePass(Intake intake, Desk desk) {
        this.intake = intake;
        this.workspace = intake.workspace();
        this.events = intake.events();
        this.desk = desk;
    }

    /**
     * @param paths files and folders; none means the inbox
     * @throws Fault       NO_INPUT if a path does not exist; nothing has been taken then
     * @throws IOException if a folder cannot be listed
     */
    public void run(List<Path> paths) throws IOException, InterruptedException {
        Set<Path> files = find(paths);
        desk.recover(events::left);
        List<Path> fresh = new ArrayList<>();
        int document = 0;
        for (Path file : files) {
            if (age(file).compareTo(UNTOUCHED) < 0) {
                fresh.add(file);
            } else {
                document++;
                take(file, document, files.size());
            }
        }
        if (!fresh.isEmpty()) {
            intake.pause().sleep(UNTOUCHED);
        }
        for (Path file : fresh) {
            document++;
            take(file, document, files.size());
        }
        desk.finishAll();
    }

    /**
     * Reads once more what was read before, by the lists and layouts of today, and leaves the inbox alone.
     *
     * @param scans their paths are their places in the archive
     * @throws IOException if the work folder cannot be listed
     */
    public void again(List<Scan> scans) throws IOException {
        desk.recover(events::left);
        int document = 0;
        for (Scan scan : scans) {
            document++;
            try {
                desk.takeAgain(scan, document, scans.size());
            } catch (NoSuchFileException e) {
                events.left(scan.path(), LeftBecause.GONE);
            } catch (IOException e) {
                events.left(scan.path(), LeftBecause.failure(e));
            }
        }
        desk.finishAll();
    }

    private Set<Path> find(List<Path> paths) throws IOException {
        Set<Path> files = new LinkedHashSet<>();
        for (Path path : paths.isEmpty() ? List.of(workspace.inbox()) : paths) {
            if (!Files.exists(path)) {
                throw new Fault(Fault.Exit.NO_INPUT, Message.format("ไม่พบ %s", "no such file or folder: %s", path));
            }
            List<Path> found = List.of(path);
            if (Files.isDirectory(path)) {
                Inbox.Listing listing = Inbox.list(path);
                found = listing.files();
                listing.left().forEach(events::left);
            }
            int kept = 0;
            for (Path file : found) {
                if (isMoved(file) || !workspace.isKept(file)) {
                    files.add(file);
                } else {
                    kept++;
                }
            }
            if (kept > 0) {
                events.left(path, Message.format("แฟ้มที่โปรแกรมใช้ทำงานหรือเก็บไว้ ไม่อ่าน (%d แฟ้ม)", "what the program works by or has put away is not read (files: %d)", kept));
            }
        }
        return files;
    }

    /** Whether it is moved, not copied. */
    private boolean isMoved(Path file) {
        return Workspace.liesIn(workspace.inbox(), file) || Workspace.liesIn(workspace.failed(), file);
    }

    private void take(Path file, int document, int documents) {
        try {
            boolean moved = isMoved(file);
            Duration age = age(file);
            if (!isFile(file, moved)) {
                events.left(file, LeftBecause.NO_FILE);
            } else if (moved && age.compareTo(Duration.ofMinutes(intake.settings().watch().incompleteMinutes())) < 0 && !atRest(file, age)) {
                events.left(file, LeftBecause.GROWING);
            } else if (!moved) {
                desk.takeCopy(file, true, document, documents);
            } else if (Workspace.liesIn(workspace.inbox(), file) && Files.exists(workspace.sampleMarker())) {
                desk.takeCopy(file, false, document, documents);
            } else {
                desk.takeOwn(file, document, documents);
            }
        } catch (NoSuchFileException e) {
            events.left(file, LeftBecause.GONE);
        } catch (IOException e) {
            events.left(file, LeftBecause.failure(e));
        }
    }

    /** What a link leads to lies elsewhere and is not ours to move, only to copy; a pipe might never end. */
    private static boolean isFile(Path file, boolean moved) throws IOException {
        LinkOption[] links = moved ? new LinkOption[] {LinkOption.NOFOLLOW_LINKS} : new LinkOption[0];
        return Files.readAttributes(file, BasicFileAttributes.class, links).isRegularFile();
    }

    /** A young file must have its end and not have been touched in the last second. */
    private static boolean atRest(Path file, Duration age) throws IOException {
        return age.compareTo(UNTOUCHED) >= 0 && Wholeness.of(file, MediaTypes.detect(file)) != Wholeness.INCOMPLETE;
    }

    /** Clocks of file servers run ahead; the distance counts. */
    private Duration age(Path file) {
        try {
            return Duration.between(Files.getLastModifiedTime(file).toInstant(), intake.clock().instant()).abs();
        } catch (IOException e) {
            return Duration.ZERO; // it is looked at again when it is taken, and reported then
        }
    }
}
