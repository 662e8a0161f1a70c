package org.baiprakat.imaging;

import java.util.Arrays;
import java.util.Optional;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.GreyImage;

/**
 * How a letter of a line is printed.
 *
 * @param top    its upper edge, in letter heights below the middle of its row
 * @param bottom its lower edge
 * @param level  0–255, under which its darkest ink lies on the line's layer
 * @param stroke mean thickness of its strokes in pixels
 */
record Letter(double top, double bottom, int level, double stroke) {
    /** Sides of a letter in letter heights, which marks, strokes and smears have not. */
    private static final double LOWEST = 0.6;
    private static final double HIGHEST = 1.8;
    private static final double NARROWEST = 0.25;
    /** The share of ink that counts: the middle of strokes, not their edges. */
    private static final double CORE = 0.35;

    /** @param part one of the line's; nothing if it is no letter */
    static Optional<Letter> of(BoundingBox part, LineRegion line) {
        TextRow row = line.row();
        double middle = row.middleAt(part.centreX());
        double top = (part.top() - middle) / row.height();
        double bottom = (part.bottom() - middle) / row.height();
        boolean isLetter = part.width() > NARROWEST * row.height() && top < 0 && bottom > 0 && bottom - top > LOWEST && bottom - top < HIGHEST;
        return isLetter ? Optional.of(printed(line.layer(), part, top, bottom)) : Optional.empty();
    }

    private static Letter printed(GreyImage layer, BoundingBox box, double top, double bottom) {
        int level = core(layer, box);
        return new Letter(top, bottom, level, stroke(layer, box, (level + PreparedPage.WHITE) / 2));
    }

    /** The level under which the darkest share of the ink lies in a part of a layer. */
    static int core(GreyImage layer, BoundingBox box) {
        int[] ink = Arrays.copyOf(Quantile.levels(layer, box), FoundRows.INK_THRESHOLD);
        return Quantile.of(ink, CORE) + 1;
    }

    /** Twice the ink's area by its outline. */
    private static double stroke(GreyImage layer, BoundingBox box, int threshold) {
        int area = 0;
        int outline = 0;
        for (int y = box.top(); y < box.bottom(); y++) {
            for (int x = box.left(); x < box.right(); x++) {
                if (layer.at(x, y) < threshold) {
                    area++;
                    outline += x == box.left() || layer.at(x - 1, y) >= threshold ? 1 : 0;
                    outline += x == box.right() - 1 || layer.at(x + 1, y) >= threshold ? 1 : 0;
                    outline += y == box.top() || layer.at(x, y - 1) >= threshold ? 1 : 0;
                    outline += y == box.bottom() - 1 || layer.at(x, y + 1) >= threshold ? 1 : 0;
                }
            }
        }
        return 2.0 * area / Math.max(1, outline);
    }
}
