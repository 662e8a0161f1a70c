package org.baiprakat.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.baiprakat.decision.Outcome;
import org.baiprakat.decision.PageOutcome;
import org.baiprakat.document.Scan;
import org.baiprakat.document.StaffMember;
import org.baiprakat.intake.DocumentReader;
import org.baiprakat.intake.PageProgress;
import org.baiprakat.intake.TestOutcomes;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;
import org.baiprakat.render.EvidencePicture.Excerpt;
import org.baiprakat.store.PageDetail;

/** The program with its own writers, a clock that moves when somebody waits, and a reader that reads what the test wrote. */
final class TestOffice {
    static final String STAFF = """
            staff_id,title,first_name,last_name,staff_type,position,unit
            S1,นาย,สมหมาย,ตัวอย่าง,ข้าราชการ,นักวิชาการ,อำเภอเมือง
            S2,นางสาว,สมหญิง,ทดสอบ,พนักงานราชการ,เจ้าพนักงาน,อำเภอธาตุพนม
            S3,นาง,มะลิ,สมมติ,ลูกจ้างประจำ,พนักงานขับรถ,อำเภอเมือง
            """;
    private static final Pattern PAGE = Pattern.compile("(accept|review) (\\S+)");

    final Path home;
    final List<String> lines = new ArrayList<>();
    final List<String> asked = new ArrayList<>();
    final Deque<String> typed = new ArrayDeque<>();
    final List<Runnable> onPause = new ArrayList<>();
    final List<Runnable> onPrompt = new ArrayList<>();
    final List<Path> drawn = new ArrayList<>();
    final List<Path> opened = new ArrayList<>();
    List<Excerpt> excerpts = List.of();
    boolean draws = true;
    Optional<Runnable> stop = Optional.empty();
    List<DoctorCheck> checks = List.of();
    boolean terminal;
    boolean prompt;
    Function<Scan, Optional<Outcome>> special = scan -> Optional.empty();
    Instant now = Instant.parse("2023-06-20T03:00:00Z");
    String out = "";
    String err = "";

    TestOffice(Path home) {
        this.home = home;
    }

    /** Runs a command in the workspace, in English, and keeps what it wrote. */
    int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("--home", home.toString(), "--lang", "en"));
        all.addAll(List.of(arguments));
        return raw(home, all.toArray(String[]::new));
    }

    int raw(Path folder, String... arguments) {
        StringWriter outText = new StringWriter();
        StringWriter errText = new StringWriter();
        int code = Cli.run(surroundings(folder, new PrintWriter(outText), new PrintWriter(errText)), arguments);
        out = outText.toString();
        err = errText.toString();
        return code;
    }

    Surroundings surroundings(Path folder, PrintWriter data, PrintWriter messages) {
        return new Surroundings(data, messages, terminal, false, folder, clock(),
                this::pause, (run, patience) -> stop = Optional.of(run), (home, settings, staff, courses) -> new Reader(staff),
                new Drawings(), opened::add, checks, () -> prompt ? Optional.of(this::type) : Optional.empty(),
                "reviewer");
    }

    /** With staff list and folders. */
    TestOffice ready() {
        run("init");
        write("staff.csv", STAFF.getBytes(StandardCharsets.UTF_8));
        run("staff", "import", home.resolve("staff.csv").toString());
        return this;
    }

    /** A document of so many pages as {@code pages} has lines: {@code accept S1} or {@code review S2}. */
    void drop(String name, String pages) {
        write("inbox/" + name, ("%PDF-1.4\n" + pages + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8));
    }

    Path write(String name, byte[] bytes) {
        try {
            Path file = home.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            Files.setLastModifiedTime(file, FileTime.from(now.minus(Duration.ofHours(1))));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Clock clock() {
        return new Clock() {
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
    }

    private Optional<String> type(String question) {
        asked.add(question);
        if (!onPrompt.isEmpty()) {
            onPrompt.remove(0).run();
        }
        return Optional.ofNullable(typed.poll());
    }

    private void pause(Duration time) {
        now = now.plus(time);
        if (!onPause.isEmpty()) {
            onPause.remove(0).run();
        }
    }

    private final class Drawings implements Pictures {
        @Override
        public void overlay(PageDetail page, Path png) {
            draw(png);
        }

        @Override
        public void evidence(PageDetail page, List<Excerpt> shown, Path png) {
            excerpts = shown;
            draw(png);
        }

        private void draw(Path png) {
            try {
                if (!draws) {
                    throw new IOException("the disk is full");
                }
                Files.write(png, new byte[0]);
                drawn.add(png);
            } catch (IOException e) {
                throw new Fault(Fault.Exit.IO, new Message("วาดภาพไม่ได้", "the picture cannot be drawn"), e);
            }
        }
    }

    private final class Reader implements DocumentReader {
        private final Map<String, StaffMember> staff;

        Reader(List<StaffMember> staff) {
            this.staff = staff.stream().collect(Collectors.toMap(StaffMember::id, s -> s));
        }

        @Override
        public String version() {
            return "test";
        }

        @Override
        public Outcome read(Scan scan, PageProgress progress) {
            if (special.apply(scan).isPresent()) {
                return special.apply(scan).get();
            }
            try {
                Matcher matcher = PAGE.matcher(Files.readString(scan.path()));
                List<PageOutcome> pages = new ArrayList<>();
                while (matcher.find()) {
                    StaffMember person = staff.get(matcher.group(2));
                    pages.add(matcher.group(1).equals("accept") ? TestOutcomes.accept(pages.size() + 1, person)
                            : TestOutcomes.review(pages.size() + 1, person));
                }
                for (int page = 1; page <= pages.size(); page++) {
                    now = now.plusSeconds(4);
                    progress.page(page, pages.size());
                }
                return pages.isEmpty() ? new Outcome.Failed("render", new Message("เข้ารหัส", "encrypted"), false) : TestOutcomes.of(pages);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() { }
    }
}
