package org.baiprakat.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.baiprakat.decision.Decision;
import org.baiprakat.decision.Outcome;
import org.baiprakat.intake.IntakeEvents;
import org.baiprakat.intake.Taken;
import org.baiprakat.messages.Message;
import org.baiprakat.report.TextWidth;

/**
 * What is going on, on stderr: one line that is written over on a terminal, a plain line now and then elsewhere. Elsewhere may be a
 * log, and file names are often people's names, so only a terminal is shown them.
 */
final class Progress implements IntakeEvents {
    private static final Duration PLAIN_EVERY = Duration.ofSeconds(10);
    private static final Duration HEARTBEAT_EVERY = Duration.ofMinutes(10);
    private static final Duration TOO_EARLY_TO_TELL = Duration.ofSeconds(2);
    private static final int LINE_COLUMNS = 79;

    /**
     * A file that was taken, without what was read of it: that is a lot, and stands in the database.
     *
     * @param again   whether it was read before and was read once more
     * @param known   whether its bytes were known and not read
     * @param failure why it could not be read, if it could not
     */
    record Received(String name, String sha256, boolean again, boolean known, Optional<Message> failure) {
        private static Received of(Taken file) {
            return new Received(file.name(), file.sha256(), file.again(), file.outcome().isEmpty(),
                    file.outcome().filter(Outcome.Failed.class::isInstance).map(failed -> ((Outcome.Failed) failed).reason()));
        }
    }

    /** A file that was not taken. */
    record Left(Path file, Message why) { }

    private record InHand(String name, int done, int pages) {
        double share() {
            return pages == 0 ? 0 : (double) done / pages;
        }
    }

    private final RootCommand root;
    private final PrintWriter err;
    private final boolean terminal;
    private final List<Received> received = new ArrayList<>();
    private final List<Left> left = new ArrayList<>();
    private int taken;
    /** The documents that are being read, by number; they are finished in this order. */
    private final TreeMap<Integer, InHand> inHand = new TreeMap<>();
    private int latest;
    private int documents;
    private Instant passBegan;
    private Instant nextPlain = Instant.MIN;
    private Instant nextHeartbeat = Instant.MIN;
    private boolean lineOpen;

    Progress(RootCommand root) {
        this.root = root;
        this.err = root.err();
        this.terminal = root.surroundings().terminal();
    }

    @Override
    public synchronized void reads(String file, int number, int of) {
        if (number == 1 || passBegan == null) {
            passBegan = now();
            inHand.clear();
        }
        latest = number;
        documents = of;
        inHand.put(number, new InHand(file, 0, 0));
        show(number);
    }

    @Override
    public synchronized void page(int document, int done, int pages) {
        InHand shown = inHand.get(document);
        if (shown != null) {
            inHand.put(document, new InHand(shown.name(), done, pages));
            show(document);
        }
    }

    @Override
    public synchronized void taken(Taken file) {
        taken += file.again() ? 0 : 1;
        received.add(Received.of(file));
        if (file.outcome().isPresent()) {
            inHand.pollFirstEntry();
        }
        end();
        String which = terminal ? file.name() : root.say("ไฟล์ %s", "file %s", file.sha256().substring(0, 8));
        err.println(which + ": " + result(file));
        err.flush();
    }

    @Override
    public synchronized void left(Path file, Message why) {
        left.add(new Left(file, why));
        end();
        err.println((terminal ? file.toString() : place(file)) + ": " + why.in(root.language()));
        err.flush();
    }

    /** The folder of the workspace in which a file lies, or that it is. */
    private String place(Path file) {
        Path place = file.toAbsolutePath().normalize();
        return Stream.concat(root.workspace().folders().stream(), Stream.of(root.workspace().home())).filter(place::startsWith).findFirst()
                .map(folder -> place.equals(folder) ? folder.getFileName().toString() : root.say("ไฟล์หนึ่งใน %s", "a file in %s", folder.getFileName()))
                .orElse(root.say("ไฟล์หนึ่งนอกโฟลเดอร์งาน", "a file outside of the workspace"));
    }

    @Override
    public synchronized void renewed() {
        end();
        err.println(root.say("บัญชีบุคลากร ทะเบียนหลักสูตร หรือแบบใบประกาศเปลี่ยนไป อ่านต่อด้วยของใหม่", "the staff list, the catalogue or the layouts have changed; reading goes on by the new ones"));
        err.flush();
    }

    /** A watch goes on for months: nobody asks for what a pass of it brought. */
    @Override
    public synchronized void idle() {
        passBegan = null;
        received.clear();
        left.clear();
        if (terminal) {
            overwrite(root.say("รอไฟล์ใหม่ … ดูล่าสุด %s", "waiting for files … last look %s", time()));
        } else if (!now().isBefore(nextHeartbeat)) {
            nextHeartbeat = now().plus(HEARTBEAT_EVERY);
            err.println(root.say("ทำงานอยู่ %s: รับแล้ว %d ไฟล์", "alive at %s: %d files taken", time(), taken));
            err.flush();
        }
    }

    /** Ends a line that was being written over. */
    synchronized void end() {
        if (lineOpen) {
            err.print("\r" + " ".repeat(LINE_COLUMNS) + "\r");
            err.flush();
            lineOpen = false;
        }
    }

    List<Received> all() {
        return received;
    }

    List<Left> leftThere() {
        return left;
    }

    private void show(int document) {
        InHand shown = inHand.get(document);
        Instant now = now();
        String line = root.say("เอกสาร %d/%d", "document %d/%d", document, documents)
                + (shown.pages() == 0 ? "" : root.say(" หน้า %d/%d", " page %d/%d", shown.done(), shown.pages())) + timeLeft();
        if (terminal) {
            overwrite(line + "  " + shown.name());
        } else if (!now.isBefore(nextPlain)) {
            nextPlain = now.plus(PLAIN_EVERY);
            err.println(line);
            err.flush();
        }
    }

    private void overwrite(String line) {
        err.print("\r" + TextWidth.padRight(TextWidth.cut(line, LINE_COLUMNS), LINE_COLUMNS));
        err.flush();
        lineOpen = true;
    }

    /** Documents differ in length, so this is a guess that gets better. */
    private String timeLeft() {
        Duration spent = Duration.between(passBegan, now());
        double share = (latest - inHand.size() + inHand.values().stream().mapToDouble(InHand::share).sum()) / documents;
        if (share <= 0 || share >= 1 || spent.compareTo(TOO_EARLY_TO_TELL) < 0) {
            return "";
        }
        long seconds = Math.round(spent.toMillis() / 1000.0 * (1 - share) / share);
        return seconds < 60 ? root.say(" เหลือราว %d วินาที", " about %d s left", seconds)
                : root.say(" เหลือราว %d นาที", " about %d min left", (seconds + 30) / 60);
    }

    private String result(Taken file) {
        if (file.outcome().isEmpty()) {
            return root.say("เคยรับแล้ว ไม่เพิ่มหน้า", "received before, adds no pages");
        }
        if (file.outcome().get() instanceof Outcome.Failed failed) {
            return root.say("อ่านไม่ได้: ", "failed: ") + failed.reason().in(root.language());
        }
        var pages = ((Outcome.Decided) file.outcome().get()).pages();
        long accepted = pages.stream().filter(p -> p.decision() instanceof Decision.Accept).count();
        long review = pages.stream().filter(p -> p.decision() instanceof Decision.Review).count();
        return root.say("%d หน้า รับ %d รอตรวจ %d อื่น ๆ %d", "%d pages: %d accepted, %d for review, %d other",
                pages.size(), accepted, review, pages.size() - accepted - review);
    }

    private String time() {
        return LocalTime.ofInstant(now(), root.surroundings().clock().getZone()).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private Instant now() {
        return root.surroundings().clock().instant();
    }
}
