package org.baiprakat.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
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
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.commons.io.IOUtils;
import org.apache.commons.io.output.NullOutputStream;
import org.baiprakat.decision.Outcome;
import org.baiprakat.document.Scan;
import org.baiprakat.intake.Readings.Begun;
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
    private final Clock clock;
    private final IntakeEvents events;
    private final Ledger ledger;
    private final DocumentReader reader;
    private final Claims claims;
    private final Readings inHand;
    private boolean renewed = true;

    public Desk(Intake intake, Ledger ledger, DocumentReader reader) {
        this.workspace = intake.workspace();
        this.clock = intake.clock();
        this.events = intake.events();
        this.ledger = ledger;
        this.reader = reader;
        this.claims = new Claims(workspace.work());
        this.inHand = new Readings(reader, intake.settings().limits(), events);
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
                left.accept(file, LeftBecause.failure(e));
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
            events.left(scan.path(), LeftBecause.CHANGED);
        }
    }

    /** Starts the reading, unless the bytes are known: then it is put away at once. */
    private Optional<Begun> begin(Path claimed, int document, int documents) throws IOException {
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
        if (inHand.has(sha256)) {
            finishAll();
        }
    }

    /** Where a file of the same bytes lies that failed before is written down first: once the reading has begun, the ledger has only the place of this one. */
    private Begun start(Scan scan, Optional<Path> archived, int document, int documents) {
        if (reader.isOutdated()) {
            finishAll();
        }
        ledger.find(scan.sha256()).filter(entry -> entry.state() == Ledger.State.FAILED && putAway(entry))
                .ifPresent(earlier -> ledger.repeated(scan, earlier.place()));
        events.reads(scan.name(), document, documents);
        return ledger.begin(scan) > MOST_ATTEMPTS ? new Begun(scan, archived, CompletableFuture.completedFuture(GIVEN_UP)) : inHand.start(scan, archived, document);
    }

    /** Returns when another document can be read. */
    private void hold(Optional<Begun> begun) {
        begun.ifPresent(inHand::add);
        inHand.awaitFreeReader();
        while (!inHand.isEmpty() && inHand.oldest().reading().isDone()) {
            finishOldest(events::left);
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
        Begun oldest = inHand.oldest();
        try {
            finish(oldest);
        } catch (IOException e) {
            ledger.interrupted(oldest.scan());
            left.accept(oldest.scan().path(), LeftBecause.failure(e));
        } catch (Fault | LinkageError machine) {
            drop();
            throw machine;
        } catch (RuntimeException | Error broken) {
            inHand.removeOldest(); // it has ended the program, which counts
            drop();
            throw broken;
        }
        inHand.removeOldest();
    }

    private void finish(Begun document) throws IOException {
        Outcome outcome = document.outcome();
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
        Optional<Path> vacant = Stream.concat(Stream.of(entry.place()), entry.again().stream().filter(place -> Workspace.liesIn(workspace.archive(), place)))
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

    /** Leaves what is in hand in the work folder, as if the program had been told to end, once it is not read any more. */
    private void drop() {
        inHand.awaitAll();
        try {
            interrupt();
        } finally {
            inHand.clear();
        }
    }

    @Override
    public void close() {
        inHand.close();
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
