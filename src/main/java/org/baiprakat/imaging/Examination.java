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
    /** Letter heights above and below a line in which print may be struck out for it. */
    private static final double STRUCK = 1.5;
    /** Share of a page that is printed in a colour, where it is more than the edges of black letters. */
    private static final double LEAST_COLOUR = 0.005;

    /** Whether a stroke runs through one of the lines, or through print right above or below it that it may have been written to replace. */
    public boolean isStruckOut(List<Line> lines) {
        return lines.stream().map(this::region).anyMatch(line -> {
            int around = (int) (STRUCK * line.row().height());
            BoundingBox reach = line.box().grow(0, around, page.width(), page.height());
            return Strikethrough.runsThrough(line.ink() == Ink.WHITE ? line.layer() : page.evened(), reach, line.row().height());
        });
    }

    /**
     * Whether one of the lines stands on other paper than what else is printed on the page: a slip, correcting fluid, or what an editor painted over.
     * White letters stand on a panel, which is other paper.
     */
    public boolean isPatched(List<Line> lines) {
        List<BoundingBox> others = text.lines().stream().filter(line -> !lines.contains(line) && line.text().length() >= WORD)
                .filter(line -> line.ink() != Ink.WHITE && !line.ink().mayBeStamp()).map(Line::box).toList();
        List<BoundingBox> stated = lines.stream().filter(line -> line.ink() != Ink.WHITE).map(Line::box).toList();
        List<BoundingBox> black = lines.stream().filter(line -> line.ink() == Ink.BLACK).map(Line::box).toList();
        PatchedPaper paper = new PatchedPaper(page.scanned(), others);
        return stated.stream().anyMatch(paper::isUnder) || PaperColour.isOther(page.image(), page.scanned(), stated, others)
                || PaperColour.isOtherInPart(page.image(), page.scanned(), black, others) || PatchEdges.areAround(page.image(), page.scanned(), stated, others);
    }

    /** Whether one of the lines has a word that was not printed together with its others; a title or a figure it begins with is no label. */
    public boolean isMixed(List<Line> lines) {
        return lines.stream().anyMatch(line -> {
            boolean labelled = Titles.split(line.text()).title().isEmpty() && !Character.isDigit(line.text().codePointAt(0));
            return MixedPrint.isIn(region(line), page.image(), labelled) || line.ink() != Ink.WHITE && WrittenOver.isIn(region(line), page.evened());
        });
    }

    /**
     * Whether none of the lines is in a colour, which black is not, that the page has, as far as the light lets one tell: a copy in grey has none. A design
     * may have come in another colour, which its headings are in, too.
     */
    public boolean lacks(Ink colour, List<Line> lines) {
        return colour != Ink.BLACK && !lines.isEmpty() && lines.stream().noneMatch(line -> line.ink() == colour || line.ink() != Ink.BLACK && hasHeading(line))
                && InkLayers.share(page.image(), colour) > LEAST_COLOUR;
    }

    /** Whether a line above stands in the middle of the same column in the same ink; what was stamped or written later hardly does. */
    private boolean hasHeading(Line line) {
        return text.lines().stream().anyMatch(other -> other.ink() == line.ink() && other.text().length() >= WORD && other.box().bottom() < line.box().top()
                && Math.abs(other.box().centreX() - line.box().centreX()) < line.box().height());
    }

    private LineRegion region(Line line) {
        return page.line(line.box(), line.ink());
    }
}
