package org.baiprakat.imaging;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.GreyImage;

/** The value below which a share of all lies, 0.5 being the median: always one of those that there are. */
final class Quantile {
    private Quantile() { }

    /**
     * @param values at least one, in any order
     * @param share  0 to less than 1
     */
    static double of(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) (share * sorted.length)];
    }

    /**
     * The same of grey levels.
     *
     * @param counts how often each level occurs
     */
    static int of(int[] counts, double share) {
        double left = share * IntStream.of(counts).sum() - counts[0];
        int level = 0;
        while (left > 0) {
            level++;
            left -= counts[level];
        }
        return level;
    }

    /** How often each of the 256 levels occurs in a part of an image. */
    static int[] levels(GreyImage image, BoundingBox box) {
        int[] counts = new int[256];
        for (int y = box.top(); y < box.bottom(); y++) {
            for (int x = box.left(); x < box.right(); x++) {
                counts[image.at(x, y)]++;
            }
        }
        return counts;
    }
}
