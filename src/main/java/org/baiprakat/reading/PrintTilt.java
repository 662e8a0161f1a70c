package org.baiprakat.reading;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.baiprakat.document.BoundingBox;

/**
 * How the print of a page lies: on a photo taken from below or above the tilt of its lines changes evenly from the first row to the last. Fitted by the
 * median of slopes (Theil 1950, Sen 1968), which a stamp or two hardly move.
 */
final class PrintTilt {
    /** Letters of a line whose tilt is well measured. */
    private static final int LONG = 12;
    /** Rows apart, in shares of the height of the text, of lines of which the perspective is told. */
    private static final double APART = 0.1;
    /** Share of its height that a line has at least when it is levelled: it may lie otherwise than the print. */
    private static final double LEAST = 0.4;

    /** Degrees by which a note is off the print around it; of 218 pages, photos among them, on which it was chosen no line of a certificate itself was so far off. */
    private static final double ASKEW = 2.2;

    /** Degrees that lines are tilted by in row 0 of the page, and more with each row of pixels. */
    private final double base;
    private final double slope;

    private PrintTilt(double base, double slope) {
        this.base = base;
        this.slope = slope;
    }

    /** @param lines of which the long ones are the page's own print, most of them at least */
    static PrintTilt of(List<BodyLine> lines) {
        List<BodyLine> print = lines.stream().filter(line -> line.key().length() >= LONG && !line.noise()).toList();
        double slope = slope(print);
        return new PrintTilt(print.isEmpty() ? Double.NaN : median(print.stream().map(line -> tilt(line) - slope * row(line)).toList()), slope);
    }

    /** Whether there are long lines on the page. */
    boolean isKnown() {
        return !Double.isNaN(base);
    }

    /** Where a line would stand if print lay level across a page of some width: turned around the middle of its row, and no higher than its letters. */
    BoundingBox levelled(BoundingBox box, int pageWidth) {
        double rise = Math.tan(Math.toRadians(slope * box.centreY() + base));
        int height = (int) Math.max(LEAST * box.height(), box.height() - Math.abs(rise) * box.width());
        double middle = box.centreY() - rise * (box.centreX() - pageWidth / 2.0);
        return new BoundingBox(box.left(), (int) Math.round(middle - height / 2.0), box.width(), Math.max(1, height));
    }

    /** Degrees between a line and the print around it; not a number on a page without long lines. */
    double off(BodyLine line) {
        return Math.abs(tilt(line) - slope * row(line) - base);
    }

    /** Whether a line lies otherwise than the print around it, as what was stamped or written onto a page does; never on a page without long lines. */
    boolean isAskew(BodyLine line) {
        return off(line) > ASKEW;
    }

    private static double slope(List<BodyLine> print) {
        DoubleSummaryStatistics rows = print.stream().mapToDouble(PrintTilt::row).summaryStatistics();
        List<Double> slopes = new ArrayList<>();
        for (BodyLine a : print) {
            for (BodyLine b : print) {
                if (row(b) - row(a) > APART * (rows.getMax() - rows.getMin())) {
                    slopes.add((tilt(b) - tilt(a)) / (row(b) - row(a)));
                }
            }
        }
        return slopes.isEmpty() ? 0 : median(slopes);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static double tilt(BodyLine line) {
        return line.line().tilt();
    }

    private static double row(BodyLine line) {
        return line.box().centreY();
    }
}
