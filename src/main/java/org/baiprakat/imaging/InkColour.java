package org.baiprakat.imaging;

import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.GreyImage;
import org.baiprakat.document.Ink;
import org.baiprakat.document.RgbImage;

/** The colour of a line from the mean of its ink pixels. */
final class InkColour {
    private static final double COLOURED = 40;

    private InkColour() { }

    /** @param threshold grey level of {@code layer} under which a pixel counts as ink */
    static Ink of(RgbImage image, GreyImage layer, BoundingBox box, int threshold) {
        long r = 0;
        long g = 0;
        long b = 0;
        long n = 0;
        for (int y = box.top(); y < box.bottom(); y++) {
            for (int x = box.left(); x < box.right(); x++) {
                if (layer.at(x, y) < threshold) {
                    int rgb = image.pixels()[y * image.width() + x];
                    r += rgb >> 16 & 0xff;
                    g += rgb >> 8 & 0xff;
                    b += rgb & 0xff;
                    n++;
                }
            }
        }
        return n == 0 ? Ink.BLACK : name((double) r / n, (double) g / n, (double) b / n);
    }

    private static Ink name(double r, double g, double b) {
        double max = Math.max(r, Math.max(g, b));
        if (max - Math.min(r, Math.min(g, b)) < COLOURED) {
            return Ink.BLACK;
        }
        if (max == b) {
            return r > g + 20 ? Ink.VIOLET : Ink.BLUE;
        }
        if (max == g) {
            return Ink.GREEN;
        }
        return g > 0.5 * r && b < 0.7 * r ? Ink.ORANGE : Ink.RED;
    }
}
