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
 * to have been prepared. Memory: about six bytes a pixel until it is dropped.
 */
public final class PreparedPage {
    /** Under this grey level a pixel is surely ink when the background is estimated. */
    private static final int SURELY_INK = 110;
    private static final int WHITE = 250;
    /** On the evened page, ink is what is darker than this; pale guilloche is not. */
    private static final int INK_THRESHOLD = 190;
    /** Orange print on a grey scan is no darker than this. */
    private static final int FAINT_THRESHOLD = 222;
    /** A faint row replaces the rows of dark ink in its place if they are only fragments of it: this share of its length. */
    private static final double FRAGMENTS = 0.6;
    private static final int FAINT_PARTS = 5;
    /** A blue layer with less ink than this holds a speck or two, no stamp. */
    private static final double LEAST_BLUE = 0.0002;
    /** The grown margin of a crop, in letter heights. */
    private static final double PLAIN_MARGIN = 0.22;
    private static final double ROOMY_MARGIN = 0.5;

    private final RgbImage image;
    private final GreyImage print;
    private final GreyImage blue;
    private final List<LineRegion> lines;

    private PreparedPage(RgbImage image, GreyImage print, GreyImage blue, List<LineRegion> lines) {
        this.image = image;
        this.print = print;
        this.blue = blue;
        this.lines = lines;
    }

    public static PreparedPage of(RgbImage image) {
        InkLayers layers = InkLayers.of(image);
        GreyImage print = Leptonica.evenBackground(layers.print(), SURELY_INK, WHITE);
        List<LineRegion> lines = new ArrayList<>(lines(image, print));
        if (layers.blueShare() >= LEAST_BLUE) {
            lines(image, layers.blue()).forEach(line -> lines.add(line.ink() == Ink.VIOLET ? line : line.in(Ink.BLUE)));
        }
        lines.sort(Comparator.comparingDouble((LineRegion line) -> line.box().top()).thenComparingInt(line -> line.box().left()));
        return new PreparedPage(image, print, layers.blue(), List.copyOf(lines));
    }

    /** Rows of dark ink, and rows that are whole only when faint ink counts too. */
    private static List<LineRegion> lines(RgbImage image, GreyImage layer) {
        List<TextRow> dark = new ArrayList<>(rows(layer, INK_THRESHOLD));
        List<TextRow> faint = new ArrayList<>();
        for (TextRow row : rows(layer, FAINT_THRESHOLD)) {
            List<TextRow> fragments = dark.stream().filter(other -> isWithin(other.box(), row.box())).toList();
            int length = fragments.stream().mapToInt(other -> other.box().width()).sum();
            if (row.parts().size() >= FAINT_PARTS && length < FRAGMENTS * row.box().width()) {
                dark.removeAll(fragments);
                faint.add(row);
            }
        }
        return Stream.concat(dark.stream().map(row -> region(image, layer, row, false)),
                faint.stream().map(row -> region(image, layer, row, true))).toList();
    }

    private static LineRegion region(RgbImage image, GreyImage layer, TextRow row, boolean faint) {
        int threshold = faint ? FAINT_THRESHOLD : INK_THRESHOLD;
        return new LineRegion(row.box(), InkColour.of(image, layer, row.box(), threshold), row.tiltDegrees(), faint, row);
    }

    private static List<TextRow> rows(GreyImage layer, int threshold) {
        return LineFinder.rows(Leptonica.components(layer, threshold), layer.width(), layer.height());
    }

    private static boolean isWithin(BoundingBox small, BoundingBox large) {
        return small.verticalOverlap(large) > 0.5 * small.height() && small.horizontalOverlap(large) > 0.5 * small.width();
    }

    public int width() {
        return image.width();
    }

    public int height() {
        return image.height();
    }

    /** Top to bottom, then left to right. */
    public List<LineRegion> lines() {
        return lines;
    }

    /** The line cut out, levelled, its neighbours painted over. */
    public GreyImage cut(LineRegion line, Preparation preparation) {
        boolean isBlue = line.ink() == Ink.BLUE || line.ink() == Ink.VIOLET;
        List<BoundingBox> others = lines.stream().filter(other -> other != line && other.ink() == line.ink())
                .filter(other -> other.box().verticalOverlap(line.box().grow(0, line.box().height(), width(), height())) > 0)
                .flatMap(other -> other.row().parts().stream()).toList();
        double margin = preparation == Preparation.ROOMY ? ROOMY_MARGIN : PLAIN_MARGIN;
        GreyImage cut = LineCut.cut(isBlue ? blue : print, line.row(), others, margin);
        return preparation == Preparation.SOFT ? LineCut.soften(cut) : cut;
    }
}
