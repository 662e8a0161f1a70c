package org.baiprakat.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.Candidate;
import org.baiprakat.document.Confidence;
import org.baiprakat.document.Evidence;
import org.baiprakat.document.Field;
import org.baiprakat.document.Line;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.ThaiText;

/** Finds the recipient: the line between the wording before and behind the name. No other name on the page will do. */
final class RecipientReader {
    /** The recipient's place holds no letters: perhaps an empty template. */
    static final String EMPTY = "name: its place is empty";
    static final String UNREADABLE = "name: not readable";
    static final String NO_ANCHOR = "name: the wording around it was not found";
    /** Transcriptions of the one recipient line differ. */
    static final String READINGS_DIFFER = "name: readings of the line differ";
    static final String SEVERAL_LINES = "name: several lines could be it";

    /** Confidence is multiplied by these when only one side's wording was found, or none. */
    private static final double ONE_SIDE = 0.9;
    private static final double NO_SIDE = 0.4;
    /** A name stands within so many line heights of the only wording found. */
    private static final double REACH = 8;
    private static final double SAME_HEIGHT = 1.5;

    private final Body body;
    private final NameShape shape;
    private final int page;
    private final List<Line> unread = new ArrayList<>();

    RecipientReader(Body body, NameShape shape, int page) {
        this.body = body;
        this.shape = shape;
        this.page = page;
    }

    /** Lines at the name's place that could not be read as one; filled by {@link #read}. */
    List<Line> unread() {
        return List.copyOf(unread);
    }

    Field<PersonName> read(Template template) {
        List<Body.Hit> before = body.findAll(template.nameFollows());
        List<Body.Hit> behind = body.findAll(template.namePrecedes());
        for (Body.Hit end : behind) {
            Optional<Body.Hit> start = before.stream().filter(h -> precedes(h, end)).reduce((a, b) -> b);
            if (start.isPresent()) {
                Field<PersonName> name = among(inColumn(body.between(start.get(), end), start.get(), end), template);
                boolean smeared = name.equals(new Field.Missing<>(EMPTY)) && smeared(box(start.get()), box(end));
                return smeared ? new Field.Missing<>(UNREADABLE) : name;
            }
        }
        if (!before.isEmpty()) {
            Body.Hit start = before.get(before.size() - 1);
            return nearest(inColumn(body.between(start, null), start, start), box(start), template);
        }
        if (!behind.isEmpty()) {
            Body.Hit end = behind.get(0);
            List<BodyLine> above = new ArrayList<>(inColumn(body.between(null, end), end, end));
            java.util.Collections.reverse(above);
            return nearest(above, box(end), template);
        }
        return titled(template);
    }

    private static boolean precedes(Body.Hit a, Body.Hit b) {
        return a.lastLine() < b.firstLine() || a.lastLine() == b.firstLine() && a.to() <= b.from();
    }

    private BoundingBox box(Body.Hit hit) {
        return body.line(hit.firstLine()).box().union(body.line(hit.lastLine()).box());
    }

    /** Something stands between the wording that could not be read: no empty place. */
    private boolean smeared(BoundingBox above, BoundingBox below) {
        BoundingBox column = above.union(below);
        return body.noise().stream().anyMatch(l -> l.box().centreY() > above.bottom() && l.box().centreY() < below.top()
                && l.box().horizontalOverlap(column) > column.width() / 8);
    }

    /** Without what stands beside the column of the wording: seals, stamps, numbers in the margin. A label's value is on its row. */
    private List<BodyLine> inColumn(List<BodyLine> lines, Body.Hit one, Body.Hit two) {
        BoundingBox column = box(one).union(box(two));
        BoundingBox row = box(one);
        return lines.stream().filter(l -> l.box().horizontalOverlap(column) > 0
                || 2 * l.box().verticalOverlap(row) > Math.min(row.height(), l.box().height())).toList();
    }

    private Field<PersonName> among(List<BodyLine> lines, Template template) {
        List<BodyLine> names = withoutShreds(lines.stream().filter(this::holdsName).toList());
        if (names.isEmpty()) {
            lines.stream().filter(BodyLine::whole).forEach(l -> unread.add(l.line()));
            boolean empty = lines.stream().mapToInt(l -> letters(l.line().text())).sum() < 3;
            return new Field.Missing<>(empty ? EMPTY : UNREADABLE);
        }
        if (names.size() == 1 || names.size() == 2 && oneName(names.get(0), names.get(1))) {
            return field(candidates(names, 1, template), READINGS_DIFFER);
        }
        if (names.stream().allMatch(l -> sameRow(l, names.get(0)))) {
            return field(each(names, template), READINGS_DIFFER);
        }
        List<BodyLine> titled = names.stream().filter(l -> !best(l).orElseThrow().title().isEmpty()).toList();
        return titled.size() == 1 ? field(candidates(titled, 1, template), READINGS_DIFFER) : field(each(names, template), SEVERAL_LINES);
    }

    /** What is left of the wording's own line is the name only if no line of its own is. */
    private List<BodyLine> withoutShreds(List<BodyLine> names) {
        List<BodyLine> better = names.stream().filter(l -> l.whole() || !best(l).orElseThrow().title().isEmpty()).toList();
        return better.isEmpty() ? names : better;
    }

    /** The same letters found in two ink layers. */
    private static boolean sameRow(BodyLine a, BodyLine b) {
        return a.box().horizontalOverlap(b.box()) > 0.7 * Math.max(a.box().width(), b.box().width())
                && a.box().verticalOverlap(b.box()) > 0.7 * Math.max(a.box().height(), b.box().height());
    }

    private List<Candidate<PersonName>> each(List<BodyLine> names, Template template) {
        Map<String, Candidate<PersonName>> byLetters = new LinkedHashMap<>();
        names.stream().sorted(Comparator.comparingInt((BodyLine l) -> -l.box().height()))
                .flatMap(l -> candidates(List.of(l), 1, template).stream())
                .forEach(c -> byLetters.merge(ThaiText.key(c.value().title() + c.value().full()), c, RecipientReader::better));
        return List.copyOf(byLetters.values());
    }

    private static int letters(String text) {
        return (int) text.chars().filter(Character::isLetter).count();
    }

    /** Only one side's wording is known: the nearest line that can be a name. */
    private Field<PersonName> nearest(List<BodyLine> lines, BoundingBox anchor, Template template) {
        for (BodyLine line : lines) {
            double distance = Math.abs(line.box().centreY() - anchor.centreY());
            if (distance <= REACH * anchor.height() && holdsName(line)) {
                return field(candidates(List.of(line), ONE_SIDE, template), READINGS_DIFFER);
            }
        }
        return new Field.Missing<>(UNREADABLE);
    }

    /** No wording at all: a single line with a title, given and family name, as a proposal for the reviewer. */
    private Field<PersonName> titled(Template template) {
        List<BodyLine> lines = body.lines().stream().filter(l -> best(l).filter(n -> !n.title().isEmpty() && !n.family().isEmpty()).isPresent())
                .toList();
        return lines.size() == 1 ? field(candidates(lines, NO_SIDE, template), READINGS_DIFFER) : new Field.Missing<>(NO_ANCHOR);
    }

    private boolean holdsName(BodyLine line) {
        return line.texts().stream().anyMatch(t -> shape.name(t.text()).isPresent());
    }

    private Optional<PersonName> best(BodyLine line) {
        return line.texts().stream().map(t -> shape.name(t.text())).flatMap(Optional::stream).findFirst();
    }

    /** Halves of one long name: on one row with a gap between, or the family name under title and given name. */
    private boolean oneName(BodyLine a, BodyLine b) {
        double ratio = (double) Math.max(a.box().height(), b.box().height()) / Math.min(a.box().height(), b.box().height());
        if (ratio > SAME_HEIGHT || !best(b).orElseThrow().title().isEmpty()) {
            return false;
        }
        int height = Math.min(a.box().height(), b.box().height());
        boolean sameRow = a.box().verticalOverlap(b.box()) > 0.5 * height && a.box().left() < b.box().left();
        boolean under = b.box().top() - a.box().bottom() < height && b.box().top() > a.box().centreY() && a.box().horizontalOverlap(b.box()) > 0;
        return best(a).orElseThrow().family().isEmpty() && (sameRow || under);
    }

    private static Field<PersonName> field(List<Candidate<PersonName>> all, String why) {
        if (all.isEmpty()) {
            return new Field.Missing<>(UNREADABLE);
        }
        return all.size() == 1 ? new Field.Found<>(all.get(0)) : new Field.Ambiguous<>(all, why);
    }

    /** One for each reading of the lines that differs in its letters, the surest first. */
    private List<Candidate<PersonName>> candidates(List<BodyLine> lines, double factor, Template template) {
        List<Line> evidence = lines.stream().map(BodyLine::line).toList();
        int views = lines.stream().mapToInt(l -> l.texts().size()).max().orElseThrow();
        Map<String, Candidate<PersonName>> byLetters = new LinkedHashMap<>();
        for (int v = 0; v < views; v++) {
            int view = v;
            String text = text(lines, view);
            double confidence = lines.stream().mapToDouble(l -> l.confidence(Math.min(view, l.texts().size() - 1)).value()).min().orElseThrow();
            shape.name(text).ifPresent(name -> byLetters.merge(ThaiText.key(name.title() + name.full()),
                    new Candidate<>(name, new Evidence(page, evidence), Confidence.clamp(confidence * factor),
                            "recipient line of layout " + template.layout().name()), RecipientReader::better));
        }
        return byLetters.values().stream().sorted(Comparator.comparing((Candidate<PersonName> c) -> c.confidence()).reversed()).toList();
    }

    /** The lines as one text; parts that nearly touch on one row were one word. */
    private static String text(List<BodyLine> lines, int view) {
        StringBuilder text = new StringBuilder(lines.get(0).text(view).text());
        for (int i = 1; i < lines.size(); i++) {
            BoundingBox left = lines.get(i - 1).box();
            BoundingBox right = lines.get(i).box();
            boolean touch = left.verticalOverlap(right) > 0.5 * left.height() && right.left() - left.right() < 0.35 * left.height();
            String part = lines.get(i).text(view).text();
            text.append(touch ? part.replaceFirst("^[^\\p{L}\\p{M}]+", "") : " " + part);
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
