package org.baiprakat.imaging;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.GreyImage;

/** Large pale print that slants across a page, as SPECIMEN does. To a finder of text lines it is background. */
final class SlantedPrint {
    /** Pixels of the page's longer side; the other lengths here are of that page. */
    private static final int LONGER_SIDE = 700;
    /** Strokes of text are thinner, those of such print are not; bold text asks for the second, a long line of such print for the first. */
    private static final int[] THICK = {3, 5};
    /** No stroke of it is as wide as this, so that what is lighter around a pixel is paper. */
    private static final int PAPER = 43;
    /** Paper is no darker; a panel is, and its grain is no print. */
    private static final int DARKEST_PAPER = 100;
    /** Levels of ink where paper is 250: darker is print of another sort, and paler is paper. */
    private static final int DARKEST = 150;
    private static final int PALEST = 242;
    /** Around dark ink the page is pale for so many pixels. */
    private static final int HALO = 7;
    private static final int SMALLEST_LETTER = 14;
    private static final int LARGEST_LETTER = 175;
    /** Times its shorter side: more is a piece of a frame. */
    private static final int LONGEST_LETTER = 5;
    /** Fewer pixels are no word. */
    private static final int LEAST = 300;
    /** Degrees from level, and between two slants that are tried. */
    private static final int LEAST_SLANT = 15;
    private static final int MOST_SLANT = 60;
    private static final int STEP = 3;
    /** Pixels of a slanted page that are counted as one row. */
    private static final int ROW = 6;
    /** So many pixels tell how steeply all of them slant. */
    private static final int COUNTED = 3000;
    private static final int MOST_ROWS = 2;
    private static final int LEAST_PARTS = 3;
    /** Its letters are so many times as large as those of text may be. */
    private static final int LARGE = 3;

    private final int width;
    private final int height;
    /** Where pixels of it lie, as y · width + x. */
    private final int[] pixels;

    private SlantedPrint(int width, int height, int[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /**
     * Its rows, longest first, levelled and as high as the recogniser reads them; of most pages none.
     *
     * @param page upright, its darkest channel
     */
    static List<GreyImage> rows(GreyImage page) {
        GreyImage small = Leptonica.reduced(page, LONGER_SIDE);
        GreyImage paper = Leptonica.closed(small, PAPER);
        return IntStream.of(THICK).mapToObj(stroke -> of(small, stroke, paper)).filter(print -> print.pixels.length >= LEAST)
                .flatMap(print -> print.levelled(print.slant()).stream()).toList();
    }

    private static SlantedPrint of(GreyImage page, int stroke, GreyImage paper) {
        GreyImage thick = Leptonica.closed(page, stroke);
        GreyImage dark = Leptonica.darkestAround(thick, HALO);
        byte[] pale = new byte[page.pixels().length];
        Arrays.fill(pale, (byte) PreparedPage.WHITE);
        for (int y = 0; y < page.height(); y++) {
            for (int x = 0; x < page.width(); x++) {
                int white = paper.at(x, y);
                if (white >= DARKEST_PAPER && PreparedPage.WHITE * thick.at(x, y) < PALEST * white && PreparedPage.WHITE * dark.at(x, y) > DARKEST * white) {
                    pale[y * page.width() + x] = 0;
                }
            }
        }
        GreyImage mask = new GreyImage(page.width(), page.height(), pale);
        boolean[] letters = new boolean[pale.length];
        for (BoundingBox box : letters(mask)) {
            for (int y = box.top(); y < box.bottom(); y++) {
                for (int x = box.left(); x < box.right(); x++) {
                    letters[y * page.width() + x] = mask.at(x, y) == 0;
                }
            }
        }
        return new SlantedPrint(page.width(), page.height(), IntStream.range(0, letters.length).filter(i -> letters[i]).toArray());
    }

    private static List<BoundingBox> letters(GreyImage mask) {
        return Leptonica.components(mask, LONGER_SIDE, FoundRows.INK_THRESHOLD).get(0).stream().filter(box -> {
            int longer = Math.max(box.width(), box.height());
            return longer >= SMALLEST_LETTER && longer <= LARGEST_LETTER && longer <= LONGEST_LETTER * Math.min(box.width(), box.height());
        }).toList();
    }

    /** Degrees by which its rows rise (negative: fall) to the right: those at which its pixels lie in the fewest rows. */
    private int slant() {
        return Stream.of(-1, 1).flatMap(sign -> Stream.iterate(LEAST_SLANT, slant -> slant <= MOST_SLANT, slant -> slant + STEP).map(slant -> sign * slant))
                .max(Comparator.comparingDouble(this::density)).orElseThrow();
    }

    /** Sum of the squares of the pixels in each row. A pixel between two rows counts in both, or slants of 45 degrees would seem dense. */
    private double density(int slant) {
        double sine = Math.sin(Math.toRadians(slant));
        double cosine = Math.cos(Math.toRadians(slant));
        double[] rows = new double[2 * (width + height) / ROW + 2];
        for (int i = 0; i < pixels.length; i += 1 + pixels.length / COUNTED) {
            int pixel = pixels[i];
            double at = (pixel % width * sine + pixel / width * cosine + width + height) / ROW;
            double next = at - (int) at;
            rows[(int) at] += 1 - next;
            rows[(int) at + 1] += next;
        }
        return Arrays.stream(rows).map(row -> row * row).sum();
    }

    private List<GreyImage> levelled(int slant) {
        double sine = Math.sin(Math.toRadians(slant));
        double cosine = Math.cos(Math.toRadians(slant));
        int side = (int) Math.ceil(Math.hypot(width, height));
        byte[] level = new byte[side * side];
        Arrays.fill(level, (byte) PreparedPage.WHITE);
        for (int pixel : pixels) {
            // only where it comes to lie, give or take a pixel, are there places that it fills
            double fromCentreX = pixel % width - width / 2.0;
            double fromCentreY = pixel / width - height / 2.0;
            int nearX = side / 2 + (int) Math.round(fromCentreX * cosine - fromCentreY * sine);
            int nearY = side / 2 + (int) Math.round(fromCentreX * sine + fromCentreY * cosine);
            for (int y = Math.max(0, nearY - 1); y <= Math.min(side - 1, nearY + 1); y++) {
                for (int x = Math.max(0, nearX - 1); x <= Math.min(side - 1, nearX + 1); x++) {
                    double fromX = (x - side / 2) * cosine + (y - side / 2) * sine + (width + 1) / 2.0;
                    double fromY = (y - side / 2) * cosine - (x - side / 2) * sine + (height + 1) / 2.0;
                    if (fromX >= 0 && fromY >= 0 && (int) fromX == pixel % width && (int) fromY == pixel / width) {
                        level[y * side + x] = 0;
                    }
                }
            }
        }
        GreyImage page = new GreyImage(side, side, level);
        return LineFinder.rows(letters(page), LARGE * side, LARGE * side).stream().filter(row -> row.parts().size() >= LEAST_PARTS)
                .sorted(Comparator.comparingInt((TextRow row) -> -row.box().width())).limit(MOST_ROWS)
                .map(row -> Leptonica.scaled(LineCut.cut(page, row, List.of(), Preparation.PLAIN.margin()), PreparedPage.LINE_HEIGHT)).toList();
    }
}
