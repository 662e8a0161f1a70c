package org.baiprakat.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baiprakat.document.BoundingBox;

/** Looks for the wording of a certified-copy mark, whole or in part, and for the positions of those who certify. */
final class CopyMarks {
    /** Letters of a mark that is told also when many of them are wrong. */
    private static final int WHOLE_MARK = 11;
    /** The share that may be wrong where it has the line to itself, which is then not much longer than the mark. */
    private static final double WORN = 0.3;
    private static final double NOT_MUCH_LONGER = 1.3;
    /** A mark that fits only within this share of its letters is a fragment. */
    private static final double FRAGMENT = 0.4;
    /** A fragment of fewer letters must be half of its line. */
    private static final int TELLING = 5;
    /** Fewer letters are a piece of anything. */
    private static final int PIECE = 9;
    /** Letters of a line that can still be a lone fragment of a mark. */
    private static final int FRAGMENT_LINE = 22;
    /** Letters that a label may have beyond the word by which it is known: no position does with so few. */
    private static final int REST_OF_LABEL = 9;

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
    private final List<Phrase> grades;
    private final List<Phrase> details;

    CopyMarks(CommonWording wording) {
        marks = Phrase.all(wording.copy().marks());
        fragments = Phrase.all(wording.copy().fragments());
        positions = Phrase.all(wording.copy().positions());
        grades = Phrase.all(wording.copy().grades());
        details = Phrase.all(wording.names().details());
    }

    /** Every mark that is surely one. A sentence about certified copies is none. */
    List<Mark> on(List<BodyLine> lines) {
        return lines.stream().map(this::mark).flatMap(Optional::stream).toList();
    }

    /** Of marks of which one is a part of the other the longer. */
    private Optional<Mark> mark(BodyLine line) {
        return IntStream.range(0, line.texts().size()).boxed().flatMap(view -> marks(line, view)).max(Comparator.comparingInt(mark -> mark.to() - mark.from()));
    }

    /** What a line holds most of, or begins or ends with. */
    private Stream<Mark> marks(BodyLine line, int view) {
        String key = line.text(view).key();
        return marks.stream().flatMap(phrase -> phrase.find(key, allowed(phrase, key)).stream().limit(1))
                .filter(span -> 2 * (span.to() - span.from()) >= key.length() || span.from() <= 2 || span.to() >= key.length() - 2)
                .map(span -> new Mark(line, view, span.from(), span.to()));
    }

    private static int allowed(Phrase mark, String line) {
        int letters = mark.key().length();
        boolean own = letters >= WHOLE_MARK && line.length() <= NOT_MUCH_LONGER * letters;
        return own ? Math.max(mark.allowed(), (int) (letters * Confusions.EDIT * WORN)) : mark.allowed();
    }

    /** Whether some short line that is no wording of the certificate holds a part of a mark. */
    boolean fragmentOn(List<BodyLine> lines, Predicate<BodyLine> wording) {
        return lines.stream().anyMatch(l -> l.key().length() <= FRAGMENT_LINE && fragment(l.key()) && !wording.test(l));
    }

    /**
     * Whether the line begins or ends like the position of one who certifies: นักส่งเสริมการปกครองท้องถิ่น, but not the department of that name;
     * ธุรการปฏิบัติงาน, but not a course that ends with ในการปฏิบัติงาน.
     */
    boolean isPosition(BodyLine line) {
        String key = line.key();
        return positions.stream().anyMatch(position -> position.find(key).stream().anyMatch(span -> span.from() <= 1 && beginsAlike(position, key, span)))
                || grades.stream().anyMatch(grade -> grade.find(key).stream()
                        .anyMatch(span -> span.to() >= key.length() - 1 && beginsAlike(grade, key, span)));
    }

    /** Whether the line is all that could be read of such a position or of a mark: งานทั่วไปชำนา, รับรองว่าเป็นสำเ. */
    boolean isPiece(BodyLine line) {
        if (line.key().length() < PIECE) {
            return false;
        }
        Phrase piece = Phrase.of(line.key());
        List<String> ends = Stream.concat(Stream.of(""), grades.stream().map(Phrase::key)).toList();
        return marks.stream().anyMatch(mark -> piece.in(mark.key()))
                || positions.stream().anyMatch(position -> ends.stream().anyMatch(end -> piece.in(position.key() + end)));
    }

    /** The label of a form before a position: ตำแหน่ง, or another word of what is said of a person, and little more (หน่วยงานต้นสังกัด). */
    boolean isLabel(BodyLine line) {
        return details.stream().anyMatch(detail -> detail.begins(line.key()) && line.key().length() <= detail.key().length() + REST_OF_LABEL);
    }

    private static boolean beginsAlike(Phrase phrase, String key, Phrase.Span span) {
        return Confusions.substitution(phrase.key().charAt(0), key.charAt(span.from())) < Confusions.EDIT;
    }

    /** ต้อง says nothing in a long line. */
    private static boolean isTelling(Phrase fragment, String line) {
        return fragment.key().length() >= TELLING || line.length() <= 2 * fragment.key().length();
    }

    private boolean fragment(String key) {
        return fragments.stream().anyMatch(phrase -> isTelling(phrase, key) && phrase.in(key)) || marks.stream().anyMatch(phrase ->
                phrase.key().length() >= WHOLE_MARK && key.length() * 2 >= phrase.key().length()
                        && !phrase.find(key, (int) (phrase.key().length() * Confusions.EDIT * FRAGMENT)).isEmpty());
    }
}
