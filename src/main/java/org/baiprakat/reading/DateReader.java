package org.baiprakat.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.Candidate;
import org.baiprakat.document.Confidence;
import org.baiprakat.document.Evidence;
import org.baiprakat.document.Field;
import org.baiprakat.document.Ink;
import org.baiprakat.document.Line;
import org.baiprakat.document.ThaiText;
import org.baiprakat.document.Transcription;

/** Finds the completion date: the one behind the certificate's own wording, never just any date on the page. */
final class DateReader {
    static final String NOT_PRINTED = "date: this layout prints no completion date";
    static final String NONE = "date: none found";
    static final String UNREADABLE = "date: not readable";
    static final String READINGS_DIFFER = "date: readings of the line differ";
    static final String SEVERAL = "date: several could be it";

    /**
     * A figure read with less confidence is a wrong one too often: of 395 dates on development scans, 97 in 100 had every figure above 0.98 in some
     * transcription. One that was wrong in all of them, 2025 for 2023 on a worn copy, had 0.984 there; this bound sends no other page of 252 to a person.
     */
    private static final double CREDIBLE = 0.985;
    /** What such a figure leaves of the confidence. A date with less is to be read further. */
    static final double DOUBTFUL = 0.75;
    private static final int FULL_MONTH = 4;
    /** The one month that is written so in full. */
    private static final String SHORT_MONTH = "May";
    /** A letter between anchor and date may be a misread figure of the day. */
    private static final double AFTER_GAP = 0.5;
    /** Heights of a line of the course within which the next line below it begins, or one to three more. */
    private static final double NEXT_LINES = 4;
    /** Letters behind the anchor that do not count as text: noise at the end of the line. */
    private static final int NOISE = 2;
    private static final double NO_ANCHOR = 0.5;
    private static final String ALONE = "date where the layout prints it alone";
    /** Between wording and date: เมื่อวันจันทร์ที่ ๑๐ เมษายน, on the 10th of April. */
    static final Pattern LEAD_IN = Pattern.compile("วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์)ที่|the|this");
    /** What the clock of a computer shows, or the margin of a page that a browser prints: the moment of picture or print. */
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:.]\\d{2}\\s+\\d{1,2}/\\d{1,2}/\\d{4}|\\d{1,2}/\\d{1,2}/\\d{4},?\\s+\\d{1,2}[:.]\\d{2}");
    /** What may stand before a date below the course. */
    private static final Set<String> LEADS = Set.of("", "เมื่อ", "ลงวันที่", "on", "dated", "issued");
    /** What may stand before a date in English that is nothing but the translation of the Thai one. */
    private static final Set<String> ENGLISH_LEADS = Set.of("", "on", "date", "dated");
    /** The month of a date that no certifier here writes. */
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{3}");

    private final Body body;
    private final Template template;
    private final DateContext context;
    private final DatePlaces places;
    private final List<Line> course;
    private final int page;
    private final List<String> notes = new ArrayList<>();
    private final List<Line> unread = new ArrayList<>();
    private final List<Body.Hit> completions = new ArrayList<>();
    /** Whether wording that was read nearly whole stands before no date. */
    private boolean promiseBroken;
    /** Whether a line is nothing but the label of the day of completion, and that day was not found. */
    private boolean labelUnanswered;

    /**
     * Wording before a date.
     *
     * @param further the date may end on one of so many next rows
     * @param loosely whether other words may stand between
     */
    private record Anchor(Body.Hit hit, int further, boolean loosely, Template.DateOf of) { }

    /**
     * A date of one reading of a line.
     *
     * @param of           what the wording before it says
     * @param anotherEvent whether words before such wording are of something else that has a day
     */
    private record Read(ThaiDates.Printed date, List<Line> lines, double confidence, Template.DateOf of, boolean anotherEvent, String rule) {
        private LocalDate day() {
            return date.date();
        }

        private Read asProposal() {
            return new Read(date, lines, confidence * NO_ANCHOR, of, anotherEvent, rule);
        }
    }

    /**
     * @param recipient ink of the recipient's name: what a form is filled in with
     * @param course    the lines on which the course's title and length were read
     */
    DateReader(Body body, Template template, DateContext.Wording wording, Optional<Ink> recipient, List<Line> course, int page) {
        this.body = body;
        this.template = template;
        this.course = course;
        context = new DateContext(body, wording);
        places = new DatePlaces(body, recipient.orElse(Ink.BLACK));
        this.page = page;
    }

    /** What a reviewer should know about the date; filled by {@link #read}. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    /** Lines on which the wording promises a date that could not be read; filled by {@link #read}. */
    List<Line> unread() {
        return List.copyOf(unread);
    }

    /** Where wording that names the day of completion stands before a date; filled by {@link #read}. */
    List<Body.Hit> completions() {
        return List.copyOf(completions);
    }

    Field<LocalDate> read() {
        List<Read> anchored = new ArrayList<>();
        for (Body.Hit hit : body.findAll(template.dateFollows())) {
            List<Read> dates = behind(new Anchor(hit, 1, false, template.dateOf(hit.phrase())));
            anchored.addAll(dates);
            if (!dates.isEmpty() && template.dateOf(hit.phrase()) == Template.DateOf.COMPLETION) {
                completions.add(hit);
            }
        }
        for (Body.Hit hit : body.findAll(template.dateLooselyFollows())) {
            anchored.addAll(behind(new Anchor(hit, 2, true, Template.DateOf.COMPLETION)));
        }
        if (!anchored.isEmpty()) {
            return field(anchored.stream().filter(read -> !isLaterIssue(read, anchored)).map(this::weighed).toList());
        }
        if (template.layout().completion().notPrinted()) {
            return new Field.Missing<>(promiseBroken ? UNREADABLE : NOT_PRINTED);
        }
        List<Read> unanchored = unanchored(template.layout().completion());
        boolean standsAlone = !promiseBroken && unanchored.stream().anyMatch(read -> read.rule().equals(ALONE));
        return unread.isEmpty() || standsAlone ? field(unanchored) : new Field.Missing<>(UNREADABLE);
    }

    /** Whether a date is only of the certificate's issue, and that of completion is printed, too. */
    private static boolean isLaterIssue(Read read, List<Read> all) {
        return read.of() == Template.DateOf.ISSUE && all.stream().anyMatch(other -> other.of() == Template.DateOf.COMPLETION
                && other.confidence() >= DOUBTFUL && !read.day().isBefore(other.day()));
    }

    /**
     * Behind vague wording a date is no more than a proposal if it may be of another event, or beside a promise that was not kept or another date; a date of
     * issue, if that of completion has a label without one; behind any wording if another month or year is written beside it, or the course was begun later.
     */
    private Read weighed(Read read) {
        boolean vague = read.of() == Template.DateOf.ANYTHING && (read.anotherEvent() || promiseBroken || isAnotherDateThan(read));
        boolean issued = labelUnanswered && read.of() == Template.DateOf.ISSUE;
        boolean contradicted = isOtherwiseInEnglish(read) || context.isSpelledOtherwise(read.day()) || context.isCorrected(read.lines()) || context.begins().anyMatch(read.day()::isBefore);
        return vague || issued || contradicted ? read.asProposal() : read;
    }

    /**
     * Whether another date stands on the page, of whatever it is; but for one all alone, as a certifier writes it whose mark was not read or a clock shows it, or
     * one far away in the ink of a stamp, as an office's own of what it received.
     */
    private boolean isAnotherDateThan(Read read) {
        return body.lines().stream().filter(line -> !isAllAlone(line) && !places.isOfStampApart(line, read.lines())).flatMap(line -> line.texts().stream())
                .flatMap(text -> ThaiDates.parse(text.text()).stream()).anyMatch(other -> !other.date().equals(read.day()));
    }

    /** Whether the English part of a Thai certificate bears another date, on a line of its own. */
    private boolean isOtherwiseInEnglish(Read read) {
        return read.lines().stream().anyMatch(line -> ThaiText.isThai(line.text())) && body.lines().stream().flatMap(line -> line.texts().stream()).map(Keyed::text)
                .filter(text -> LATIN.matcher(text).find() && ThaiDates.isAllOf(text)).flatMap(text -> ThaiDates.parse(text).stream()
                        .filter(date -> ENGLISH_LEADS.contains(ThaiText.key(text.substring(0, date.start()))))).anyMatch(other -> !other.date().equals(read.day()));
    }

    private boolean isAllAlone(BodyLine line) {
        return (line.looksLikeADate() || CLOCK.matcher(line.line().text()).matches()) && body.lines().stream().noneMatch(other -> other != line && other.box().onOneRow(line.box()));
    }

    private Field<LocalDate> field(List<Read> reads) {
        Map<LocalDate, Candidate<LocalDate>> byDate = new LinkedHashMap<>();
        for (Read read : reads) {
            Candidate<LocalDate> candidate = new Candidate<>(read.day(), new Evidence(page, read.lines()),
                    Confidence.clamp(read.confidence()), read.rule());
            byDate.merge(candidate.value(), candidate, (a, b) -> a.confidence().compareTo(b.confidence()) >= 0 ? a : b);
            read.date().notes().stream().filter(n -> !notes.contains(n)).forEach(notes::add);
        }
        List<Candidate<LocalDate>> best = byDate.values().stream()
                .sorted(Comparator.comparing((Candidate<LocalDate> c) -> c.confidence()).reversed()).toList();
        if (best.size() > 1) {
            boolean oneLine = best.stream().map(c -> c.evidence().lines().get(0)).distinct().count() == 1;
            return new Field.Ambiguous<>(best, oneLine ? READINGS_DIFFER : SEVERAL);
        }
        return best.isEmpty() ? new Field.Missing<>(NONE) : new Field.Found<>(best.get(0));
    }

    /** The first date behind an anchor, once for each reading of the line. */
    private List<Read> behind(Anchor anchor) {
        Body.Hit hit = anchor.hit();
        BodyLine line = body.line(hit.lastLine());
        if (context.excludes(hit)) {
            return List.of();
        }
        List<BodyLine> next = places.continuation(hit, anchor.further());
        List<Read> reads = reads(anchor, next);
        if (reads.isEmpty()) {
            reads = reads(anchor, places.boxes(hit));
        }
        if (reads.isEmpty() && anchor.of() != Template.DateOf.ANYTHING) {
            reads = reads(anchor, line.isInBrackets() ? places.above(hit) : places.below(hit));
        }
        // "… has completed / Introduction to …" is not "completed on".
        boolean promised = hit.similarity() == 1 || hit.to() < line.text(hit.view()).key().length();
        if (reads.isEmpty() && !DateContext.isShort(hit) && promised) {
            promiseBroken |= hit.isSure();
            boolean wholeLine = hit.from() == 0 && hit.to() == line.text(hit.view()).key().length();
            labelUnanswered |= anchor.of() == Template.DateOf.COMPLETION && hit.similarity() == 1 && wholeLine;
            unread.add(line.line());
            next.forEach(l -> unread.add(l.line()));
        }
        return reads;
    }

    /** The same, with what goes on in other lines. */
    private List<Read> reads(Anchor anchor, List<BodyLine> next) {
        Body.Hit hit = anchor.hit();
        BodyLine line = body.line(hit.lastLine());
        int views = line.texts().size();
        for (BodyLine l : next) {
            views = Math.max(views, l.texts().size());
        }
        List<Read> reads = new ArrayList<>();
        for (int v = 0; v < views; v++) {
            Keyed text = line.text(v);
            int from = line.text(hit.view()).positionIn(text, Math.min(hit.to(), line.text(hit.view()).key().length()));
            String rest = Labels.value(text.cut(from, text.key().length()));
            int view = v;
            String below = String.join(" ", next.stream().map(l -> l.text(view).text()).toList());
            dates(rest, below, anchor.loosely()).stream().filter(d -> !DateContext.isShort(hit) || isWithCourse(body.line(hit.firstLine())) || writtenOut(rest + " " + below, d))
                    .map(d -> read(d, line, next, rest, below, view, anchor)).forEach(reads::add);
        }
        return reads;
    }

    /** The first date behind the anchor, with what stands right behind it in its place; of a row below all, for it may be that of a table. */
    private static List<ThaiDates.Printed> dates(String rest, String below, boolean loosely) {
        List<ThaiDates.Printed> dates = ThaiDates.parse(rest + " " + below);
        // What stands on the next line is the date only if nothing else stands behind the anchor itself.
        boolean emptyRest = ThaiText.key(rest).length() <= NOISE;
        if (dates.isEmpty() || dates.get(0).start() < rest.length()) {
            return dates.stream().filter(date -> date == dates.get(0) || rest.length() > date.start()
                    && rest.substring(dates.get(0).end(), date.start()).isBlank()).toList();
        }
        return emptyRest ? dates : loosely ? dates.subList(0, 1) : List.of();
    }

    private Read read(ThaiDates.Printed date, BodyLine line, List<BodyLine> next, String rest, String below, int view, Anchor anchor) {
        String all = rest + " " + below;
        double certainty = date.certainty() * (anchor.loosely() || saysNothing(ThaiText.key(all.substring(0, date.start()))) ? 1 : AFTER_GAP) * (anchor.hit().isSure() ? 1 : NO_ANCHOR);
        double sure = 1;
        List<Line> lines = new ArrayList<>();
        if (date.start() < rest.length()) {
            lines.add(line.line());
            sure = sure(line, view, all.substring(date.start(), Math.min(date.end(), rest.length())));
        }
        int at = rest.length() + 1;
        for (BodyLine l : next) {
            int end = at + l.text(view).text().length();
            if (date.start() < end && date.end() > at) {
                lines.add(l.line());
                sure = Math.min(sure, sure(l, view, all.substring(Math.max(at, date.start()), Math.min(end, date.end()))));
            }
            at = end + 1;
        }
        return new Read(date, lines, sure * certainty, anchor.of(), context.isOfAnotherEvent(anchor.hit()), "date behind '" + anchor.hit().phrase().text() + "'");
    }

    /** Between a label and its date: nothing, marks of the label, or wording before dates: วันที่สำเร็จ: ระหว่างวันที่ …. */
    private boolean saysNothing(String between) {
        return between.chars().allMatch(c -> Confusions.mark((char) c)) || LEAD_IN.matcher(between).matches() || template.dateFollows().stream().anyMatch(wording -> between.length() <= wording.key().length() && wording.in(between));
    }

    /** One doubtful figure makes a date doubtful. */
    private static double sure(BodyLine line, int view, String part) {
        boolean monthInFull = part.chars().filter(Character::isLetter).count() >= FULL_MONTH;
        Transcription read = line.line().transcriptions().get(Math.min(view, line.texts().size() - 1));
        String key = ThaiText.key(part);
        double lowest = monthInFull ? read.letters().weakestFigure(key) : read.letters().weakest(key);
        return !read.symbols().isEmpty() && lowest < CREDIBLE ? lowest * DOUBTFUL : lowest;
    }

    /** In print on a line of the course's title or hours or below it, where no certifier writes. */
    private boolean isWithCourse(BodyLine line) {
        return !line.isPenned() && body.boxes(course).anyMatch(own -> own.onOneRow(line.box()) || line.box().isBelow(own, NEXT_LINES * own.height()));
    }

    /** Full month and a year of four figures, or nearly so: stamps abbreviate. */
    private static boolean writtenOut(String text, ThaiDates.Printed date) {
        String printed = text.substring(date.start(), date.end());
        boolean monthInFull = printed.chars().filter(Character::isLetter).count() >= FULL_MONTH || printed.contains(SHORT_MONTH);
        return monthInFull && printed.chars().filter(Character::isDigit).count() >= 5;
    }

    /** Dates without any wording before them: a proposal for the reviewer, no more, unless the layout prints its date so. */
    private List<Read> unanchored(Layout.Completion printed) {
        List<Read> reads = new ArrayList<>();
        for (BodyLine line : body.lines()) {
            boolean other = line.isPenned() || context.isNotCompletion(line);
            for (int v = 0; v < line.texts().size() && !other; v++) {
                String text = line.texts().get(v).text();
                for (ThaiDates.Printed date : ThaiDates.parse(text)) {
                    String lead = ThaiText.key(text.substring(0, date.start()));
                    boolean own = date.end() == text.length() && (printed.alone() && lead.isEmpty() && LATIN.matcher(text).find()
                            || printed.belowCourse() && LEADS.contains(lead) && isWithCourse(line));
                    if (own || writtenOut(text, date)) {
                        double sure = sure(line, v, text.substring(date.start(), date.end())) * date.certainty();
                        Read read = new Read(date, List.of(line.line()), sure, Template.DateOf.ANYTHING, false, own ? ALONE : "date without wording before it");
                        reads.add(own ? read : read.asProposal());
                    }
                }
            }
        }
        return reads;
    }
}
