package org.baiprakat.imaging;

import java.util.List;
import java.util.stream.IntStream;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.GreyImage;
import org.baiprakat.document.RgbImage;

/**
 * The edges of what an editor painted over before it wrote: the paper takes a step to another level along a straight row above a line, and takes it back
 * along one below. It may be as white as the page elsewhere; here it interrupts a tint or a pattern. A panel of the design does so, too, but is seldom behind
 * the name alone. On some 400 pages drawn by outsiders, on which the limits were chosen, they hold for names that were replaced and for no other line of a page.
 */
final class PatchEdges {
    /** Heights of a line: how far outside and inside of it its patch may end. */
    private static final double OUTSIDE = 0.7;
    private static final double INSIDE = 0.15;
    /** Rows of pixels above and below an edge that are compared. An edge parts all of them; a thin rule or the curve of a guilloche parts some. */
    private static final int[] APART = {2, 5, 8};
    /** How much darker than paper ink is, and how many pixels from it paper begins. */
    private static final int INK = 40;
    private static final int REACH = 3;
    /** Share of a row that must be paper. */
    private static final double PAPER = 0.4;
    /** Levels, and how many times those around any other line. */
    private static final double STEP = 4;
    private static final double MORE = 2;
    private static final int[] CHANNELS = {16, 8, 0};

    private final RgbImage image;
    private final GreyImage darkest;

    private PatchEdges(RgbImage image, GreyImage darkest) {
        this.image = image;
        this.darkest = darkest;
    }

    /**
     * Whether one of the lines stands on a patch, and none of the others.
     *
     * @param darkest channel of each pixel of {@code image}
     */
    static boolean areAround(RgbImage image, GreyImage darkest, List<BoundingBox> lines, List<BoundingBox> others) {
        PatchEdges edges = new PatchEdges(image, darkest);
        double step = lines.stream().mapToDouble(edges::step).max().orElse(0);
        return step >= STEP && others.stream().allMatch(other -> MORE * edges.step(other) < step);
    }

    /** The greatest step of the paper above a line, up or down in one channel, that it takes back below. */
    private double step(BoundingBox line) {
        int height = line.height();
        int outside = (int) (OUTSIDE * height);
        int inside = (int) (INSIDE * height);
        int reach = outside + APART[APART.length - 1];
        PaperMask paper = PaperMask.in(line.grow(0, reach, image.width(), image.height()), line, darkest, INK, REACH);
        return IntStream.of(CHANNELS).mapToDouble(channel -> {
            double[] above = IntStream.range(line.top() - outside, line.top() + inside).mapToDouble(row -> step(paper, row, channel)).toArray();
            double[] below = IntStream.range(line.bottom() - inside, line.bottom() + outside).mapToDouble(row -> -step(paper, row, channel)).toArray();
            return Math.max(Math.min(max(above, 1), max(below, 1)), Math.min(max(above, -1), max(below, -1)));
        }).max().orElseThrow();
    }

    private static double max(double[] steps, int sign) {
        double max = 0;
        for (double step : steps) {
            max = Math.max(max, sign * step);
        }
        return max;
    }

    /** By how many levels the paper below a row of the page is lighter than that above it; 0 if not at all distances, or if there is little paper. */
    private double step(PaperMask paper, int row, int channel) {
        BoundingBox around = paper.box();
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (int apart : APART) {
            if (row - apart < around.top() || row + apart >= around.bottom()) {
                return 0;
            }
            int sum = 0;
            int pixels = 0;
            for (int x = around.left(); x < around.right(); x++) {
                if (paper.isAt(x, row - apart) && paper.isAt(x, row + apart)) {
                    sum += level(x, row + apart, channel) - level(x, row - apart, channel);
                    pixels++;
                }
            }
            if (pixels < PAPER * around.width()) {
                return 0;
            }
            least = Math.min(least, (double) sum / pixels);
            most = Math.max(most, (double) sum / pixels);
        }
        return Math.max(0, least) + Math.min(0, most);
    }

    private int level(int x, int y, int channel) {
        return image.pixels()[y * image.width() + x] >> channel & 0xff;
    }
}
