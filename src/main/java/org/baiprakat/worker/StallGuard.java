package org.baiprakat.worker;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.baiprakat.decision.Outcome;
import org.baiprakat.document.Scan;
import org.baiprakat.intake.DocumentReader;
import org.baiprakat.intake.PageProgress;

/**
 * Sees to it that reading goes on. The limit of a page is looked at between two lines only; a PDF whose drawing never ends and a recogniser that
 * hangs cannot be interrupted from within Java.
 */
public final class StallGuard implements DocumentReader {
    private static final int LOOKS = 10;

    private final DocumentReader reader;
    private final Duration limit;
    private final Runnable stalled;
    private final Set<AtomicLong> lastSteps = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "stall guard");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * @param limit   of the time between two pages of one document
     * @param stalled what is done when one took longer; it may be done more than once
     */
    public StallGuard(DocumentReader reader, Duration limit, Runnable stalled) {
        this.reader = reader;
        this.limit = limit;
        this.stalled = stalled;
        long period = Math.max(1, limit.toMillis() / LOOKS);
        clock.scheduleAtFixedRate(this::look, period, period, TimeUnit.MILLISECONDS);
    }

    private void look() {
        if (lastSteps.stream().anyMatch(step -> System.nanoTime() - step.get() > limit.toNanos())) {
            stalled.run();
        }
    }

    @Override
    public String version() {
        return reader.version();
    }

    @Override
    public Outcome read(Scan scan, PageProgress progress) {
        AtomicLong lastStep = new AtomicLong(System.nanoTime());
        lastSteps.add(lastStep);
        try {
            return reader.read(scan, (done, pages) -> {
                lastStep.set(System.nanoTime());
                progress.page(done, pages);
            });
        } finally {
            lastSteps.remove(lastStep);
        }
    }

    @Override
    public int atOnce() {
        return reader.atOnce();
    }

    @Override
    public void close() {
        clock.shutdownNow();
        reader.close();
    }
}
