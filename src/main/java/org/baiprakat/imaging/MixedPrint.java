package org.baiprakat.imaging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.RgbImage;

/**
 * Print on one line that was not made together. A word that was written or set in later has ink of another colour than each of the others, or stands higher
 * or lower than each of them; a letter put in the place of another has another ink than all others, or does not stand where they do, which print does to a
 * hair; what another printer or editor put in is all blacker or all paler than the rest, and a figure gone over with a pen blacker and bolder than any. Of
 * some 900 names and dates on pages drawn by outsiders, on which the limits of colour and place were chosen, all but two keep to them in which nothing was
 * changed; of some 300, on which those of blackness were, and of 2,300, on which those of a letter's ink were, all do.
 */
final class MixedPrint {
    /** The least gap between words, in letter heights. */
    private static final double GAP = 0.35;
    /** How far both edges of a word are above or below those of another; tails of letters move one edge alone. */
    private static final double SHIFTED = 0.3;
    /** A word of fewer letters may be all heads or tails; a line of fewer does not tell how letters stand in it. */
    private static final int LETTERS = 2;
    private static final int MANY = 8;
    /** How far a letter ends above where letters end (none does in Thai or Latin script), and how often as far as three letters in four do. */
    private static final double RAISED = 0.13;
    private static final double UNEVEN = 4;
    /** Level on the line's layer from which print is faint, as under a streak of little toner. */
    private static final int FAINT = 110;
    /** Tints of one ink are no farther apart: levels, and a share of the stronger one, since a photo is not lit evenly. */
    private static final double TINTS = 16;
    private static final double LIT = 0.2;
    /** How far the ink of one letter is from that of any other at least, and how many times as far as any two of those are from each other. */
    private static final double FOREIGN = 8;
    private static final double ONE_INK = 2.5;
    /**
     * Letters side by side whose ink is blacker or paler than that of all others: how many, by how many levels (blur makes pale, too), and by how much
     * more than those differ.
     */
    private static final int TOGETHER = 2;
    private static final int BLACKER = 7;
    private static final int PALER = 20;
    private static final double APART = 1.3;
    /** So many letters tell how black print is. */
    private static final int OTHERS = 6;
    /** A line of so many words may end with a year, of so many figures. */
    private static final int WORDS = 3;
    private static final int YEAR = 4;
    /** How many times as thick as any other stroke those of a letter in bolder print are. */
    private static final double BOLDER = 1.3;
    private static final double BOLDER_AND_BLACKER = 1.1;
    /** How far a letter that was written over another reaches above all others, and below where letters end; as does ฐ์ where they touch, but that is no blacker. */
    private static final double OUTSIZE = 0.1;

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

        private int usualLevel() {
            return (int) median(letters, Letter::level);
        }

        private double top() {
            return median(letters, Letter::top);
        }

        private double bottom() {
            return median(letters, Letter::bottom);
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
        return print.hasForeignWord(labelled) || print.hasForeignLetter() || print.hasRaisedLetter() || print.hasOutsizeLetter() || print.hasBolderLetter()
                || print.hasOtherEnd() || print.hasOtherMiddle() || print.hasOtherInk(labelled);
    }

    private boolean hasForeignWord(boolean labelled) {
        List<Word> stated = stated(labelled);
        return stated.size() > 1 && stated.stream().anyMatch(word -> stated.stream().allMatch(other -> other == word || word.isUnlike(other)));
    }

    /** A figure put in with a pen, or in an editor, in an ink that is farther from that of any other letter than those are from each other. */
    private boolean hasForeignLetter() {
        List<InkColour> inks = line.row().parts().stream()
                .flatMap(part -> Letter.of(part, line).stream().map(letter -> InkColour.of(image, line.layer(), part, letter.level()))).toList();
        return inks.size() >= MANY && inks.stream().anyMatch(ink -> {
            List<InkColour> others = inks.stream().filter(other -> other != ink).toList();
            double apart = others.stream().mapToDouble(ink::tintDistance).min().orElseThrow();
            return apart >= FOREIGN && others.stream().allMatch(a -> others.stream().allMatch(b -> apart > ONE_INK * a.tintDistance(b)));
        });
    }

    private boolean hasRaisedLetter() {
        double[] ends = letters(words).stream().mapToDouble(Letter::bottom).toArray();
        if (ends.length < MANY || words.stream().anyMatch(Word::isBroken)) {
            return false;
        }
        double usual = Quantile.of(ends, 0.5);
        double uneven = Quantile.of(Arrays.stream(ends).map(end -> Math.abs(end - usual)).toArray(), 0.75);
        return Arrays.stream(ends).anyMatch(end -> usual - end > Math.max(RAISED, UNEVEN * uneven));
    }

    /** A figure that a larger, blacker and bolder one was written over. */
    private boolean hasOutsizeLetter() {
        List<Letter> letters = letters(words).stream().sorted(Comparator.comparingDouble(Letter::top)).toList();
        if (letters.size() < MANY) {
            return false;
        }
        Letter tall = letters.get(0);
        double end = median(letters, Letter::bottom);
        return letters.get(1).top() - tall.top() > OUTSIZE && tall.bottom() - end > OUTSIZE
                && letters.stream().skip(1).allMatch(other -> tall.level() < other.level() && tall.stroke() > other.stroke());
    }

    /** A figure that was gone over with a pen: so much bolder than all others, or less so but blacker by more than they differ. */
    private boolean hasBolderLetter() {
        List<Letter> letters = letters(words).stream().sorted(Comparator.comparingDouble((Letter letter) -> -letter.stroke())).toList();
        if (letters.size() < MANY) {
            return false;
        }
        Letter bold = letters.get(0);
        IntSummaryStatistics levels = letters.stream().skip(1).mapToInt(Letter::level).summaryStatistics();
        int blacker = levels.getMin() - bold.level();
        double least = blacker >= PALER && blacker > APART * (levels.getMax() - levels.getMin()) ? BOLDER_AND_BLACKER : BOLDER;
        return blacker > 0 && bold.stroke() > least * letters.get(1).stroke();
    }

    /** A year that was set in anew: all blacker than what stands before it, and bolder or on another base line. */
    private boolean hasOtherEnd() {
        if (words.size() < WORDS) {
            return false;
        }
        int last = words.size() - 1;
        List<Letter> before = letters(words.subList(0, last));
        List<Letter> end = words.get(last).letters();
        if (before.size() < OTHERS || end.size() < TOGETHER || end.size() > YEAR) {
            return false;
        }
        double base = median(before, Letter::bottom);
        boolean blacker = before.stream().mapToInt(Letter::level).min().orElseThrow() - end.stream().mapToInt(Letter::level).max().orElseThrow() >= BLACKER;
        return blacker && (median(end, Letter::stroke) > BOLDER * median(before, Letter::stroke)
                || end.stream().allMatch(letter -> Math.abs(letter.bottom() - base) > RAISED));
    }

    /** A day or a month that was pasted or set in before the year: words far blacker and bolder than all others, which are even. */
    private boolean hasOtherMiddle() {
        int last = words.size() - 1;
        boolean endsWithYear = words.size() >= WORDS && words.get(last).letters().size() <= YEAR;
        return endsWithYear && IntStream.range(1, last).anyMatch(from -> IntStream.rangeClosed(from + 1, last).anyMatch(to -> {
            List<Word> within = words.subList(from, to);
            List<Word> others = words.stream().filter(word -> !within.contains(word)).toList();
            IntSummaryStatistics usual = others.stream().mapToInt(Word::usualLevel).summaryStatistics();
            int blacker = usual.getMin() - within.stream().mapToInt(Word::usualLevel).max().orElseThrow();
            return blacker >= PALER && blacker > APART * (usual.getMax() - usual.getMin()) && letters(within).size() >= TOGETHER && letters(others).size() >= OTHERS
                    && median(letters(within), Letter::stroke) > BOLDER * median(letters(others), Letter::stroke);
        }));
    }

    private static double median(List<Letter> letters, ToDoubleFunction<Letter> measure) {
        return Quantile.of(letters.stream().mapToDouble(measure).toArray(), 0.5);
    }

    /** Print is as black as the machine made it: a part that is all blacker or all paler than the rest, which is even, came from another. */
    private boolean hasOtherInk(boolean labelled) {
        List<Letter> letters = letters(stated(labelled));
        int[] levels = letters.stream().mapToInt(Letter::level).sorted().toArray();
        return IntStream.range(1, levels.length).anyMatch(split -> {
            int gap = levels[split] - levels[split - 1];
            boolean blacker = gap >= BLACKER && levels.length - split >= OTHERS && gap > APART * (levels[levels.length - 1] - levels[split]);
            boolean paler = gap >= PALER && split >= OTHERS && gap > APART * (levels[split - 1] - levels[0]);
            return levels[levels.length - 1] <= FAINT && (blacker && standTogether(letters, letter -> letter.level() < levels[split])
                    || paler && standTogether(letters, letter -> letter.level() >= levels[split]));
        });
    }

    private static boolean standTogether(List<Letter> letters, Predicate<Letter> chosen) {
        int[] at = IntStream.range(0, letters.size()).filter(i -> chosen.test(letters.get(i))).toArray();
        return at.length >= TOGETHER && at[at.length - 1] - at[0] < at.length;
    }

    private static List<Letter> letters(List<Word> words) {
        return words.stream().flatMap(word -> word.letters().stream()).toList();
    }

    private List<Word> stated(boolean labelled) {
        return words.subList(labelled && !words.isEmpty() ? 1 : 0, words.size());
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
        List<Letter> letters = parts.stream().map(part -> Letter.of(part, line)).flatMap(Optional::stream).toList();
        if (!letters.isEmpty()) {
            BoundingBox box = parts.stream().reduce(BoundingBox::union).orElseThrow();
            int level = Letter.core(line.layer(), box);
            words.add(new Word(InkColour.of(image, line.layer(), box, level), level, letters));
        }
    }
}
