package org.baiprakat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.baiprakat.config.Settings;
import org.baiprakat.decision.Decider;
import org.baiprakat.decision.Outcome;
import org.baiprakat.decision.PageOutcome;
import org.baiprakat.decision.Sheets;
import org.baiprakat.decision.SpotCheck;
import org.baiprakat.document.PageText;
import org.baiprakat.document.Scan;
import org.baiprakat.document.TextLayer;
import org.baiprakat.intake.DocumentReader;
import org.baiprakat.intake.PageProgress;
import org.baiprakat.matching.CourseMatch;
import org.baiprakat.matching.CourseMatcher;
import org.baiprakat.matching.Match;
import org.baiprakat.matching.StaffMatcher;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;
import org.baiprakat.ocr.OcrEngine;
import org.baiprakat.ocr.PageReader;
import org.baiprakat.ocr.PageReader.ReadPage;
import org.baiprakat.reading.Reader;
import org.baiprakat.reading.Reading;
import org.baiprakat.render.PageSource;
import org.baiprakat.render.RenderedPage;
import org.baiprakat.render.UnreadableDocument;

/**
 * The way of a scan through the program: render → clean and recognise → read fields → match → decide. Intake stands before it, the
 * store behind it. Pages are rendered one after another and read on as many threads as there are recognisers, each with its own.
 */
public final class Pipeline implements DocumentReader {

    /** What the pages are compared with. */
    public record Lists(StaffMatcher staff, CourseMatcher courses) { }

    private final Settings settings;
    private final Reader reader;
    private final Lists lists;
    private final Decider decider;
    private final ExecutorService workers;
    private final BlockingQueue<PageReader> readers;
    private final Semaphore waiting;

    /** @param engines one recogniser for each thread; closed with the pipeline */
    public Pipeline(Settings settings, Reader reader, Lists lists, List<? extends OcrEngine> engines) {
        this.settings = settings;
        this.reader = reader;
        this.lists = lists;
        this.decider = new Decider(settings.deciding());
        this.workers = Executors.newFixedThreadPool(engines.size());
        this.readers = new ArrayBlockingQueue<>(engines.size(), false, engines.stream().map(PageReader::new).toList());
        this.waiting = new Semaphore(engines.size() + 1);
    }

    @Override
    public Outcome read(Scan scan, PageProgress progress) {
        try (PageSource source = PageSource.open(scan.path(), scan.mediaType(), settings.limits())) {
            int pages = source.pages();
            AtomicInteger done = new AtomicInteger();
            progress.page(0, pages);
            List<Future<PageOutcome>> outcomes = new ArrayList<>();
            for (int number = 1; number <= pages; number++) {
                outcomes.add(submit(scan, render(source, number), () -> progress.page(done.incrementAndGet(), pages)));
            }
            return new Outcome.Decided(Sheets.join(all(outcomes)));
        } catch (UnreadableDocument e) {
            return new Outcome.Failed("render", e.reason(), false);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Fault fault) {
                throw fault;
            }
            return new Outcome.Failed("recognise", Message.format("โปรแกรมขัดข้องขณะอ่านไฟล์นี้ (%s)", "the program failed on this file (%s)",
                    e.getCause().getClass().getSimpleName()), true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Failed("recognise", new Message("การอ่านถูกหยุดกลางคัน", "reading was interrupted"), true);
        }
    }

    /** Waits for every page, also when one of them broke: nothing of a document goes on behind its outcome. */
    private static List<PageOutcome> all(List<Future<PageOutcome>> outcomes) throws InterruptedException, ExecutionException {
        List<PageOutcome> read = new ArrayList<>();
        Optional<ExecutionException> broken = Optional.empty();
        for (Future<PageOutcome> outcome : outcomes) {
            try {
                read.add(outcome.get());
            } catch (ExecutionException e) {
                broken = broken.or(() -> Optional.of(e));
            }
        }
        if (broken.isPresent()) {
            throw broken.get();
        }
        return read;
    }

    /** A numbered page image, or why there is none. */
    private record Rendered(int number, Optional<RenderedPage> page, String problem) { }

    private static Rendered render(PageSource source, int number) {
        try {
            return new Rendered(number, Optional.of(source.page(number)), "");
        } catch (UnreadableDocument e) {
            return new Rendered(number, Optional.empty(), e.reason().english());
        }
    }

    /** Waits until the page can soon be read: there are never more page images in memory than readers, and one in hand. */
    private Future<PageOutcome> submit(Scan scan, Rendered rendered, Runnable done) throws InterruptedException {
        waiting.acquire();
        return workers.submit(() -> {
            PageReader pageReader = readers.take();
            try {
                return rendered.page().isEmpty() ? unreadable(rendered)
                        : decide(scan, pageReader, pageReader.read(rendered.page().get().image(), rendered.number()),
                                rendered.page().get().text());
            } finally {
                readers.add(pageReader);
                waiting.release();
                done.run();
            }
        });
    }

    private PageOutcome decide(Scan scan, PageReader pageReader, ReadPage page, TextLayer layer) {
        PageText once = layer.opineOn(page.text());
        PageText text = pageReader.readAgain(page.prepared(), once, Reader.criticalLines(reader.read(once)));
        Reading reading = page.unread() ? Reading.unreadable("lines were found, but nothing in them was recognised") : reader.read(text);
        Match match = lists.staff().match(reading.name());
        CourseMatch course = lists.courses().match(reading.course(), reading.platform());
        boolean spotCheck = SpotCheck.picks(scan.sha256(), text.page(), settings.deciding().spotCheckShare());
        return new PageOutcome(text, reading, match, course, decider.decide(reading, match, course, spotCheck));
    }

    private PageOutcome unreadable(Rendered rendered) {
        PageText nothing = new PageText(rendered.number(), 1, 1, List.of(), 0, "");
        Reading reading = Reading.unreadable(rendered.problem());
        Match match = lists.staff().match(reading.name());
        return new PageOutcome(nothing, reading, match, CourseMatch.NONE, decider.decide(reading, match, CourseMatch.NONE));
    }

    @Override
    public void close() {
        workers.shutdownNow();
        readers.forEach(PageReader::close);
    }
}
