package org.baiprakat.imaging;

import java.util.Comparator;
import java.util.List;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.GreyImage;

/**
 * A letter in another ink in a line of print. What was written over a figure in blue is parted from black print with the stamps and signatures, and what
 * is left reads as another figure, or as none. It stands where there is room among the letters, or over one of them, and keeps to it; a stamp or a signature
 * that crosses the line goes on beyond.
 */
final class WrittenOver {
    /** The least room between two letters, and that beside the first and the last, in letter heights. */
    private static final double ROOM = 0.5;
    private static final double BESIDE = 1;
    /** How far beside the room, and above and below a letter, other ink is looked for, and how far a letter leans out of its room. */
    private static final double AROUND = 0.8;
    private static final double OVER = 0.5;
    private static final double LEANING = 0.25;
    /** How far from the middle of the row a letter goes up and down. */
    private static final double HIGH = 1.3;
    /** The least height and width of a letter, and the share of its box that it fills. */
    private static final double HEIGHT = 0.6;
    private static final double WIDTH = 0.25;
    private static final double FILLED = 0.15;
    /**
     * The same height and share of one over another letter, and how far beyond that it goes on each side: on a photo the fringes of black letters are of other
     * ink, too. Of 2,300 names and dates the limits hold for one alone, which was altered.
     */
    private static final double OVER_HEIGHT = 0.75;
    private static final double OVER_FILLED = 0.2;
    private static final double BEYOND = 0.5;

    private final LineRegion line;
    private final GreyImage page;
    private final double unit;

    private WrittenOver(LineRegion line, GreyImage page) {
        this.line = line;
        this.page = page;
        this.unit = line.row().height();
    }

    /** @param page all inks, evened, of which the layer of {@code line} has some */
    static boolean isIn(LineRegion line, GreyImage page) {
        return new WrittenOver(line, page).isThere();
    }

    private boolean isThere() {
        List<BoundingBox> letters = line.row().parts().stream().filter(part -> Letter.of(part, line).isPresent())
                .sorted(Comparator.comparingInt(BoundingBox::left)).toList();
        if (letters.isEmpty()) {
            return false;
        }
        int end = (int) Math.max(0, letters.get(0).left() - BESIDE * unit);
        for (BoundingBox letter : letters) {
            if (letter.left() - end > ROOM * unit && holdsALetter(end, letter.left(), HEIGHT, FILLED)
                    || holdsALetter((int) (letter.left() - BEYOND * unit), (int) (letter.right() + BEYOND * unit), OVER_HEIGHT, OVER_FILLED)) {
                return true;
            }
            end = Math.max(end, letter.right());
        }
        return holdsALetter(end, (int) Math.min(page.width(), end + BESIDE * unit), HEIGHT, FILLED);
    }

    /**
     * @param from,to columns of the room
     * @param high    least height of the letter, in heights of the line's letters
     * @param filled  least share of its box that it fills
     */
    private boolean holdsALetter(int from, int to, double high, double filled) {
        int middle = (int) line.row().middleAt((from + to) / 2.0);
        BoundingBox place = new BoundingBox(from, middle, Math.max(1, to - from), 1).grow((int) (LEANING * unit), (int) (HIGH * unit), page.width(), page.height());
        BoundingBox around = place.grow((int) (AROUND * unit), (int) (OVER * unit), page.width(), page.height());
        int left = around.right();
        int right = 0;
        int top = around.bottom();
        int bottom = 0;
        int pixels = 0;
        for (int y = around.top(); y < around.bottom(); y++) {
            for (int x = around.left(); x < around.right(); x++) {
                if (isInk(page, x, y) && !isInk(line.layer(), x, y)) {
                    left = Math.min(left, x);
                    right = Math.max(right, x + 1);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y + 1);
                    pixels++;
                }
            }
        }
        int width = right - left;
        int height = bottom - top;
        return width >= WIDTH * unit && height >= high * unit && pixels >= filled * width * height
                && left >= place.left() && right <= place.right() && top >= place.top() && bottom <= place.bottom();
    }

    private static boolean isInk(GreyImage image, int x, int y) {
        return image.at(x, y) < FoundRows.INK_THRESHOLD;
    }
}
