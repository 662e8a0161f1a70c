package org.baiprakat;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baiprakat.cli.Cli;
import org.baiprakat.cli.DesktopViewer;
import org.baiprakat.cli.StandardOutput;
import org.baiprakat.cli.Surroundings;
import org.baiprakat.cli.TerminalPrompt;
import org.baiprakat.cli.Termination;
import org.baiprakat.cli.TypedArguments;
import org.baiprakat.config.Settings;
import org.baiprakat.document.Course;
import org.baiprakat.document.StaffMember;
import org.baiprakat.intake.DocumentReader;
import org.baiprakat.messages.Fault;
import org.baiprakat.ocr.Installation;
import org.baiprakat.worker.StallGuard;
import org.baiprakat.worker.Supervisor;

/** Wires the parts to each other and to the machine. */
public final class Main {
    private static final String WORKER = "baiprakat.worker";
    private static final boolean IS_WORKER = Boolean.getBoolean(WORKER);
    /** A document waits for pages of others at times; in so many limits of a page one of its own is finished, or it has stalled. */
    private static final int STALL = 3;
    /** Where libraries of Java unpack the shared ones that they carry. */
    private static final List<String> UNPACKED = List.of("org.sqlite.tmpdir", "jna.tmpdir", "jline.tmpdir");

    private Main() { }

    public static void main(String[] given) throws IOException, InterruptedException {
        Locale.setDefault(Locale.ROOT); // numbers are written the same way on every machine
        System.setProperty("java.awt.headless", "true"); // drawing needs no screen, and DISPLAY may name one that is gone
        unpackOutsideOfTemporaryFiles();
        String[] arguments = TypedArguments.of(given, Main.class);
        Termination termination = new Termination();
        Surroundings surroundings = surroundings(termination);
        if (!IS_WORKER && Cli.readsScans(surroundings, arguments)) {
            System.exit(new Supervisor(worker(arguments), surroundings.err()).run());
        }
        if (IS_WORKER) {
            ProcessHandle.current().parent().ifPresent(supervisor -> supervisor.onExit().thenRun(() -> System.exit(Fault.Exit.INTERNAL.code())));
        }
        int code = Cli.run(surroundings, arguments);
        termination.finish(code);
        System.exit(code);
    }

    private static void unpackOutsideOfTemporaryFiles() {
        try {
            Path folder = Files.createDirectories(Installation.libraries().resolve("unpacked"));
            UNPACKED.forEach(key -> System.setProperty(key, folder.toString()));
            Installation.dropLocks(folder, Instant.now().minus(Duration.ofDays(1)));
        } catch (IOException homeless) {
            return; // among the temporary files, then, or with the locks of before
        }
    }

    /** This program once more, with the same Java and its options. What a dying JVM says is no data, and its memory is nobody's to read. */
    private static List<String> worker(String... arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-XX:+DisplayVMOutputToStderr", "-XX:-CreateCoredumpOnCrash", "-D" + WORKER + "=true",
                "-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static DocumentReader reader(Path home, Settings settings, List<StaffMember> staff, List<Course> courses) {
        DocumentReader reader = Assembly.reader(home, settings, staff, courses);
        return IS_WORKER ? new StallGuard(reader, Duration.ofSeconds((long) STALL * settings.limits().pageSeconds()),
                () -> Runtime.getRuntime().halt(Supervisor.STALLED)) : reader;
    }

    private static Surroundings surroundings(Termination termination) {
        System.setProperty("jdk.console", "java.base"); // else Java 22 to 24 have a console in a pipe, too
        boolean interactive = System.console() != null;
        // The launcher knows whether stderr is a terminal; Java only knows about stdin and stdout together.
        boolean terminal = Boolean.parseBoolean(System.getProperty("baiprakat.terminal", String.valueOf(interactive)));
        boolean colour = interactive && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"))
                && !System.getProperty("os.name").startsWith("Windows"); // it prints the codes as they stand
        return new Surroundings(utf8(new StandardOutput(new FileOutputStream(FileDescriptor.out)), false),
                utf8(new FileOutputStream(FileDescriptor.err), true), terminal, colour, Path.of("").toAbsolutePath(), Clock.systemDefaultZone(), termination.pause(), termination::onStop, Main::reader, new PagePictures(), new DesktopViewer(System.getProperty("os.name"), System.getenv()), Assembly.checks(),
                () -> interactive ? Optional.of(new TerminalPrompt()) : Optional.empty(), System.getProperty("user.name"));
    }

    private static PrintWriter utf8(OutputStream stream, boolean flushLines) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), flushLines);
    }
}
