package org.baiprakat;

import java.util.ArrayList;
import java.util.List;
import org.baiprakat.Pipeline.Lists;
import org.baiprakat.decision.Decider;
import org.baiprakat.document.Line;
import org.baiprakat.document.PageText;
import org.baiprakat.imaging.PreparedPage;
import org.baiprakat.matching.CourseMatch;
import org.baiprakat.matching.Match;
import org.baiprakat.ocr.PageReader;
import org.baiprakat.reading.Reader;
import org.baiprakat.reading.Reading;

/** Reads the lines of a page again that matter or are in doubt, until what was read can be decided on. Immutable and safe for several threads. */
record Rereading(Reader reader, Lists lists, Decider decider) {

    /** What was read, and whom and what of the lists it names. */
    record Compared(Reader.Result result, Match match, CourseMatch course) {
        PageText text() {
            return result.page();
        }
    }

    /** @param once the page as it was read once */
    Compared of(PageReader pageReader, PreparedPage page, PageText once) {
        Compared compared = compare(pageReader.readAgain(page, once, reader.result(once).criticalLines()));
        compared = with(pageReader.readFurther(page, compared.text(), doubtfulLines(compared)), compared);
        compared = with(pageReader.readWithoutSpecks(page, compared.text(), compared.result().dateLines()), compared);
        boolean named = !compared.result().reading().name().candidates().isEmpty();
        return named ? with(pageReader.readSlanted(page, compared.text()), compared) : compared;
    }

    private Compared with(PageText more, Compared before) {
        return more.equals(before.text()) ? before : compare(more);
    }

    private Compared compare(PageText text) {
        Reader.Result result = reader.result(text);
        Reading reading = result.reading();
        return new Compared(result, lists.staff().match(reading.name(), reading.identifiers().inOtherScript(), reading.identifiers().number()),
                lists.courses().match(reading.course(), reading.platform()));
    }

    /** What two readings more may settle: also a title that the catalogue does not know, and a name like that of somebody else on the list. */
    private List<Line> doubtfulLines(Compared compared) {
        List<Line> lines = new ArrayList<>(compared.result().doubtfulLines());
        if (compared.course().course().isEmpty()) {
            lines.addAll(compared.result().titleLines());
        }
        if (decider.isClose(compared.match())) {
            lines.addAll(compared.result().nameLines());
        }
        return lines;
    }
}
