package org.baiprakat.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.CopyMark;
import org.baiprakat.document.Line;

/**
 * The certified-copy block: the mark, and below it the certifier's name, position and date. Its lines are taken off the page before any
 * field is read, because they are names and dates too. A block whose mark is hidden by a signature is known by its build: a name in
 * brackets, or a certifier's position, with a date of its own below it, which no signature of the certificate itself has. A date without wording
 * right above the mark was stamped with it.
 *
 * @param mark whether a mark was seen
 * @param taken the lines of the block
 * @param body the lines of the certificate itself, in their order
 */
record CopyBlock(CopyMark mark, List<BodyLine> taken, List<BodyLine> body) {
    /** A block reaches this many line heights down from the mark (signature, name, position, date). */
    private static final double REACH = 11;
    /** A line in the mark's ink belongs to the block with at least this share of its length below the mark: names are printed in blue too. */
    private static final double BELOW_THE_MARK = 0.25;
    /** Degrees from which a line does not belong to the printed text. */
    private static final double TILTED = 1.2;
    /** Degrees from which a mark was stamped askew, and what stands level below it over more than its width was not. */
    private static final double ASKEW = 4;
    private static final Pattern IN_BRACKETS = Pattern.compile("(?U)^\\W{0,3}[(\\[].*|.*\\)\\W*$");

    /** @param wording whether wording of the certificate stands on a line, which then is never taken for a stamp's */
    static CopyBlock of(List<BodyLine> lines, CopyMarks marks, Predicate<BodyLine> wording) {
        List<CopyMarks.Mark> found = marks.on(lines);
        List<BodyLine> body = lines;
        for (CopyMarks.Mark mark : found) {
            body = without(mark, body, lines, wording);
        }
        CopySigns signs = new CopySigns(body, marks, wording);
        List<BodyLine> signed = signs.certifier();
        List<BodyLine> rest = body.stream().filter(l -> !signed.contains(l)).toList();
        List<Line> left = rest.stream().map(BodyLine::line).toList();
        List<BodyLine> taken = lines.stream().filter(l -> !left.contains(l.line())).toList();
        return new CopyBlock(found.isEmpty() ? signs.mark() : CopyMark.YES, taken, rest);
    }

    private static List<BodyLine> without(CopyMarks.Mark mark, List<BodyLine> lines, List<BodyLine> all, Predicate<BodyLine> wording) {
        List<BodyLine> body = new ArrayList<>();
        List<BodyLine> block = new ArrayList<>(List.of(mark.line()));
        BoundingBox box = mark.box();
        for (BodyLine line : lines) {
            if (line == mark.line()) {
                if (!mark.alone()) {
                    body.add(mark.rest());
                }
            } else if (belongs(line, mark.line(), box, block, all) && !wording.test(line) && !isLabelledDate(line, all, wording)) {
                block.add(line);
            } else {
                body.add(line);
            }
        }
        return body;
    }

    /** A date right below its label, which stands on a line of its own, is the certificate's. */
    private static boolean isLabelledDate(BodyLine line, List<BodyLine> all, Predicate<BodyLine> wording) {
        return line.looksLikeADate()
                && all.stream().anyMatch(label -> line.box().isRightBelow(label.box()) && wording.test(label) && !label.holdsADate());
    }

    private static boolean belongs(BodyLine line, BodyLine mark, BoundingBox m, List<BodyLine> block, List<BodyLine> all) {
        BoundingBox b = line.box();
        double height = m.height();
        // Tilt raises one end of a line, so a line just above the mark can belong to it.
        boolean near = b.centreY() > m.top() - height && b.top() < m.bottom() + REACH * height;
        if (!near) {
            return false;
        }
        int slack = (int) (m.width() * 0.4);
        int within = Math.min(b.right(), m.right() + slack) - Math.max(b.left(), m.left() - slack);
        boolean sameColumn = within >= 0.7 * b.width() || within >= 0.8 * m.width() && b.width() < 2.2 * m.width();
        if (CopySigns.isStampInk(mark, all) && line.line().ink() == mark.line().ink()) {
            return within >= BELOW_THE_MARK * b.width();
        }
        if (CopySigns.isStampInk(mark, all) && !line.isPenned()) {
            return false;
        }
        if (Math.abs(mark.line().tilt()) > ASKEW && Math.abs(line.line().tilt()) < TILTED && b.width() > m.width()) {
            return false;
        }
        boolean tilted = Math.abs(mark.line().tilt()) > TILTED && Math.abs(line.line().tilt() - mark.line().tilt()) < TILTED;
        boolean above = b.centreY() < m.top() && 2 * b.horizontalOverlap(m) > m.width();
        if (above && line.line().ink() == mark.line().ink() && line.looksLikeADate()) {
            return true;
        }
        boolean below = b.centreY() > m.centreY();
        boolean chained = block.stream().anyMatch(o -> b.top() < o.box().bottom() + 5 * height);
        return sameColumn && below && chained
                && (tilted || IN_BRACKETS.matcher(line.line().text()).matches() || b.height() < 1.7 * height);
    }
}
