package org.baiprakat.imaging;

import java.util.List;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.Ink;
import org.baiprakat.document.Line;
import org.baiprakat.document.PageText;
import org.baiprakat.document.Titles;

/** What the image of a page says against lines that were read on it. */
public record Examination(PreparedPage page, PageText text) {
    /** Fewer letters may be a drawing's. */
    private static final int WORD = 6;

    /** Whether one of the lines is struck out, or print beside it. */
    public boolean isStruckOut(List<Line> lines) {
        return lines.stream().anyMatch(line -> page.isStruckOut(region(line)));
    }

    /** Whether one of the lines stands on other paper than what else is printed on the page. White letters stand on a panel, which is other paper. */
    public boolean isPatched(List<Line> lines) {
        List<BoundingBox> others = text.lines().stream().filter(line -> !lines.contains(line) && line.text().length() >= WORD)
                .filter(line -> line.ink() != Ink.WHITE && !line.ink().mayBeStamp()).map(Line::box).toList();
        return page.isPatched(lines.stream().filter(line -> line.ink() != Ink.WHITE).map(Line::box).toList(), others);
    }

    /** Whether one of the lines has a word that was not printed together with its others; a title or a figure it begins with is no label. */
    public boolean isMixed(List<Line> lines) {
        return lines.stream().anyMatch(line -> page.isMixed(region(line),
                Titles.split(line.text()).title().isEmpty() && !Character.isDigit(line.text().codePointAt(0))));
    }

    /** Whether none of the lines is in a colour, which black is not, that the page has: a copy in grey has none. */
    public boolean lacks(Ink colour, List<Line> lines) {
        return colour != Ink.BLACK && !lines.isEmpty() && lines.stream().noneMatch(line -> line.ink() == colour) && page.shows(colour);
    }

    private LineRegion region(Line line) {
        return page.line(line.box(), line.ink());
    }
}
