package org.baiprakat.imaging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.GreyImage;
import org.baiprakat.document.Ink;
import org.baiprakat.document.RgbImage;

/**
 * A page ready to be read: ink layers parted, background evened, text lines found. Needs {@link org.baiprakat.ocr.NativeLibraries}
 * to have been prepared. Memory: about seven bytes a pixel until it is dropped.
 */
public final class PreparedPage {
    /** Under this grey level a pixel is surely ink when the background is estimated. */
    private static final int SURELY_INK = 110;
    static final int WHITE = 250;
    /** On the evened page, ink is what is darker than this; pale guilloche is not. */
    static final int INK_THRESHOLD = 190;
    /** Black print is darker than this, the curves of a guilloche that run through it are not. */
    private static final int BLACK_THRESHOLD = 140;
    /** Orange print on a grey scan is no darker than this, and part of it paler still. */
    private static final int FAINT_THRESHOLD = 222;
    private static final int FAINTEST_THRESHOLD = 232;
    /** A faint row replaces the rows of dark ink in its place if they are fragments of it: shorter together, or in so many more parts. */
    private static final double FRAGMENTS = 0.6;
    private static final double SHATTERED = 1.3;
    private static final int LEAST_PARTS = 5;
    /** Letter heights that a shattered row may reach beyond the faint one: where pale curves run into letters at its ends it has lost them. */
    private static final double SLACK = 0.5;
    /** A faint row that is so many times higher than the dark print in it, of so many parts, is print that runs together with a pattern. */
    private static final double PATTERN = 1.8;
    private static final int PRINT_PARTS = 10;
    /** So much of its letters' boxes faint print fills; the curves of a pattern only cross theirs. */
    private static final double FILLED = 0.25;
    /** Hairlines are a twentieth of the ink of a page, or half of it where a copier has made a patterned ground black. */
    private static final double OVERGROWN = 0.3;
    /**
     * Rows of pixels of a line as the network reads it. Tesseract scales other lines to this itself, but compresses all of them before: with
     * lines of 83 rows that was nearly a fifth of its time.
     */
    static final int LINE_HEIGHT = 48;
    /** Letter heights above and below a line in which print may be struck out for it. */
    private static final double STRUCK = 1.5;
    /** A blue layer with less ink than this holds a speck or two, no stamp. */
    private static final double LEAST_BLUE = 0.0002;

    /** Of all inks, evened. */
    private final GreyImage page;
    private final List<LineRegion> lines;

    private PreparedPage(GreyImage page, List<LineRegion> lines) {
        this.page = page;
        this.lines = lines;
    }

    public static PreparedPage of(RgbImage image) {
        GreyImage dark = InkLayers.darkest(image);
        GreyImage page = Leptonica.evenBackground(dark, SURELY_INK, WHITE);
        InkLayers layers = InkLayers.of(image, page);
        GreyImage print = layers.print();
        List<FoundRow> rows = rows(print);
        disentangle(rows, print);
        List<LineRegion> lines = new ArrayList<>(regions(rows, print, row -> ink(image, print, row)));
        if (layers.blueShare() >= LEAST_BLUE) {
            lines.addAll(regions(rows(layers.blue()), layers.blue(), row -> ink(image, layers.blue(), row) == Ink.VIOLET ? Ink.VIOLET : Ink.BLUE));
        }
        Plates.reversed(page, image).ifPresent(plates -> lines.addAll(regions(rows(plates), plates, row -> Ink.WHITE)));
        lines.sort(Comparator.comparingInt((LineRegion line) -> line.box().top()).thenComparingInt(line -> line.box().left()));
        return new PreparedPage(page, List.copyOf(lines));
    }

    private interface InkOf {
        Ink of(TextRow row);
    }

    private static Ink ink(RgbImage image, GreyImage layer, TextRow row) {
        return InkColour.of(image, layer, row.box(), INK_THRESHOLD);
    }

    /** Rows of dark ink, and rows that are whole only when faint ink counts too. */
    private static List<FoundRow> rows(GreyImage layer) {
        int longest = LineFinder.tallest(layer.width(), layer.height());
        List<List<TextRow>> rows = Leptonica.components(layer, longest, INK_THRESHOLD, FAINT_THRESHOLD, FAINTEST_THRESHOLD, BLACK_THRESHOLD).stream()
                .map(components -> LineFinder.rows(components, layer.width(), layer.height())).toList();
        List<FoundRow> found = new ArrayList<>(rows.get(0).stream().map(row -> new FoundRow(row, false, List.of())).toList());
        complete(found, rows.get(1), layer, true);
        complete(found, rows.get(2), layer, false);
        uncover(found, rows.get(3));
        return found;
    }

    /**
     * On a page overgrown with hairlines, rows of thicker ink count where nothing but fragments was found. They are read with the hairlines in
     * them: thin strokes of letters are hairlines too.
     */
    private static void disentangle(List<FoundRow> found, GreyImage layer) {
        List<BoundingBox> thick = Leptonica.withoutHairlines(layer, INK_THRESHOLD, OVERGROWN);
        complete(found, LineFinder.rows(thick, layer.width(), layer.height()), layer, true);
    }

    private static List<LineRegion> regions(List<FoundRow> found, GreyImage layer, InkOf ink) {
        return found.stream().map(f -> region(f, f.isSupposed() ? f.row() : f.row().withoutStrokes(), layer, ink)).toList();
    }

    private static LineRegion region(FoundRow found, TextRow row, GreyImage layer, InkOf ink) {
        return new LineRegion(row.box(), ink.of(row), row.tiltDegrees(), found.faint(), regions(found.replaced(), layer, ink), row, layer);
    }

    /** @param faint whether nothing stands in the row that was found as dark ink */
    private record FoundRow(TextRow row, boolean faint, List<FoundRow> replaced) {
        /** A pattern is as high as it is, and must not become a line by being cut. */
        boolean isSupposed() {
            return faint || !replaced.isEmpty();
        }

        Stream<FoundRow> versions() {
            return Stream.concat(Stream.of(this), replaced.stream().flatMap(FoundRow::versions));
        }
    }

    /** @param alone whether such a row counts where nothing but fragments stands, and not only in the place of shattered letters */
    private static void complete(List<FoundRow> found, List<TextRow> others, GreyImage layer, boolean alone) {
        for (TextRow row : others) {
            List<FoundRow> touched = found.stream().filter(f -> onOneRow(f.row(), row)).toList();
            List<TextRow> inside = touched.stream().map(FoundRow::row).toList();
            int parts = inside.stream().mapToInt(r -> r.parts().size()).sum();
            boolean shattered = parts > SHATTERED * row.parts().size() && inside.stream().allMatch(dark -> covers(row, dark));
            boolean fragments = inside.stream().mapToInt(r -> r.box().width()).sum() < FRAGMENTS * row.box().width();
            boolean pattern = !fragments && parts >= PRINT_PARTS && isPattern(row, inside);
            if ((shattered || alone && fragments) && isPrint(row, inside) && !pattern && isFilled(row, layer)) {
                found.removeAll(touched);
                found.add(new FoundRow(row, !shattered || touched.stream().allMatch(FoundRow::faint), touched));
            }
        }
    }

    /** Where nothing but fragments of a row was found, since pale curves run through its letters, the row of what is darker than they are counts. */
    private static void uncover(List<FoundRow> found, List<TextRow> black) {
        for (TextRow row : black) {
            List<FoundRow> touched = found.stream().filter(f -> onOneRow(f.row(), row)).toList();
            int known = touched.stream().flatMap(FoundRow::versions).flatMap(f -> f.row().parts().stream())
                    .filter(part -> isWithin(part, row.box())).mapToInt(BoundingBox::width).sum();
            if (row.parts().size() >= LEAST_PARTS && known < FRAGMENTS * row.parts().stream().mapToInt(BoundingBox::width).sum()) {
                List<FoundRow> fragments = touched.stream().filter(f -> isWithin(f.row().box(), row.box())).toList();
                found.removeAll(fragments);
                found.add(new FoundRow(row, false, fragments));
            }
        }
    }

    private static boolean isPrint(TextRow faint, List<TextRow> dark) {
        return faint.parts().size() >= LEAST_PARTS && dark.stream().allMatch(row -> isWithin(row.box(), faint.box()));
    }

    private static boolean isFilled(TextRow row, GreyImage layer) {
        int area = 0;
        int ink = 0;
        for (BoundingBox part : row.parts()) {
            area += part.width() * part.height();
            for (int y = part.top(); y < part.bottom(); y++) {
                for (int x = part.left(); x < part.right(); x++) {
                    ink += layer.at(x, y) < FAINT_THRESHOLD ? 1 : 0;
                }
            }
        }
        return ink >= FILLED * area;
    }

    private static boolean isPattern(TextRow faint, List<TextRow> print) {
        return faint.box().height() > PATTERN * print.stream().map(TextRow::box).reduce(BoundingBox::union).orElseThrow().height();
    }

    /** Boxes of tilted rows overlap also where the rows stand below each other. */
    private static boolean onOneRow(TextRow dark, TextRow faint) {
        BoundingBox a = dark.box();
        BoundingBox b = faint.box();
        double x = (Math.max(a.left(), b.left()) + Math.min(a.right(), b.right())) / 2.0;
        return a.horizontalOverlap(b) > 0 && a.verticalOverlap(b) > 0.3 * Math.min(a.height(), b.height())
                && Math.abs(dark.middleAt(x) - faint.middleAt(x)) < faint.height();
    }

    private static boolean covers(TextRow faint, TextRow dark) {
        double slack = SLACK * dark.height();
        return faint.box().left() - dark.box().left() <= slack && dark.box().right() - faint.box().right() <= slack;
    }

    private static boolean isWithin(BoundingBox small, BoundingBox large) {
        return small.verticalOverlap(large) > 0.5 * small.height() && small.horizontalOverlap(large) > 0.5 * small.width();
    }

    public int width() {
        return page.width();
    }

    public int height() {
        return page.height();
    }

    /** Top to bottom, then left to right. */
    public List<LineRegion> lines() {
        return lines;
    }

    /** The line that was read as the one at this place in this ink. */
    public LineRegion line(BoundingBox box, Ink ink) {
        return lines.stream().flatMap(LineRegion::versions).filter(line -> line.box().equals(box) && line.ink() == ink).findFirst().orElseThrow();
    }

    /** Whether a stroke runs through this line, or through print right above or below it that it may have been written to replace. */
    public boolean isStruckOut(LineRegion line) {
        int around = (int) (STRUCK * line.row().height());
        BoundingBox reach = line.box().grow(0, around, width(), height());
        return Strikethrough.runsThrough(line.ink() == Ink.WHITE ? line.layer() : page, reach, line.row().height());
    }

    /** The line cut out, levelled, its neighbours painted over, as high as the recogniser reads it. */
    public GreyImage cut(LineRegion line, Preparation preparation) {
        BoundingBox reach = line.box().grow(0, line.box().height(), width(), height());
        List<BoundingBox> others = lines.stream()
                .filter(other -> other != line && other.layer() == line.layer() && other.box().verticalOverlap(reach) > 0)
                .flatMap(other -> other.row().parts().stream()).toList();
        GreyImage cut = LineCut.cut(line.layer(), line.row(), others, preparation.margin());
        GreyImage prepared = switch (preparation) {
            case SOFT -> LineCut.soften(cut);
            case SHARP -> LineCut.sharpen(cut);
            default -> cut;
        };
        return Leptonica.scaled(prepared, LINE_HEIGHT);
    }
}
