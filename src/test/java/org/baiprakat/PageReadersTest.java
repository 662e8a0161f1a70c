package org.baiprakat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.baiprakat.ocr.PageReader;
import org.junit.jupiter.api.RepeatedTest;

class PageReadersTest {
    private final List<String> read = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch goOn = new CountDownLatch(1);

    /** Whether a thread that comes late is quicker is chance. */
    @RepeatedTest(50)
    void whoWaitedFirstReadsFirst() throws Exception {
        try (PageReaders readers = new PageReaders(List.of(EngineDouble.empty()), Duration.ofMinutes(1))) {
            Future<String> first = readers.submit(page -> read("first"));
            Thread waiting = new Thread(() -> submit(readers, "waiting"));
            waiting.start();
            while (waiting.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }

            goOn.countDown();
            while (!first.isDone()) {
                Thread.onSpinWait();
            }
            readers.submit(page -> read("late")).get();

            waiting.join();
            assertEquals(List.of("first", "waiting", "late"), read);
        }
    }

    private void submit(PageReaders readers, String name) {
        try {
            readers.submit((PageReader page) -> read(name));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String read(String name) {
        try {
            goOn.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        read.add(name);
        return name;
    }
}
