package org.baiprakat.reading;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.Candidate;
import org.baiprakat.document.Confidence;
import org.baiprakat.document.Evidence;
import org.baiprakat.document.Field;
import org.baiprakat.document.Line;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.ThaiText;

/** What lines of a page read as names of persons: which hold one, which make one together, and what all their transcriptions say. */
final class NameLines {
    /** No transcription of the lines can be a name. */
    static final String UNREADABLE = "name: not readable";
    /** Transcriptions of the one recipient line differ. */
    static final String READINGS_DIFFER = "name: readings of the line differ";

    /** Parts of a name are at most so many times as high as each other: marks above and below make a word twice as high. */
    private static final double SAME_HEIGHT = 2;
    /** Heights of the lower part, which may have no marks, between the two. */
    private static final double LEADING = 1.5;

    private final Body body;
    private final NameShape shape;
    private final int page;
    private final String rule;

    /**
     * @param page number of the page, from 1
     * @param rule what the names are found by, for their candidates
     */
    NameLines(Body body, NameShape shape, int page, String rule) {
        this.body = body;
        this.shape = shape;
        this.page = page;
        this.rule = rule;
    }

    /** What is left of a line that holds wording too must look more like a name: with a title, or given and family name. */
    boolean holdsName(BodyLine line) {
        return names(line).anyMatch(name -> line.whole() || isFull(name));
    }

    /** Whether the first name that the line reads as has a title or a family name. */
    boolean isFull(BodyLine line) {
        return best(line).filter(NameLines::isFull).isPresent();
    }

    boolean isTitled(BodyLine line) {
        return best(line).filter(name -> !name.title().isEmpty()).isPresent();
    }

    /** Whether the first name that the line reads as has a title and a family name. */
    boolean isWhole(BodyLine line) {
        return best(line).filter(NameLines::isWhole).isPresent();
    }

    private static boolean isFull(PersonName name) {
        return !name.title().isEmpty() || !name.family().isEmpty();
    }

    private static boolean isWhole(PersonName name) {
        return !name.title().isEmpty() && !name.family().isEmpty();
    }

    private Optional<PersonName> best(BodyLine line) {
        return names(line).findFirst();
    }

    private Stream<PersonName> names(BodyLine line) {
        return line.texts().stream().map(text -> shape.name(text.text())).flatMap(Optional::stream);
    }

    /** A name and, if it is a given name alone, the family name beside it. */
    List<BodyLine> whole(BodyLine name) {
        return body.beside(name).filter(this::holdsName).filter(next -> isOneName(name, next)).map(next -> List.of(name, next)).orElse(List.of(name));
    }

    /** Halves of one long name: on one row with a gap between, or the family name under title and given name. */
    boolean isOneName(BodyLine a, BodyLine b) {
        double ratio = (double) Math.max(a.box().height(), b.box().height()) / Math.min(a.box().height(), b.box().height());
        if (ratio > SAME_HEIGHT || isTitled(b)) {
            return false;
        }
        int height = Math.min(a.box().height(), b.box().height());
        boolean sameRow = a.box().onOneRow(b.box()) && a.box().left() < b.box().left();
        boolean under = b.box().top() - a.box().bottom() < LEADING * height && b.box().top() > a.box().centreY() && a.box().horizontalOverlap(b.box()) > 0;
        return best(a).orElseThrow().family().isEmpty() && (sameRow || under);
    }

    /** A line of a sentence that breaks off behind the given name or within the family name, and that on which the name goes on; nothing if none does. */
    List<BodyLine> broken(List<BodyLine> lines) {
        for (int i = lines.size() - 2; i >= 0; i--) {
            BodyLine first = lines.get(i);
            BodyLine second = lines.get(i + 1);
            boolean sentence = !first.whole() || first.line().text().strip().contains(" ");
            boolean breaksOff = first.texts().stream().anyMatch(text -> shape.breaksOff(text.text()))
                    || endsWithAName(first.text(0).text()) && second.texts().stream().anyMatch(text -> shape.isRestOfFamilyName(text.text()));
            if (sentence && breaksOff && shape.isWhole(text(List.of(first, second), 0))) {
                return List.of(first, second);
            }
        }
        return List.of();
    }

    private boolean endsWithAName(String text) {
        return shape.isWhole(text) && shape.name(text).filter(name -> ThaiText.key(text).endsWith(ThaiText.key(name.full()))).isPresent();
    }

    /** The name that the lines make together. Its confidence is multiplied by the factor, 0 to 1. */
    Field<PersonName> together(List<BodyLine> lines, double factor) {
        return field(candidates(lines, factor), READINGS_DIFFER);
    }

    /** The name that each of the lines makes for itself, the tallest first; why it is ambiguous if they are several. */
    Field<PersonName> each(List<BodyLine> lines, String why) {
        Map<String, Candidate<PersonName>> byLetters = new LinkedHashMap<>();
        lines.stream().sorted(Comparator.comparingInt((BodyLine l) -> -l.box().height()))
                .flatMap(l -> candidates(List.of(l), 1).stream())
                .forEach(c -> byLetters.merge(letters(c.value()), c, NameLines::better));
        return field(List.copyOf(byLetters.values()), why);
    }

    private static Field<PersonName> field(List<Candidate<PersonName>> all, String why) {
        if (all.isEmpty()) {
            return new Field.Missing<>(UNREADABLE);
        }
        return all.size() == 1 ? new Field.Found<>(all.get(0)) : new Field.Ambiguous<>(all, why);
    }

    /** One for each reading of the lines that differs in its letters, the surest first. */
    private List<Candidate<PersonName>> candidates(List<BodyLine> lines, double factor) {
        List<Line> evidence = lines.stream().map(BodyLine::line).toList();
        int views = lines.stream().mapToInt(l -> l.texts().size()).max().orElseThrow();
        Map<String, Candidate<PersonName>> byLetters = new LinkedHashMap<>();
        for (int v = 0; v < views; v++) {
            int view = v;
            double confidence = lines.stream().mapToDouble(l -> l.confidence(Math.min(view, l.texts().size() - 1)).value()).min().orElseThrow();
            shape.name(text(lines, view)).ifPresent(name -> byLetters.merge(letters(name),
                    new Candidate<>(name, new Evidence(page, evidence), Confidence.clamp(confidence * factor), rule), NameLines::better));
        }
        return byLetters.values().stream().sorted(Comparator.comparing((Candidate<PersonName> c) -> c.confidence()).reversed()).toList();
    }

    private static String letters(PersonName name) {
        return ThaiText.key(name.title() + name.full());
    }

    /** The lines as one text; parts that nearly touch on one row were one word, and so were those of a family name that breaks over two. */
    private String text(List<BodyLine> lines, int view) {
        StringBuilder text = new StringBuilder(lines.get(0).text(view).text());
        for (int i = 1; i < lines.size(); i++) {
            BoundingBox left = lines.get(i - 1).box();
            BoundingBox right = lines.get(i).box();
            boolean touch = left.verticalOverlap(right) > 0.5 * left.height() && right.left() - left.right() < 0.35 * left.height();
            String part = lines.get(i).text(view).text();
            boolean oneWord = touch || !left.onOneRow(right) && endsWithAName(text.toString()) && shape.isRestOfFamilyName(part);
            text.append(oneWord ? part.replaceFirst("^[^\\p{L}\\p{M}]+", "") : " " + part);
        }
        return text.toString();
    }

    /** Of two readings with the same letters the one that separates given and family name. */
    private static Candidate<PersonName> better(Candidate<PersonName> a, Candidate<PersonName> b) {
        Candidate<PersonName> spaced = a.value().family().isEmpty() && !b.value().family().isEmpty() ? b : a;
        Confidence confidence = a.confidence().and(b.confidence()) == a.confidence() ? b.confidence() : a.confidence();
        return new Candidate<>(spaced.value(), spaced.evidence(), confidence, spaced.rule());
    }
}
