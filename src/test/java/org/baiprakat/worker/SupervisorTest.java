package org.baiprakat.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With real processes. */
class SupervisorTest {
    @TempDir
    Path folder;

    private final StringWriter messages = new StringWriter();

    /** A program that notes each start in a file, and ends with the code that is its turn. */
    public static final class Mortal {
        public static void main(String[] arguments) throws IOException {
            Path starts = Path.of(arguments[0]);
            Files.writeString(starts, "x", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            int start = (int) Files.size(starts);
            Runtime.getRuntime().halt(Integer.parseInt(arguments[Math.min(start, arguments.length - 1)]));
        }
    }

    @Test
    void processThatDiesIsStartedAgainAndItsCodeIsTheCommands() throws IOException, InterruptedException {
        assertEquals(65, run("134", "137", "65"));

        assertEquals(3, starts());
        assertEquals(2, messages.toString().lines().count(), messages.toString());
        assertTrue(messages.toString().contains("the reader died (code 134)"), messages.toString());
    }

    @Test
    void processThatStallsSaysSo() throws IOException, InterruptedException {
        assertEquals(0, run(String.valueOf(Supervisor.STALLED), "0"));

        assertEquals(2, starts());
        assertTrue(messages.toString().contains("reading went no further"), messages.toString());
    }

    @Test
    void processThatWasToldToStopIsNotStartedAgain() throws IOException, InterruptedException {
        assertEquals(143, run("143"));

        assertEquals(1, starts());
        assertEquals("", messages.toString());
    }

    @Test
    void processThatAlwaysDiesIsGivenUp() throws IOException, InterruptedException {
        assertEquals(70, run("134"));

        assertEquals(10, starts());
        assertTrue(messages.toString().contains("doctor"), messages.toString());
    }

    private int run(String... codes) throws IOException, InterruptedException {
        List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto", "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"), Mortal.class.getName(), folder.resolve("starts").toString());
        return new Supervisor(Stream.concat(command.stream(), List.of(codes).stream()).toList(), new PrintWriter(messages, true)).run();
    }

    private long starts() throws IOException {
        return Files.size(folder.resolve("starts"));
    }
}
