package org.baiprakat.imaging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.baiprakat.document.BoundingBox;

/**
 * Groups connected components into text rows, bottom up. Letters of like height that stand side by side are chained, so that rows may
 * lie at any small angle and differ in size; vowels and tone marks above and below, too small to chain, join the row they hover over.
 * Frames, rules, emblems and signatures are too large, specks too small. Not for dense print: made for pages of a few dozen rows.
 */
final class LineFinder {
    /** Shares of the page's longer side. A4 at 200 dpi has 2,339 rows: letters of 8 to 150 pixels. */
    private static final double SMALLEST_LETTER = 0.0034;
    private static final double TALLEST_LETTER = 0.065;
    private static final double WIDEST_PART = 0.35;
    private static final int SPECK = 2;

    /** Pixels that a letter takes beside the others of its row, with the gap: a chain of more letters than so many fit on the page is a pattern. */
    private static final int COLUMNS = 2;

    /** Between two letters of a row, in letter heights: the widest gap, the least shared rows, the greatest ratio of heights. */
    private static final double GAP = 2.6;
    private static final double SHARED = 0.45;
    private static final double RATIO = 2.1;

    /** In a row of text, most letters lie this close to its middle, in letter heights; in a rosette or a signature they do not. */
    private static final double LEVEL = 0.6;
    private static final double MOST = 0.8;
    /** With so many level letters the others are marks as large as letters, as scripts have them. */
    private static final double MANY = 0.65;

    /** How far a mark may stand above or below the middle of its row, in letter heights. */
    private static final double REACH_UP = 1.75;
    private static final double REACH_DOWN = 1.35;
    /** So many marks to a letter at most, in a row: more are a line of small print. */
    private static final double MOST_MARKS = 0.8;
    /** So near, in letter heights, a mark that is as large as a letter comes to those of its row. */
    private static final double TOUCHING = 0.2;
    private static final double TALLEST_MARK = 1.6;
    /** How far, in letter heights, marks may stand beside their row, and flourished ones with the row's last letter among them. */
    private static final double BESIDE = 1;
    private static final double BESIDE_WITH_LETTER = 2;
    /** So many letters are a word; so far, in letter heights, those of a small row keep from a tall one; so much of its length they fill. */
    private static final int WORD = 4;
    private static final double CLEAR = 0.3;
    private static final double DENSE = 0.6;
    /** Share of a flourished letter's width that reaches over its neighbours. */
    private static final double MOST_COVERED = 0.5;
    /** A letter all alone, a figure on a form, stands level with a row that ends so near, in its letter heights, and whose letters are nearly as high. */
    private static final double FIELD = 30;
    private static final double LIKE_HEIGHT = 1.5;
    private static final double SAME_LEVEL = 0.4;
    /** Letters of like height that tell how their row lies: words in a script, or tied together by a pattern, are one part each and end where they like. */
    private static final int TELLING = 4;
    /** Parts of a row that tells how rows lie. */
    private static final int LONG = 10;
    /** Of the height of its row: a full stop is larger. */
    private static final double SMALLEST_MARK = 0.1;

    private final int side;

    private LineFinder(int side) {
        this.side = side;
    }

    /** Rows in no particular order. */
    static List<TextRow> rows(List<BoundingBox> components, int width, int height) {
        return new LineFinder(Math.max(width, height)).find(components);
    }

    /** Pixels: what is higher on a page of this size is no letter. */
    static int tallest(int width, int height) {
        return (int) (Math.max(width, height) * TALLEST_LETTER);
    }

    private List<TextRow> find(List<BoundingBox> components) {
        List<BoundingBox> letters = new ArrayList<>();
        List<BoundingBox> marks = new ArrayList<>();
        for (BoundingBox box : components) {
            if (box.height() > side * TALLEST_LETTER || box.width() > side * WIDEST_PART) {
                continue;
            }
            boolean rule = box.width() > 12 * box.height();
            if (box.height() >= side * SMALLEST_LETTER && !rule) {
                letters.add(box);
            } else if (box.width() >= SPECK && box.height() >= SPECK && !rule) {
                marks.add(box);
            }
        }
        letters.sort(Comparator.comparingInt(BoundingBox::left));
        List<List<BoundingBox>> chains = chain(letters);
        List<Row> rows = new ArrayList<>();
        List<BoundingBox> alone = new ArrayList<>();
        for (List<BoundingBox> chain : chains) {
            if (chain.size() > side / COLUMNS) {
                continue;
            }
            Row row = new Row(chain);
            List<BoundingBox> level = row.level();
            if (chain.size() >= 2 && level.size() >= MOST * chain.size()) {
                rows.add(row);
            } else if (chain.size() == 1) {
                marks.addAll(chain);
                alone.addAll(chain);
            } else if (level.size() >= MANY * chain.size()) {
                rows.add(new Row(level));
                chain.stream().filter(part -> !level.contains(part)).forEach(marks::add);
            }
        }
        absorbFlourished(rows);
        absorb(rows);
        absorbFlourishes(rows);
        // A tone mark stands on a vowel that must have found its row first.
        marks.stream().map(mark -> Mark.of(mark, rows)).sorted(Comparator.comparingDouble(Mark::offset)).forEach(mark -> attach(mark.box(), rows));
        Set<BoundingBox> inRows = rows.stream().flatMap(row -> row.parts.stream()).collect(Collectors.toSet());
        rows.addAll(alone.stream().filter(letter -> !inRows.contains(letter))
                .filter(letter -> rows.stream().anyMatch(row -> !row.absorbed && row.isLevelWith(letter))).map(letter -> new Row(List.of(letter))).toList());
        double usual = usualSlope(rows);
        return rows.stream().filter(r -> !r.absorbed).map(row -> row.toTextRow(usual)).toList();
    }

    /** How most rows lie; 0 where none is long enough to tell. */
    private static double usualSlope(List<Row> rows) {
        double[] slopes = rows.stream().filter(row -> !row.absorbed && row.parts.size() >= LONG).flatMapToDouble(row -> row.measured.stream()).toArray();
        return slopes.length == 0 ? 0 : Quantile.of(slopes, 0.5);
    }

    /** @param offset between its centre and the middle of the nearest row of text, in that row's letter heights; 0 if there is none */
    private record Mark(BoundingBox box, double offset) {
        static Mark of(BoundingBox box, List<Row> rows) {
            return new Mark(box, rows.stream().mapToDouble(row -> Math.abs(row.offset(box)) / row.height).min().orElse(0));
        }
    }

    /** Union of all neighbouring pairs. {@code letters} are sorted by their left edge, so the inner loop can stop early. */
    private List<List<BoundingBox>> chain(List<BoundingBox> letters) {
        int[] parent = new int[letters.size()];
        Arrays.setAll(parent, i -> i);
        for (int i = 0; i < letters.size(); i++) {
            BoundingBox a = letters.get(i);
            double reach = GAP * (RATIO * a.height());
            for (int j = i + 1; j < letters.size() && letters.get(j).left() - a.right() <= reach; j++) {
                if (neighbours(a, letters.get(j))) {
                    parent[root(parent, i)] = root(parent, j);
                }
            }
        }
        Map<Integer, List<BoundingBox>> chains = new HashMap<>();
        for (int i = 0; i < letters.size(); i++) {
            chains.computeIfAbsent(root(parent, i), k -> new ArrayList<>()).add(letters.get(i));
        }
        return new ArrayList<>(chains.values());
    }

    private static boolean neighbours(BoundingBox a, BoundingBox b) {
        int low = Math.min(a.height(), b.height());
        int high = Math.max(a.height(), b.height());
        int gap = b.left() - a.right();
        return high <= RATIO * low && gap <= GAP * high && a.verticalOverlap(b) >= SHARED * low;
    }

    private static int root(int[] parent, int i) {
        while (parent[i] != i) {
            parent[i] = parent[parent[i]];
            i = parent[i];
        }
        return i;
    }

    /**
     * Rows of stacked vowels and tone marks, chained by accident, belong to the taller row they hover over. A row of more letters, or of letters side by side
     * that keep clear of it, is text of its own: what looks taller there are signatures, or a large heading below a small one.
     */
    private static void absorb(List<Row> rows) {
        rows.sort(Comparator.comparingDouble(r -> -r.height));
        for (int i = rows.size() - 1; i > 0; i--) {
            Row small = rows.get(i);
            BoundingBox box = small.box();
            for (Row large : rows.subList(0, i)) {
                if (!large.absorbed && small.height < 0.75 * large.height && small.parts.size() <= MOST_MARKS * large.parts.size() && large.spans(box, BESIDE)
                        && !small.isTextClearOf(large)) {
                    large.absorb(small);
                    break;
                }
            }
        }
    }

    /** The flourished marks of a script are as large as its letters, and chained by accident, too; but each of them comes down to a letter, as a line of text does not. */
    private static void absorbFlourishes(List<Row> rows) {
        for (Row few : rows) {
            BoundingBox box = union(few.level());
            rows.stream().filter(row -> row != few && few.parts.size() <= MOST_MARKS * row.parts.size() && row.spans(box, BESIDE_WITH_LETTER))
                    .filter(row -> !few.absorbed && !row.absorbed && few.height < TALLEST_MARK * row.height)
                    .filter(row -> Math.abs(row.offset(box)) > LEVEL * row.height && few.level().stream().allMatch(row::touches))
                    .findFirst().ifPresent(row -> row.absorb(few));
        }
    }

    /** The flourished letters of a script are so high that they chain with each other alone; they stand in the gaps between the row's other letters. */
    private static void absorbFlourished(List<Row> rows) {
        for (Row few : rows) {
            rows.stream().filter(row -> row != few && row.parts.size() >= few.parts.size() && row.spans(few.box(), BESIDE))
                    .filter(row -> !few.absorbed && !row.absorbed && few.height > RATIO * row.height && few.parts.stream().allMatch(row::hasGapFor))
                    .findFirst().ifPresent(row -> row.absorb(few));
        }
    }

    private static void attach(BoundingBox mark, List<Row> rows) {
        rows.stream()
                .filter(row -> !row.absorbed && row.reaches(mark) && mark.height() < TALLEST_MARK * row.height
                        && Math.max(mark.width(), mark.height()) >= SMALLEST_MARK * row.height)
                .min(Comparator.comparingDouble(row -> row.distance(mark) / row.height))
                .ifPresent(row -> row.parts.add(mark));
    }

    private static BoundingBox union(List<BoundingBox> boxes) {
        return boxes.stream().reduce(BoundingBox::union).orElseThrow();
    }

    /** A row while it is put together. */
    private static final class Row {
        private final List<BoundingBox> parts;
        private final double height;
        private final double base;
        /** Its slope, if its letters are enough and reach far enough to tell. */
        private final OptionalDouble measured;
        private final double slope;
        private final int left;
        private final int right;
        private boolean absorbed;

        Row(List<BoundingBox> letters) {
            parts = new ArrayList<>(letters);
            height = Quantile.of(letters.stream().mapToDouble(BoundingBox::height).toArray(), 0.5);
            double tolerance = 0.35 * height;
            List<BoundingBox> typical = letters.stream().filter(b -> Math.abs(b.height() - height) <= tolerance).toList();
            List<BoundingBox> fit = typical.size() >= 2 ? typical : letters;
            measured = fit.size() < TELLING ? OptionalDouble.empty() : slope(fit, height);
            slope = measured.orElse(0);
            base = Quantile.of(fit.stream().mapToDouble(b -> b.centreY() - slope * b.centreX()).toArray(), 0.5);
            BoundingBox box = box();
            left = box.left();
            right = box.right();
        }

        /** Median of the slopes between upper and between lower edges of letters at least a few heights apart (Theil–Sen); marks that touch letters change one edge. */
        private static OptionalDouble slope(List<BoundingBox> letters, double height) {
            DoubleStream.Builder slopes = DoubleStream.builder();
            for (int i = 0; i < letters.size(); i++) {
                for (int j = i + 1; j < letters.size(); j++) {
                    double dx = letters.get(j).centreX() - letters.get(i).centreX();
                    if (Math.abs(dx) > 4 * height) {
                        slopes.add((letters.get(j).bottom() - letters.get(i).bottom()) / dx);
                        slopes.add((letters.get(j).top() - letters.get(i).top()) / dx);
                    }
                }
            }
            double[] all = slopes.build().toArray();
            return all.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(Quantile.of(all, 0.5));
        }

        BoundingBox box() {
            return union(parts);
        }

        /** The parts that stand in the row, not above or below it. */
        List<BoundingBox> level() {
            return parts.stream().filter(part -> Math.abs(offset(part)) <= LEVEL * height).toList();
        }

        /** Rows of the mark's centre below the middle of the row. */
        double offset(BoundingBox mark) {
            return mark.centreY() - (base + slope * mark.centreX());
        }

        /** Rows between the mark and the part above or below it, or the band of the letters if that is nearer. */
        double distance(BoundingBox mark) {
            double band = Math.max(0, Math.abs(offset(mark)) - height / 2);
            return parts.stream().filter(part -> part.horizontalOverlap(mark) > 0).mapToDouble(part -> part.verticalGap(mark))
                    .reduce(band, Math::min);
        }

        boolean touches(BoundingBox mark) {
            return distance(mark) <= TOUCHING * height;
        }

        /** Whether so many parts stand side by side as letters do and marks do not, none of them near another row. */
        boolean isTextClearOf(Row other) {
            return parts.size() >= WORD && parts.stream().mapToInt(BoundingBox::width).sum() > DENSE * box().width()
                    && parts.stream().allMatch(part -> other.distance(part) > CLEAR * other.height);
        }

        boolean reaches(BoundingBox mark) {
            double offset = offset(mark);
            return mark.right() > left - height && mark.left() < right + 1.5 * height
                    && offset > -REACH_UP * height && offset < REACH_DOWN * height;
        }

        /** Whether a mark, or a row of marks, is near enough and no farther beside it than so many letter heights. */
        boolean spans(BoundingBox mark, double beside) {
            BoundingBox box = box();
            return reaches(mark) && mark.left() >= box.left() - beside * height && mark.right() <= box.right() + beside * height;
        }

        /** Whether a letter beside the row may be of the same print. */
        boolean isLevelWith(BoundingBox letter) {
            double ratio = letter.height() / height;
            int gap = Math.max(letter.left() - right, left - letter.right());
            return gap > 0 && gap < FIELD * height && ratio < LIKE_HEIGHT && ratio > 1 / LIKE_HEIGHT && Math.abs(offset(letter)) < SAME_LEVEL * height;
        }

        /** Whether a letter stands beside the others, and not across them as a signature does. */
        boolean hasGapFor(BoundingBox letter) {
            int covered = parts.stream().mapToInt(part -> part.horizontalOverlap(letter)).sum();
            return covered <= MOST_COVERED * letter.width();
        }

        void absorb(Row marks) {
            parts.addAll(marks.parts);
            marks.absorbed = true;
        }

        /** @param usual slope of a row whose own is not known */
        TextRow toTextRow(double usual) {
            return measured.isPresent() ? new TextRow(parts, base, slope, height) : new TextRow(parts, base - usual * box().centreX(), usual, height);
        }
    }
}
