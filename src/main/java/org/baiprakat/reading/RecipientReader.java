package org.baiprakat.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.Candidate;
import org.baiprakat.document.Confidence;
import org.baiprakat.document.Field;
import org.baiprakat.document.Line;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.ThaiText;

/** Finds the recipient: the line between the wording before and behind the name. No other name on the page will do. */
final class RecipientReader {
    /** The recipient's place holds no letters: perhaps an empty template. */
    static final String EMPTY = "name: its place is empty";
    static final String NO_ANCHOR = "name: the wording around it was not found";
    static final String SEVERAL_LINES = "name: several lines could be it";

    /** Confidence is multiplied by these when only one side's wording was found, or none. */
    private static final double ONE_SIDE = 0.9;
    private static final double NO_SIDE = 0.4;
    /** Shares of a line's width: within the first two lines have one middle or one left edge; a name that is off by the second is not between them. */
    private static final double CENTRED = 0.05;
    private static final double ASIDE = 0.3;
    /** A name stands within so many line heights of the only wording found. */
    private static final double REACH = 8;

    private final Body body;
    private final NameShape shape;
    private final CompletionStatement statement;
    private final Template template;
    private final NameLines nameLines;
    private final List<Line> unread = new ArrayList<>();
    private boolean onForm;

    RecipientReader(Body body, NameShape shape, CompletionStatement statement, Template template, int page) {
        this.body = body;
        this.shape = shape;
        this.statement = statement;
        this.template = template;
        nameLines = new NameLines(body, shape, page, "recipient line of layout " + template.layout().name());
    }

    /** Lines at the name's place that could not be read as one; filled by {@link #read}. */
    List<Line> unread() {
        return List.copyOf(unread);
    }

    /** Whether the name stands beside its label or below it; filled by {@link #read}. */
    boolean onForm() {
        return onForm;
    }

    Field<PersonName> read() {
        List<Body.Hit> dateLabels = body.findAll(template.dateFollows());
        List<Body.Hit> behind = body.findAll(template.namePrecedes()).stream().filter(hit -> !isHeading(hit))
                .filter(hit -> dateLabels.stream().noneMatch(label -> label.isSure() && label.endsWith(hit))).toList();
        List<Body.Hit> before = body.findAll(template.nameFollows()).stream()
                .filter(h -> behind.stream().noneMatch(end -> runsInto(h, end)) && !statement.isAllOf(behindOf(h))).toList();
        List<Field<PersonName>> between = new ArrayList<>();
        for (Body.Hit end : behind) {
            before.stream().filter(h -> h.precedes(end)).reduce((a, b) -> b)
                    .filter(start -> behind.stream().noneMatch(other -> start.precedes(other) && other.precedes(end) && (other.isSure() || !end.isSure())))
                    .ifPresent(start -> between.add(between(start, end)));
        }
        Optional<Field<PersonName>> found = several(between).or(() -> firstNamed(between));
        Optional<Field<PersonName>> labelled = labelled();
        // The heading of a form may be worded like what stands before a name: รับรองผลการเรียนรู้….
        onForm = labelled.filter(name -> found.isEmpty() || Reader.evidence(name).equals(Reader.evidence(found.get()))).isPresent();
        if (found.isPresent() || labelled.isPresent()) {
            return found.or(() -> labelled).get();
        }
        if (!between.isEmpty()) {
            return between.get(0);
        }
        List<Field<PersonName>> oneSided = new ArrayList<>();
        behind.forEach(end -> oneSided.add(above(end)));
        if (!before.isEmpty()) {
            Body.Hit start = before.get(before.size() - 1);
            boolean first = behind.isEmpty() || start.precedes(behind.get(0));
            oneSided.add(first ? 0 : oneSided.size(), nearest(body.inColumn(body.between(Optional.of(start), Optional.empty()), start, start), body.box(start)));
        }
        return oneSided.isEmpty() ? titled() : firstNamed(oneSided).orElse(oneSided.get(0));
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
        return statement.isRefused(body.before(hit)) && !body.line(hit.firstLine()).isInBrackets();
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

    private String behindOf(Body.Hit hit) {
        Keyed line = body.line(hit.lastLine()).text(hit.view());
        return line.cut(hit.to(), line.key().length());
    }

    private Field<PersonName> between(Body.Hit start, Body.Hit end) {
        List<BodyLine> lines = body.between(Optional.of(start), Optional.of(end));
        List<BodyLine> broken = nameLines.broken(lines);
        Field<PersonName> name = broken.isEmpty() ? among(body.inColumn(lines, start, end), body.box(start), body.box(end)) : nameLines.together(broken, 1);
        if (name instanceof Field.Found<PersonName> found && isAside(found.candidate(), body.box(start), body.box(end))) {
            Candidate<PersonName> aside = found.candidate();
            return new Field.Found<>(new Candidate<>(aside.value(), aside.evidence(), Confidence.clamp(aside.confidence().value() * NO_SIDE), aside.rule()));
        }
        return name;
    }

    /** Beside the middle of a certificate whose wording is centred, as somebody writes it who struck out what stood there. */
    private boolean isAside(Candidate<PersonName> name, BoundingBox above, BoundingBox below) {
        BoundingBox box = body.boxes(name.evidence().lines()).reduce(BoundingBox::union).orElseThrow();
        double middle = (above.centreX() + below.centreX()) / 2;
        double slack = CENTRED * Math.max(above.width(), below.width());
        boolean centred = Math.abs(above.centreX() - below.centreX()) < slack && Math.abs(above.left() - below.left()) > slack;
        return centred && Math.abs(box.centreX() - middle) > ASIDE * box.width();
    }

    private Field<PersonName> above(Body.Hit end) {
        List<BodyLine> above = body.between(Optional.empty(), Optional.of(end));
        List<BodyLine> broken = nameLines.broken(above);
        if (!broken.isEmpty()) {
            return nameLines.together(broken, ONE_SIDE);
        }
        List<BodyLine> lines = new ArrayList<>(body.inColumn(above, end, end));
        Collections.reverse(lines);
        return nearest(lines, body.box(end));
    }

    /** Something stands between the wording that could not be read: no empty place. */
    private boolean smeared(BoundingBox above, BoundingBox below) {
        BoundingBox column = above.union(below);
        return body.noise().stream().anyMatch(l -> l.box().centreY() > above.bottom() && l.box().centreY() < below.top()
                && l.box().horizontalOverlap(column) > column.width() / 8);
    }

    private Field<PersonName> among(List<BodyLine> lines, BoundingBox above, BoundingBox below) {
        List<BodyLine> names = withoutEnglish(withoutShreds(lines.stream().filter(nameLines::holdsName).toList()), lines);
        if (names.isEmpty()) {
            lines.stream().filter(BodyLine::whole).forEach(l -> unread.add(l.line()));
            boolean empty = lines.stream().mapToInt(l -> letters(l.line().text())).sum() < 3 && !smeared(above, below);
            return new Field.Missing<>(empty ? EMPTY : NameLines.UNREADABLE);
        }
        if (names.size() == 1 || names.size() == 2 && nameLines.isOneName(names.get(0), names.get(1))) {
            return nameLines.together(names, 1);
        }
        if (names.stream().allMatch(l -> sameRow(l, names.get(0)))) {
            return nameLines.each(names, NameLines.READINGS_DIFFER);
        }
        List<BodyLine> titled = names.stream().filter(nameLines::isTitled).toList();
        return titled.size() == 1 ? nameLines.together(nameLines.whole(titled.get(0)), 1) : nameLines.each(names, SEVERAL_LINES);
    }

    /** A name in Latin letters on the next line behind one in Thai is left out: whether it is the same person's is found out when it is matched. */
    private static List<BodyLine> withoutEnglish(List<BodyLine> names, List<BodyLine> lines) {
        int last = names.size() - 1;
        boolean both = last > 0 && !ThaiText.isThai(names.get(last).line().text()) && ThaiText.isThai(names.get(last - 1).line().text());
        return both && lines.indexOf(names.get(last)) == lines.indexOf(names.get(last - 1)) + 1 ? names.subList(0, last) : names;
    }

    /** What is left of the wording's own line is the name only if no line of its own is. */
    private List<BodyLine> withoutShreds(List<BodyLine> names) {
        List<BodyLine> better = names.stream().filter(line -> line.whole() || nameLines.isTitled(line)).toList();
        return better.isEmpty() ? names : better;
    }

    /** The same letters found in two ink layers. */
    private static boolean sameRow(BodyLine a, BodyLine b) {
        return a.box().horizontalOverlap(b.box()) > 0.7 * Math.max(a.box().width(), b.box().width())
                && a.box().verticalOverlap(b.box()) > 0.7 * Math.max(a.box().height(), b.box().height());
    }

    private static int letters(String text) {
        return (int) text.chars().filter(Character::isLetter).count();
    }

    /**
     * Only one side's wording is known: the nearest line that can be a name. Rather one with a title or with given and family name, but that is a
     * proposal for the reviewer if another is nearer.
     */
    private Field<PersonName> nearest(List<BodyLine> lines, BoundingBox anchor) {
        List<BodyLine> names = lines.stream().filter(line -> Math.abs(line.box().centreY() - anchor.centreY()) <= REACH * anchor.height())
                .filter(nameLines::holdsName).toList();
        if (names.isEmpty()) {
            return new Field.Missing<>(NameLines.UNREADABLE);
        }
        BodyLine name = names.stream().filter(nameLines::isFull).findFirst().orElse(names.get(0));
        return nameLines.together(nameLines.whole(name), name == names.get(0) ? ONE_SIDE : NO_SIDE);
    }

    /** A form: the name stands on the row of its label, or right below it. */
    private Optional<Field<PersonName>> labelled() {
        for (BodyLine label : body.lines()) {
            if (label.texts().stream().anyMatch(text -> shape.isLabelled(text.text())) && nameLines.holdsName(label)) {
                return Optional.of(nameLines.together(List.of(label), 1));
            }
            if (label.texts().stream().noneMatch(text -> shape.isLabel(text.text())) && !template.isNameLabel(label) || label.isInBrackets()) {
                continue;
            }
            Optional<BodyLine> value = body.beside(label).or(() -> body.below(label)).filter(nameLines::holdsName);
            if (value.isPresent()) {
                return Optional.of(nameLines.together(nameLines.whole(value.get()), 1));
            }
        }
        return Optional.empty();
    }

    /** No wording at all: a single line with a title, given and family name, as a proposal for the reviewer. */
    private Field<PersonName> titled() {
        List<BodyLine> lines = body.lines().stream().filter(nameLines::isWhole).toList();
        return lines.size() == 1 ? nameLines.together(lines, NO_SIDE) : new Field.Missing<>(NO_ANCHOR);
    }
}
