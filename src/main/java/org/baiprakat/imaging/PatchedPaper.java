package org.baiprakat.imaging;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.GreyImage;

/**
 * Paper on which a line stands that is not that of the page: a slip pasted over what was printed, or correcting fluid. It is whiter than the paper under
 * any other line, or it lacks what all of them have: the curves of a guilloche, the grain of a scan or of a photocopy. On some 250 pages drawn by outsiders
 * and by the project's generator, on which the limits were chosen, they hold for every other name and date.
 */
final class PatchedPaper {
    /** Share of a line's height around it that is looked at too. */
    private static final double AROUND = 0.15;
    /** Ink is this much darker than the lightest tenth around it; paler are paper and the patterns on it. */
    private static final int INK = 60;
    private static final double LIGHTEST = 0.9;
    /** Pixels around ink that its blur and JPEG change; the second reach is for lines whose letters leave nothing at the first. */
    private static final int[] REACHES = {6, 2};
    /** So many pixels of paper tell what it is like, and so many other lines what the page is like. */
    private static final int LEAST_PIXELS = 150;
    private static final int LEAST_LINES = 4;
    /** Heights of a line. */
    private static final double PIECE = 2.5;
    /** Grey levels. */
    private static final int WHITER = 8;
    /** Less than this share of the texture of the plainest other line, on a page where three lines in four have one of so many levels. */
    private static final double PLAINER = 0.6;
    private static final double TEXTURED = 1;

    /**
     * The paper around the letters of a line.
     *
     * @param level   its median, 0–255
     * @param texture mean difference of neighbouring pixels
     */
    private record Paper(int level, double texture) { }

    /**
     * What paper under other lines allows that under a line to be.
     *
     * @param lightest level that is not yet whiter
     * @param plainest texture that is not yet plainer
     */
    private record Limits(int lightest, double plainest) {
        boolean exceededBy(Paper paper) {
            return paper.level() > lightest || paper.texture() < plainest;
        }
    }

    private final GreyImage page;
    /** For lines, and for pieces of them: of a date the day alone may have been changed. Empty where too little print tells what the page is like. */
    private final Optional<Limits> ofLines;
    private final Optional<Limits> ofPieces;

    /**
     * @param page  as scanned: darkest channel, not evened
     * @param print lines of which none may have been changed
     */
    PatchedPaper(GreyImage page, List<BoundingBox> print) {
        this.page = page;
        ofLines = limits(print);
        ofPieces = print.size() < LEAST_LINES ? Optional.empty() : limits(print.stream().flatMap(line -> pieces(line).stream()).toList());
    }

    private Optional<Limits> limits(List<BoundingBox> print) {
        List<Paper> papers = papers(print);
        if (print.size() < LEAST_LINES || papers.size() < LEAST_LINES) {
            return Optional.empty();
        }
        List<Double> textures = papers.stream().map(Paper::texture).sorted().toList();
        double plainest = textures.get(textures.size() / 4) > TEXTURED ? PLAINER * textures.get(0) : 0;
        return Optional.of(new Limits(papers.stream().mapToInt(Paper::level).max().orElseThrow() + WHITER, plainest));
    }

    boolean isUnder(BoundingBox line) {
        return ofLines.filter(limits -> papers(List.of(line)).stream().anyMatch(limits::exceededBy)).isPresent()
                || ofPieces.filter(limits -> papers(pieces(line)).stream().anyMatch(limits::exceededBy)).isPresent();
    }

    private static List<BoundingBox> pieces(BoundingBox line) {
        int width = (int) (PIECE * line.height());
        return IntStream.iterate(line.left(), left -> left + width <= line.right(), left -> left + width / 2)
                .mapToObj(left -> new BoundingBox(left, line.top(), width, line.height())).toList();
    }

    private List<Paper> papers(List<BoundingBox> lines) {
        return lines.stream().map(this::paper).flatMap(Optional::stream).toList();
    }

    private Optional<Paper> paper(BoundingBox line) {
        int around = (int) (AROUND * line.height());
        BoundingBox box = line.grow(around, around, page.width(), page.height());
        int ink = Quantile.of(Quantile.levels(page, box), LIGHTEST) - INK;
        return IntStream.of(REACHES).mapToObj(reach -> paper(box, ink, reach)).flatMap(Optional::stream).findFirst();
    }

    /** @param reach pixels from ink at which paper begins */
    private Optional<Paper> paper(BoundingBox box, int ink, int reach) {
        int width = box.width();
        int[] cells = new int[width * box.height()];
        for (int y = box.top(), i = 0; y < box.bottom(); y++) {
            for (int x = box.left(); x < box.right(); x++) {
                cells[i++] = page.at(x, y) < ink ? 1 : 0;
            }
        }
        WindowSums letters = new WindowSums(width, box.height(), reach, cells);
        int[] levels = new int[256];
        long differences = 0;
        int pairs = 0;
        int pixels = 0;
        boolean[] above = new boolean[width];
        for (int y = 0; y < box.height(); y++) {
            boolean before = false;
            for (int x = 0; x < width; x++) {
                boolean paper = letters.around(x, y) == 0;
                if (paper) {
                    int level = page.at(box.left() + x, box.top() + y);
                    levels[level]++;
                    pixels++;
                    if (before) {
                        differences += Math.abs(level - page.at(box.left() + x - 1, box.top() + y));
                        pairs++;
                    }
                    if (above[x]) {
                        differences += Math.abs(level - page.at(box.left() + x, box.top() + y - 1));
                        pairs++;
                    }
                }
                before = paper;
                above[x] = paper;
            }
        }
        return pixels < LEAST_PIXELS ? Optional.empty() : Optional.of(new Paper(Quantile.of(levels, 0.5), (double) differences / Math.max(1, pairs)));
    }
}
