package org.baiprakat.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.baiprakat.document.BoundingBox;

/** Looks for the wording of a certified-copy mark, whole or in part, and for the positions of those who certify. */
final class CopyMarks {
    /** A mark that fits only within this share of its letters is a fragment. */
    private static final double FRAGMENT = 0.4;
    /** Letters of a line that can still be a lone fragment of a mark. */
    private static final int FRAGMENT_LINE = 22;

    /** Where the mark stands: key positions in a transcription of the line. */
    record Mark(BodyLine line, int view, int from, int to) {
        /** Whether the line holds nothing else. */
        boolean alone() {
            return length() - (to - from) < 6;
        }

        /** The longer part of the line beside the mark. */
        BodyLine rest() {
            return from >= length() - to ? line.part(view, 0, from) : line.part(view, to, length());
        }

        /** The mark's share of its line's box. */
        BoundingBox box() {
            BoundingBox box = line.box();
            return new BoundingBox(box.left() + box.width() * from / length(), box.top(),
                    Math.max(1, box.width() * (to - from) / length()), box.height());
        }

        private int length() {
            return line.text(view).key().length();
        }
    }

    private final List<Phrase> marks;
    private final List<Phrase> fragments;
    private final List<Phrase> positions;

    CopyMarks(List<Phrase> marks, List<Phrase> fragments, List<Phrase> positions) {
        this.marks = marks;
        this.fragments = fragments;
        this.positions = positions;
    }

    /** Every mark that is surely one. A sentence about certified copies is none. */
    List<Mark> on(List<BodyLine> lines) {
        List<Mark> found = new ArrayList<>();
        lines.forEach(line -> mark(line).ifPresent(found::add));
        return found;
    }

    private Optional<Mark> mark(BodyLine line) {
        for (int v = 0; v < line.texts().size(); v++) {
            String key = line.texts().get(v).key();
            for (Phrase phrase : marks) {
                List<Phrase.Span> spans = phrase.find(key);
                if (!spans.isEmpty()) {
                    Phrase.Span s = spans.get(0);
                    boolean most = 2 * (s.to() - s.from()) >= key.length();
                    boolean atEdge = s.from() <= 2 || s.to() >= key.length() - 2;
                    return most || atEdge ? Optional.of(new Mark(line, v, s.from(), s.to())) : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** Whether some short line that is no wording of the certificate holds a part of a mark. */
    boolean fragmentOn(List<BodyLine> lines, Predicate<BodyLine> wording) {
        return lines.stream().anyMatch(l -> l.key().length() <= FRAGMENT_LINE && fragment(l.key()) && !wording.test(l));
    }

    /** Whether the line is the position of one who certifies copies. */
    boolean isPosition(BodyLine line) {
        return positions.stream().anyMatch(position -> position.find(line.key()).stream().anyMatch(span -> span.from() <= 1));
    }

    private boolean fragment(String key) {
        return fragments.stream().anyMatch(phrase -> phrase.in(key)) || marks.stream().anyMatch(phrase ->
                key.length() * 2 >= phrase.key().length()
                        && !phrase.find(key, (int) (phrase.key().length() * Confusions.EDIT * FRAGMENT)).isEmpty());
    }
}
