package org.baiprakat.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.Widget;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;

/** Line editing on the real terminal. What was typed is not kept: it holds names. */
public final class TerminalPrompt implements Prompt {
    private final Terminal terminal;
    private final LineReader reader;

    public TerminalPrompt() {
        this(systemTerminal());
    }

    TerminalPrompt(Terminal terminal) {
        this.terminal = terminal;
        reader = LineReaderBuilder.builder().terminal(terminal).option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .highlighter(TerminalPrompt::asTyped).build();
        for (String widget : List.of(LineReader.BACKWARD_DELETE_CHAR, LineReader.DELETE_CHAR)) {
            drawWholeLineAfter(widget);
        }
    }

    private static Terminal systemTerminal() {
        try {
            return TerminalBuilder.builder().system(true).dumb(true).encoding(StandardCharsets.UTF_8).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** JLine's own highlighter leaves out what takes no column: Thai vowels above and below, and tone marks. */
    private static AttributedString asTyped(LineReader reader, String line) {
        return new AttributedString(line.replaceAll("\\p{Cntrl}", "?"));
    }

    /** JLine redraws columns that changed. A vowel or tone mark that is deleted changes none. */
    private void drawWholeLineAfter(String widget) {
        Widget plain = reader.getWidgets().get(widget);
        reader.getWidgets().put(widget, () -> {
            boolean done = plain.apply();
            reader.callWidget(LineReader.CLEAR);
            return done;
        });
    }

    @Override
    public Optional<String> ask(String question) {
        try {
            return Optional.of(reader.readLine(question).strip());
        } catch (EndOfFileException | UserInterruptException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            terminal.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
