package org.baiprakat.imaging;

import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.GreyImage;
import org.baiprakat.document.Ink;
import org.baiprakat.document.RgbImage;

/**
 * The mean colour of ink pixels: sums of red, green and blue, each 0–255 a pixel.
 *
 * @param pixels their number
 */
record InkColour(long red, long green, long blue, long pixels) {
    private static final double COLOURED = 40;
    private static final double BLACK = 2;
    /** Means of one ink on two layers are no farther apart, in any channel. */
    private static final double ALIKE = 40;

    /** @param threshold grey level of {@code layer} under which a pixel counts as ink */
    static InkColour of(RgbImage image, GreyImage layer, BoundingBox box, int threshold) {
        long red = 0;
        long green = 0;
        long blue = 0;
        long pixels = 0;
        for (int y = box.top(); y < box.bottom(); y++) {
            for (int x = box.left(); x < box.right(); x++) {
                if (layer.at(x, y) < threshold) {
                    int rgb = image.pixels()[y * image.width() + x];
                    red += rgb >> 16 & 0xff;
                    green += rgb >> 8 & 0xff;
                    blue += rgb & 0xff;
                    pixels++;
                }
            }
        }
        return new InkColour(red, green, blue, pixels);
    }

    InkColour and(InkColour other) {
        return new InkColour(red + other.red, green + other.green, blue + other.blue, pixels + other.pixels);
    }

    boolean isLike(InkColour other) {
        return Math.abs(mean(red) - other.mean(other.red)) <= ALIKE && Math.abs(mean(green) - other.mean(other.green)) <= ALIKE
                && Math.abs(mean(blue) - other.mean(other.blue)) <= ALIKE;
    }

    /** As black as an image can be. */
    boolean isBlack() {
        return Math.max(mean(red), Math.max(mean(green), mean(blue))) < BLACK;
    }

    /** How strong its colour is, 0 for black and grey: the greater difference, without sign, of red and another channel. */
    double tint() {
        return Math.max(Math.abs(mean(red) - mean(green)), Math.abs(mean(red) - mean(blue)));
    }

    /** How far two colours are apart where it does not count that one is lighter, 0–510. */
    double tintDistance(InkColour other) {
        return Math.max(Math.abs(mean(red) - mean(green) - other.mean(other.red) + other.mean(other.green)),
                Math.abs(mean(red) - mean(blue) - other.mean(other.red) + other.mean(other.blue)));
    }

    /** Of no pixels, not a number. */
    private double mean(long sum) {
        return (double) sum / pixels;
    }

    Ink name() {
        if (pixels == 0) {
            return Ink.BLACK;
        }
        double r = mean(red);
        double g = mean(green);
        double b = mean(blue);
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
