package org.baiprakat.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baiprakat.document.Field;
import org.baiprakat.document.PageKind;
import org.baiprakat.document.PageText;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.Platform;
import org.baiprakat.document.ThaiText;
import org.baiprakat.document.Titles;
import org.baiprakat.messages.Message;

/**
 * Draws a layout from certificates of one design that a person has confirmed: what is printed on all of them is its wording, what differs are its fields.
 * Nothing is guessed: what they do not have in common, and what the layout would not read as the person did, is not learned.
 */
public final class LayoutLearner {
    /** Two lines are the least by which a design is known; more than a few would keep out what is worn. */
    private static final int FEWEST_CLUES = 2;
    private static final int MOST_CLUES = 4;
    /** Letters of wording that tells something: ให้ไว้ ณ วันที่, but not วันที่ and what is left of a worn line. */
    private static final int TELLING = 8;
    /** One letter of so many may be read differently on two pages. */
    private static final int LETTERS_AN_ERROR = 10;
    /** How far behind the name that wording may be which says that the course was completed. */
    private static final int NEXT_LINES = 3;
    /** Weight of a clue from which it names the platform, and not just what platforms do. */
    private static final double NAMES_PLATFORM = 0.4;
    private static final Pattern COMPLETION = Pattern.compile("ผ่าน|สำเร็จ|จบ|ครบ|เสร็จ|บรรลุ|complet|pass|finish|fulfil|achiev", Pattern.CASE_INSENSITIVE);
    /** What alternatives are written with in a layout file. */
    private static final Pattern ALTERNATIVES = Pattern.compile("[()|]+");

    private static final Message TWO_PEOPLE = new Message("ต้องมีอย่างน้อยสองใบ ของคนละคน แพลตฟอร์มเดียวกัน", "needs two certificates at least, of two people and one platform");
    private static final Message NO_NAME = new Message("หาชื่อหรือวันที่ที่ยืนยันแล้วไม่พบในทุกใบ", "the confirmed name or date was not found on all of them");
    private static final Message NO_COMPLETION = new Message("ไม่มีข้อความหลังชื่อที่ตรงกันและบอกว่าเรียนจบ", "no wording behind the name says on all of them that the course was completed");
    private static final Message NO_CLUES = new Message("ข้อความที่ตรงกันน้อยเกินไป หรือไม่บอกแพลตฟอร์ม", "too little wording in common, or none that names the platform");
    private static final Message NOT_READ = new Message("แบบที่ได้อ่านใบเหล่านี้ไม่ตรงกับที่คนยืนยัน", "the layout would not read them as they were confirmed");

    /**
     * A certificate that a person confirmed.
     *
     * @param names  of the person it was confirmed for, in every spelling that may be printed
     * @param course its title, if it was read
     */
    public record Example(PageText text, List<PersonName> names, Platform platform, LocalDate completed, Optional<String> course) { }

    /** What came of it. */
    public sealed interface Lesson {
        record Learned(Layout layout) implements Lesson { }

        record Refused(Message why) implements Lesson { }
    }

    /** Where the fields of an example stand, and what is printed around them. */
    private record Marked(Body body, List<Integer> fieldLines, String beforeName, List<String> behindName, String beforeDate) { }

    private final Layouts layouts;
    private final Reader reader;
    private final NameShape names;

    /** @param layouts those that are known already */
    public LayoutLearner(Layouts layouts) {
        this.layouts = layouts;
        this.reader = new Reader(layouts, List.of());
        this.names = reader.names();
    }

    /** @param name of the new layout */
    public Lesson learn(String name, List<Example> examples) {
        if (examples.stream().map(example -> example.names().get(0)).distinct().count() < 2 || examples.stream().map(Example::platform).distinct().count() != 1) {
            return new Lesson.Refused(TWO_PEOPLE);
        }
        List<Marked> marked = examples.stream().map(this::marked).flatMap(Optional::stream).toList();
        if (marked.size() < examples.size()) {
            return new Lesson.Refused(NO_NAME);
        }
        Optional<String> statement = statement(marked);
        if (statement.isEmpty()) {
            return new Lesson.Refused(NO_COMPLETION);
        }
        List<String> clues = clues(marked, statement.get(), examples.get(0).platform());
        if (clues.isEmpty()) {
            return new Lesson.Refused(NO_CLUES);
        }
        List<String> follows = common(marked, Marked::beforeName).stream().toList();
        List<String> dates = common(marked, Marked::beforeDate).stream().toList();
        return Stream.of(List.<String>of(), dates).map(date -> layout(name, examples.get(0).platform(), clues, follows, statement.get(), date))
                .filter(layout -> readsAll(layout, examples)).<Lesson>map(Lesson.Learned::new).findFirst().orElse(new Lesson.Refused(NOT_READ));
    }

    /** Whether a page would be read by the layout as the certificate of a completed course, without a doubt as to its wording. */
    public Predicate<PageText> passes(Layout layout) {
        Reader learned = with(layout);
        return page -> passes(learned.read(page), layout);
    }

    private static boolean passes(Reading reading, Layout layout) {
        return reading.layout().equals(layout.name()) && reading.platform().confidence().value() >= LayoutChoice.SURE
                && reading.name().found().isPresent() && reading.completed().found().isPresent() && reading.objections().equals(Reading.Objections.NONE);
    }

    private boolean readsAll(Layout layout, List<Example> examples) {
        Reader learned = with(layout);
        return examples.stream().allMatch(example -> {
            Reading reading = learned.read(example.text());
            return passes(reading, layout) && reading.completed().found().equals(Optional.of(example.completed()))
                    && example.names().stream().anyMatch(printed -> reading.name().found().map(PersonName::full).filter(read -> alike(read, printed)).isPresent());
        });
    }

    private static boolean alike(String read, PersonName printed) {
        return phrase(printed.full()).begins(ThaiText.key(read));
    }

    private Reader with(Layout layout) {
        return new Reader(layouts.extendedBy(new Layouts(null, List.of(layout), null)), List.of());
    }

    /** All its clues must be seen: as many as there are is "enough". */
    private static Layout layout(String name, Platform platform, List<String> clues, List<String> follows, String statement, List<String> dates) {
        return new Layout(name, platform, PageKind.CERTIFICATE, clues.stream().map(clue -> Layout.Clue.of(1, clue)).toList(), List.of(), (double) clues.size(), false,
                new Layout.Anchors(follows, List.of(statement), null), new Layout.Anchors(List.of(statement), null, null),
                new Layout.Completion(false, false, dates, null), null);
    }

    private Optional<Marked> marked(Example example) {
        Body body = reader.parts(example.text()).body();
        Optional<Body.Hit> name = example.names().stream().flatMap(printed -> body.find(phrase(printed.full())).stream()).findFirst();
        Optional<Body.Hit> course = example.course().filter(title -> !ThaiText.key(title).isEmpty()).flatMap(title -> body.find(Phrase.of(title)).stream().findFirst());
        Optional<Integer> date = IntStream.range(0, body.lines().size()).boxed().filter(line -> start(body.line(line), example.completed()).isPresent()).findFirst();
        if (name.isEmpty() || date.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> fields = new ArrayList<>(List.of(date.get()));
        Stream.concat(name.stream(), course.stream()).forEach(hit -> IntStream.rangeClosed(hit.firstLine(), hit.lastLine()).forEach(fields::add));
        String onRow = beforeName(body, name.get());
        String beforeDate = body.line(date.get()).text(0).text().substring(0, start(body.line(date.get()), example.completed()).get());
        return Optional.of(new Marked(body, fields, orAbove(onRow, name.get().firstLine(), body, fields), behindName(body, name.get(), course, date.get()),
                orAbove(beforeDate, date.get(), body, fields)));
    }

    /** Index of the date's first character. */
    private static Optional<Integer> start(BodyLine line, LocalDate day) {
        return ThaiDates.parse(line.text(0).text()).dates().stream().filter(date -> date.date().equals(day)).findFirst().map(ThaiDates.Printed::start);
    }

    /** What stands on the name's line before it and its title. */
    private static String beforeName(Body body, Body.Hit name) {
        Keyed line = body.line(name.firstLine()).text(0);
        int end = name.firstLine() == name.lastLine() ? line.behind(name.to()) : line.text().length();
        String printed = ThaiText.key(line.text().substring(line.at()[name.from()], end));
        return IntStream.rangeClosed(0, line.at()[name.from()]).filter(at -> ThaiText.key(Titles.split(line.text().substring(at, end)).full()).equals(printed))
                .mapToObj(at -> line.text().substring(0, at)).findFirst().orElse("");
    }

    /** What is printed on the line above where nothing tells on the field's own. */
    private static String orAbove(String onRow, int line, Body body, List<Integer> fields) {
        boolean above = ThaiText.key(onRow).length() < TELLING / 2 && line > 0 && !fields.contains(line - 1);
        return above ? body.line(line - 1).text(0).text() : onRow;
    }

    private static List<String> behindName(Body body, Body.Hit name, Optional<Body.Hit> course, int date) {
        List<String> texts = new ArrayList<>();
        int last = Math.min(body.lines().size() - 1, name.lastLine() + NEXT_LINES);
        for (int i = name.lastLine(); i <= last && (i != date || i == name.lastLine()); i++) {
            Keyed line = body.line(i).text(0);
            boolean endsHere = course.isPresent() && course.get().firstLine() == i;
            texts.add(line.cut(i == name.lastLine() ? name.to() : 0, endsHere ? course.get().from() : line.key().length()));
            if (endsHere) {
                break;
            }
        }
        return texts.stream().filter(text -> !ThaiText.key(text).isEmpty()).toList();
    }

    /** The wording behind the name by which all of them say that the course was completed. */
    private Optional<String> statement(List<Marked> marked) {
        List<Marked> others = marked.subList(1, marked.size());
        return marked.get(0).behindName().stream().filter(text -> !names.isDetail(ThaiText.key(text)))
                .map(text -> longest(text, true, start -> others.stream().allMatch(other -> other.behindName().stream().map(ThaiText::key).anyMatch(start::begins))))
                .flatMap(Optional::stream).filter(text -> COMPLETION.matcher(text).find()).findFirst();
    }

    /** The end of what stands before a field that all have in common. */
    private static Optional<String> common(List<Marked> marked, Function<Marked, String> before) {
        return longest(before.apply(marked.get(0)), false, end -> marked.stream().map(other -> ThaiText.key(before.apply(other)))
                .allMatch(key -> end.find(key).stream().anyMatch(span -> span.to() == key.length())));
    }

    /** The longest beginning or end of a text that holds, parted between words; empty if it tells nothing. */
    private static Optional<String> longest(String text, boolean beginning, Predicate<Phrase> holds) {
        Keyed keyed = Keyed.of(ALTERNATIVES.matcher(text).replaceAll(" "));
        int all = keyed.key().length();
        return IntStream.rangeClosed(0, Math.max(0, all - TELLING)).map(cut -> beginning ? all - cut : cut)
                .filter(at -> at == 0 || at == all || keyed.isApart(at)).mapToObj(at -> beginning ? keyed.cut(0, at) : keyed.cut(at, all))
                .filter(part -> holds.test(phrase(part))).findFirst();
    }

    private static Phrase phrase(String text) {
        return Phrase.of(text, ThaiText.key(text).length() / LETTERS_AN_ERROR);
    }

    /** Lines that all have, the platform's own first and then the longest; none if they are too few, or no line names the platform. */
    private List<String> clues(List<Marked> marked, String statement, Platform platform) {
        Marked first = marked.get(0);
        List<Phrase> marks = layouts.layouts().stream().filter(layout -> layout.platform() == platform).flatMap(layout -> layout.clues().stream())
                .filter(clue -> clue.weight() >= NAMES_PLATFORM).map(Sign::of).map(sign -> sign.seen(first.body())).flatMap(Optional::stream).toList();
        Predicate<String> namesPlatform = text -> marks.stream().anyMatch(mark -> mark.in(ThaiText.key(text)));
        List<String> lines = IntStream.range(0, first.body().lines().size()).filter(line -> !first.fieldLines().contains(line)).mapToObj(first.body()::line)
                .filter(line -> !line.isInBrackets() && !names.isWhole(line.line().text())).map(line -> ALTERNATIVES.matcher(line.text(0).text()).replaceAll(" ").strip())
                .filter(text -> ThaiText.key(text).length() >= TELLING && marked.stream().allMatch(other -> other.body().find(Phrase.of(text)).stream().anyMatch(Body.Hit::isSure)))
                .sorted(Comparator.comparing(namesPlatform::test).thenComparingInt(String::length).reversed()).toList();
        List<String> clues = Stream.concat(lines.stream().filter(namesPlatform).limit(1), Stream.concat(Stream.of(statement), lines.stream())).distinct().limit(MOST_CLUES).toList();
        return clues.size() >= FEWEST_CLUES && clues.stream().anyMatch(namesPlatform) ? clues : List.of();
    }
}
