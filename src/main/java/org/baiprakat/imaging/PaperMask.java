package org.baiprakat.imaging;

import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.GreyImage;

/**
 * What is paper in a part of a page: neither ink nor so near to any that its blur or JPEG changes it.
 *
 * @param ink around each pixel of the part
 */
record PaperMask(BoundingBox box, WindowSums ink) {
    /** Share of a line's height around it that is looked at too. */
    private static final double AROUND = 0.15;
    private static final double LIGHTEST = 0.9;

    /** Among the letters of a line, and a little around them. */
    static PaperMask under(BoundingBox line, GreyImage page, int darker, int reach) {
        int around = (int) (AROUND * line.height());
        BoundingBox box = line.grow(around, around, page.width(), page.height());
        return in(box, box, page, darker, reach);
    }

    /**
     * @param line   whose lightest tenth is paper
     * @param darker levels by which ink is darker than that; what is paler is paper and the patterns on it
     * @param reach  pixels from ink at which paper begins
     */
    static PaperMask in(BoundingBox box, BoundingBox line, GreyImage page, int darker, int reach) {
        int level = Quantile.of(Quantile.levels(page, line), LIGHTEST) - darker;
        int[] ink = new int[box.width() * box.height()];
        for (int y = box.top(), i = 0; y < box.bottom(); y++) {
            for (int x = box.left(); x < box.right(); x++) {
                ink[i++] = page.at(x, y) < level ? 1 : 0;
            }
        }
        return new PaperMask(box, new WindowSums(box.width(), box.height(), reach, ink));
    }

    /** @param x,y of the page, in the box */
    boolean isAt(int x, int y) {
        return ink.around(x - box.left(), y - box.top()) == 0;
    }
}
