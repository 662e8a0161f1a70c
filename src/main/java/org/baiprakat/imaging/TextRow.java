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
    /** A part that goes farther from the middle of its row than any letter is a stroke through it; so far from the middle it counts. */
    private static final double BEYOND_UP = 2;
    private static final double BEYOND_DOWN = 1.5;
    private static final double TEXT_UP = 1.6;
    private static final double TEXT_DOWN = 1.2;

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

    /** The row with no more of a signature or rule that touches its letters than stands among them, so that it is cut no higher than text is. */
    TextRow withoutStrokes() {
        return new TextRow(parts.stream().map(part -> isStroke(part) ? amongLetters(part) : part).toList(), base, slope, height);
    }

    private boolean isStroke(BoundingBox part) {
        double middle = middleAt(part.centreX());
        return part.height() > height && (part.top() < middle - BEYOND_UP * height || part.bottom() > middle + BEYOND_DOWN * height);
    }

    private BoundingBox amongLetters(BoundingBox stroke) {
        double middle = middleAt(stroke.centreX());
        int top = (int) Math.max(stroke.top(), middle - TEXT_UP * height);
        int bottom = (int) Math.min(stroke.bottom(), middle + TEXT_DOWN * height);
        return bottom > top ? new BoundingBox(stroke.left(), top, stroke.width(), bottom - top) : stroke;
    }
}
