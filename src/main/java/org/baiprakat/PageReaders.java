package org.baiprakat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.baiprakat.ocr.OcrEngine;
import org.baiprakat.ocr.PageReader;

/** As many page readers as there are recognisers, each at work on one page at a time. */
final class PageReaders implements AutoCloseable {
    private final ExecutorService workers;
    private final BlockingQueue<PageReader> idle;
    private final int size;

    PageReaders(List<? extends OcrEngine> engines, Duration pageLimit) {
        size = engines.size();
        workers = Executors.newFixedThreadPool(size);
        // fair: a document that had to wait for the others for ever would look stalled
        idle = new ArrayBlockingQueue<>(size, true, engines.stream().map(engine -> new PageReader(engine, pageLimit)).toList());
    }

    int size() {
        return size;
    }

    /** Waits for a free reader, so that there are never more page images in memory than readers, and one in hand of each document. */
    <T> Future<T> submit(Function<PageReader, T> page) throws InterruptedException {
        PageReader reader = idle.take();
        return workers.submit(() -> {
            try {
                return page.apply(reader);
            } finally {
                idle.add(reader);
            }
        });
    }

    /**
     * Waits for every page, also when one of them broke: nothing of a document goes on behind its outcome.
     *
     * @throws ExecutionException the first
     */
    static <T> List<T> all(List<Future<T>> pages) throws InterruptedException, ExecutionException {
        List<T> read = new ArrayList<>();
        Optional<ExecutionException> broken = Optional.empty();
        for (Future<T> page : pages) {
            try {
                read.add(page.get());
            } catch (ExecutionException e) {
                broken = broken.or(() -> Optional.of(e));
            }
        }
        if (broken.isPresent()) {
            throw broken.get();
        }
        return read;
    }

    /** To be called when no page is being read. */
    @Override
    public void close() {
        workers.shutdownNow();
        idle.forEach(PageReader::close);
    }
}
