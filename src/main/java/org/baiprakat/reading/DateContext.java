package org.baiprakat.reading;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.Line;
import org.baiprakat.document.ThaiText;

/** What the words around a date, or around wording before it, say that it is of. */
final class DateContext {
    /** Letters before wording that say what its date is of. */
    private static final int CLAUSE = 30;
    /** Anchors with fewer letters (วันที่) also stand before stamp dates: they count only before a date that is written out. */
    private static final int SHORT_ANCHOR = 8;
    /** In Thai digits it may be misread; in others four may as well be a percentage, 91% as 9196. */
    private static final Pattern YEAR = Pattern.compile("(?:19|20|24|25)[0-9]{2}|[๐-๙]{4}");
    private static final String END_OF_RANGE = "ถึงวันที่";

    private final Body body;
    private final Wording wording;

    /**
     * @param begins        wording of the day on which the course was begun
     * @param notCompletion wording of a date that is none of completion: this, and printing, expiry
     * @param otherEvents   words of something else that has a day
     */
    record Wording(List<Phrase> begins, List<Phrase> notCompletion, List<Phrase> otherEvents) {
        static Wording of(CommonWording.Dates dates) {
            return new Wording(Phrase.all(dates.begins()), Phrase.all(CommonWording.both(dates.begins(), dates.never())), Phrase.all(dates.otherEvents()));
        }
    }

    DateContext(Body body, Wording wording) {
        this.body = body;
        this.wording = wording;
    }

    /** The days on which the course was begun, as they are printed behind such wording, beside it or below it. */
    Stream<LocalDate> begins() {
        return body.findAll(wording.begins()).stream().filter(Body.Hit::isSure).flatMap(hit -> {
            BodyLine line = body.line(hit.lastLine());
            String behind = line.text(hit.view()).cut(hit.to(), line.text(hit.view()).key().length());
            Stream<String> places = Stream.concat(Stream.of(behind), Stream.of(body.beside(line), body.below(line)).flatMap(Optional::stream).map(next -> next.line().text()));
            return places.map(text -> ThaiDates.parse(text)).filter(dates -> !dates.isEmpty()).limit(1).map(dates -> dates.get(0).date());
        });
    }

    static boolean isShort(Body.Hit anchor) {
        return anchor.phrase().key().length() < SHORT_ANCHOR;
    }

    /** Whether wording of another date stands on the line. */
    boolean isNotCompletion(BodyLine line) {
        return wording.notCompletion().stream().anyMatch(phrase -> phrase.in(line.key()));
    }

    /** Wording on the same line that says what else the date is: วันที่ within a word is ลงวันที่, ภายในวันที่, ตั้งแต่วันที่. */
    boolean excludes(Body.Hit hit) {
        Keyed text = body.line(hit.lastLine()).text(hit.view());
        boolean within = isShort(hit) && hit.firstLine() == hit.lastLine() && hit.from() > 0;
        char before = within ? text.text().charAt(text.at()[hit.from()] - 1) : ' ';
        boolean partOfAWord = Character.isLetter(before) || Confusions.mark(before) && !beginsARange(hit);
        return partOfAWord || wording.notCompletion().stream().anyMatch(p -> p.find(text.key()).stream().anyMatch(s -> s.from() < hit.to() && !isRather(hit, p, s) && !hasItsOwnDate(hit, text, s)));
    }

    /** Whether a date stands between other wording and that of completion: เริ่มเรียนวันที่ ๖ ก.ค. ๒๕๖๖ เรียนสำเร็จวันที่ …. */
    private static boolean hasItsOwnDate(Body.Hit hit, Keyed text, Phrase.Span other) {
        return !isShort(hit) && hit.firstLine() == hit.lastLine() && other.to() < hit.from() && ThaiDates.isAllOf(text.cut(other.to(), hit.from()));
    }

    /** ตั้งแต่วันที่ … ถึงวันที่ …, which has an end. */
    private boolean beginsARange(Body.Hit hit) {
        return body.lines().stream().anyMatch(line -> line.key().contains(END_OF_RANGE) && line.box().onOneRow(body.box(hit)));
    }

    /** Whether letters are wording of completion rather than of another date: สำเร็จการเรียนวันที่, not a worn เริ่มเรียนวันที่. */
    private static boolean isRather(Body.Hit hit, Phrase other, Phrase.Span span) {
        return hit.from() < span.to() && hit.similarity() == 1 && other.similarity(span) < 1;
    }

    /** Whether a day is written out in words, and another one. */
    boolean isSpelledOtherwise(LocalDate day) {
        List<MonthDay> spelled = SpelledDays.in(body.lines().stream().map(BodyLine::key).collect(Collectors.joining())).toList();
        return !spelled.isEmpty() && !spelled.contains(MonthDay.from(day));
    }

    /** Whether a month or a year stands alone beside a date, or right above or below it, as it does where somebody put it in the place of another. */
    boolean isCorrected(List<Line> date) {
        return body.lines().stream().filter(line -> !date.contains(line.line()) && (Months.of(line.key()).isPresent() || YEAR.matcher(line.line().text().strip()).matches()))
                .map(BodyLine::box).anyMatch(part -> body.boxes(date).anyMatch(own -> isBeside(part, own)));
    }

    private static boolean isBeside(BoundingBox part, BoundingBox own) {
        return own.onOneRow(part) || own.horizontalOverlap(part) > 0 && own.verticalGap(part) < own.height();
    }

    /** What stands before the wording on its line and at the end of the line above: an open bracket, or words of something else that has a day. */
    boolean isOfAnotherEvent(Body.Hit hit) {
        Keyed own = body.line(hit.firstLine()).text(hit.view());
        String before = own.cut(0, hit.from());
        String above = hit.firstLine() == 0 ? "" : body.line(hit.firstLine() - 1).text(hit.view()).key();
        String context = above + ThaiText.key(before);
        String clause = context.substring(Math.max(0, context.length() - CLAUSE));
        return before.lastIndexOf('(') > before.lastIndexOf(')') || wording.otherEvents().stream().anyMatch(event -> event.in(clause));
    }
}
