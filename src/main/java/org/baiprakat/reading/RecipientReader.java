package org.baiprakat.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
    /** Shares of a line's width: within the first two lines have one middle or one left edge; a name that is off by the second is not between them. */
    private static final double CENTRED = 0.05;
    private static final double ASIDE = 0.3;
    /** A name stands within so many line heights of the only wording found. */
    private static final double REACH = 8;
    private static final double SAME_HEIGHT = 1.5;
    private static final Pattern CAPTION = Pattern.compile("\\s*\\([^)]*\\)?\\s*");

    private final Body body;
    private final NameShape shape;
    private final CompletionStatement statement;
    private final int page;
    private final List<Line> unread = new ArrayList<>();
    private boolean onForm;

    RecipientReader(Body body, NameShape shape, CompletionStatement statement, int page) {
        this.body = body;
        this.shape = shape;
        this.statement = statement;
        this.page = page;
    }

    /** Lines at the name's place that could not be read as one; filled by {@link #read}. */
    List<Line> unread() {
        return List.copyOf(unread);
    }

    /** Whether the name stands beside its label or below it; filled by {@link #read}. */
    boolean onForm() {
        return onForm;
    }

    Field<PersonName> read(Template template) {
        List<Body.Hit> dateLabels = body.findAll(template.dateFollows());
        List<Body.Hit> behind = body.findAll(template.namePrecedes()).stream().filter(hit -> !isHeading(hit))
                .filter(hit -> dateLabels.stream().noneMatch(label -> label.isSure() && label.endsWith(hit))).toList();
        List<Body.Hit> before = body.findAll(template.nameFollows()).stream().filter(h -> behind.stream().noneMatch(end -> runsInto(h, end))).toList();
        List<Field<PersonName>> between = new ArrayList<>();
        for (Body.Hit end : behind) {
            before.stream().filter(h -> h.precedes(end)).reduce((a, b) -> b)
                    .filter(start -> behind.stream().noneMatch(other -> start.precedes(other) && other.precedes(end)))
                    .ifPresent(start -> between.add(between(start, end, template)));
        }
        Optional<Field<PersonName>> found = several(between).or(() -> firstNamed(between));
        if (found.isPresent()) {
            return found.get();
        }
        Optional<Field<PersonName>> labelled = labelled(template);
        if (labelled.isPresent()) {
            onForm = true;
            return labelled.get();
        }
        if (!between.isEmpty()) {
            return between.get(0);
        }
        List<Field<PersonName>> oneSided = new ArrayList<>();
        behind.forEach(end -> oneSided.add(above(end, template)));
        if (!before.isEmpty()) {
            Body.Hit start = before.get(before.size() - 1);
            boolean first = behind.isEmpty() || start.precedes(behind.get(0));
            oneSided.add(first ? 0 : oneSided.size(), nearest(body.inColumn(body.between(start, null), start, start), body.box(start), template));
        }
        return oneSided.isEmpty() ? titled(template) : firstNamed(oneSided).orElse(oneSided.get(0));
    }

    /** Two certificates on one sheet: names of one script between wording of their own, which are not the same. */
    private static Optional<Field<PersonName>> several(List<Field<PersonName>> fields) {
        List<Candidate<PersonName>> names = fields.stream().flatMap(name -> name.candidates().stream().limit(1)).toList();
        boolean two = differ(names, true) || differ(names, false);
        return two ? Optional.of(new Field.Ambiguous<>(names, SEVERAL_LINES)) : Optional.empty();
    }

    private static boolean differ(List<Candidate<PersonName>> names, boolean thai) {
        return names.stream().map(name -> name.value().full()).filter(name -> ThaiText.isThai(name) == thai).map(ThaiText::key).distinct().count() > 1;
    }

    private static Optional<Field<PersonName>> firstNamed(List<Field<PersonName>> fields) {
        return fields.stream().filter(name -> !name.candidates().isEmpty()).findFirst();
    }

    /** Wording of completion that names those who completed it, before the name: ผู้ผ่านการอบรม, but not เป็นผู้ผ่านการอบรม. */
    private boolean isHeading(Body.Hit hit) {
        return statement.isRefused(body.before(hit)) && !isCaption(body.line(hit.firstLine()));
    }

    /** A line in brackets is the caption of what stands above it. */
    private static boolean isCaption(BodyLine line) {
        return CAPTION.matcher(line.line().text()).matches();
    }

    /** "… to show that (he has) passed": wording that goes on without a gap for a name is all behind the name. */
    private boolean runsInto(Body.Hit start, Body.Hit end) {
        if (start.lastLine() != end.firstLine() || start.view() != end.view() || start.to() > end.from() || start.to() == 0) {
            return false;
        }
        // As printed: the dots of a gap are no letters.
        Keyed line = body.line(start.lastLine()).text(start.view());
        String between = line.text().substring(line.behind(start.to()), line.at()[end.from()]).strip();
        return statement.leavesNoGap(between);
    }

    private Field<PersonName> between(Body.Hit start, Body.Hit end, Template template) {
        List<BodyLine> broken = broken(body.between(start, end));
        Field<PersonName> name = broken.isEmpty() ? among(body.inColumn(body.between(start, end), start, end), template)
                : field(candidates(broken, 1, template), READINGS_DIFFER);
        if (name instanceof Field.Found<PersonName> found && isPennedAside(found.candidate(), body.box(start), body.box(end))) {
            Candidate<PersonName> penned = found.candidate();
            return new Field.Found<>(new Candidate<>(penned.value(), penned.evidence(), Confidence.clamp(penned.confidence().value() * NO_SIDE), penned.rule()));
        }
        boolean smeared = name.equals(new Field.Missing<>(EMPTY)) && smeared(body.box(start), body.box(end));
        return smeared ? new Field.Missing<>(UNREADABLE) : name;
    }

    /** Written with a pen beside the middle of a certificate whose wording is centred: what stood in the middle was struck out. */
    private static boolean isPennedAside(Candidate<PersonName> name, BoundingBox above, BoundingBox below) {
        List<Line> lines = name.evidence().lines();
        BoundingBox box = lines.stream().map(Line::box).reduce(BoundingBox::union).orElseThrow();
        double middle = (above.centreX() + below.centreX()) / 2;
        double slack = CENTRED * Math.max(above.width(), below.width());
        boolean centred = Math.abs(above.centreX() - below.centreX()) < slack && Math.abs(above.left() - below.left()) > slack;
        return centred && lines.get(0).ink().mayBeStamp() && Math.abs(box.centreX() - middle) > ASIDE * box.width();
    }

    private Field<PersonName> above(Body.Hit end, Template template) {
        List<BodyLine> broken = broken(body.between(null, end));
        if (!broken.isEmpty()) {
            return field(candidates(broken, ONE_SIDE, template), READINGS_DIFFER);
        }
        List<BodyLine> lines = new ArrayList<>(body.inColumn(body.between(null, end), end, end));
        Collections.reverse(lines);
        return nearest(lines, body.box(end), template);
    }

    /** A line of a sentence that breaks off behind the given name or within the family name, and that on which the name goes on; nothing if none does. */
    private List<BodyLine> broken(List<BodyLine> lines) {
        for (int i = lines.size() - 2; i >= 0; i--) {
            BodyLine first = lines.get(i);
            BodyLine second = lines.get(i + 1);
            boolean sentence = !first.whole() || first.line().text().strip().contains(" ");
            boolean breaksOff = first.texts().stream().anyMatch(text -> shape.breaksOff(text.text()))
                    || endsWithAName(first.text(0).text()) && second.texts().stream().anyMatch(text -> shape.isRestOfFamilyName(text.text()));
            if (sentence && breaksOff && isWhole(text(List.of(first, second), 0))) {
                return List.of(first, second);
            }
        }
        return List.of();
    }

    private boolean endsWithAName(String text) {
        return isWhole(text) && shape.name(text).filter(name -> ThaiText.key(text).endsWith(ThaiText.key(name.full()))).isPresent();
    }

    private boolean isWhole(String text) {
        return shape.name(text).filter(name -> !name.title().isEmpty() && !name.family().isEmpty()).isPresent();
    }

    /** Something stands between the wording that could not be read: no empty place. */
    private boolean smeared(BoundingBox above, BoundingBox below) {
        BoundingBox column = above.union(below);
        return body.noise().stream().anyMatch(l -> l.box().centreY() > above.bottom() && l.box().centreY() < below.top()
                && l.box().horizontalOverlap(column) > column.width() / 8);
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
        return titled.size() == 1 ? field(candidates(whole(titled.get(0)), 1, template), READINGS_DIFFER)
                : field(each(names, template), SEVERAL_LINES);
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

    /**
     * Only one side's wording is known: the nearest line that can be a name. Rather one with a title or with given and family name, but that is a
     * proposal for the reviewer if another is nearer.
     */
    private Field<PersonName> nearest(List<BodyLine> lines, BoundingBox anchor, Template template) {
        List<BodyLine> names = lines.stream().filter(line -> Math.abs(line.box().centreY() - anchor.centreY()) <= REACH * anchor.height())
                .filter(this::holdsName).toList();
        if (names.isEmpty()) {
            return new Field.Missing<>(UNREADABLE);
        }
        BodyLine name = names.stream().filter(line -> best(line).filter(RecipientReader::isFull).isPresent()).findFirst().orElse(names.get(0));
        return field(candidates(List.of(name), name == names.get(0) ? ONE_SIDE : NO_SIDE, template), READINGS_DIFFER);
    }

    /** A form: the name stands on the row of its label, or right below it. */
    private Optional<Field<PersonName>> labelled(Template template) {
        for (BodyLine label : body.lines()) {
            if (label.texts().stream().anyMatch(text -> shape.isLabelled(text.text())) && holdsName(label)) {
                return Optional.of(field(candidates(List.of(label), 1, template), READINGS_DIFFER));
            }
            if (label.texts().stream().noneMatch(text -> shape.isLabel(text.key())) || isCaption(label)) {
                continue;
            }
            Optional<BodyLine> value = body.beside(label).or(() -> body.below(label)).filter(this::holdsName);
            if (value.isPresent()) {
                return Optional.of(field(candidates(whole(value.get()), 1, template), READINGS_DIFFER));
            }
        }
        return Optional.empty();
    }

    /** A name and, if it is a given name alone, the family name beside it. */
    private List<BodyLine> whole(BodyLine name) {
        return body.beside(name).filter(this::holdsName).filter(next -> oneName(name, next)).map(next -> List.of(name, next)).orElse(List.of(name));
    }

    /** No wording at all: a single line with a title, given and family name, as a proposal for the reviewer. */
    private Field<PersonName> titled(Template template) {
        List<BodyLine> lines = body.lines().stream().filter(l -> best(l).filter(n -> !n.title().isEmpty() && !n.family().isEmpty()).isPresent())
                .toList();
        return lines.size() == 1 ? field(candidates(lines, NO_SIDE, template), READINGS_DIFFER) : new Field.Missing<>(NO_ANCHOR);
    }

    /** What is left of a line that holds wording too must look more like a name: with a title, or given and family name. */
    private boolean holdsName(BodyLine line) {
        return line.texts().stream().map(t -> shape.name(t.text())).flatMap(Optional::stream).anyMatch(name -> line.whole() || isFull(name));
    }

    private static boolean isFull(PersonName name) {
        return !name.title().isEmpty() || !name.family().isEmpty();
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
        boolean sameRow = a.box().onOneRow(b.box()) && a.box().left() < b.box().left();
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
