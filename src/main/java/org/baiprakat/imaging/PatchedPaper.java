package org.baiprakat.imaging;

import java.util.ArrayList;
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
    /** How much darker than paper ink is. */
    private static final int INK = 60;
    /** How many pixels from ink paper begins; the second reach is for lines whose letters leave nothing at the first. */
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
    private record Paper(int level, double texture) {
        boolean isWhiterThan(Paper other) {
            return level > other.level + WHITER;
        }

        boolean isPlainerThan(Paper other) {
            return texture < PLAINER * other.texture;
        }
    }

    private final GreyImage page;
    private final List<BoundingBox> print;
    private final List<BoundingBox> piecesOfPrint;

    /**
     * @param page  as scanned: darkest channel, not evened
     * @param print lines of which none may have been changed; too few do not tell what the page is like
     */
    PatchedPaper(GreyImage page, List<BoundingBox> print) {
        this.page = page;
        this.print = print;
        this.piecesOfPrint = print.stream().flatMap(line -> pieces(line).stream()).toList();
    }

    /** The pieces of a line are looked at, too: of a date the day alone may have been changed. */
    boolean isUnder(BoundingBox line) {
        return print.size() >= LEAST_LINES && (isOther(papers(List.of(line)), print) || isOther(papers(pieces(line)), piecesOfPrint));
    }

    private boolean isOther(List<Paper> here, List<BoundingBox> others) {
        List<Paper> known = new ArrayList<>();
        for (BoundingBox other : others) {
            paper(other).ifPresent(known::add);
            if (!known.isEmpty() && here.stream().noneMatch(paper -> known.stream().allMatch(paper::isWhiterThan) || known.stream().allMatch(paper::isPlainerThan))) {
                return false; // nor is it when more are known
            }
        }
        return known.size() >= LEAST_LINES && here.stream().anyMatch(paper -> known.stream().allMatch(paper::isWhiterThan)
                || isTextured(known) && known.stream().allMatch(paper::isPlainerThan));
    }

    private static boolean isTextured(List<Paper> papers) {
        return papers.stream().map(Paper::texture).sorted().toList().get(papers.size() / 4) > TEXTURED;
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
        return IntStream.of(REACHES).mapToObj(reach -> paper(PaperMask.under(line, page, INK, reach))).flatMap(Optional::stream).findFirst();
    }

    private Optional<Paper> paper(PaperMask mask) {
        BoundingBox box = mask.box();
        int[] levels = new int[256];
        long differences = 0;
        int pairs = 0;
        int pixels = 0;
        boolean[] above = new boolean[box.right()];
        for (int y = box.top(); y < box.bottom(); y++) {
            boolean before = false;
            for (int x = box.left(); x < box.right(); x++) {
                boolean paper = mask.isAt(x, y);
                if (paper) {
                    int level = page.at(x, y);
                    levels[level]++;
                    pixels++;
                    if (before) {
                        differences += Math.abs(level - page.at(x - 1, y));
                        pairs++;
                    }
                    if (above[x]) {
                        differences += Math.abs(level - page.at(x, y - 1));
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
