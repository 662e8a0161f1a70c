package org.baiprakat.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.baiprakat.document.Line;
import org.baiprakat.document.PageText;
import org.baiprakat.document.Transcription;

/**
 * Takes ID numbers off a page before anything on it becomes a value or evidence. Beyond {@link org.baiprakat.document.IdNumbers} it
 * allows for a lost or doubled figure, because the label often stands in another column, and it leaves the figures within a certificate
 * number alone. Phone numbers (10 figures) and dates are shorter and stay.
 */
final class PageMask {
    /** What stands in place of the number. */
    static final String MASK = "•••••••••••••";

    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d๐-๙])[\\d๐-๙](?:[ .–-]{0,2}[\\d๐-๙]){10,13}(?![\\p{L}\\d๐-๙])");

    private PageMask() { }

    /** The page without ID numbers. Lines that hold none stay the same objects. */
    static PageText masked(PageText page) {
        return page.mapLines(line -> line.transcriptions().stream().anyMatch(t -> holds(t.text())) ? masked(line) : line);
    }

    static boolean holds(String text) {
        return NUMBER.matcher(text).find();
    }

    /** All readings of such a line lose their figures: another reading of the same number may be too broken to be known as one. */
    private static Line masked(Line line) {
        return new Line(line.box(), line.ink(), line.tilt(), line.transcriptions().stream()
                .map(t -> new Transcription(NUMBER.matcher(t.text()).replaceAll(MASK).replaceAll("[\\d๐-๙]{3,}", "•••"),
                        t.confidence(), List.of(), t.preparation())).toList());
    }
}
