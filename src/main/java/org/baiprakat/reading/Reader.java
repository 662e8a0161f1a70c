package org.baiprakat.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baiprakat.document.CopyMark;
import org.baiprakat.document.Course;
import org.baiprakat.document.Field;
import org.baiprakat.document.Ink;
import org.baiprakat.document.Line;
import org.baiprakat.document.PageKind;
import org.baiprakat.document.PageText;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.Platform;
import org.baiprakat.document.ThaiText;

/**
 * Page text → what the page says. First the certified-copy block is taken off, then the layout is chosen by its wording, then each field
 * is read between that layout's anchors. Immutable and safe for several threads.
 */
public final class Reader {
    /** Notes of a reading; stable English. */
    public static final String TEMPLATE = "template: a certificate without a name";
    public static final String NO_LAYOUT = "none";

    /** Fewer letters than this on a page are specks. */
    private static final int SPECKS = 6;
    /** Wording of so many letters is never a stamp's; วันที่ may be. */
    private static final int TELLING = 8;
    /** Readings of lines: of a page or two. */
    private static final int REMEMBERED = 300;
    /** Fewer letters than this, none of them sure, are the dirt of a scanner. */
    private static final int SMEARS = 60;
    /** Below this mean confidence a page without known wording is unreadable, not something else. */
    private static final double NONSENSE = 0.95;
    /** So many letters of surely read text without certificate wording are a page of another sort. */
    private static final int SOME_TEXT = 40;

    private final List<Template> templates;
    private final CopyMarks copyMarks;
    private final Memo<Boolean> anchored;
    private final DateContext.Wording dateWording;
    private final List<Phrase> hourWords;
    private final Mentions mentions;
    private final NameShape names;
    private final Identity identity;
    private final Codes codes;
    private final ReceiptStamps receipts;
    private final CompletionStatement statement;
    private final CounterEvidence counterEvidence;
    private final ListedTitles titles;

    /** @param catalogue courses whose titles are looked for; a page need not bear one of them */
    public Reader(Layouts layouts, Collection<Course> catalogue) {
        titles = new ListedTitles(catalogue);
        CommonWording common = layouts.common();
        Map<String, Phrase> phrases = new HashMap<>();
        templates = layouts.layouts().stream().map(layout -> new Template(layout, common, text -> phrases.computeIfAbsent(text, Phrase::of))).toList();
        copyMarks = new CopyMarks(common);
        dateWording = DateContext.Wording.of(common.dates());
        hourWords = Phrase.all(common.hours());
        mentions = new Mentions(common.platforms(), common.course().labels());
        names = new NameShape(common.names().never().stream().map(Reader::nearly).toList(), Phrase.all(common.names().labels()),
                Stream.of(common.names().details(), common.copy().positions()).flatMap(List::stream).map(Phrase::of).toList(), Phrase.all(common.names().leads()));
        identity = new Identity(common.names(), names);
        codes = new Codes(layouts.codes());
        receipts = new ReceiptStamps(common.stamps());
        statement = new CompletionStatement(common.statement(), names);
        counterEvidence = new CounterEvidence(common, receipts, copyMarks, statement);
        List<Phrase> anchors = templates.stream()
                .flatMap(t -> Stream.of(t.nameFollows(), t.namePrecedes(), t.courseFollows(), t.dateFollows()).flatMap(List::stream))
                .filter(p -> p.key().length() >= TELLING).distinct().toList();
        anchored = new Memo<>(REMEMBERED, key -> anchors.stream().anyMatch(anchor -> anchor.in(key)));
    }

    /** Wording that names come near: ชูเกียรติ บัวสาย is not เกียรติบัตร. */
    private static Phrase nearly(String wording) {
        return Phrase.of(wording, ThaiText.key(wording).length() < TELLING ? 0 : 1);
    }

    /**
     * A reading, and where it might be better.
     *
     * @param page   what was read, without ID numbers
     * @param unread lines at the place of name and date that could not be read
     * @param nameInk colour in which the layout prints names; black says nothing
     */
    public record Result(Reading reading, PageText page, List<Line> unread, Ink nameInk) {
        private static Result of(Reading reading, PageText page) {
            return new Result(reading, page, List.of(), Ink.BLACK);
        }

        /**
         * The lines on which the fields that must not be wrong were read, or should have been: those of name and date. They are to be
         * recognised once more with other preparations of the image, and the page with what that gave to be read again.
         */
        public List<Line> criticalLines() {
            return ofPage(Stream.concat(Reader.statedLines(reading).stream(), unread.stream()));
        }

        /** The lines of a date that is not sure, and of a name or date that could not be read. Two readings more may settle it. */
        public List<Line> doubtfulLines() {
            Stream<Line> dates = reading.completed().candidates().stream().limit(1).filter(date -> date.confidence().value() < DateReader.DOUBTFUL)
                    .flatMap(date -> date.evidence().lines().stream());
            return ofPage(Stream.concat(dates, unread.stream()));
        }

        /** The lines on which name and date were read. */
        public List<Line> statedLines() {
            return ofPage(Reader.statedLines(reading).stream());
        }

        /** The lines of the date; none if no date was found. */
        public List<Line> dateLines() {
            return ofPage(evidence(reading.completed()).stream());
        }

        /** The lines of the recipient's name; none if no name was found. */
        public List<Line> nameLines() {
            return ofPage(evidence(reading.name()).stream());
        }

        /** The lines of the course's title; none if no title was found. */
        public List<Line> titleLines() {
            return ofPage(evidence(reading.course()).stream());
        }

        private List<Line> ofPage(Stream<Line> chosen) {
            List<Line> lines = chosen.toList();
            return page.lines().stream().filter(lines::contains).toList();
        }
    }

    public Reading read(PageText page) {
        return result(page).reading();
    }

    /** Whether there is wording of a known layout on the page, or nothing to speak of. */
    public boolean knows(PageText raw) {
        PageText page = PageMask.masked(raw);
        Parts parts = parts(page);
        return isBlank(page, parts) || layout(page, parts).template().isPresent();
    }

    public Result result(PageText raw) {
        PageText page = PageMask.masked(raw);
        Parts parts = parts(page);
        Body body = parts.body();
        List<Codes.Code> found = codes.understood(page.codes());
        if (isBlank(page, parts)) {
            return Result.of(nothing(PageKind.BLANK, NO_LAYOUT, CopyMark.NO, "blank: no text on the page", List.of(), found), page);
        }
        LayoutChoice choice = layout(page, parts);
        if (choice.template().isEmpty()) {
            return Result.of(unknown(body, parts.mark(), found), page);
        }
        Layout layout = choice.template().get().layout();
        if (layout.kind() != PageKind.OTHER) {
            return fields(page, parts, layout, choice, found);
        }
        if (choice.certificate().isPresent() && found.isEmpty()) { // a code speaks for itself
            return fields(page, parts, layout, choice.certificate().get(), found);
        }
        return Result.of(nothing(PageKind.OTHER, layout.name(), parts.mark(), layout.name(), List.of("not a certificate: " + layout.name()), found), page);
    }

    private static boolean isBlank(PageText page, Parts parts) {
        int letters = page.lines().stream().mapToInt(line -> ThaiText.key(line.text()).length()).sum();
        return letters < SPECKS || parts.mark() == CopyMark.NO && parts.body().length() < SPECKS && letters < SMEARS;
    }

    private LayoutChoice layout(PageText page, Parts parts) {
        return LayoutChoice.of(parts.body(), templates, mentions, page.page());
    }

    /**
     * A page taken apart.
     *
     * @param stamps what was stamped or written onto the certificate: the block of its certifier, an office's receipt
     * @param body   the certificate itself
     */
    record Parts(CopyMark mark, List<BodyLine> stamps, Body body) { }

    Parts parts(PageText page) {
        List<BodyLine> asPrinted = page.lines().stream().map(BodyLine::of).toList();
        PrintTilt tilt = PrintTilt.of(asPrinted);
        List<BodyLine> lines = tilt.isKnown() ? asPrinted.stream().map(line -> line.at(tilt.levelled(line.box(), page.width()))).toList() : asPrinted;
        CopyBlock block = CopyBlock.of(lines, copyMarks, line -> line.texts().stream().anyMatch(text -> anchored.about(text.key())));
        List<BodyLine> received = receipts.on(block.body());
        return new Parts(block.mark(), Stream.concat(block.taken().stream(), received.stream()).toList(),
                new Body(block.body().stream().filter(line -> !received.contains(line)).toList()));
    }

    /** What can be a name. */
    NameShape names() {
        return names;
    }

    /** The lines on which name and date were read. {@link Result#criticalLines} also knows those that could not be read. */
    static List<Line> statedLines(Reading reading) {
        return Stream.concat(reading.name().candidates().stream(), reading.completed().candidates().stream())
                .flatMap(candidate -> candidate.evidence().lines().stream()).distinct().toList();
    }

    /** @param layout what the page is, which the layout that it is read by need not be */
    private Result fields(PageText page, Parts parts, Layout layout, LayoutChoice choice, List<Codes.Code> found) {
        Body body = parts.body();
        Template template = choice.template().orElseThrow().on(body);
        RecipientReader recipient = new RecipientReader(body, names, statement, template, page.page());
        Field<PersonName> name = recipient.read();
        CourseReader.CourseAndHours worded = new CourseReader(body, hourWords, page.page()).read(template, evidence(name));
        Field<String> course = titles.on(body, template, names, page.page()).orElse(worded.course());
        Field<Platform> platform = choice.discounting(course.proposed().orElse(""), evidence(course), page.page()).platform();
        DateReader dates = new DateReader(body, template, dateWording, evidence(name).stream().findFirst().map(Line::ink),
                Stream.concat(evidence(course).stream(), evidence(worded.hours()).stream()).toList(), page.page());
        Field<LocalDate> completed = dates.read();
        Codes.Compared compared = Codes.compare(found, platform, serials(body, template));
        boolean unsaid = name.candidates().stream().limit(1)
                .anyMatch(first -> !statement.isSaidOf(first, recipient.onForm(), course, dates.completions(), body, template));
        Reading.Objections objections = counterEvidence.on(page, parts, template, new CounterEvidence.Stated(name, course, completed, unsaid), compared);
        Reading.Identifiers identifiers = identity.on(body, evidence(name), name.proposed().filter(PersonName::latin).isPresent(), evidence(course));
        List<String> notes = notes(dates.notes(), List.of(name, course, completed, platform), found);
        Reading reading = new Reading(layout.kind(), layout.name(), name, course, platform, completed,
                worded.hours(), parts.mark(), compared.serial(), identifiers, notes, objections);
        return new Result(reading, page, Stream.concat(recipient.unread().stream(), dates.unread().stream()).toList(), template.layout().nameInk());
    }

    /** What the date's wording calls for, why fields were not found for sure, whether it is a template, what the codes say. */
    private static List<String> notes(List<String> ofTheDate, List<Field<?>> fields, List<Codes.Code> found) {
        List<String> notes = new ArrayList<>(ofTheDate);
        List<String> whys = fields.stream().map(Reader::why).flatMap(Optional::stream).toList();
        notes.addAll(whys);
        if (whys.contains(RecipientReader.EMPTY)) {
            notes.add(TEMPLATE);
        }
        found.forEach(code -> notes.add(code.note()));
        return notes;
    }

    /** The lines on which a field was read; none if it was not. */
    static List<Line> evidence(Field<?> field) {
        return field.candidates().stream().findFirst().map(c -> c.evidence().lines()).orElse(List.of());
    }

    private static Optional<String> why(Field<?> field) {
        if (field instanceof Field.Missing<?> missing) {
            return Optional.of(missing.why());
        }
        return field instanceof Field.Ambiguous<?> ambiguous ? Optional.of(ambiguous.why()) : Optional.empty();
    }

    private static List<Serials.Printed> serials(Body body, Template template) {
        List<Serials.Printed> printed = new ArrayList<>();
        for (Pattern pattern : template.serials()) {
            for (BodyLine line : body.lines()) {
                Matcher matcher = pattern.matcher(line.line().text());
                if (matcher.find()) {
                    Optional.ofNullable(matcher.group(1))
                            .ifPresent(number -> printed.add(new Serials.Printed(number.toLowerCase(Locale.ROOT), line.line().confidence())));
                }
            }
        }
        return printed;
    }

    /** No layout fits: another sort of page if it was read well, else nobody can say. */
    private static Reading unknown(Body body, CopyMark mark, List<Codes.Code> found) {
        double weighted = 0;
        for (BodyLine line : body.lines()) {
            weighted += line.confidence(0).value() * line.key().length();
        }
        boolean read = body.length() >= SOME_TEXT && weighted >= NONSENSE * body.length();
        String why = "no wording of a certificate";
        return nothing(read ? PageKind.OTHER : PageKind.UNREADABLE, NO_LAYOUT, mark, why, List.of(why), found);
    }

    /** A page on which no certificate can be read; its QR code may say that it is one all the same. */
    private static Reading nothing(PageKind kind, String layout, CopyMark mark, String why, List<String> notes, List<Codes.Code> found) {
        return new Reading(kind, layout, new Field.Missing<>(why),
                new Field.Missing<>(why), new Field.Missing<>(why), new Field.Missing<>(why), new Field.Missing<>(why), mark,
                Optional.empty(), Reading.Identifiers.NONE, Stream.concat(notes.stream(), found.stream().map(Codes.Code::note)).toList(),
                new Reading.Objections(List.of(), Set.of(), found.stream().map(code -> code.platform().code()).distinct().toList()));
    }
}
