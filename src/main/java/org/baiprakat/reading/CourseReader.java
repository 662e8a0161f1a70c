package org.baiprakat.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.Candidate;
import org.baiprakat.document.Confidence;
import org.baiprakat.document.Evidence;
import org.baiprakat.document.Field;
import org.baiprakat.document.Line;
import org.baiprakat.document.ThaiText;

/** Finds the course title and the hours behind it. */
final class CourseReader {
    /** Letters that may follow the word for hours at the end of a title line: การเรียนรู้. */
    private static final int AFTER_HOURS = 14;
    private static final int MOST_LINES = 5;
    /** Wording before a date of so many letters stands in no title. */
    private static final int DATE_WORDING = 12;
    private static final Pattern ENDS = Pattern.compile("^[\\s:;.,“”\"'’‘\\])}|_–-]+|[\\s:;,“”\"‘’'(\\[{|_–-]+$");
    private static final Pattern QUOTED = Pattern.compile("^(?<before>[^“\"]*)[“\"](?<title>.{4,}?)(?<end>[”\"]|$)");
    /** A title in quotes behind other words, and the most of these that are not the label of a course. */
    private static final int QUOTED_TITLE = 10;
    private static final int WORDS_BEFORE = 31;
    private static final Pattern BEFORE_HOURS = Pattern.compile("[\\s(\\[{]*(?:จำนวน|รวม|เป็นเวลา|รวมเวลา|ระยะเวลา|รวมระยะเวลาทั้งสิ้น)?\\s*$");
    private static final Pattern LENGTH = Pattern.compile("\\S\\s*(?:[(\\[]|จำนวน|ระยะเวลา|เป็นเวลา|รวมเวลา)\\s*$");
    private static final Pattern LAST_BRACKETS = Pattern.compile("\\s*[(\\[]([^()\\[\\]]+)([)\\]]?)$");
    /** Times as high as the wording: the title is printed larger. */
    private static final double LARGER = 1.3;
    /** Letters and figures before the word for hours in its brackets, and the least letters of a word that is known with an error. */
    private static final int MOST_FIGURES = 3;
    private static final int LONG_WORD = 4;

    /** What was found: either may be missing. */
    record CourseAndHours(Field<String> course, Field<Integer> hours) { }

    private record Title(Field<String> course, Optional<Candidate<Integer>> hours) { }

    private final Body body;
    private final List<Phrase> hourWords;
    private final int page;

    CourseReader(Body body, List<Phrase> hourWords, int page) {
        this.body = body;
        this.hourWords = hourWords;
        this.page = page;
    }

    /** @param name lines of the recipient; the course stands below them */
    CourseAndHours read(Template template, List<Line> name) {
        List<BodyLine> field = labelled(template, name);
        if (field.isEmpty()) {
            field = aboveTheName(template, name);
        }
        if (!field.isEmpty()) {
            return courseAndHours(title(field, false, template), body.lines().indexOf(field.get(0)));
        }
        List<Body.Hit> starts = below(name, starts(template));
        if (starts.isEmpty()) {
            starts = below(name, body.findAll(template.namePrecedes()));
        }
        if (starts.isEmpty()) {
            return new CourseAndHours(new Field.Missing<>("course: the wording before it was not found"), hours(0));
        }
        Body.Hit first = starts.get(0);
        Body.Hit onLine = starts.stream().filter(h -> h.firstLine() == first.lastLine()).reduce(first, (a, b) -> b);
        // The same wording in English.
        Body.Hit last = starts.stream().filter(h -> h.from() == 0 && body.box(h).isRightBelow(body.box(onLine))).findFirst().orElse(onLine);
        Body.Hit start = starts.stream().filter(h -> last.precedes(h) && isDateBefore(h, last)).findFirst().orElse(last);
        Optional<Body.Hit> end = body.findAll(behindTitle(template)).stream().filter(h -> start.precedes(h)).findFirst();
        // Wording in a panel beside the title ends it, but does not widen its column.
        Body.Hit edge = end.filter(h -> body.box(h).horizontalOverlap(body.box(start)) > 0).orElse(start);
        List<BodyLine> lines = body.inColumn(body.between(Optional.of(start), end), start, edge);
        return courseAndHours(title(fromLabel(withoutWording(lines, start, template), template), end.isPresent(), template), start.lastLine());
    }

    /** What stands between the wording and a line that begins with the label of a course is no title: the wording in English, the platform. */
    private List<BodyLine> fromLabel(List<BodyLine> lines, Template template) {
        return lines.stream().limit(MOST_LINES).filter(line -> template.courseLabels().stream().anyMatch(label -> beginsWith(label, line.text(0)))).findFirst()
                .map(line -> lines.subList(lines.indexOf(line), lines.size())).orElse(lines);
    }

    private static boolean beginsWith(Phrase label, Keyed line) {
        return label.find(line.key()).stream().anyMatch(span -> span.from() == 0 && span.to() < line.key().length() && line.isApart(span.to()));
    }

    private CourseAndHours courseAndHours(Title title, int firstLine) {
        return new CourseAndHours(title.course(), title.hours().isPresent() ? new Field.Found<>(title.hours().get()) : hours(firstLine));
    }

    private static List<Phrase> behindTitle(Template template) {
        return Stream.concat(template.coursePrecedes().stream(), template.dateFollows().stream().filter(p -> p.key().length() >= DATE_WORDING)).toList();
    }

    /** Wording before a title, not a caption of something else; where the layout has none of its own, a label within a sentence is that too: "… passed the course X". */
    private List<Body.Hit> starts(Template template) {
        List<Body.Hit> starts = new ArrayList<>(body.findAll(template.courseFollows()).stream().filter(hit -> !body.line(hit.firstLine()).isInBrackets()).toList());
        if (template.layout().course() == Layout.Anchors.NONE) {
            body.findAll(template.courseLabels()).stream().filter(label -> label.from() > 0 && isSetOff(label)).forEach(starts::add);
            starts.sort(Comparator.comparingInt(Body.Hit::firstLine).thenComparingInt(Body.Hit::from));
        }
        return starts;
    }

    /** Whether a blank, a quote or the end of the line stands behind a label: หลักสูตร X, not หลักสูตรX, which may be a word of another meaning. */
    private boolean isSetOff(Body.Hit label) {
        Keyed line = body.line(label.lastLine()).text(label.view());
        int end = line.behind(label.to());
        return label.firstLine() == label.lastLine() && (end >= line.text().length() || " “\":".indexOf(line.text().charAt(end)) >= 0);
    }

    /** A form: the title stands on the row of its label, below the name or else above it, and goes on below while no other label stands beside it. */
    private List<BodyLine> labelled(Template template, List<Line> name) {
        List<BodyLine> labels = body.lines().stream().filter(line -> isLabel(line, template) && body.beside(line).isPresent()).toList();
        return labels.stream().filter(label -> name.stream().allMatch(n -> label.box().centreY() >= n.box().bottom())).findFirst()
                .or(() -> labels.stream().findFirst())
                .map(label -> field(body.beside(label).orElseThrow(), label.box())).orElse(List.of());
    }

    /** The lines between a label all alone and the name, or wording before it; nothing if the name stands above the label. */
    private List<BodyLine> aboveTheName(Template template, List<Line> name) {
        List<Line> lines = body.lines().stream().map(BodyLine::line).toList();
        int end = name.isEmpty() ? -1 : lines.indexOf(name.get(0));
        int label = body.lines().stream().filter(line -> isLabel(line, template)).map(body.lines()::indexOf).findFirst().orElse(end);
        if (label >= end) {
            return List.of();
        }
        int wording = Stream.of(template.nameFollows(), template.namePrecedes()).flatMap(phrases -> body.findAll(phrases).stream())
                .mapToInt(Body.Hit::firstLine).filter(line -> line > label).min().orElse(end);
        BoundingBox column = body.line(label).box();
        return body.lines().subList(label + 1, Math.min(wording, end)).stream().filter(line -> line.box().horizontalOverlap(column) > 0).toList();
    }

    private static boolean isLabel(BodyLine line, Template template) {
        return line.texts().stream().map(text -> ThaiText.key(Labels.inThai(text.text())))
                .anyMatch(key -> template.courseLabels().stream().anyMatch(label -> label.key().equals(key)));
    }

    /** The value beside a label, with a line above it that no other label is nearer to: the label may stand at the middle of two. */
    private List<BodyLine> field(BodyLine value, BoundingBox label) {
        int left = label.right();
        List<BodyLine> field = new ArrayList<>(body.lines().stream().filter(l -> l.box().left() > left && value.box().isRightBelow(l.box()))
                .filter(l -> body.lines().stream().noneMatch(other -> other.box().right() <= l.box().left() && distance(other.box(), l) < distance(label, l))).limit(1).toList());
        field.add(value);
        body.lines().stream().filter(l -> l.box().top() > value.box().centreY()).takeWhile(l -> l.box().left() > left).forEach(field::add);
        return field;
    }

    private static double distance(BoundingBox label, BodyLine line) {
        return Math.abs(label.centreY() - line.box().centreY());
    }

    /** "… completed on 13 May 2566 in the course …": what stands before the date is no title. */
    private boolean isDateBefore(Body.Hit start, Body.Hit earlier) {
        List<BodyLine> between = body.between(Optional.of(earlier), Optional.of(start));
        String nearest = between.subList(Math.max(0, between.size() - 2), between.size()).stream().map(line -> line.texts().get(0).text())
                .collect(Collectors.joining(" "));
        return !ThaiDates.parse(nearest).isEmpty();
    }

    private List<Body.Hit> below(List<Line> name, List<Body.Hit> hits) {
        return hits.stream().filter(h -> name.stream().allMatch(n -> body.line(h.lastLine()).box().bottom() > n.box().top())).toList();
    }

    private Title title(List<BodyLine> lines, boolean bounded, Template template) {
        Keyed text = Keyed.of("");
        Optional<Hours.Length> hours = Optional.empty();
        List<Line> evidence = new ArrayList<>();
        Confidence confidence = Confidence.FULL;
        BodyLine previous = null;
        for (BodyLine line : lines) {
            boolean far = previous != null && line.box().top() - previous.box().bottom() > 2.5 * previous.box().height();
            if (hours.isPresent() || evidence.size() == MOST_LINES || far && !bounded || evidence.isEmpty() && line.isInBrackets() || !evidence.isEmpty() && ThaiDates.isAllOf(line.line().text())) {
                break;
            }
            if (isStray(line, evidence.isEmpty()) || evidence.isEmpty() && isLabel(line, template)) {
                continue;
            }
            int view = surest(line);
            text = evidence.isEmpty() ? unlabelled(line.text(view), template.courseLabels()) : Keyed.of(joined(text.text(), line.text(view).text()));
            hours = atEnd(text);
            evidence.add(line.line());
            confidence = confidence.and(line.confidence(view));
            previous = line;
        }
        String printed = text.text();
        String whole = hours.map(h -> BEFORE_HOURS.matcher(printed.substring(0, h.at())).replaceFirst(""))
                .orElseGet(() -> withoutWornHours(printed));
        String title = bare(inQuotes(whole, template.courseLabels()).orElse(whole));
        Confidence sure = confidence;
        Evidence seen = new Evidence(page, evidence);
        return new Title(title.length() < 2 || ThaiDates.isAllOf(title) ? new Field.Missing<>("course: nothing readable at its place")
                : new Field.Found<>(new Candidate<>(title, seen, sure, "course of layout " + template.layout().name())),
                hours.map(h -> new Candidate<>(h.value(), seen, sure, "number before the word for hours")));
    }

    /** A title in quotes: at the start, behind a few words, or behind the label of a course. */
    private static Optional<String> inQuotes(String text, List<Phrase> labels) {
        Matcher quoted = QUOTED.matcher(text);
        if (!quoted.find()) {
            return Optional.empty();
        }
        String before = quoted.group("before");
        boolean first = before.length() <= 2 && !quoted.group("end").isEmpty();
        boolean behind = before.length() <= WORDS_BEFORE && before.endsWith(" ") || labels.stream().anyMatch(l -> ThaiText.key(before).endsWith(l.key()));
        String title = quoted.group("title");
        return first || behind && title.length() >= QUOTED_TITLE ? Optional.of(title) : Optional.empty();
    }

    /**
     * The rest of the outcome's own line belongs to the title only if no label and no further line says where the title begins: one of another size or
     * ink does, if no blank parts that rest from the wording (รายวิชาออนไลน์ระยะสั้น).
     */
    private List<BodyLine> withoutWording(List<BodyLine> lines, Body.Hit start, Template template) {
        if (template.courseLabels().contains(start.phrase()) || lines.size() < 2 || lines.get(0).line() != body.line(start.lastLine()).line()) {
            return lines;
        }
        boolean labelled = template.courseLabels().stream().anyMatch(l -> l.begins(lines.get(1).key()));
        boolean labelAtEnd = template.courseLabels().stream()
                .anyMatch(l -> l.find(lines.get(0).key()).stream().anyMatch(s -> lines.get(0).key().length() - s.to() <= 1));
        BoundingBox rest = lines.get(0).box();
        boolean otherwisePrinted = lines.get(0).line().ink() != lines.get(1).line().ink() || lines.get(1).box().height() > LARGER * rest.height();
        return labelled || labelAtEnd || otherwisePrinted && !isSetOff(start) ? lines.subList(1, lines.size()) : lines;
    }

    /**
     * A title's next line. Thai has no blanks between words and is broken between any two of them, so that a blank at the break is
     * rare; where one was, the catalogue knows the title with it.
     */
    static String joined(String above, String below) {
        boolean thai = !above.isEmpty() && !below.isEmpty() && isThai(above.charAt(above.length() - 1)) && isThai(below.charAt(0));
        return thai ? above + below : above + " " + below;
    }

    private static boolean isThai(char letter) {
        return letter >= 'ก' && letter <= '\u0e4e';
    }

    /** A single letter is no line of a title but the bracket before the hours, or dirt; nor is a single figure its first. */
    private static boolean isStray(BodyLine line, boolean first) {
        return line.key().length() < 2 && (first || line.key().chars().noneMatch(Character::isDigit));
    }

    /** The transcription to trust: the document's own text, else the one that most others agree with, of these the surest. */
    private static int surest(BodyLine line) {
        Comparator<Integer> trust = Comparator.<Integer, Boolean>comparing(v -> line.line().transcriptions().get(v).isWritten())
                .thenComparing(v -> line.texts().stream().filter(text -> text.key().equals(line.texts().get(v).key())).count())
                .thenComparing(line::confidence);
        int best = 0;
        for (int v = 1; v < line.texts().size(); v++) {
            boolean longEnough = line.texts().get(v).key().length() * 10 >= line.key().length() * 9;
            best = longEnough && trust.compare(v, best) > 0 ? v : best;
        }
        return best;
    }

    /** Without the label at its start, before which a speck may have been read. */
    private static Keyed unlabelled(Keyed text, List<Phrase> labels) {
        for (Phrase label : labels) {
            Optional<Phrase.Span> span = label.find(text.key(), Math.max(label.allowed(), Confusions.MARK)).stream()
                    .filter(s -> s.from() <= 1).findFirst();
            if (span.isPresent() && span.get().to() < text.key().length()) {
                return Keyed.of(Labels.value(text.cut(span.get().to(), text.key().length())));
            }
        }
        return text;
    }

    /** The title without hours in brackets whose word is too worn to be known as such, or lost: (10 Hoirs), (10. */
    private String withoutWornHours(String title) {
        Matcher brackets = LAST_BRACKETS.matcher(title);
        if (!brackets.find()) {
            return title;
        }
        String inside = ThaiText.key(brackets.group(1));
        boolean hours = hourWords.stream().filter(word -> word.key().length() >= LONG_WORD)
                .flatMap(word -> word.find(inside, Confusions.EDIT).stream())
                .anyMatch(span -> span.from() >= 1 && span.from() <= MOST_FIGURES && inside.length() - span.to() <= AFTER_HOURS);
        boolean lost = brackets.group(2).isEmpty() && inside.length() <= MOST_FIGURES && inside.chars().allMatch(Character::isDigit);
        return hours || lost ? title.substring(0, brackets.start()) : title;
    }

    /** The hours that end a title: little stands behind them, or they are said to be its length. */
    private Optional<Hours.Length> atEnd(Keyed text) {
        return Hours.in(text, hourWords).filter(h -> text.key().length() - h.end() <= AFTER_HOURS
                || LENGTH.matcher(text.text().substring(0, h.at())).find());
    }

    /** A title without quotes, dashes and brackets around it. */
    static String bare(String title) {
        return balanced(ENDS.matcher(title).replaceAll(""));
    }

    /** A bracket that is opened and not closed is the beginning of a lost hours suffix, or its end was worn off. */
    private static String balanced(String title) {
        long open = title.chars().filter(c -> c == '(').count();
        long closed = title.chars().filter(c -> c == ')').count();
        return open == closed + 1 ? title + ")" : title;
    }

    private Field<Integer> hours(int from) {
        for (BodyLine line : body.lines().subList(from, body.lines().size())) {
            for (int v = 0; v < line.texts().size(); v++) {
                Optional<Hours.Length> hours = Hours.in(line.texts().get(v), hourWords);
                if (hours.isPresent()) {
                    return new Field.Found<>(new Candidate<>(hours.get().value(), new Evidence(page, List.of(line.line())),
                            line.confidence(v), "number before the word for hours"));
                }
            }
        }
        return new Field.Missing<>("hours: none printed");
    }
}
