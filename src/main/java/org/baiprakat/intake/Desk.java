package org.baiprakat.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.commons.io.IOUtils;
import org.apache.commons.io.output.NullOutputStream;
import org.baiprakat.config.Settings;
import org.baiprakat.decision.Outcome;
import org.baiprakat.document.Scan;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;

/**
 * Takes one file after another from where it lies to its last resting place: claim, identify, read, record, put away. It is always
 * recorded before it is put away, and put away before anything of it goes; what is interrupted lies in the work folder and is taken
 * up at the next start. Some documents are read at once, but begun, recorded and put away in their order by one thread. Those that
 * are read before an older one wait for it in the work folder, and do not keep others from being read.
 */
public final class Desk implements AutoCloseable {
    /** A document that ended the program so often is not tried again by itself. */
    private static final int MOST_ATTEMPTS = 3;
    private static final Outcome GIVEN_UP = new Outcome.Failed("internal", new Message(
            "โปรแกรมหยุดกลางคันทุกครั้งที่อ่านไฟล์นี้", "the program ended each time it read this file"), true);

    private final Workspace workspace;
    private final Settings.Limits limits;
    private final Clock clock;
    private final Ledger ledger;
    private final DocumentReader reader;
    private final IntakeEvents events;
    private final Claims claims;
    private final ExecutorService threads;
    /** Oldest first. Whoever stops the program looks at it from another thread. */
    private final Queue<InHand> inHand = new ConcurrentLinkedQueue<>();
    private boolean renewed = true;

    /**
     * A claimed document that is being read, or was and waits for older ones.
     *
     * @param archived where it shall lie whatever comes of this reading, if it was read before
     */
    private record InHand(Scan scan, Optional<Path> archived, CompletableFuture<Outcome> outcome) { }

    public Desk(Workspace workspace, Settings.Limits limits, Clock clock, Ledger ledger, DocumentReader reader, IntakeEvents events) {
        this.workspace = workspace;
        this.limits = limits;
        this.clock = clock;
        this.ledger = ledger;
        this.reader = reader;
        this.events = events;
        this.claims = new Claims(workspace.work());
        this.threads = Executors.newFixedThreadPool(reader.atOnce());
    }

    /**
     * Finishes what was left in the work folder, one file at a time.
     *
     * @param left told of those that still cannot be put away
     */
    void recover(BiConsumer<Path, Message> left) throws IOException {
        List<Path> leftovers = claims.leftovers();
        int document = 0;
        for (Path file : leftovers) {
            document++;
            try {
                begin(file, document, leftovers.size()).ifPresent(inHand::add);
            } catch (IOException e) {
                left.accept(file, Reports.failure(e));
            }
            while (!inHand.isEmpty()) {
                finishOldest(left);
            }
        }
    }

    /**
     * Takes a file of the inbox or the failed folder, which is gone from there afterwards. It may still be in hand then.
     *
     * @throws IOException if it could not be claimed (it is then where it was) or put away (it is then in the work folder)
     */
    void takeOwn(Path file, int document, int documents) throws IOException {
        Path claimed = claims.move(file);
        FailedFolder.dropReason(file);
        hold(begin(claimed, document, documents));
    }

    /**
     * Takes a copy of a file that stays where it is. Known bytes are not copied again.
     *
     * @param count whether a known file counts as received once more; a sample that lies there for ever does not
     */
    void takeCopy(Path file, boolean count, int document, int documents) throws IOException {
        String sha256 = sha256(file);
        finishIfInHand(sha256);
        Optional<Ledger.Entry> entry = ledger.find(sha256);
        if (entry.filter(e -> e.state() == Ledger.State.READ && putAway(e)).isEmpty()) {
            hold(begin(claims.copy(file), document, documents));
            return;
        }
        if (count) {
            ledger.repeated(describe(file, sha256), entry.get().place());
        }
        events.taken(new Taken(FileNames.arrived(file), sha256, false, Optional.empty()));
    }

    /**
     * Reads once more what was read before. What cannot be read now goes back to where it was, and what was read of it stands.
     *
     * @param scan its path is its place in the archive
     * @throws IOException if it is not there or cannot be claimed; nothing has happened then
     */
    void takeAgain(Scan scan, int document, int documents) throws IOException {
        if (sha256(scan.path()).equals(scan.sha256())) {
            hold(Optional.of(start(scan.at(claims.move(scan.path())), Optional.of(scan.path()), document, documents)));
        } else {
            events.left(scan.path(), Reports.CHANGED);
        }
    }

    /** Starts the reading, unless the bytes are known: then it is put away at once. */
    private Optional<InHand> begin(Path claimed, int document, int documents) throws IOException {
        Scan scan = describe(claimed, sha256(claimed));
        finishIfInHand(scan.sha256());
        Optional<Ledger.Entry> known = ledger.find(scan.sha256());
        if (known.filter(entry -> entry.state() == Ledger.State.READ).isPresent()) {
            finishKnown(scan, known.get());
            return Optional.empty();
        }
        return Optional.of(start(scan, known.filter(Ledger.Entry::readBefore).map(entry -> archivePlace(scan)), document, documents));
    }

    /** What is known of the same bytes is known then. */
    private void finishIfInHand(String sha256) {
        if (inHand.stream().anyMatch(other -> other.scan().sha256().equals(sha256))) {
            finishAll();
        }
    }

    /** Where a file of the same bytes lies that failed before is written down first: once the reading has begun, the ledger has only the place of this one. */
    private InHand start(Scan scan, Optional<Path> archived, int document, int documents) {
        if (reader.isOutdated()) {
            finishAll();
        }
        ledger.find(scan.sha256()).filter(entry -> entry.state() == Ledger.State.FAILED && putAway(entry))
                .ifPresent(earlier -> ledger.repeated(scan, earlier.place()));
        events.reads(scan.name(), document, documents);
        return new InHand(scan, archived, ledger.begin(scan) > MOST_ATTEMPTS
                ? CompletableFuture.completedFuture(GIVEN_UP) : CompletableFuture.supplyAsync(() -> read(scan, document), threads));
    }

    /** Returns when another document can be read. */
    private void hold(Optional<InHand> begun) {
        begun.ifPresent(inHand::add);
        awaitFreeReader();
        while (!inHand.isEmpty() && inHand.element().outcome().isDone()) {
            finishOldest(events::left);
        }
    }

    private void awaitFreeReader() {
        while (true) {
            CompletableFuture<?>[] unread = inHand.stream().map(InHand::outcome).filter(outcome -> !outcome.isDone()).toArray(CompletableFuture[]::new);
            if (unread.length < reader.atOnce()) {
                return;
            }
            try {
                CompletableFuture.anyOf(unread).get();
            } catch (ExecutionException e) {
                // told when its turn comes to be finished
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Waits for what is in hand, and goes on by the lists of now. Whoever takes files ends with it. */
    void finishAll() {
        while (!inHand.isEmpty()) {
            finishOldest(events::left);
        }
        if (reader.isOutdated()) {
            reader.renew();
            renewed = true;
            events.renewed();
        }
    }

    /** Whether it has gone over to other lists or layouts since this was asked last; at the start it may have, since those who worked before it. */
    boolean wasRenewed() {
        boolean was = renewed;
        renewed = false;
        return was;
    }

    /**
     * The program is told to end: what it is reading now is not what ends it, and is read at the next start as if for the first time. From any
     * thread.
     */
    public void interrupt() {
        inHand.forEach(document -> ledger.interrupted(document.scan()));
    }

    /** A document that cannot be put away stays in the work folder; if the machine is at fault, all that are in hand do. */
    private void finishOldest(BiConsumer<Path, Message> left) {
        InHand oldest = inHand.element();
        try {
            finish(oldest);
        } catch (IOException e) {
            ledger.interrupted(oldest.scan());
            left.accept(oldest.scan().path(), Reports.failure(e));
        } catch (Fault | LinkageError machine) {
            drop();
            throw machine;
        } catch (RuntimeException | Error broken) {
            inHand.remove(); // it has ended the program, which counts
            drop();
            throw broken;
        }
        inHand.remove();
    }

    private void finish(InHand document) throws IOException {
        try {
            finish(document, document.outcome().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException unreadable) {
                throw unreadable.getCause();
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        }
    }

    private void finish(InHand document, Outcome outcome) throws IOException {
        Scan scan = document.scan();
        Path place = document.archived().orElseGet(() -> outcome instanceof Outcome.Failed
                ? FileNames.free(workspace.failed(), FileNames.safe(scan.name())) : archivePlace(scan));
        ledger.finish(scan, outcome, place);
        if (outcome instanceof Outcome.Failed failed && document.archived().isEmpty()) {
            FailedFolder.writeReason(place, failed);
        }
        claims.settle(scan.path(), place);
        events.taken(new Taken(scan.name(), scan.sha256(), document.archived().isPresent(), Optional.of(outcome)));
    }

    /**
     * Either the same bytes came again, or this file is on record and does not lie in its place: the last run ended before it did, or the archive
     * could not be written. Then it is not counted once more.
     */
    private void finishKnown(Scan scan, Ledger.Entry entry) throws IOException {
        Optional<Path> vacant = Stream.concat(Stream.of(entry.place()), entry.again().stream().filter(place -> Reports.under(place, workspace.archive())))
                .filter(place -> !Files.exists(place)).findFirst();
        Path place = vacant.orElseGet(() -> archivePlace(scan));
        if (vacant.isEmpty()) {
            ledger.repeated(scan, place);
        }
        claims.settle(scan.path(), place);
        events.taken(new Taken(scan.name(), scan.sha256(), false, Optional.empty()));
    }

    private boolean putAway(Ledger.Entry entry) {
        return Files.exists(entry.place());
    }

    private Path archivePlace(Scan scan) {
        Path month = workspace.archive().resolve(YearMonth.now(clock).toString());
        String hash = scan.sha256().substring(0, 8) + "-";
        String name = FileNames.safe(scan.name());
        return FileNames.free(month, name.startsWith(hash) ? name : hash + name); // it has it if it comes from the archive, to be read again
    }

    /** @throws UncheckedIOException if the file cannot be opened */
    private Outcome read(Scan scan, int document) {
        try {
            Optional<Outcome.Failed> refused = Refusals.of(scan, limits);
            return refused.isPresent() ? refused.get() : reader.read(scan, (done, pages) -> events.page(document, done, pages));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (Fault fault) {
            throw fault; // the machine is at fault, not the document, which waits in the work folder
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Outcome.Failed("internal", Message.format("โปรแกรมขัดข้องขณะอ่านไฟล์นี้ (%s)",
                    "the program failed on this file (%s)", e.getClass().getSimpleName()), true);
        }
    }

    /** Leaves what is in hand in the work folder, as if the program had been told to end, once it is not read any more. */
    private void drop() {
        for (InHand document : inHand) {
            try {
                document.outcome().get();
            } catch (ExecutionException e) {
                // it is read again at the next start
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        try {
            interrupt();
        } finally {
            inHand.clear();
        }
    }

    @Override
    public void close() {
        threads.shutdown();
        drop();
    }

    private Scan describe(Path file, String sha256) throws IOException {
        Instant changed = Files.getLastModifiedTime(file).toInstant();
        Instant now = clock.instant();
        return new Scan(file, FileNames.arrived(file), sha256, Files.size(file), MediaTypes.detect(file), changed.isAfter(now) ? now : changed);
    }

    private static String sha256(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(new BufferedInputStream(Files.newInputStream(file)), digest)) {
                IOUtils.copyLarge(in, NullOutputStream.INSTANCE);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException("every Java has SHA-256", e));
        }
    }
}
