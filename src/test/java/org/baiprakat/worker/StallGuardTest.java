package org.baiprakat.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.baiprakat.decision.Outcome;
import org.baiprakat.document.Scan;
import org.baiprakat.intake.DocumentReader;
import org.baiprakat.intake.PageProgress;
import org.baiprakat.messages.Message;
import org.junit.jupiter.api.Test;

class StallGuardTest {
    private static final Scan SCAN = new Scan(Path.of("a.pdf"), "a.pdf", "hash", 1, "application/pdf", Instant.EPOCH);
    private static final Outcome OUTCOME = new Outcome.Failed("test", new Message("", ""), false);

    @Test
    void documentThatGoesNoFurtherIsTold() {
        CountDownLatch stalled = new CountDownLatch(1);
        AtomicBoolean told = new AtomicBoolean();
        StallGuard guard = new StallGuard(reading(progress -> told.set(await(stalled, Duration.ofSeconds(30)))), Duration.ofMillis(20), stalled::countDown);

        assertEquals(OUTCOME, guard.read(SCAN, (done, pages) -> { }));

        assertTrue(told.get());
        guard.close();
    }

    @Test
    void documentThatGoesOnPageByPageIsLeftAloneHoweverLongItIs() {
        CountDownLatch stalled = new CountDownLatch(1);
        AtomicBoolean told = new AtomicBoolean();
        StallGuard guard = new StallGuard(reading(progress -> {
            for (int page = 1; page <= 30 && !told.get(); page++) {
                told.set(await(stalled, Duration.ofMillis(50)));
                progress.page(page, 30);
            }
        }), Duration.ofSeconds(1), stalled::countDown);

        guard.read(SCAN, (done, pages) -> { });

        assertFalse(told.get());
        guard.close();
    }

    private static boolean await(CountDownLatch latch, Duration time) {
        try {
            return latch.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DocumentReader reading(Consumer<PageProgress> work) {
        return new DocumentReader() {
            @Override
            public String version() {
                return "test";
            }

            @Override
            public Outcome read(Scan scan, PageProgress progress) {
                work.accept(progress);
                return OUTCOME;
            }

            @Override
            public void close() { }
        };
    }
}
