package org.baiprakat;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.baiprakat.cli.Cli;
import org.baiprakat.cli.Surroundings;
import org.baiprakat.cli.TerminalPrompt;
import org.baiprakat.cli.Termination;

/** Wires the parts to each other and to the machine. */
public final class Main {
    private Main() { }

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT); // numbers are written the same way on every machine
        Termination termination = new Termination();
        int code = Cli.run(surroundings(termination), arguments);
        termination.finish(code);
        System.exit(code);
    }

    private static Surroundings surroundings(Termination termination) {
        boolean interactive = System.console() != null;
        // The launcher knows whether stderr is a terminal; Java only knows about stdin and stdout together.
        boolean terminal = Boolean.parseBoolean(System.getProperty("baiprakat.terminal", String.valueOf(interactive)));
        boolean colour = interactive && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
        return new Surroundings(utf8(FileDescriptor.out, false), utf8(FileDescriptor.err, true), terminal, colour, Path.of("").toAbsolutePath(),
                Clock.systemDefaultZone(), termination.pause(), termination::onStop, Assembly::reader, Assembly::draw, Assembly.checks(),
                () -> interactive ? Optional.of(new TerminalPrompt()) : Optional.empty(), System.getProperty("user.name"));
    }

    private static PrintWriter utf8(FileDescriptor stream, boolean flushLines) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), flushLines);
    }
}
