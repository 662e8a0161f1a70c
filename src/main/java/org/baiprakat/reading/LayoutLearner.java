package org.baiprakat.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baiprakat.document.PageKind;
import org.baiprakat.document.PageText;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.Platform;
import org.baiprakat.document.ThaiText;
import org.baiprakat.messages.Message;

/**
 * Draws a layout from certificates of one design that a person has confirmed: what is printed on all of them is its wording, what differs are its fields.
 * Nothing is guessed: what they do not have in common, and what the layout would not read as the person did, is not learned. All of the wording must be seen
 * for a page to be of the design, for a paper that only looks like it says something else somewhere: a seat was taken, half of the course is done.
 */
public final class LayoutLearner {
    /** The least that pages of one design have in common: lines, and share of what is printed on one of them. Those of one platform share its name and office. */
    private static final int FEWEST_CLUES = 4;
    private static final double MOST_OF_IT = 0.5;
    /** Letters of wording that tells something: ให้ไว้ ณ วันที่, but not วันที่ and what is left of a worn line. */
    private static final int TELLING = 8;
    /** One letter of so many may be read differently on two pages. */
    private static final int LETTERS_AN_ERROR = 10;
    /** Weight of a clue from which it names the platform, and not just what platforms do. */
    private static final double NAMES_PLATFORM = 0.4;
    private static final Pattern COMPLETION = Pattern.compile("ผ่าน|สำเร็จ|จบ|ครบ|เสร็จ|บรรลุ|complet|pass|finish|fulfil|achiev", Pattern.CASE_INSENSITIVE);
    /** The length of a course, the number of a certificate: never wording. */
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");
    /** Of a line, or ornament that was read as one. */
    private static final Pattern LEADING_NUMBER = Pattern.compile("^[\\p{Nd}\\s\\p{Punct}]+");
    /** What alternatives are written with in a layout file. */
    private static final Pattern ALTERNATIVES = Pattern.compile("[()|]+");

    private static final Message TWO_PEOPLE = new Message("ต้องมีอย่างน้อยสองใบ ของคนละคน แพลตฟอร์มเดียวกัน", "needs two certificates at least, of two people and one platform");
    private static final Message NO_NAME = new Message("หาชื่อหรือวันที่ที่ยืนยันแล้วไม่พบในทุกใบ", "the confirmed name or date was not found on all of them");
    private static final Message NO_WORDING = new Message("ข้อความรอบชื่อไม่ตรงกัน: ต้องเป็นใบแบบเดียวกัน", "no wording around the name is the same: they must be of one design");
    private static final Message NO_COMPLETION = new Message("ไม่มีคำที่เครื่องรู้จักว่าเรียนจบ ถ้าข้อความในใบบอกเช่นนั้น สั่งซ้ำพร้อม --yes",
            "no word is known that says that the course was completed; if their wording says so, repeat with --yes");
    private static final Message NO_CLUES = new Message("ข้อความที่ตรงกันน้อยเกินไป (ต้องเป็นใบแบบเดียวกัน) หรือไม่บอกแพลตฟอร์ม",
            "too little wording in common (they must be of one design), or none that names the platform");
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

    private final Layouts layouts;
    private final Reader reader;
    private final NameShape names;

    /** @param layouts those that are known already */
    public LayoutLearner(Layouts layouts) {
        this.layouts = layouts;
        this.reader = new Reader(layouts, List.of());
        this.names = reader.names();
    }

    /**
     * @param name          of the new layout
     * @param saysCompleted whether a person says that their wording means that the course was completed, whatever its words
     */
    public Lesson learn(String name, List<Example> examples, boolean saysCompleted) {
        if (examples.stream().map(example -> example.names().get(0)).distinct().count() < 2 || examples.stream().map(Example::platform).distinct().count() != 1) {
            return new Lesson.Refused(TWO_PEOPLE);
        }
        List<MarkedPage> marked = examples.stream().sorted(Comparator.comparingDouble(LayoutLearner::confidence).reversed()).map(example -> MarkedPage.of(example, reader.parts(example.text()).body())).flatMap(Optional::stream).toList();
        if (marked.size() < examples.size()) {
            return new Lesson.Refused(NO_NAME);
        }
        List<String> clues = clues(marked, examples.get(0).platform());
        if (clues.isEmpty()) {
            return new Lesson.Refused(NO_CLUES);
        }
        if (!saysCompleted && clues.stream().noneMatch(clue -> COMPLETION.matcher(clue).find())) {
            return new Lesson.Refused(NO_COMPLETION);
        }
        Layout.Anchors recipient = new Layout.Anchors(listed(common(marked, MarkedPage::beforeName)), listed(behindName(marked)), listed(label(marked)));
        if (Stream.of(recipient.follows(), recipient.precedes(), recipient.labels()).allMatch(List::isEmpty)) {
            return new Lesson.Refused(NO_WORDING);
        }
        List<String> titles = listed(common(marked, MarkedPage::beforeCourse).or(() -> recipient.precedes().stream().findFirst()));
        List<String> dates = listed(common(marked, MarkedPage::beforeDate));
        return Stream.of(dates, List.<String>of()).map(date -> layout(name, examples.get(0).platform(), clues, recipient, titles, date))
                .filter(layout -> readsAll(layout, examples)).<Lesson>map(Lesson.Learned::new).findFirst().orElse(new Lesson.Refused(NOT_READ));
    }

    /** Of its lines in the mean: the wording is taken from the page that was read best. */
    private static double confidence(Example example) {
        return example.text().lines().stream().mapToDouble(line -> line.confidence().value()).average().orElse(0);
    }

    private static List<String> listed(Optional<String> wording) {
        return wording.stream().toList();
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
        return nearly(printed.full()).begins(ThaiText.key(read));
    }

    private Reader with(Layout layout) {
        return new Reader(layouts.extendedBy(new Layouts(null, List.of(layout), null)), List.of());
    }

    /** All its clues must be seen: as many as there are is "enough". Other wording than that before the title ends it. */
    private static Layout layout(String name, Platform platform, List<String> clues, Layout.Anchors recipient, List<String> titles, List<String> dates) {
        List<String> others = Stream.concat(clues.stream(), dates.stream()).filter(text -> titles.stream().noneMatch(title -> title.contains(text) || text.contains(title))).toList();
        Layout.Anchors course = titles.isEmpty() ? Layout.Anchors.NONE : new Layout.Anchors(titles, others, null);
        return new Layout(name, platform, PageKind.CERTIFICATE, clues.stream().map(LayoutLearner::clue).toList(), List.of(), (double) clues.size(), false, true,
                recipient, null, course, new Layout.Completion(false, false, false, dates, null), null);
    }

    /** The wording behind the name, by which it is found. */
    private Optional<String> behindName(List<MarkedPage> marked) {
        List<MarkedPage> others = marked.subList(1, marked.size());
        return marked.get(0).behindName().stream().filter(text -> !names.isDetail(ThaiText.key(text)))
                .map(text -> longest(text, true, start -> others.stream().allMatch(other -> other.behindName().stream().map(ThaiText::key).anyMatch(start::begins))))
                .flatMap(Optional::stream).findFirst();
    }

    /** The label beside the name, if all are the same form. */
    private static Optional<String> label(List<MarkedPage> marked) {
        return marked.get(0).label().filter(label -> marked.stream().allMatch(other -> other.label().map(ThaiText::key).filter(nearly(label)::begins).isPresent()));
    }

    /** The end of what stands before a field that all have in common. */
    private static Optional<String> common(List<MarkedPage> marked, Function<MarkedPage, List<String>> before) {
        return before.apply(marked.get(0)).stream().map(text -> longest(text, false, end -> marked.stream()
                .allMatch(other -> before.apply(other).stream().map(ThaiText::key).anyMatch(key -> end.find(key).stream().anyMatch(span -> span.to() == key.length())))))
                .flatMap(Optional::stream).findFirst();
    }

    /** The longest beginning or end of a text that holds, parted between words; empty if it tells nothing. */
    private static Optional<String> longest(String text, boolean beginning, Predicate<Phrase> holds) {
        Keyed keyed = Keyed.of(LEADING_NUMBER.matcher(ALTERNATIVES.matcher(text).replaceAll(" ")).replaceFirst(""));
        int all = keyed.key().length();
        return IntStream.rangeClosed(0, all - TELLING).map(cut -> beginning ? all - cut : cut)
                .filter(at -> at == 0 || at == all || keyed.isApart(at)).mapToObj(at -> beginning ? keyed.cut(0, at) : keyed.cut(at, all))
                .filter(part -> holds.test(nearly(part))).findFirst();
    }

    /** Few letters may be misread, and no word be another: ทุกบท is not บางบท. */
    private static Layout.Clue clue(String text) {
        return new Layout.Clue(List.of(text), null, null, false, Math.max(1, ThaiText.key(text).length() / LETTERS_AN_ERROR), true);
    }

    /** Wording that is printed the same on every page, of which few letters may be misread. */
    static Phrase nearly(String text) {
        return Phrase.of(text, ThaiText.key(text).length() / LETTERS_AN_ERROR);
    }

    /** What all have of the lines without a field; none if they are too few, or nothing of it names the platform. */
    private List<String> clues(List<MarkedPage> marked, Platform platform) {
        Body body = marked.get(0).body();
        List<Phrase> marks = layouts.layouts().stream().filter(layout -> layout.platform() == platform).flatMap(layout -> layout.clues().stream())
                .filter(clue -> clue.weight() >= NAMES_PLATFORM).map(Sign::of).map(sign -> sign.seen(body)).flatMap(Optional::stream).toList();
        Predicate<Phrase> onAll = part -> marked.stream().allMatch(other -> other.body().find(part).stream().anyMatch(Body.Hit::isSure)
                && Sign.of(clue(part.text())).isSeen(other.body()));
        List<BodyLine> lines = IntStream.range(0, body.lines().size()).filter(line -> !marked.get(0).fieldLines().contains(line)).mapToObj(body::line)
                .filter(line -> !line.isInBrackets() && !names.isWhole(line.line().text())).toList();
        List<String> clues = lines.stream().flatMap(line -> NUMBER.splitAsStream(line.text(0).text()))
                .flatMap(text -> Stream.of(true, false).flatMap(beginning -> longest(text, beginning, onAll).stream())).distinct().toList();
        boolean oneDesign = clues.size() >= FEWEST_CLUES && letters(clues.stream()) >= MOST_OF_IT * letters(lines.stream().map(line -> line.text(0).text()));
        return oneDesign && clues.stream().map(ThaiText::key).anyMatch(clue -> marks.stream().anyMatch(mark -> mark.in(clue))) ? clues : List.of();
    }

    private static int letters(Stream<String> texts) {
        return texts.map(ThaiText::key).mapToInt(String::length).sum();
    }
}
