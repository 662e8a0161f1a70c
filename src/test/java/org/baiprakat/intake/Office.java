package org.baiprakat.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.baiprakat.config.Settings;
import org.baiprakat.decision.Outcome;
import org.baiprakat.document.Scan;
import org.baiprakat.interchange.SettingsFile;
import org.baiprakat.messages.Message;

/** A workspace with a ledger in memory, a reader that reads nothing, and a clock that only moves when somebody waits. */
final class Office implements Ledger, DocumentReader, IntakeEvents {
    private static final Settings SHIPPED = SettingsFile.shipped();
    private static final Settings SETTINGS = new Settings(SHIPPED.language(), 1, SHIPPED.round(), new Settings.Limits(1, 500, 120, 120),
            new Settings.Watch(5, 10, 10), SHIPPED.deciding(), SHIPPED.retentionDays());

    final Workspace workspace;
    Instant now = Instant.parse("2023-06-20T03:00:00Z");
    final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Bangkok");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };
    final Map<String, Entry> entries = new LinkedHashMap<>();
    final Map<String, Integer> attempts = new LinkedHashMap<>();
    final List<String> repeated = new ArrayList<>();
    final List<Path> repeatedAt = new ArrayList<>();
    private final Map<String, List<Path>> again = new LinkedHashMap<>();
    final List<Scan> read = Collections.synchronizedList(new ArrayList<>());
    final Map<String, Message> left = new TreeMap<>();
    final List<Taken> taken = new ArrayList<>();
    final List<String> progress = Collections.synchronizedList(new ArrayList<>());
    final List<Runnable> onPause = new ArrayList<>();
    Function<Scan, Outcome> reading = scan -> decided();
    int atOnce = 1;
    boolean outdated;
    Runnable onRenew = () -> { };
    Runnable onReads = () -> { };

    Office(Path home) {
        workspace = new Workspace(home);
        workspace.prepare();
    }

    static Outcome decided() {
        return TestOutcomes.accepted(1);
    }

    Path drop(String name, byte[] bytes) {
        return write(workspace.inbox().resolve(name), bytes);
    }

    /** A file that nobody has touched for an hour. */
    Path write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            Files.setLastModifiedTime(file, FileTime.from(now.minus(Duration.ofHours(1))));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Intake intake() {
        return new Intake(workspace, SETTINGS, clock, this::sleep, this);
    }

    Desk desk() {
        return new Desk(intake(), this, this);
    }

    void process(Path... paths) throws Exception {
        process(desk(), paths);
    }

    void process(Desk desk, Path... paths) throws Exception {
        try (desk) {
            new OnePass(intake(), desk).run(List.of(paths));
        }
    }

    /** Reads once more what was read so far. */
    void again() throws Exception {
        List<Scan> before = readBefore();
        try (Desk desk = desk()) {
            new OnePass(intake(), desk).again(before);
        }
    }

    /** At their places in the archive. */
    List<Scan> readBefore() {
        return read.stream().map(scan -> scan.at(entries.get(scan.sha256()).place())).distinct().toList();
    }

    void sleep(Duration time) {
        now = now.plus(time);
        if (!onPause.isEmpty()) {
            onPause.remove(0).run();
        }
    }

    /** Every file under a folder, relative to it, with {@code /} on every system. */
    List<String> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).map(f -> folder.relativize(f).toString().replace('\\', '/')).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Entry> find(String sha256) {
        return Optional.ofNullable(entries.get(sha256)).map(entry -> new Entry(entry.state(), entry.readBefore(), entry.place(), again.getOrDefault(sha256, List.of())));
    }

    @Override
    public int begin(Scan scan) {
        entries.put(scan.sha256(), new Entry(State.BEGUN, wasRead(scan), scan.path(), List.of()));
        return attempts.merge(scan.sha256(), 1, Integer::sum);
    }

    @Override
    public void interrupted(Scan scan) {
        attempts.computeIfPresent(scan.sha256(), (sha256, times) -> Math.max(0, times - 1));
    }

    @Override
    public void finish(Scan scan, Outcome outcome, Path place) {
        attempts.remove(scan.sha256());
        boolean read = outcome instanceof Outcome.Decided || wasRead(scan);
        entries.put(scan.sha256(), new Entry(read ? State.READ : State.FAILED, read, place, List.of()));
    }

    private boolean wasRead(Scan scan) {
        return find(scan.sha256()).filter(Entry::readBefore).isPresent();
    }

    @Override
    public void repeated(Scan scan, Path place) {
        repeated.add(scan.name());
        repeatedAt.add(place);
        again.computeIfAbsent(scan.sha256(), sha256 -> new ArrayList<>()).add(place);
    }

    @Override
    public String version() {
        return "test";
    }

    @Override
    public Outcome read(Scan scan, PageProgress progress) {
        read.add(scan);
        progress.page(1, 1);
        return reading.apply(scan);
    }

    @Override
    public boolean isOutdated() {
        return outdated;
    }

    @Override
    public void renew() {
        onRenew.run();
        outdated = false;
    }

    @Override
    public int atOnce() {
        return atOnce;
    }

    @Override
    public void close() { }

    @Override
    public void reads(String name, int document, int documents) {
        progress.add(document + "/" + documents + " " + name);
        onReads.run();
    }

    @Override
    public void page(int document, int done, int pages) {
        progress.add("page " + done + "/" + pages);
    }

    @Override
    public void taken(Taken file) {
        taken.add(file);
    }

    @Override
    public void left(Path file, Message why) {
        left.put(file.getFileName().toString(), why);
    }

    String failure(String name) {
        return taken.stream().filter(t -> t.name().equals(name)).findFirst().flatMap(Taken::outcome)
                .map(outcome -> ((Outcome.Failed) outcome).reason().english()).orElse("");
    }
}
