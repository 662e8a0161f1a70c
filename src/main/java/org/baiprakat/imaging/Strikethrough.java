package org.baiprakat.imaging;

import java.util.Arrays;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.GreyImage;

/**
 * A stroke through print. It is a way of dark ink from left to right that goes on, alone, in the gaps of letters and between them, and from which
 * letters go on both up and down: below a rule, or above it, there are none that touch it.
 */
final class Strikethrough {
    /** What is paler is no pen but a pattern of the paper. */
    private static final int PEN = 165;
    /** Letter heights: in how many columns there is nothing but the stroke (letters that touch each other leave fewer), and how far a letter that it crosses goes on. */
    private static final double ALONE = 2;
    private static final double BEYOND = 0.2;
    /** The least shares of a stroke's columns: in which there is nothing but the stroke, in which a letter goes on above, in which one goes on below. */
    private static final double GAPS = 0.2;
    private static final double CROSSED = 0.08;

    private final GreyImage page;
    private final int top;
    private final int rows;
    private final Way[] ways;

    /**
     * Columns of a way of ink: all; those in which ink goes on above, or below, or neither.
     *
     * @param thickness pixels of ink one above the other where there are fewest: a rule may be as thick as a letter goes on beyond a thin stroke
     */
    private record Way(int length, int above, int below, int alone, int thickness) {
        private static final Way NONE = new Way(0, 0, 0, 0, Integer.MAX_VALUE);

        /** @param up,down pixels of ink one after the other that end with that of the way */
        private Way further(int up, int down, double letter) {
            int thick = Math.min(thickness, up + down - 1);
            boolean goesUp = up > thick + BEYOND * letter;
            boolean goesDown = down > thick + BEYOND * letter;
            return new Way(length + 1, above + (goesUp ? 1 : 0), below + (goesDown ? 1 : 0), alone + (goesUp || goesDown ? 0 : 1), thick);
        }

        private boolean isStroke(double letter) {
            return alone >= Math.max(ALONE * letter, GAPS * length) && Math.min(above, below) >= CROSSED * length;
        }
    }

    private Strikethrough(GreyImage page, int top, int rows) {
        this.page = page;
        this.top = top;
        this.rows = rows;
        ways = new Way[rows];
        Arrays.fill(ways, Way.NONE);
    }

    /**
     * Whether one runs through print within a box.
     *
     * @param page   evened, of all inks
     * @param letter height of a letter in pixels
     */
    static boolean runsThrough(GreyImage page, BoundingBox box, double letter) {
        Strikethrough strokes = new Strikethrough(page, box.top(), box.height());
        for (int x = box.left(); x < box.right(); x++) {
            if (strokes.goesOn(x, letter)) {
                return true;
            }
        }
        return false;
    }

    /** Takes the longest way to each row one column further; whether one of them has become a stroke through print. */
    private boolean goesOn(int x, double letter) {
        Way[] before = ways.clone();
        int[] up = runs(x, 0, 1);
        int[] down = runs(x, rows - 1, -1);
        boolean found = false;
        for (int y = 0; y < rows; y++) {
            ways[y] = page.at(x, top + y) >= PEN ? Way.NONE : longest(before, y).further(up[y], down[y], letter);
            found |= ways[y].isStroke(letter);
        }
        return found;
    }

    /** Pixels of ink one after the other up to each row of a column, counted from one end. */
    private int[] runs(int x, int from, int step) {
        int[] runs = new int[rows];
        for (int y = from, run = 0; y >= 0 && y < rows; y += step) {
            run = page.at(x, top + y) < FoundRows.INK_THRESHOLD ? run + 1 : 0;
            runs[y] = run;
        }
        return runs;
    }

    private static Way longest(Way[] ways, int y) {
        Way way = ways[y];
        for (int from = Math.max(0, y - 1); from <= Math.min(ways.length - 1, y + 1); from++) {
            way = ways[from].length() > way.length() ? ways[from] : way;
        }
        return way;
    }
}
