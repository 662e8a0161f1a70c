package org.baiprakat.imaging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.RgbImage;

/**
 * Print on one line that was not made together. A word that was written or set in later has ink of another colour than each of the others, or stands higher
 * or lower than each of them; a letter put in the place of another does not stand where all the others do, which print does to a hair. Of some 900 names and
 * dates on pages drawn by outsiders, on which the limits were chosen, all but two keep to them in which nothing was changed.
 */
final class MixedPrint {
    /** Heights of a letter: the least gap between words; the sides of a letter, which marks, strokes and smears have not. */
    private static final double GAP = 0.35;
    private static final double LOWEST = 0.6;
    private static final double HIGHEST = 1.8;
    private static final double NARROWEST = 0.25;
    /** How far both edges of a word are above or below those of another; tails of letters move one edge alone. */
    private static final double SHIFTED = 0.3;
    /** A word of fewer letters may be all heads or tails; a line of fewer does not tell how letters stand in it. */
    private static final int LETTERS = 2;
    private static final int MANY = 8;
    /** How far a letter ends above where letters end (none does in Thai or Latin script), and how often as far as three letters in four do. */
    private static final double RAISED = 0.13;
    private static final double UNEVEN = 4;
    /** The share of a word's ink whose colour counts: the middle of its strokes, not their edges. */
    private static final double CORE = 0.35;
    /** Its level on the line's layer where print is faint. */
    private static final int FAINT = 110;
    /** Tints of one ink are no farther apart: levels, and a share of the stronger one, since a photo is not lit evenly. */
    private static final double TINTS = 16;
    private static final double LIT = 0.2;

    /** Upper and lower edge of a letter, in letter heights below the middle of its row. */
    private record Letter(double top, double bottom) { }

    /** @param level of its darkest ink on the line's layer */
    private record Word(InkColour ink, int level, List<Letter> letters) {
        /** Faint, or in pure black: what makes such print of a page leaves out ends of letters, too. */
        boolean isBroken() {
            return level > FAINT || ink.isBlack();
        }

        boolean isUnlike(Word other) {
            return ink.tintDistance(other.ink) > Math.max(TINTS, LIT * Math.max(ink.tint(), other.ink.tint()))
                    || Math.min(letters.size(), other.letters.size()) >= LETTERS && (isAbove(other) || other.isAbove(this));
        }

        private boolean isAbove(Word other) {
            return Math.min(other.bottom() - bottom(), other.top() - top()) > SHIFTED;
        }

        private double top() {
            return Quantile.of(letters.stream().mapToDouble(Letter::top).toArray(), 0.5);
        }

        private double bottom() {
            return Quantile.of(letters.stream().mapToDouble(Letter::bottom).toArray(), 0.5);
        }
    }

    private final LineRegion line;
    private final RgbImage image;
    private final List<Word> words = new ArrayList<>();

    private MixedPrint(LineRegion line, RgbImage image) {
        this.line = line;
        this.image = image;
    }

    /**
     * @param image    of which {@code line} was found
     * @param labelled whether the line's first word may be a label, which may well differ
     */
    static boolean isIn(LineRegion line, RgbImage image, boolean labelled) {
        MixedPrint print = new MixedPrint(line, image);
        print.findWords();
        return print.hasForeignWord(labelled) || print.hasRaisedLetter();
    }

    private boolean hasForeignWord(boolean labelled) {
        List<Word> stated = words.subList(labelled && !words.isEmpty() ? 1 : 0, words.size());
        return stated.size() > 1 && stated.stream().anyMatch(word -> stated.stream().allMatch(other -> other == word || word.isUnlike(other)));
    }

    private boolean hasRaisedLetter() {
        double[] ends = words.stream().flatMap(word -> word.letters().stream()).mapToDouble(Letter::bottom).toArray();
        if (ends.length < MANY || words.stream().anyMatch(Word::isBroken)) {
            return false;
        }
        double usual = Quantile.of(ends, 0.5);
        double uneven = Quantile.of(Arrays.stream(ends).map(end -> Math.abs(end - usual)).toArray(), 0.75);
        return Arrays.stream(ends).anyMatch(end -> usual - end > Math.max(RAISED, UNEVEN * uneven));
    }

    private void findWords() {
        List<BoundingBox> word = new ArrayList<>();
        int right = 0;
        for (BoundingBox part : line.row().parts().stream().sorted(Comparator.comparingInt(BoundingBox::left)).toList()) {
            if (!word.isEmpty() && part.left() - right > GAP * line.row().height()) {
                add(word);
                word.clear();
            }
            word.add(part);
            right = Math.max(right, part.right());
        }
        add(word);
    }

    /** A word, if there are letters among its parts. */
    private void add(List<BoundingBox> parts) {
        TextRow row = line.row();
        List<Letter> letters = parts.stream().filter(part -> part.width() > NARROWEST * row.height())
                .map(part -> new Letter((part.top() - row.middleAt(part.centreX())) / row.height(), (part.bottom() - row.middleAt(part.centreX())) / row.height()))
                .filter(letter -> letter.top() < 0 && letter.bottom() > 0 && letter.bottom() - letter.top() > LOWEST && letter.bottom() - letter.top() < HIGHEST)
                .toList();
        if (!letters.isEmpty()) {
            BoundingBox box = parts.stream().reduce(BoundingBox::union).orElseThrow();
            int level = core(box);
            words.add(new Word(InkColour.of(image, line.layer(), box, level), level, letters));
        }
    }

    /** The level under which the darkest share of the ink lies. */
    private int core(BoundingBox box) {
        int[] ink = Arrays.copyOf(Quantile.levels(line.layer(), box), FoundRows.INK_THRESHOLD);
        return Quantile.of(ink, CORE) + 1;
    }
}
