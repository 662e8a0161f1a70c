package org.baiprakat.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.baiprakat.intake.Pause;
import org.baiprakat.worker.DocumentReaders;

/**
 * Everything a command touches outside the workspace, so that a test can stand in for it.
 *
 * @param out      data; an error there is the command's, but for a reader who has had enough
 * @param err      messages and progress
 * @param terminal whether {@code err} is a terminal: file names may be shown, and a line be written over
 * @param colour   whether colour may be used
 * @param folder   the current folder
 * @param pause    waits; ends early when the program is told to stop
 * @param onStop   takes what is to be run when the program is told to stop, and how long the command may take to end by itself then
 * @param readers  makes what reads documents
 * @param pictures draws pages
 * @param viewer   shows what was drawn
 * @param checks   of {@code doctor} about libraries and models
 * @param prompt   asks the person; empty without a terminal
 * @param user     who is at the terminal, for the audit log
 */
public record Surroundings(PrintWriter out, PrintWriter err, boolean terminal, boolean colour, Path folder, Clock clock, Pause pause,
                           BiConsumer<Runnable, Duration> onStop, DocumentReaders readers, Pictures pictures, Viewer viewer,
                           List<DoctorCheck> checks, Supplier<Optional<Prompt>> prompt, String user) { }
