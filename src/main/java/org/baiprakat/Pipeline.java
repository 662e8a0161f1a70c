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
import org.baiprakat.codes.CodeReader;
import org.baiprakat.config.Settings;
import org.baiprakat.decision.Decider;
import org.baiprakat.decision.Outcome;
import org.baiprakat.decision.PageOutcome;
import org.baiprakat.decision.Sheets;
import org.baiprakat.decision.SpotCheck;
import org.baiprakat.document.Line;
import org.baiprakat.document.PageText;
import org.baiprakat.document.Scan;
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
    private final PageReaders readers;
    private final Clock clock;

    /**
     * @param engines one recogniser for each thread; closed with the pipeline
     * @param clock   tells the day after which nothing was completed
     */
    public Pipeline(Settings settings, Reader reader, Lists lists, List<? extends OcrEngine> engines, Clock clock) {
        this.settings = settings;
        this.reader = reader;
        this.lists = lists;
        this.clock = clock;
        this.decider = new Decider(settings.deciding());
        this.readers = new PageReaders(engines, Duration.ofSeconds(settings.limits().pageSeconds()));
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
        Reader.Result result = reader.result(pageReader.readAgain(page.prepared(), once, reader.result(once).criticalLines()));
        Compared compared = compare(result);
        List<Line> doubtful = doubtfulLines(compared);
        if (!doubtful.isEmpty()) {
            compared = compare(reader.result(pageReader.readFurther(page.prepared(), result.page(), doubtful)));
        }
        PageText clean = pageReader.readWithoutSpecks(page.prepared(), compared.result().page(), compared.result().dateLines());
        compared = clean.equals(compared.result().page()) ? compared : compare(reader.result(clean));
        if (!compared.result().reading().name().candidates().isEmpty()) {
            PageText slanted = pageReader.readSlanted(page.prepared(), compared.result().page());
            compared = slanted.slanted().isEmpty() ? compared : compare(reader.result(slanted));
        }
        PageText text = compared.result().page();
        Match match = compared.match();
        CourseMatch course = compared.course();
        Reading reading = page.unread() ? Reading.unreadable("lines were found, but nothing in them was recognised") : compared.result().reading();
        if (pageReader.isStruckOut(page.prepared(), compared.result().statedLines())) {
            reading = reading.objectedTo(Reading.Objection.STRUCK_OUT);
        }
        if (pageReader.isPatched(page.prepared(), text, compared.result().statedLines())) {
            reading = reading.objectedTo(Reading.Objection.ADDED);
        }
        boolean spotCheck = SpotCheck.picks(scan.sha256(), text.page(), settings.deciding().spotCheckShare());
        return new PageOutcome(text, reading, match, course, decider.decide(reading, match, course, LocalDate.now(clock), spotCheck));
    }

    /** What was read, and whom and what of the lists it names. */
    private record Compared(Reader.Result result, Match match, CourseMatch course) { }

    private Compared compare(Reader.Result result) {
        Reading reading = result.reading();
        return new Compared(result, lists.staff().match(reading.name(), reading.identifiers().inOtherScript(), reading.identifiers().number()), lists.courses().match(reading.course(), reading.platform()));
    }

    /** What two readings more may settle: also a title that the catalogue does not know, and a name like that of somebody else on the list. */
    private List<Line> doubtfulLines(Compared compared) {
        List<Line> lines = new ArrayList<>(compared.result().doubtfulLines());
        if (compared.course().course().isEmpty()) {
            lines.addAll(compared.result().titleLines());
        }
        if (decider.isClose(compared.match())) {
            lines.addAll(compared.result().nameLines());
        }
        return lines;
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
