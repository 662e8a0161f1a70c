package org.baiprakat.document;

/** Turning an image by right angles without loss. */
public final class QuarterTurn {
    private QuarterTurn() { }

    /** @param degrees 0, 90, 180 or 270, clockwise */
    public static RgbImage clockwise(RgbImage image, int degrees) {
        if (degrees == 0) {
            return image;
        }
        int w = image.width();
        int h = image.height();
        int[] from = image.pixels();
        int[] to = new int[from.length];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int target = switch (degrees) {
                    case 90 -> x * h + h - 1 - y;
                    case 180 -> (h - 1 - y) * w + w - 1 - x;
                    case 270 -> (w - 1 - x) * h + y;
                    default -> throw new IllegalArgumentException("not a quarter turn: " + degrees);
                };
                to[target] = from[y * w + x];
            }
        }
        return degrees == 180 ? new RgbImage(w, h, to) : new RgbImage(h, w, to);
    }
}
