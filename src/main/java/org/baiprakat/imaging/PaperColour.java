package org.baiprakat.imaging;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.GreyImage;
import org.baiprakat.document.RgbImage;

/**
 * The colour of the paper among the letters of a line, a letter's width at a time. Correcting fluid, a slip and what an editor painted over are white in
 * another way than the page is, be it cream on bluish paper, which is lighter in one channel alone. How much light falls on a page differs from place to
 * place, the tint of its paper hardly: of some 900 pages drawn by outsiders on which the limits were chosen, one has a name or a date beyond
 * them that was not altered.
 */
final class PaperColour {
    /** How much darker than paper ink is, and how many pixels from it paper begins. */
    private static final int INK = 40;
    private static final int REACH = 3;
    private static final int CHANNELS = 3;
    /** Of the height of a line with its marks. */
    private static final double LETTER = 0.6;
    private static final int LEAST_WIDTH = 12;
    /** Correcting fluid covers the letters of a line, not always its marks: parts of a line's height. */
    private static final int BANDS = 3;
    /** So many pixels tell the colour of a place, and so many lines and places that of the page. */
    private static final int LEAST_PIXELS = 100;
    private static final int LEAST_LINES = 4;
    private static final int LEAST_PLACES = 20;
    /** Levels by which a channel is lighter than anywhere else: the curves of a guilloche have a tint too, but are darker. */
    private static final int LIGHTER = 3;
    /** Levels by which a tint is off all others, which is no less than what those differ by. */
    private static final int TINTED = 4;
    /** The same of a place that need not be lighter, like a slip of cream paper: levels, and how many times what the others differ by. */
    private static final int STRONGLY = 9;
    private static final double FARTHER = 1.5;
    /** On paper that differs by no more, what is lighter needs no other tint. */
    private static final int EVEN = 1;

    private final RgbImage image;
    private final GreyImage darkest;
    private final int bands;

    /**
     * Of a place.
     *
     * @param channels medians of red, green and blue, 0–255
     * @param tints    by how much each is above another
     */
    private record Colour(List<Integer> channels, List<Integer> tints) {
        static Colour of(int red, int green, int blue) {
            return new Colour(List.of(red, green, blue), List.of(red - green, green - blue, blue - red));
        }
    }

    /** What colours there are under other lines. The more of them there are, the less is unlike them. */
    private static final class Page {
        private final List<IntSummaryStatistics> channels = Stream.generate(IntSummaryStatistics::new).limit(CHANNELS).toList();
        private final List<IntSummaryStatistics> tints = Stream.generate(IntSummaryStatistics::new).limit(CHANNELS).toList();

        void add(Colour place) {
            for (int i = 0; i < CHANNELS; i++) {
                channels.get(i).accept(place.channels().get(i));
                tints.get(i).accept(place.tints().get(i));
            }
        }

        long places() {
            return channels.get(0).getCount();
        }

        boolean isUnlike(Colour place) {
            boolean lighter = IntStream.range(0, CHANNELS).anyMatch(i -> place.channels().get(i) - channels.get(i).getMax() >= LIGHTER);
            return lighter && (channels.stream().allMatch(channel -> spread(channel) <= EVEN) || hasOtherTint(place, TINTED, 1));
        }

        boolean isTintedUnlike(Colour place) {
            return hasOtherTint(place, STRONGLY, FARTHER);
        }

        private boolean hasOtherTint(Colour place, int levels, double times) {
            return IntStream.range(0, CHANNELS).anyMatch(i -> off(place.tints().get(i), tints.get(i)) >= Math.max(levels, times * spread(tints.get(i))));
        }

        private static int off(int value, IntSummaryStatistics others) {
            return Math.max(value - others.getMax(), others.getMin() - value);
        }

        private static int spread(IntSummaryStatistics values) {
            return values.getMax() - values.getMin();
        }
    }

    private PaperColour(RgbImage image, GreyImage darkest, int bands) {
        this.image = image;
        this.darkest = darkest;
        this.bands = bands;
    }

    /**
     * Whether the paper of one of the lines is lighter somewhere, in another way, than that of all others is anywhere.
     *
     * @param darkest channel of each pixel of {@code image}
     * @param others  lines of which none may have been changed; too few tell nothing
     */
    static boolean isOther(RgbImage image, GreyImage darkest, List<BoundingBox> lines, List<BoundingBox> others) {
        return isAnywhere(Page::isUnlike, new PaperColour(image, darkest, 1), lines, others);
    }

    /**
     * The same of a part of a line's height, or of paper of quite another tint, however light: of lines in black, since letters in a colour tint the paper
     * beside them in a JPEG.
     */
    static boolean isOtherInPart(RgbImage image, GreyImage darkest, List<BoundingBox> black, List<BoundingBox> others) {
        return isAnywhere((page, place) -> page.isUnlike(place) || page.isTintedUnlike(place), new PaperColour(image, darkest, BANDS), black, others);
    }

    private static boolean isAnywhere(BiPredicate<Page, Colour> unlike, PaperColour colour, List<BoundingBox> lines, List<BoundingBox> others) {
        List<Colour> places = lines.stream().flatMap(colour::under).toList();
        Page page = new Page();
        for (BoundingBox other : others) {
            colour.underOther(other).forEach(page::add);
            if (page.places() > 0 && places.stream().noneMatch(place -> unlike.test(page, place))) {
                return false; // nor is it when more are known
            }
        }
        return others.size() >= LEAST_LINES && page.places() >= LEAST_PLACES;
    }

    /** Letters so small that hardly any paper is left in a part of their line's height are judged whole. */
    private List<Colour> underOther(BoundingBox line) {
        List<Colour> parts = under(line).toList();
        return parts.isEmpty() && bands > 1 ? new PaperColour(image, darkest, 1).under(line).toList() : parts;
    }

    private Stream<Colour> under(BoundingBox line) {
        PaperMask paper = PaperMask.under(line, darkest, INK, REACH);
        BoundingBox box = paper.box();
        int width = Math.max(LEAST_WIDTH, (int) (LETTER * line.height()));
        int height = box.height() / bands;
        return IntStream.iterate(box.left(), left -> left + width <= box.right(), left -> left + width / 2).boxed()
                .flatMap(left -> IntStream.range(0, bands).mapToObj(band -> colour(paper, new BoundingBox(left, box.top() + band * height, width, height))))
                .flatMap(Optional::stream);
    }

    /** Nothing if there is too little paper among the letters. */
    private Optional<Colour> colour(PaperMask paper, BoundingBox place) {
        int[][] levels = new int[CHANNELS][256];
        int pixels = 0;
        for (int y = place.top(); y < place.bottom(); y++) {
            for (int x = place.left(); x < place.right(); x++) {
                if (paper.isAt(x, y)) {
                    int rgb = image.pixels()[y * image.width() + x];
                    levels[0][rgb >> 16 & 0xff]++;
                    levels[1][rgb >> 8 & 0xff]++;
                    levels[2][rgb & 0xff]++;
                    pixels++;
                }
            }
        }
        return pixels < LEAST_PIXELS ? Optional.empty()
                : Optional.of(Colour.of(Quantile.of(levels[0], 0.5), Quantile.of(levels[1], 0.5), Quantile.of(levels[2], 0.5)));
    }
}
