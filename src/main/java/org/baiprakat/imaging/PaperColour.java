package org.baiprakat.imaging;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.GreyImage;
import org.baiprakat.document.RgbImage;

/**
 * The colour of the paper among the letters of a line, a letter's width at a time. Correcting fluid, a slip and what an editor painted over are white in
 * another way than the page is, be it cream on bluish paper, where neither is the lighter one. How much light falls on a page differs from place to place,
 * the tint of its paper hardly: of some 150 pages drawn by outsiders on which the limits were chosen, none but altered ones has a name or a date beyond them.
 */
final class PaperColour {
    /** Share of a line's height around it that is looked at too. */
    private static final double AROUND = 0.15;
    /** Ink is this much darker than the lightest tenth of the line, and changes what is nearer than so many pixels. */
    private static final int INK = 40;
    private static final double LIGHTEST = 0.9;
    private static final int REACH = 3;
    /** Of the height of a line with its marks. */
    private static final double LETTER = 0.6;
    private static final int LEAST_WIDTH = 12;
    /** So many pixels tell the colour of a place, and so many lines and places that of the page. */
    private static final int LEAST_PIXELS = 100;
    private static final int LEAST_LINES = 4;
    private static final int LEAST_PLACES = 20;
    /** Levels by which a tint is off all others, which is no less than what those differ by. */
    private static final int TINTED = 4;
    /** Where paper is as light as it is everywhere, give or take a level, so many make another. */
    private static final int EVEN = 1;
    private static final int LIGHTER = 3;

    private final RgbImage image;
    private final GreyImage darkest;

    /** Medians of a place: its darkest channel, 0–255, and how much more there is of one channel than of another. */
    private record Colour(int level, int redOverBlue, int greenOverBlue, int redOverGreen) {
        private int[] tints() {
            return new int[] {redOverBlue, greenOverBlue, redOverGreen};
        }
    }

    private PaperColour(RgbImage image, GreyImage darkest) {
        this.image = image;
        this.darkest = darkest;
    }

    /**
     * Whether the paper of one of the lines is of another colour somewhere than that of all others is anywhere.
     *
     * @param darkest channel of each pixel of {@code image}
     * @param others  lines of which none may have been changed; too few tell nothing
     */
    static boolean isOther(RgbImage image, GreyImage darkest, List<BoundingBox> lines, List<BoundingBox> others) {
        PaperColour paper = new PaperColour(image, darkest);
        List<Colour> page = others.stream().flatMap(paper::under).toList();
        return others.size() >= LEAST_LINES && page.size() >= LEAST_PLACES && lines.stream().flatMap(paper::under).anyMatch(place -> isOther(place, page));
    }

    private static boolean isOther(Colour place, List<Colour> page) {
        int[] levels = page.stream().mapToInt(Colour::level).toArray();
        return off(place.level(), levels) >= LIGHTER && spread(levels) <= EVEN || IntStream.range(0, place.tints().length).anyMatch(tint -> {
            int[] others = page.stream().mapToInt(other -> other.tints()[tint]).toArray();
            return off(place.tints()[tint], others) >= Math.max(TINTED, spread(others));
        });
    }

    private static int off(int value, int[] others) {
        return Math.max(value - Arrays.stream(others).max().orElseThrow(), Arrays.stream(others).min().orElseThrow() - value);
    }

    private static int spread(int[] values) {
        return Arrays.stream(values).max().orElseThrow() - Arrays.stream(values).min().orElseThrow();
    }

    private Stream<Colour> under(BoundingBox line) {
        int around = (int) (AROUND * line.height());
        BoundingBox box = line.grow(around, around, image.width(), image.height());
        int ink = Quantile.of(Quantile.levels(darkest, box), LIGHTEST) - INK;
        int[] cells = new int[box.width() * box.height()];
        for (int y = box.top(), i = 0; y < box.bottom(); y++) {
            for (int x = box.left(); x < box.right(); x++) {
                cells[i++] = darkest.at(x, y) < ink ? 1 : 0;
            }
        }
        WindowSums letters = new WindowSums(box.width(), box.height(), REACH, cells);
        int width = Math.max(LEAST_WIDTH, (int) (LETTER * line.height()));
        return IntStream.iterate(0, left -> left + width <= box.width(), left -> left + width / 2)
                .mapToObj(left -> colour(box, letters, left, left + width)).flatMap(Optional::stream);
    }

    /** @param from,to columns of the box; nothing if there is too little paper among the letters */
    private Optional<Colour> colour(BoundingBox box, WindowSums letters, int from, int to) {
        int[][] levels = new int[4][256];
        for (int y = 0; y < box.height(); y++) {
            for (int x = from; x < to; x++) {
                if (letters.around(x, y) == 0) {
                    int rgb = image.pixels()[(box.top() + y) * image.width() + box.left() + x];
                    levels[0][darkest.at(box.left() + x, box.top() + y)]++;
                    levels[1][rgb >> 16 & 0xff]++;
                    levels[2][rgb >> 8 & 0xff]++;
                    levels[3][rgb & 0xff]++;
                }
            }
        }
        int[] median = Arrays.stream(levels).mapToInt(counts -> Quantile.of(counts, 0.5)).toArray();
        return Arrays.stream(levels[0]).sum() < LEAST_PIXELS ? Optional.empty()
                : Optional.of(new Colour(median[0], median[1] - median[3], median[2] - median[3], median[1] - median[2]));
    }
}
