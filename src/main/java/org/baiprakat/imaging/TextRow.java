package org.baiprakat.imaging;

import java.util.List;
import org.baiprakat.document.BoundingBox;

/**
 * The ink of one text line on the page as it lies.
 *
 * @param parts     its connected components
 * @param base      rows from the top of the page to the row's middle at column 0
 * @param slope     rows the line falls per column
 * @param height    typical height of a consonant in pixels
 */
public record TextRow(List<BoundingBox> parts, double base, double slope, double height) {
    public TextRow {
        parts = List.copyOf(parts);
    }

    BoundingBox box() {
        return parts.stream().reduce(BoundingBox::union).orElseThrow();
    }

    /** The middle of the row at column {@code x}. */
    double middleAt(double x) {
        return base + slope * x;
    }

    double tiltDegrees() {
        return Math.toDegrees(Math.atan(slope));
    }
}
