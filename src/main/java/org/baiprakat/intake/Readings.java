package org.baiprakat.intake;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.baiprakat.config.Settings;
import org.baiprakat.decision.Outcome;
import org.baiprakat.document.Scan;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;

/** Claimed documents that are being read, some at once, each in a thread of its own, or were and wait for older ones. Oldest first. */
final class Readings implements AutoCloseable, Iterable<Readings.Begun> {
    private final DocumentReader reader;
    private final Settings.Limits limits;
    private final IntakeEvents events;
    private final ExecutorService threads;
    /** Whoever stops the program looks at it from another thread. */
    private final Queue<Begun> begun = new ConcurrentLinkedQueue<>();

    /** @param archived where it shall lie whatever comes of this reading, if it was read before */
    record Begun(Scan scan, Optional<Path> archived, CompletableFuture<Outcome> reading) {
        /**
         * Waits for it.
         *
         * @throws IOException if the file could not be opened, or the waiting was interrupted
         */
        Outcome outcome() throws IOException {
            try {
                return reading.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof UncheckedIOException unreadable) {
                    throw unreadable.getCause();
                }
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) e.getCause();
            }
        }
    }

    Readings(DocumentReader reader, Settings.Limits limits, IntakeEvents events) {
        this.reader = reader;
        this.limits = limits;
        this.events = events;
        this.threads = Executors.newFixedThreadPool(reader.atOnce());
    }

    /** @param document number of the document in this pass */
    Begun start(Scan scan, Optional<Path> archived, int document) {
        return new Begun(scan, archived, CompletableFuture.supplyAsync(() -> read(scan, document), threads));
    }

    /** @throws UncheckedIOException if the file cannot be opened */
    private Outcome read(Scan scan, int document) {
        try {
            Optional<Outcome.Failed> refused = Refusals.of(scan, limits);
            return refused.isPresent() ? refused.get() : reader.read(scan, (done, pages) -> events.page(document, done, pages));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (Fault fault) {
            throw fault; // the machine is at fault, not the document, which waits in the work folder
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Outcome.Failed("internal", Message.format("โปรแกรมขัดข้องขณะอ่านไฟล์นี้ (%s)",
                    "the program failed on this file (%s)", e.getClass().getSimpleName()), true);
        }
    }

    void add(Begun document) {
        begun.add(document);
    }

    boolean isEmpty() {
        return begun.isEmpty();
    }

    /** There must be one. */
    Begun oldest() {
        return begun.element();
    }

    void removeOldest() {
        begun.remove();
    }

    @Override
    public Iterator<Begun> iterator() {
        return begun.iterator();
    }

    boolean has(String sha256) {
        return begun.stream().anyMatch(document -> document.scan().sha256().equals(sha256));
    }

    /** Returns when another document can be read. */
    void awaitFreeReader() {
        while (true) {
            CompletableFuture<?>[] unread = begun.stream().map(Begun::reading).filter(reading -> !reading.isDone()).toArray(CompletableFuture[]::new);
            if (unread.length < reader.atOnce()) {
                return;
            }
            try {
                CompletableFuture.anyOf(unread).get();
            } catch (ExecutionException e) {
                // told when its turn comes to be finished
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Returns when none is read any more. */
    void awaitAll() {
        for (Begun document : begun) {
            try {
                document.reading().get();
            } catch (ExecutionException e) {
                // it is read again at the next start
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    void clear() {
        begun.clear();
    }

    /** Takes no more; those that are being read are read to their end. */
    @Override
    public void close() {
        threads.shutdown();
    }
}
