package org.baiprakat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.baiprakat.Rereading.Compared;
import org.baiprakat.codes.CodeReader;
import org.baiprakat.config.Settings;
import org.baiprakat.decision.Decider;
import org.baiprakat.decision.Outcome;
import org.baiprakat.decision.PageOutcome;
import org.baiprakat.decision.Sheets;
import org.baiprakat.decision.SpotCheck;
import org.baiprakat.document.Line;
import org.baiprakat.document.PageKind;
import org.baiprakat.document.PageText;
import org.baiprakat.document.Scan;
import org.baiprakat.imaging.Examination;
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
import org.baiprakat.ocr.TookTooLong;
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
    private final Rereading rereading;
    private final PageReaders readers;
    private final Clock clock;
    private final String version;

    /**
     * @param engines one recogniser for each thread; closed with the pipeline
     * @param clock   tells the day after which nothing was completed
     * @param program its version
     */
    public Pipeline(Settings settings, Reader reader, Lists lists, List<? extends OcrEngine> engines, Clock clock, String program) {
        this.settings = settings;
        this.reader = reader;
        this.lists = lists;
        this.clock = clock;
        this.version = program + ", " + engines.get(0).version();
        this.decider = new Decider(settings.deciding());
        this.rereading = new Rereading(reader, lists, decider);
        this.readers = new PageReaders(engines, Duration.ofSeconds(settings.limits().pageSeconds()));
    }

    @Override
    public String version() {
        return version;
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
            return new Outcome.Decided(Sheets.join(PageReaders.all(outcomes)));
        } catch (UnreadableDocument e) {
            return new Outcome.Failed("render", e.reason(), false);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Fault fault) {
                throw fault;
            }
            if (e.getCause() instanceof LinkageError incomplete) {
                throw incomplete; // the program is, whatever the document
            }
            return new Outcome.Failed("recognise", Message.format("โปรแกรมขัดข้องขณะอ่านไฟล์นี้ (%s)", "the program failed on this file (%s)",
                    e.getCause().getClass().getSimpleName()), true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Failed("recognise", new Message("การอ่านถูกหยุดกลางคัน", "reading was interrupted"), true);
        }
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

    private Future<PageOutcome> submit(Scan scan, Rendered rendered, Runnable done) throws InterruptedException {
        return readers.submit(pageReader -> {
            try {
                return rendered.page().isEmpty() ? unreadable(rendered.number(), rendered.problem())
                        : decide(scan, pageReader, rendered.page().get(), rendered.number());
            } catch (TookTooLong e) {
                return unreadable(rendered.number(), e.getMessage());
            } finally {
                done.run();
            }
        });
    }

    private PageOutcome decide(Scan scan, PageReader pageReader, RenderedPage rendered, int number) {
        ReadPage page = pageReader.read(rendered.image(), number, reader::knows);
        PageText once = rendered.text().opineOn(page.text().withCodes(CodeReader.texts(rendered.image())));
        Compared compared = rereading.of(pageReader, page.prepared(), once);
        boolean unread = compared.result().reading().kind() == PageKind.BLANK && page.showsPrint();
        Reading reading = unread ? Reading.unreadable("lines were found, but nothing in them was recognised") : examined(page, compared);
        boolean spotCheck = SpotCheck.picks(scan.sha256(), number, settings.deciding().spotCheckShare());
        return new PageOutcome(compared.text(), reading, compared.match(), compared.course(),
                decider.decide(reading, compared.match(), compared.course(), LocalDate.now(clock), spotCheck));
    }

    /** What was read, with what the image of the stated lines says against it. */
    private static Reading examined(ReadPage page, Compared compared) {
        Examination image = new Examination(page.prepared(), compared.text());
        Reader.Result result = compared.result();
        Reading reading = result.reading();
        List<Line> stated = result.statedLines();
        if (image.isStruckOut(stated)) {
            reading = reading.objectedTo(Reading.Objection.STRUCK_OUT);
        }
        if (image.lacks(result.nameInk(), result.nameLines()) || image.isPatched(stated) || image.isMixed(stated)) {
            reading = reading.objectedTo(Reading.Objection.ADDED);
        }
        return reading;
    }

    @Override
    public int atOnce() {
        return readers.size();
    }

    private PageOutcome unreadable(int number, String problem) {
        PageText nothing = new PageText(number, 1, 1, List.of(), 0, "");
        Reading reading = Reading.unreadable(problem);
        Match match = lists.staff().match(reading.name());
        return new PageOutcome(nothing, reading, match, CourseMatch.NONE, decider.decide(reading, match, CourseMatch.NONE, LocalDate.now(clock)));
    }

    @Override
    public void close() {
        readers.close();
    }
}
