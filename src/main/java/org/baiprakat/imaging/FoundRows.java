package org.baiprakat.imaging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.GreyImage;
import org.baiprakat.document.Ink;
import org.baiprakat.document.RgbImage;

/**
 * The rows of text on an ink layer. Dark ink is looked for first; where that makes but fragments, a row of paler, thicker or blacker ink takes their
 * place, or one of two inks that are the same. Such a row is supposed: what it stands for is kept, in case that it is no text.
 */
final class FoundRows {
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

    private final GreyImage layer;
    private final List<FoundRow> found = new ArrayList<>();

    /** @param faint whether nothing stands in the row that was found as dark ink */
    private record FoundRow(TextRow row, GreyImage layer, boolean faint, List<FoundRow> replaced) {
        /** A pattern is as high as it is, and must not become a line by being cut. */
        LineRegion region(BiFunction<TextRow, GreyImage, Ink> ink) {
            TextRow text = faint || !replaced.isEmpty() ? row : row.withoutStrokes();
            return new LineRegion(text.box(), ink.apply(text, layer), text.tiltDegrees(), faint, replaced.stream().map(r -> r.region(ink)).toList(), text, layer);
        }

        Stream<FoundRow> versions() {
            return Stream.concat(Stream.of(this), replaced.stream().flatMap(FoundRow::versions));
        }
    }

    /** Rows of dark ink, and rows that are whole only when faint ink counts too. */
    FoundRows(GreyImage layer) {
        this.layer = layer;
        List<List<TextRow>> rows = rows(layer, INK_THRESHOLD, FAINT_THRESHOLD, FAINTEST_THRESHOLD);
        rows.get(0).forEach(row -> found.add(new FoundRow(row, layer, false, List.of())));
        complete(rows.get(1), true);
        complete(rows.get(2), false);
    }

    private static List<List<TextRow>> rows(GreyImage layer, int... thresholds) {
        return Leptonica.components(layer, LineFinder.tallest(layer.width(), layer.height()), thresholds).stream()
                .map(components -> LineFinder.rows(components, layer.width(), layer.height())).toList();
    }

    /**
     * On a page overgrown with hairlines, rows of thicker ink count where nothing but fragments was found. They are read with the hairlines in
     * them: thin strokes of letters are hairlines too.
     */
    void disentangle() {
        List<BoundingBox> thick = Leptonica.withoutHairlines(layer, INK_THRESHOLD, OVERGROWN);
        complete(LineFinder.rows(thick, layer.width(), layer.height()), true);
    }

    /** @param alone whether such a row counts where nothing but fragments stands, and not only in the place of shattered letters */
    private void complete(List<TextRow> others, boolean alone) {
        for (TextRow row : others) {
            List<FoundRow> touched = touching(row);
            List<TextRow> inside = touched.stream().map(FoundRow::row).toList();
            int parts = inside.stream().mapToInt(r -> r.parts().size()).sum();
            boolean shattered = parts > SHATTERED * row.parts().size() && inside.stream().allMatch(dark -> covers(row, dark));
            boolean fragments = inside.stream().mapToInt(r -> r.box().width()).sum() < FRAGMENTS * row.box().width();
            boolean pattern = !fragments && parts >= PRINT_PARTS && isPattern(row, inside);
            if ((shattered || alone && fragments) && isPrint(row, inside) && !pattern && isFilled(row)) {
                found.removeAll(touched);
                found.add(new FoundRow(row, layer, !shattered || touched.stream().allMatch(FoundRow::faint), touched));
            }
        }
    }

    /** Where nothing but fragments of a row was found, since pale curves run through its letters, the row of what is darker than they are counts. */
    void uncover() {
        for (TextRow row : rows(layer, BLACK_THRESHOLD).get(0)) {
            List<FoundRow> touched = touching(row);
            int known = touched.stream().flatMap(FoundRow::versions).flatMap(f -> f.row().parts().stream())
                    .filter(part -> isWithin(part, row.box())).mapToInt(BoundingBox::width).sum();
            if (row.parts().size() >= LEAST_PARTS && known < FRAGMENTS * row.parts().stream().mapToInt(BoundingBox::width).sum()) {
                List<FoundRow> fragments = touched.stream().filter(f -> isWithin(f.row().box(), row.box())).toList();
                found.removeAll(fragments);
                found.add(new FoundRow(row, layer, false, fragments));
            }
        }
    }

    /**
     * Teal and blackish blue letters lie on both layers of ink, a part of each letter here and a part there. Where the ink in a row is of one colour on
     * both, the row of the whole page takes the place of both.
     *
     * @param others rows of the other layer; they go on here
     * @param page   of all inks, evened
     */
    void join(FoundRows others, GreyImage page, RgbImage image) {
        for (TextRow row : rows(page, INK_THRESHOLD).get(0)) {
            List<FoundRow> here = touching(row);
            List<FoundRow> there = others.touching(row);
            List<FoundRow> both = Stream.concat(here.stream(), there.stream()).toList();
            if (!here.isEmpty() && !there.isEmpty() && isPrint(row, both.stream().map(FoundRow::row).toList()) && colour(here, image).isLike(colour(there, image))) {
                found.removeAll(here);
                others.found.removeAll(there);
                found.add(new FoundRow(row, page, false, both));
            }
        }
        found.addAll(others.found);
    }

    private static InkColour colour(List<FoundRow> rows, RgbImage image) {
        return rows.stream().map(row -> InkColour.of(image, row.layer(), row.row().box(), INK_THRESHOLD)).reduce(InkColour::and).orElseThrow();
    }

    List<LineRegion> regions(BiFunction<TextRow, GreyImage, Ink> ink) {
        return found.stream().map(row -> row.region(ink)).toList();
    }

    private List<FoundRow> touching(TextRow row) {
        return found.stream().filter(f -> onOneRow(f.row(), row)).toList();
    }

    private static boolean isPrint(TextRow faint, List<TextRow> dark) {
        return faint.parts().size() >= LEAST_PARTS && dark.stream().allMatch(row -> isWithin(row.box(), faint.box()));
    }

    private boolean isFilled(TextRow row) {
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

    static boolean isWithin(BoundingBox small, BoundingBox large) {
        return small.verticalOverlap(large) > 0.5 * small.height() && small.horizontalOverlap(large) > 0.5 * small.width();
    }
}
