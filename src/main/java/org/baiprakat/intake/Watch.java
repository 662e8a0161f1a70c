package org.baiprakat.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.baiprakat.document.Scan;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;

/**
 * {@code watch}: looks at the inbox again and again. Polling, because no file system event arrives from a shared folder; every look
 * is a full one, so nothing is missed for good. What waits for a person is read once more, between new files, when lists or layouts have
 * changed. Only a machine that cannot work at all ends it.
 */
public final class Watch {
    /** So many documents are read once more before the inbox is looked at. */
    private static final int AT_A_LOOK = 4;

    private final Intake intake;
    private final Workspace workspace;
    private final IntakeEvents events;
    private final Desk desk;
    private final Supplier<List<Scan>> waiting;
    private final Settling settling;
    private final Deque<Scan> again = new ArrayDeque<>();
    /** What was said about a file or folder and still holds, so that it is not said at every look. */
    private final Map<Path, Message> said = new HashMap<>();
    /** What there was to say something about at this look. */
    private final Set<Path> concerned = new HashSet<>();
    private volatile boolean stopped;

    /** @param waiting what waits for a person and may be read otherwise now; their paths are their places in the archive */
    public Watch(Intake intake, Desk desk, Supplier<List<Scan>> waiting) {
        this.intake = intake;
        this.workspace = intake.workspace();
        this.events = intake.events();
        this.desk = desk;
        this.waiting = waiting;
        this.settling = new Settling(intake.settings().watch(), intake.clock());
    }

    /** Returns soon after {@link #stop}: a document that is being read is finished first. */
    public void run() throws InterruptedException {
        while (!stopped) {
            boolean more = look();
            if (!stopped && !more) {
                events.idle();
                intake.pause().sleep(Duration.ofSeconds(intake.settings().watch().pollSeconds()));
            }
        }
    }

    /** From any thread. */
    public void stop() {
        stopped = true;
    }

    /** Returns whether there is more to read at once. */
    private boolean look() {
        concerned.clear();
        List<Path> ready = new ArrayList<>();
        try {
            desk.finishAll(); // of nothing yet, so that no file is claimed before it can be read
            desk.recover(this::say);
            Inbox.Listing listing = Inbox.list(workspace.inbox());
            settling.keepOnly(listing.files());
            listing.left().forEach(this::say);
            for (Path file : listing.files()) {
                if (settled(file)) {
                    ready.add(file);
                }
            }
        } catch (IOException | UncheckedIOException e) { // the share is away: it comes back
            say(workspace.inbox(), Message.format("เปิดดู inbox หรือ .work ไม่ได้ (%s) จะลองใหม่เรื่อย ๆ", "inbox or .work cannot be listed (%s); trying again",
                    e.getClass().getSimpleName()));
            return false;
        } catch (Fault fault) {
            sayUnlessFatal(workspace.work(), fault);
            return false;
        }
        int document = 0;
        for (Path file : ready) {
            if (!stopped) {
                document++;
                take(file, document, ready.size());
            }
        }
        boolean more = false;
        try {
            desk.finishAll();
            if (desk.wasRenewed()) {
                again.clear();
                again.addAll(waiting.get());
            }
            readAgain();
            desk.finishAll();
            more = !again.isEmpty();
        } catch (Fault fault) {
            sayUnlessFatal(workspace.work(), fault);
        }
        said.keySet().retainAll(concerned);
        return more;
    }

    private void readAgain() {
        for (int document = 1; document <= AT_A_LOOK && !again.isEmpty() && !stopped; document++) {
            Scan scan = again.remove();
            try {
                desk.takeAgain(scan, document, document + again.size());
            } catch (NoSuchFileException e) {
                say(scan.path(), LeftBecause.GONE);
            } catch (IOException e) {
                say(scan.path(), LeftBecause.failure(e));
            }
        }
    }

    private boolean settled(Path file) {
        try {
            Settling.Verdict verdict = settling.look(file);
            if (verdict == Settling.Verdict.OVERDUE) {
                say(file, LeftBecause.OVERDUE);
            }
            return verdict == Settling.Verdict.READY;
        } catch (NoSuchFileException e) {
            return false; // taken back since the listing
        } catch (IOException e) {
            say(file, LeftBecause.failure(e));
            return false;
        }
    }

    private void take(Path file, int document, int documents) {
        try {
            if (Files.exists(workspace.sampleMarker())) {
                desk.takeCopy(file, false, document, documents);
                settling.done(file);
            } else {
                desk.takeOwn(file, document, documents);
            }
        } catch (NoSuchFileException e) {
            events.left(file, LeftBecause.GONE);
        } catch (IOException e) {
            say(file, LeftBecause.failure(e));
        } catch (Fault fault) {
            sayUnlessFatal(file, fault);
        }
    }

    /** A full disk, a busy database or a layout that is being written passes; a missing library does not. */
    private void sayUnlessFatal(Path file, Fault fault) {
        if (fault.exit() != Fault.Exit.IO && fault.exit() != Fault.Exit.CONFIGURATION) {
            throw fault;
        }
        say(file, fault.text());
    }

    private void say(Path file, Message what) {
        concerned.add(file);
        if (!what.equals(said.put(file, what))) {
            events.left(file, what);
        }
    }
}
