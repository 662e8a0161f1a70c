package org.baiprakat.imaging;

import java.util.Arrays;
import java.util.List;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.GreyImage;

/** Cuts one row out of a page and levels it by shearing its columns. */
final class LineCut {
    private static final byte WHITE = (byte) PreparedPage.WHITE;
    private static final double SHARPNESS = 0.6;
    /** Letter heights of a speck at most, and the share of a cut's rows that are above the middle of its letters. */
    private static final double SPECK = 0.27;
    private static final double UPPER = 0.5;

    private LineCut() { }

    /**
     * @param others parts of other rows, painted over where they stick into the cut
     * @param margin white added above, below and at the sides, in letter heights
     */
    static GreyImage cut(GreyImage page, TextRow row, List<BoundingBox> others, double margin) {
        double above = 0.75 * row.height();
        double below = 0.75 * row.height();
        for (BoundingBox part : row.parts()) {
            double middle = row.middleAt(part.centreX());
            above = Math.max(above, middle - part.top());
            below = Math.max(below, part.bottom() - middle);
        }
        int edge = (int) Math.ceil(margin * row.height());
        int up = (int) Math.ceil(above) + edge;
        int height = up + (int) Math.ceil(below) + edge;
        BoundingBox box = row.box();
        int left = box.left() - 2 * edge;
        int width = box.width() + 4 * edge;
        byte[] pixels = new byte[width * height];
        Arrays.fill(pixels, WHITE);
        byte[] from = page.pixels();
        for (int x = Math.max(0, -left); x < width && left + x < page.width(); x++) {
            int top = (int) Math.round(row.middleAt(left + x)) - up;
            int first = Math.max(0, -top);
            int at = (top + first) * page.width() + left + x;
            for (int y = first; y < height && top + y < page.height(); y++, at += page.width()) {
                pixels[y * width + x] = from[at];
            }
        }
        for (BoundingBox other : others) {
            if (row.parts().stream().noneMatch(p -> p.horizontalOverlap(other) > 0 && p.verticalOverlap(other) > 0)) {
                paintOver(pixels, width, height, other, left, (int) Math.round(row.middleAt(other.centreX())) - up);
            }
        }
        return new GreyImage(width, height, pixels);
    }

    private static void paintOver(byte[] pixels, int width, int height, BoundingBox other, int left, int top) {
        int from = Math.max(0, other.left() - 1 - left);
        int to = Math.min(width, other.right() + 1 - left);
        for (int y = Math.max(0, other.top() - 1 - top); y < Math.min(height, other.bottom() + 1 - top); y++) {
            if (from < to) {
                Arrays.fill(pixels, y * width + from, y * width + to, WHITE);
            }
        }
    }

    /** Mean of each pixel and its eight neighbours; the outermost pixels stay as they are. */
    static GreyImage soften(GreyImage image) {
        return new GreyImage(image.width(), image.height(), means(image, 1));
    }

    /** Unsharp mask: each pixel is moved away from the mean of the 5 × 5 around it. The outermost pixels stay as they are. */
    static GreyImage sharpen(GreyImage image) {
        byte[] sharp = means(image, 2);
        for (int i = 0; i < sharp.length; i++) {
            int pixel = image.pixels()[i] & 0xff;
            long moved = Math.round(pixel + SHARPNESS * (pixel - (sharp[i] & 0xff)));
            sharp[i] = (byte) Math.max(0, Math.min(255, moved));
        }
        return new GreyImage(image.width(), image.height(), sharp);
    }

    /**
     * Without specks in the upper part of a line, where no full stop is. Some small tone marks go with them.
     *
     * @param letters height of the letters in pixels
     */
    static GreyImage withoutSpecks(GreyImage image, double letters) {
        byte[] clean = image.pixels().clone();
        for (BoundingBox part : Leptonica.components(image, image.width(), FoundRows.INK_THRESHOLD).get(0)) {
            if (Math.max(part.width(), part.height()) <= SPECK * letters && part.centreY() < UPPER * image.height()) {
                BoundingBox halo = part.grow(1, 1, image.width(), image.height());
                for (int y = halo.top(); y < halo.bottom(); y++) {
                    Arrays.fill(clean, y * image.width() + halo.left(), y * image.width() + halo.right(), WHITE);
                }
            }
        }
        return new GreyImage(image.width(), image.height(), clean);
    }

    private static byte[] means(GreyImage image, int reach) {
        int width = image.width();
        byte[] pixels = image.pixels();
        int[] levels = new int[pixels.length];
        Arrays.setAll(levels, i -> pixels[i] & 0xff);
        WindowSums sums = new WindowSums(width, image.height(), reach, levels);
        byte[] means = pixels.clone();
        for (int y = reach; y < image.height() - reach; y++) {
            for (int x = reach; x < width - reach; x++) {
                means[y * width + x] = (byte) (sums.around(x, y) / sums.area());
            }
        }
        return means;
    }
}
