package org.baiprakat.cli;

import java.util.Optional;

/** Asks the person at the terminal. */
public interface Prompt extends AutoCloseable {

    /** One line as typed; empty when the person ends the session (Ctrl-D, Ctrl-C). */
    Optional<String> ask(String question);

    @Override
    default void close() { }
}
