package org.baiprakat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandardOutputTest {
    @TempDir
    Path home;

    private final StringWriter messages = new StringWriter();

    @Test
    void dataThatCannotBeWrittenIs74AndSaidSo() {
        assertEquals(74, run("No space left on device", "--lang", "en", "status"));

        assertTrue(messages.toString().contains("the output could not be written"), messages.toString());
    }

    @Test
    void aCommandThatFailsKeepsItsOwnCode() {
        assertEquals(66, run("No space left on device", "--lang", "en", "review", "show", "1"));
        assertEquals(64, run("No space left on device", "--lang", "en", "status", "--format", "word"));
    }

    @Test
    void aReaderWhoHasHadEnoughIsNoError() {
        assertEquals(0, run("Broken pipe", "status"));

        assertEquals("", messages.toString());
    }

    /** A command whose output takes nothing, for this reason. */
    private int run(String reason, String... arguments) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
        TestOffice office = new TestOffice(home).ready();
        return Cli.run(office.surroundings(home, new PrintWriter(new StandardOutput(full)), new PrintWriter(messages)), arguments);
    }
}
