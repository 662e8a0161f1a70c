package org.baiprakat.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.Line;

/**
 * The order in which lines are read: top to bottom, but the parts of one row one after the other, though the right one may be the higher: the label
 * of a form and what a pen wrote behind it. A stamp across the row is a row of its own, and so is what stands far away.
 */
final class ReadingOrder {
    /** Parts of a row are less than so many heights apart, and no more than so many times as high as one another. */
    private static final double APART = 12;
    private static final double SIZE = 2.5;

    private ReadingOrder() { }

    static List<Line> of(List<Line> lines) {
        List<Line> across = lines.stream().filter(line -> lines.stream().anyMatch(other -> line.ink() != other.ink() && cover(line.box(), other.box())))
                .toList();
        List<List<Line>> rows = new ArrayList<>();
        for (Line line : lines.stream().sorted(Comparator.comparingInt((Line line) -> line.box().top())).toList()) {
            Optional<List<Line>> row = rows.stream().filter(parts -> parts.stream().anyMatch(part -> isLevel(part, line)
                    && gap(part, line) < APART * Math.min(part.box().height(), line.box().height())
                    && (part.ink() == line.ink() || !across.contains(part) && !across.contains(line)))).findFirst();
            if (row.isPresent()) {
                row.get().add(line);
            } else {
                rows.add(new ArrayList<>(List.of(line)));
            }
        }
        return rows.stream().flatMap(row -> row.stream().sorted(Comparator.comparingInt(line -> line.box().left()))).toList();
    }

    private static boolean cover(BoundingBox a, BoundingBox b) {
        return a.onOneRow(b) && 4 * a.horizontalOverlap(b) > Math.min(a.width(), b.width());
    }

    private static boolean isLevel(Line one, Line other) {
        BoundingBox a = one.box();
        BoundingBox b = other.box();
        int height = Math.min(a.height(), b.height());
        return Math.abs(a.centreY() - b.centreY()) < height / 2.0 && Math.max(a.height(), b.height()) <= SIZE * height;
    }

    /** Columns between two lines, below 0 where they overlap. */
    private static int gap(Line one, Line other) {
        return Math.max(one.box().left(), other.box().left()) - Math.min(one.box().right(), other.box().right());
    }
}
