package org.baiprakat.ocr;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.baiprakat.document.GreyImage;
import org.baiprakat.document.Line;
import org.baiprakat.document.PageText;
import org.baiprakat.document.QuarterTurn;
import org.baiprakat.document.RgbImage;
import org.baiprakat.document.Transcription;
import org.baiprakat.imaging.LineRegion;
import org.baiprakat.imaging.Preparation;
import org.baiprakat.imaging.PreparedPage;

/** Reads a whole page: finds which way is up by reading, reads every line, and reads chosen lines once more another way. */
public final class PageReader implements AutoCloseable {
    /**
     * Lines read to judge an orientation, the score that settles it without trying the others, and that under which a page surely lies otherwise: of 109 upright
     * pages drawn by outsiders 106 had the first and all the second, of nine that lay otherwise none the first and one the second.
     */
    private static final int SAMPLE = 5;
    private static final double CLEARLY_UPRIGHT = 0.8;
    private static final double PERHAPS_UPRIGHT = 0.4;
    /** Tesseract is this sure even of nonsense, and this sure of clean print; a real line has at least so many letters. */
    private static final double NONSENSE = 0.94;
    private static final double PRINT = 0.99;
    private static final int REAL_LINE = 10;
    /** Fewer letters say nothing, whatever they are. */
    private static final int SAYING = 100;
    /** Dirt, a shadow or the edge of the glass makes fewer rows than this. */
    private static final int PRINT_LINES = 4;
    /** What shines through from the back, or is no more than smears, makes fewer than this of which something is read. */
    private static final int PAGE_LINES = 8;
    /** The longest rows of a page of text are longer than this many letter heights, unless the page lies on its side. */
    private static final double LONG_ROW = 18;

    /** A supposed line read with less confidence is a pattern of the background, or several lines together. */
    private static final double SUPPOSED_BUT_TEXT = 0.96;

    private final OcrEngine engine;
    private final Duration limit;
    /** Of the page that is being read, as {@link System#nanoTime}. */
    private long end;

    /** @param limit longest time for one page */
    public PageReader(OcrEngine engine, Duration limit) {
        this.engine = engine;
        this.limit = limit;
    }

    /** A page with its text; the prepared image is kept so that lines can be read again. */
    public record ReadPage(PageText text, PreparedPage prepared) {
        private int letters() {
            return text.lines().stream().mapToInt(line -> line.text().length()).sum();
        }

        /** Whether there seem to be lines of print on it, whatever the recogniser could make of them. Such a page is not blank. */
        public boolean showsPrint() {
            return prepared.lines().stream().filter(line -> length(line) >= REAL_LINE).count() >= (text.lines().isEmpty() ? PRINT_LINES : PAGE_LINES);
        }
    }

    /**
     * @param page  number of the page in its document, from 1
     * @param known whether a text says anything that a page may say: letters on their head are read as something, too, and surely
     * @throws TookTooLong between two lines, here or in one of the methods that read further, when the time is up
     */
    public ReadPage read(RgbImage image, int page, Predicate<PageText> known) {
        end = System.nanoTime() + limit.toNanos();
        Attempt best = attempt(image, 0);
        boolean blank = best.page().lines().isEmpty();
        boolean sideways = isSideways(best.page());
        boolean doubtful = best.score() < CLEARLY_UPRIGHT && best.score() >= PERHAPS_UPRIGHT;
        Optional<ReadPage> asItLies = doubtful && !sideways ? Optional.of(read(best, page)) : Optional.empty();
        if (asItLies.filter(lying -> lying.letters() >= SAYING && known.test(lying.text())).isPresent()) {
            return asItLies.get();
        }
        int[] turns = sideways ? new int[] {90, 270, 180} : new int[] {180, 90, 270};
        for (int turn : turns) {
            if (!blank && best.score() < CLEARLY_UPRIGHT) {
                Attempt other = attempt(image, turn);
                best = other.score() > best.score() ? other : best;
            }
        }
        ReadPage read = asItLies.isPresent() && best.turn() == 0 ? asItLies.get() : read(best, page);
        if (read.text().lines().isEmpty() || known.test(read.text())) {
            return read;
        }
        return IntStream.concat(IntStream.of(0), IntStream.of(turns)).filter(turn -> turn != read.text().turned())
                .mapToObj(turn -> attempt(image, turn)).filter(other -> other.score() >= PERHAPS_UPRIGHT)
                .map(other -> read(other, page)).filter(other -> known.test(other.text())).findFirst().orElse(read);
    }

    private ReadPage read(Attempt attempt, int page) {
        List<Line> lines = new ArrayList<>();
        for (LineRegion region : attempt.page().lines()) {
            read(attempt, region, lines);
        }
        PreparedPage upright = attempt.page();
        return new ReadPage(
                new PageText(page, upright.width(), upright.height(), ReadingOrder.of(lines), attempt.turn(), engine.version()), upright);
    }

    private void read(Attempt attempt, LineRegion region, List<Line> lines) {
        Transcription text = attempt.known().containsKey(region) ? attempt.known().get(region) : plain(attempt.page(), region);
        if (region.isSupposed() && text.confidence().value() < SUPPOSED_BUT_TEXT) {
            region.replaced().forEach(instead -> read(attempt, instead, lines));
        } else if (!text.text().isEmpty()) {
            lines.add(new Line(region.box(), region.ink(), region.tilt(), List.of(text)));
        }
    }

    /** The page turned one way: how much its longest lines look like text, 0 for marks read sideways, about 1 for clean print. */
    private record Attempt(PreparedPage page, int turn, double score, Map<LineRegion, Transcription> known) { }

    private Attempt attempt(RgbImage image, int turn) {
        PreparedPage page = PreparedPage.of(QuarterTurn.clockwise(image, turn));
        Map<LineRegion, Transcription> known = new HashMap<>();
        page.lines().stream().sorted(Comparator.comparingDouble((LineRegion line) -> -length(line))).limit(SAMPLE)
                .forEach(line -> known.put(line, plain(page, line)));
        double score = known.values().stream()
                .mapToDouble(text -> Math.max(0, text.confidence().value() - NONSENSE) / (PRINT - NONSENSE)
                        * Math.min(1, (double) text.symbols().size() / REAL_LINE))
                .average().orElse(0);
        return new Attempt(page, turn, score, known);
    }

    private static boolean isSideways(PreparedPage page) {
        return page.lines().stream().filter(line -> length(line) > LONG_ROW).count() < 2;
    }

    /** In letter heights. */
    private static double length(LineRegion line) {
        return line.box().width() / line.row().height();
    }

    private Transcription plain(PreparedPage page, LineRegion line) {
        return transcribe(page, line, Preparation.PLAIN);
    }

    private Transcription transcribe(PreparedPage page, LineRegion line, Preparation preparation) {
        return transcribe(page.cut(line, preparation), preparation);
    }

    private Transcription transcribe(GreyImage cut, Preparation preparation) {
        if (System.nanoTime() - end > 0) {
            throw new TookTooLong(limit);
        }
        return engine.read(cut, preparation.code());
    }

    /** The page with second opinions on the given lines. */
    public PageText readAgain(PreparedPage page, PageText text, List<Line> critical) {
        return read(page, text, critical, List.of(Preparation.CLOSE, Preparation.SOFT));
    }

    /** The page with two opinions more on the given lines, of which those that there are say too little. */
    public PageText readFurther(PreparedPage page, PageText text, List<Line> doubtful) {
        return read(page, text, doubtful, List.of(Preparation.ROOMY, Preparation.SHARP));
    }

    /** The page with one opinion more on those of the lines that have specks among their letters: on the lines without them. */
    public PageText readWithoutSpecks(PreparedPage page, PageText text, List<Line> lines) {
        return text.mapLines(line -> lines.contains(line) && hasSpecks(page, page.line(line.box(), line.ink())) ? again(page, line, List.of(Preparation.CLEAN)) : line);
    }

    private static boolean hasSpecks(PreparedPage page, LineRegion line) {
        return !Arrays.equals(page.cut(line, Preparation.PLAIN).pixels(), page.cut(line, Preparation.CLEAN).pixels());
    }

    /** The page with what large pale print says that slants across it, if any does. */
    public PageText readSlanted(PreparedPage page, PageText text) {
        return text.withSlanted(page.slantedRows().stream()
                .map(row -> transcribe(row, Preparation.PLAIN).text()).filter(said -> !said.isEmpty()).toList());
    }

    private PageText read(PreparedPage page, PageText text, List<Line> chosen, List<Preparation> preparations) {
        return text.mapLines(line -> chosen.contains(line) ? again(page, line, preparations) : line);
    }

    private Line again(PreparedPage page, Line line, List<Preparation> preparations) {
        LineRegion region = page.line(line.box(), line.ink());
        return line.with(preparations.stream().map(preparation -> transcribe(page, region, preparation)).toList());
    }

    @Override
    public void close() {
        engine.close();
    }
}
