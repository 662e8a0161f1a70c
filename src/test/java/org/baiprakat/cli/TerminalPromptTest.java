package org.baiprakat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.Test;

class TerminalPromptTest {

    @Test
    void toneMarkIsSeenAsItIsTyped() throws IOException {
        PipedOutputStream keys = new PipedOutputStream();
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        Terminal terminal = new ExternalTerminal("test", "xterm", new PipedInputStream(keys), screen, StandardCharsets.UTF_8);
        terminal.setSize(new Size(80, 24));
        TerminalPrompt prompt = new TerminalPrompt(terminal);

        keys.write("r ไม่ใช่\r".getBytes(StandardCharsets.UTF_8));
        Optional<String> typed = prompt.ask("> ");
        prompt.close();

        assertEquals(Optional.of("r ไม่ใช่"), typed);
        String drawn = screen.toString(StandardCharsets.UTF_8);
        assertTrue(drawn.contains("ไม่ใช่"), drawn);
    }
}
