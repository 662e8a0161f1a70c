package org.baiprakat.imaging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.GreyImage;
import org.baiprakat.document.RgbImage;

/**
 * A word of a line that was not printed together with the others: its ink has another colour than each of theirs, or it stands higher or lower than each
 * of them. On 941 names and dates of pages drawn by outsiders, on which the limits were chosen, words of one line differ by less.
 */
final class MixedPrint {
    /** Heights of a letter: the least gap between words; parts that are letters, not marks or strokes; how far a word stands above or below another. */
    private static final double GAP = 0.35;
    private static final double LOWEST = 0.6;
    private static final double HIGHEST = 1.8;
    private static final double ABOVE = 0.2;
    private static final double BELOW = 0.3;
    /** A word of fewer letters may be all heads or tails. */
    private static final int LETTERS = 2;
    /** The share of a word's ink whose colour counts: the middle of its strokes, not their edges. */
    private static final double CORE = 0.35;
    /** Tints of one ink are no farther apart: levels, and a share of the stronger one, since a photo is not lit evenly. */
    private static final double TINTS = 16;
    private static final double LIT = 0.2;

    /**
     * @param top    median of its letters' upper edges, in letter heights below the middle of the row
     * @param bottom of their lower edges
     */
    private record Word(InkColour ink, double top, double bottom, int letters) {
        boolean isUnlike(Word other) {
            return ink.tintDistance(other.ink) > Math.max(TINTS, LIT * Math.max(ink.tint(), other.ink.tint()))
                    || Math.min(letters, other.letters) >= LETTERS && (other.bottom - bottom > ABOVE || Math.min(bottom - other.bottom, top - other.top) > BELOW);
        }
    }

    private MixedPrint() { }

    /**
     * @param image    of which {@code line} was found
     * @param labelled whether the line's first word may be a label, which may well differ
     */
    static boolean isIn(LineRegion line, RgbImage image, boolean labelled) {
        List<Word> words = words(line, image);
        List<Word> stated = words.subList(labelled && !words.isEmpty() ? 1 : 0, words.size());
        return stated.size() > 1 && stated.stream().anyMatch(word -> stated.stream().allMatch(other -> other == word || word.isUnlike(other)));
    }

    private static List<Word> words(LineRegion line, RgbImage image) {
        double height = line.row().height();
        List<Word> words = new ArrayList<>();
        List<BoundingBox> word = new ArrayList<>();
        int right = 0;
        for (BoundingBox part : line.row().parts().stream().sorted(Comparator.comparingInt(BoundingBox::left)).toList()) {
            if (!word.isEmpty() && part.left() - right > GAP * height) {
                add(word, line, image, words);
                word.clear();
            }
            word.add(part);
            right = Math.max(right, part.right());
        }
        add(word, line, image, words);
        return words;
    }

    private static void add(List<BoundingBox> parts, LineRegion line, RgbImage image, List<Word> words) {
        TextRow row = line.row();
        List<BoundingBox> letters = parts.stream().filter(part -> part.height() > LOWEST * row.height() && part.height() < HIGHEST * row.height()
                && part.top() < row.middleAt(part.centreX()) && part.bottom() > row.middleAt(part.centreX())).toList();
        if (!letters.isEmpty()) {
            BoundingBox box = parts.stream().reduce(BoundingBox::union).orElseThrow();
            words.add(new Word(InkColour.of(image, line.layer(), box, core(line.layer(), box)),
                    median(letters.stream().mapToDouble(part -> (part.top() - row.middleAt(part.centreX())) / row.height()).toArray()),
                    median(letters.stream().mapToDouble(part -> (part.bottom() - row.middleAt(part.centreX())) / row.height()).toArray()), letters.size()));
        }
    }

    /** The level under which the darkest share of the ink lies. */
    private static int core(GreyImage layer, BoundingBox box) {
        int[] levels = new int[256];
        int ink = 0;
        for (int y = box.top(); y < box.bottom(); y++) {
            for (int x = box.left(); x < box.right(); x++) {
                int level = layer.at(x, y);
                levels[level]++;
                ink += level < FoundRows.INK_THRESHOLD ? 1 : 0;
            }
        }
        int level = 0;
        for (int darker = 0; darker < CORE * ink; level++) {
            darker += levels[level];
        }
        return level;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
