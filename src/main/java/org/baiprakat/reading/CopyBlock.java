package org.baiprakat.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.CopyMark;
import org.baiprakat.document.Ink;

/**
 * The certified-copy block: the mark, and below it the certifier's name, position and date. Its lines are taken off the page before any
 * field is read, because they are names and dates too.
 *
 * @param mark whether a mark was seen
 * @param body the lines of the certificate itself, in their order
 */
record CopyBlock(CopyMark mark, List<BodyLine> body) {
    /** A mark that fits only within this share of its letters is a fragment. */
    private static final double FRAGMENT = 0.4;
    /** Letters of a line that can still be a lone fragment of a mark. */
    private static final int FRAGMENT_LINE = 22;
    /** A block reaches this many line heights down from the mark (signature, name, position, date). */
    private static final double REACH = 11;
    /** Degrees from which a line does not belong to the printed text. */
    private static final double TILTED = 1.2;
    private static final Pattern IN_BRACKETS = Pattern.compile("^\\W{0,3}[(\\[].*|.*\\)\\W*$");

    /** Where the mark stands: line, and key positions in a transcription. */
    private record Mark(int line, int view, int from, int to, boolean sure) { }

    /**
     * @param lines     of the page, in reading order
     * @param anchors   wording of the certificate; a line with it is never taken for a stamp's
     */
    static CopyBlock of(List<BodyLine> lines, List<Phrase> marks, List<Phrase> fragments, List<Phrase> anchors) {
        List<Mark> found = find(lines, marks, fragments, anchors);
        if (found.isEmpty()) {
            return new CopyBlock(CopyMark.NO, lines);
        }
        List<BodyLine> body = lines;
        for (Mark mark : found) {
            body = without(mark, lines.get(mark.line()), body, lines, anchors);
        }
        return new CopyBlock(found.get(0).sure() ? CopyMark.YES : CopyMark.UNSURE, body);
    }

    private static List<BodyLine> without(Mark mark, BodyLine markLine, List<BodyLine> lines, List<BodyLine> all, List<Phrase> anchors) {
        int length = markLine.text(mark.view()).key().length();
        boolean alone = length - (mark.to() - mark.from()) < 6;
        List<BodyLine> body = new ArrayList<>();
        List<BodyLine> block = new ArrayList<>(List.of(markLine));
        BoundingBox box = box(mark, markLine.box(), length);
        for (BodyLine line : lines) {
            if (line == markLine) {
                if (!alone) {
                    body.add(rest(line, mark, length));
                }
            } else if (belongs(line, markLine, box, block, all) && !anchored(line, anchors)) {
                block.add(line);
            } else {
                body.add(line);
            }
        }
        return body;
    }

    /** The longer part of a line that a mark stands on. */
    private static BodyLine rest(BodyLine line, Mark mark, int length) {
        return mark.from() >= length - mark.to() ? line.part(mark.view(), 0, mark.from()) : line.part(mark.view(), mark.to(), length);
    }

    /** Every mark that is surely one, or else the first thing that may be one. */
    private static List<Mark> find(List<BodyLine> lines, List<Phrase> marks, List<Phrase> fragments, List<Phrase> anchors) {
        List<Mark> sure = new ArrayList<>();
        Mark weak = null;
        for (int i = 0; i < lines.size(); i++) {
            BodyLine line = lines.get(i);
            Optional<Mark> mark = mark(i, line, marks);
            mark.ifPresent(sure::add);
            if (weak == null && sure.isEmpty() && line.key().length() <= FRAGMENT_LINE && !anchored(line, anchors)) {
                weak = fragment(i, line.key(), marks, fragments);
            }
        }
        return sure.isEmpty() && weak != null ? List.of(weak) : sure;
    }

    private static Optional<Mark> mark(int index, BodyLine line, List<Phrase> marks) {
        for (int v = 0; v < line.texts().size(); v++) {
            for (Phrase phrase : marks) {
                List<Phrase.Span> spans = phrase.find(line.texts().get(v).key());
                if (!spans.isEmpty()) {
                    return Optional.of(new Mark(index, v, spans.get(0).from(), spans.get(0).to(), true));
                }
            }
        }
        return Optional.empty();
    }

    private static Mark fragment(int line, String key, List<Phrase> marks, List<Phrase> fragments) {
        for (Phrase phrase : fragments) {
            if (phrase.in(key)) {
                return new Mark(line, 0, 0, key.length(), false);
            }
        }
        for (Phrase phrase : marks) {
            int limit = (int) (phrase.key().length() * Confusions.EDIT * FRAGMENT);
            if (key.length() * 2 >= phrase.key().length() && !phrase.find(key, limit).isEmpty()) {
                return new Mark(line, 0, 0, key.length(), false);
            }
        }
        return null;
    }

    private static boolean anchored(BodyLine line, List<Phrase> anchors) {
        return line.texts().stream().anyMatch(t -> anchors.stream().anyMatch(a -> a.in(t.key())));
    }

    /** The mark's share of the line it stands on. */
    private static BoundingBox box(Mark mark, BoundingBox line, int length) {
        int left = line.left() + line.width() * mark.from() / length;
        return new BoundingBox(left, line.top(), Math.max(1, line.width() * (mark.to() - mark.from()) / length), line.height());
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
        if (stampInk(mark, all) && line.line().ink() == mark.line().ink()) {
            return within > 0;
        }
        if (stampInk(mark, all) && !penned(line)) {
            return false;
        }
        boolean tilted = Math.abs(mark.line().tilt()) > TILTED && Math.abs(line.line().tilt() - mark.line().tilt()) < TILTED;
        boolean below = b.centreY() > m.centreY();
        boolean chained = block.stream().anyMatch(o -> b.top() < o.box().bottom() + 5 * height);
        return sameColumn && below && chained
                && (tilted || IN_BRACKETS.matcher(line.line().text()).matches() || b.height() < 1.7 * height);
    }

    /** Written with another pen than the stamp's ink: the signature and the date often are. */
    private static boolean penned(BodyLine line) {
        return line.line().ink() != Ink.BLACK && line.line().ink() != Ink.ORANGE;
    }

    /** The mark's colour tells the block from the text only if the text itself is not of that colour. */
    private static boolean stampInk(BodyLine mark, List<BodyLine> all) {
        Ink ink = mark.line().ink();
        return penned(mark) && all.stream().filter(l -> l.line().ink() == ink).count() * 2 <= all.size() + 4;
    }
}
