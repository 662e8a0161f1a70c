package org.baiprakat.reading;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.baiprakat.document.Line;
import org.baiprakat.document.PageText;
import org.baiprakat.document.ThaiText;
import org.baiprakat.document.Transcription;
import org.baiprakat.document.Transcription.Symbol;

/**
 * Takes ID numbers off a page before anything on it becomes a value or evidence. Beyond {@link org.baiprakat.document.IdNumbers} it
 * allows for a lost or doubled figure, because the label often stands in another column, and it leaves the figures within a certificate
 * number alone. Phone numbers (10 figures) and dates are shorter and stay.
 */
final class PageMask {
    /** What stands in place of the number. */
    static final String MASK = "•••••••••••••";

    private static final String SEVERAL = "•••";
    private static final Pattern FIGURES = Pattern.compile("[\\d๐-๙]{3,}");
    private static final Pattern FIGURE = Pattern.compile("[\\d๐-๙]");
    /** Where a run of figures begins like this, it is a day with the time or another day behind it. */
    private static final Pattern DAY = Pattern.compile("[0-3]?\\d([ .–-])[01]?\\d\\1(?:25|20)\\d\\d(?!\\d)");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d๐-๙])[\\d๐-๙](?:[ .–-]{0,2}[\\d๐-๙]){10,13}(?![\\p{L}\\d๐-๙])");

    private PageMask() { }

    /** The page without ID numbers. Lines that hold none stay the same objects. */
    static PageText masked(PageText page) {
        return page.mapLines(line -> line.transcriptions().stream().anyMatch(t -> holds(t.text())) ? masked(line) : line);
    }

    /** A line that was masked stays so when it is read again. */
    static boolean holds(String text) {
        return text.contains(SEVERAL) || NUMBER.matcher(text).results().anyMatch(PageMask::isNoDay);
    }

    private static boolean isNoDay(MatchResult run) {
        return !DAY.matcher(ThaiText.arabicDigits(run.group())).lookingAt();
    }

    /** All readings of such a line lose their figures: another reading of the same number may be too broken to be known as one. */
    private static Line masked(Line line) {
        return new Line(line.box(), line.ink(), line.tilt(), line.transcriptions().stream()
                .map(t -> new Transcription(masked(t.text()), t.confidence(), t.symbols().stream().map(PageMask::masked).toList(), t.preparation())).toList());
    }

    private static String masked(String text) {
        return FIGURES.matcher(NUMBER.matcher(text).replaceAll(MASK)).replaceAll(SEVERAL);
    }

    /** Each with its confidence: what stands beside the number may be a name. */
    private static Symbol masked(Symbol symbol) {
        return new Symbol(FIGURE.matcher(symbol.text()).replaceAll("•"), symbol.confidence());
    }
}
