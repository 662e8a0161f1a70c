package org.baiprakat.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baiprakat.config.Settings;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;

/**
 * {@code watch}: looks at the inbox again and again. Polling, because no file system event arrives from a shared folder; every look
 * is a full one, so nothing is missed for good. Only a machine that cannot work at all ends it.
 */
public final class Watch {
    private final Workspace workspace;
    private final Duration poll;
    private final Pause pause;
    private final Desk desk;
    private final IntakeEvents events;
    private final Settling settling;
    /** What was said about a file or folder and still holds, so that it is not said at every look. */
    private final Map<Path, Message> said = new HashMap<>();
    /** What there was to say something about at this look. */
    private final Set<Path> concerned = new HashSet<>();
    private volatile boolean stopped;

    public Watch(Workspace workspace, Settings.Watch settings, Clock clock, Pause pause, Desk desk, IntakeEvents events) {
        this.workspace = workspace;
        this.poll = Duration.ofSeconds(settings.pollSeconds());
        this.pause = pause;
        this.desk = desk;
        this.events = events;
        this.settling = new Settling(Duration.ofSeconds(settings.settleSeconds()), Duration.ofMinutes(settings.incompleteMinutes()), clock);
    }

    /** Returns soon after {@link #stop}: a document that is being read is finished first. */
    public void run() throws InterruptedException {
        while (!stopped) {
            look();
            if (!stopped) {
                events.idle();
                pause.sleep(poll);
            }
        }
    }

    /** From any thread. */
    public void stop() {
        stopped = true;
    }

    private void look() {
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
            return;
        } catch (Fault fault) {
            sayUnlessFatal(workspace.work(), fault);
            return;
        }
        int document = 0;
        for (Path file : ready) {
            if (!stopped) {
                document++;
                take(file, document, ready.size());
            }
        }
        try {
            desk.finishAll();
        } catch (Fault fault) {
            sayUnlessFatal(workspace.work(), fault);
        }
        said.keySet().retainAll(concerned);
    }

    private boolean settled(Path file) {
        try {
            Settling.Verdict verdict = settling.look(file);
            if (verdict == Settling.Verdict.OVERDUE) {
                say(file, Reports.OVERDUE);
            }
            return verdict == Settling.Verdict.READY;
        } catch (NoSuchFileException e) {
            return false; // taken back since the listing
        } catch (IOException e) {
            say(file, Reports.failure(e));
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
            events.left(file, Reports.GONE);
        } catch (IOException e) {
            say(file, Reports.failure(e));
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
