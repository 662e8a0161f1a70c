package org.baiprakat.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.ThaiText;
import org.baiprakat.document.Titles;

/**
 * A confirmed certificate with the places of its fields, and what is printed around them. Of each line the first transcription counts.
 *
 * @param fieldLines indices of the lines that hold name, course or date
 * @param label      what stands left of the name on its row, as on a form
 * @param beforeName on its line, or above it if there is no such label
 * @param behindName on its line and below it, up to the course's title
 * @param beforeCourse left of its title, and above it
 * @param beforeDate on its line, or else left of it and above it
 */
record MarkedPage(Body body, List<Integer> fieldLines, Optional<String> label, List<String> beforeName, List<String> behindName,
                  List<String> beforeCourse, List<String> beforeDate) {
    /** So far behind the name wording may be which says that the course was completed. */
    private static final int MOST_LINES = 4;
    /** Fewer letters before a field are no wording. */
    private static final int FEW = 4;
    /** It changes with the date that it stands before. */
    private static final Pattern LEAD_IN = Pattern.compile("(?:" + DateReader.LEAD_IN + ")\\s*$");

    /** Empty if name or date is not found as it was confirmed. */
    static Optional<MarkedPage> of(LayoutLearner.Example example, Body body) {
        Optional<Body.Hit> name = example.names().stream().flatMap(printed -> body.find(LayoutLearner.nearly(printed.full())).stream()).findFirst();
        Optional<Integer> date = IntStream.range(0, body.lines().size()).boxed().filter(line -> start(line, body, example.completed()).isPresent()).findFirst();
        if (name.isEmpty() || date.isEmpty()) {
            return Optional.empty();
        }
        Optional<Body.Hit> course = example.course().filter(title -> !ThaiText.key(title).isEmpty()).flatMap(title -> body.find(Phrase.of(title)).stream().findFirst());
        List<Integer> fields = new ArrayList<>(List.of(date.get()));
        Stream.concat(name.stream(), course.stream()).forEach(hit -> IntStream.rangeClosed(hit.firstLine(), hit.lastLine()).forEach(fields::add));
        int first = name.get().firstLine();
        String beforeName = beforeName(body, name.get());
        String beforeDate = LEAD_IN.matcher(body.line(date.get()).text(0).text().substring(0, start(date.get(), body, example.completed()).get())).replaceFirst("");
        Optional<String> label = isWording(beforeName) ? Optional.empty() : leftOf(first, body);
        return Optional.of(new MarkedPage(body, fields, label, isWording(beforeName) ? List.of(beforeName) : label.isPresent() ? List.of() : above(first, body, fields).stream().toList(),
                behindName(body, name.get(), course, date.get()), course.map(title -> before(title.firstLine(), body, fields)).orElse(List.of()),
                isWording(beforeDate) ? List.of(beforeDate) : before(date.get(), body, fields)));
    }

    /** Left of a line, and above it. */
    private static List<String> before(int line, Body body, List<Integer> fields) {
        return Stream.concat(leftOf(line, body).stream(), above(line, body, fields).stream()).toList();
    }

    private static boolean isWording(String text) {
        return ThaiText.key(text).length() >= FEW;
    }

    /** Index of the first character on its line of a date, which may end on the next. */
    private static Optional<Integer> start(int line, Body body, LocalDate day) {
        String text = body.line(line).text(0).text();
        String next = line + 1 < body.lines().size() ? " " + body.line(line + 1).text(0).text() : "";
        return ThaiDates.parse(text + next).stream().filter(date -> date.date().equals(day) && date.start() < text.length()).findFirst().map(ThaiDates.Printed::start);
    }

    /** What stands on the name's line before it and its title. */
    private static String beforeName(Body body, Body.Hit name) {
        Keyed line = body.line(name.firstLine()).text(0);
        int end = name.firstLine() == name.lastLine() ? line.behind(name.to()) : line.text().length();
        String printed = ThaiText.key(line.text().substring(line.at()[name.from()], end));
        return IntStream.rangeClosed(0, line.at()[name.from()]).filter(at -> ThaiText.key(Titles.split(line.text().substring(at, end)).full()).equals(printed))
                .mapToObj(at -> line.text().substring(0, at)).findFirst().orElse("");
    }

    private static Optional<String> leftOf(int line, Body body) {
        BoundingBox box = body.line(line).box();
        return body.lines().stream().filter(other -> other.box().right() <= box.left() && other.box().onOneRow(box)).max(Comparator.comparingInt(other -> other.box().right()))
                .map(other -> other.text(0).text()).filter(MarkedPage::isWording);
    }

    /** In the same column, if no field stands there. */
    private static Optional<String> above(int line, Body body, List<Integer> fields) {
        return IntStream.range(0, line).map(i -> line - 1 - i).boxed().filter(other -> isInColumn(other, line, body)).findFirst().filter(other -> !fields.contains(other))
                .map(other -> body.line(other).text(0).text());
    }

    private static List<String> behindName(Body body, Body.Hit name, Optional<Body.Hit> course, int date) {
        int end = course.filter(title -> name.precedes(title)).map(Body.Hit::firstLine).orElse(body.lines().size() - 1);
        return IntStream.rangeClosed(name.lastLine(), end).filter(line -> line == name.lastLine() || line != date && isInColumn(line, name.lastLine(), body)).limit(MOST_LINES)
                .mapToObj(line -> {
                    Keyed text = body.line(line).text(0);
                    return text.cut(line == name.lastLine() ? name.to() : 0, course.filter(title -> title.firstLine() == line).map(Body.Hit::from).orElse(text.key().length()));
                }).filter(text -> !ThaiText.key(text).isEmpty()).toList();
    }

    private static boolean isInColumn(int line, int other, Body body) {
        return body.line(line).box().horizontalOverlap(body.line(other).box()) > 0;
    }
}
