package org.baiprakat.imaging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.GreyImage;
import org.baiprakat.document.Ink;
import org.baiprakat.document.RgbImage;

/**
 * A page ready to be read: ink layers parted, background evened, text lines found. Needs {@link org.baiprakat.ocr.NativeLibraries}
 * to have been prepared. Memory: about twelve bytes a pixel until it is dropped.
 */
public final class PreparedPage {
    /** Under this grey level a pixel is surely ink when the background is estimated. */
    private static final int SURELY_INK = 110;
    static final int WHITE = 250;
    /**
     * Rows of pixels of a line as the network reads it. Tesseract scales other lines to this itself, but compresses all of them before: with
     * lines of 83 rows that was nearly a fifth of its time.
     */
    static final int LINE_HEIGHT = 48;
    /** A dark page has so many times as many pale letters as dark ones: of 100 pages drawn by outsiders the eight dark ones seven times and more, the others a third. */
    private static final int MOSTLY = 3;
    /** A certificate has hundreds. */
    private static final int FEWEST_LETTERS = 150;
    /** Of a dark page: patterns on its ground are a little lighter than it, letters far lighter. */
    private static final double GAMMA = 1.5;
    /** A blue layer with less ink than this holds a speck or two, no stamp. */
    private static final double LEAST_BLUE = 0.0002;

    private final RgbImage image;
    private final GreyImage scanned;
    private final GreyImage page;
    private final List<LineRegion> lines;

    private PreparedPage(RgbImage image, GreyImage scanned, GreyImage page, List<LineRegion> lines) {
        this.image = image;
        this.scanned = scanned;
        this.page = page;
        this.lines = lines;
    }

    /**
     * A page most of which is printed in pale letters on a dark ground is turned over, light for dark, and prepared as any other. So is one with hardly
     * a letter that has many when it is turned over: a ground neither dark nor light is taken for paper, and white letters on it for nothing.
     */
    public static PreparedPage of(RgbImage image) {
        PreparedPage page = prepare(image);
        int letters = letters(page.lines.stream());
        if (letters >= FEWEST_LETTERS && !page.isDark()) {
            return page;
        }
        PreparedPage turned = prepare(turnedOver(image));
        return page.isDark() || letters(turned.lines.stream()) > MOSTLY * letters && !turned.isDark() ? turned : page;
    }

    /** Whether most of its letters are found as pale ones on a plate, and not beside it. */
    private boolean isDark() {
        List<LineRegion> pale = lines.stream().filter(line -> line.ink() == Ink.WHITE).toList();
        Stream<LineRegion> dark = lines.stream().filter(line -> line.ink() != Ink.WHITE && pale.stream().noneMatch(other -> FoundRows.isWithin(line.box(), other.box())));
        return letters(pale.stream()) > MOSTLY * letters(dark);
    }

    private static int letters(Stream<LineRegion> lines) {
        return lines.mapToInt(line -> line.row().parts().size()).sum();
    }

    /** The negative of its luma (ITU-R BT.601), in which white, gold and pale blue all become black, and what is but a little lighter than the ground, paper. */
    private static RgbImage turnedOver(RgbImage image) {
        int[] greys = IntStream.range(0, 256).map(luma -> (int) Math.round(255 - 255 * Math.pow(luma / 255.0, GAMMA)) * 0x010101).toArray();
        return new RgbImage(image.width(), image.height(), Arrays.stream(image.pixels())
                .map(pixel -> greys[(77 * (pixel >> 16 & 0xff) + 150 * (pixel >> 8 & 0xff) + 29 * (pixel & 0xff)) / 256]).toArray());
    }

    private static PreparedPage prepare(RgbImage image) {
        GreyImage scanned = InkLayers.darkest(image);
        GreyImage page = Leptonica.evenBackground(scanned, SURELY_INK, WHITE);
        InkLayers layers = InkLayers.of(image, page);
        FoundRows rows = new FoundRows(layers.print());
        rows.disentangle();
        rows.uncover();
        if (layers.blueShare() >= LEAST_BLUE) {
            FoundRows blue = new FoundRows(layers.blue());
            blue.uncover();
            rows.join(blue, page, image);
        }
        List<LineRegion> lines = new ArrayList<>(rows.regions((row, layer) -> {
            Ink ink = InkColour.of(image, layer, row.box(), FoundRows.INK_THRESHOLD).name();
            return layer != layers.blue() || ink == Ink.VIOLET ? ink : Ink.BLUE;
        }));
        Plates.reversed(page, image).ifPresent(plates -> lines.addAll(new FoundRows(plates).regions((row, layer) -> Ink.WHITE)));
        lines.sort(Comparator.comparingInt((LineRegion line) -> line.box().top()).thenComparingInt(line -> line.box().left()));
        return new PreparedPage(image, scanned, page, List.copyOf(lines));
    }

    public int width() {
        return page.width();
    }

    public int height() {
        return page.height();
    }

    RgbImage image() {
        return image;
    }

    /** The darkest channel as it was scanned. */
    GreyImage scanned() {
        return scanned;
    }

    /** The same, evened. */
    GreyImage evened() {
        return page;
    }

    /** Top to bottom, then left to right. */
    public List<LineRegion> lines() {
        return lines;
    }

    /** The line that was read as the one at this place in this ink. */
    public LineRegion line(BoundingBox box, Ink ink) {
        return lines.stream().flatMap(LineRegion::versions).filter(line -> line.box().equals(box) && line.ink() == ink).findFirst().orElseThrow();
    }

    /** Rows of large pale print that slants across the page, longest first, levelled and as high as the recogniser reads them; of most pages none. */
    public List<GreyImage> slantedRows() {
        return SlantedPrint.rows(scanned);
    }

    /** The line cut out, levelled, its neighbours painted over, as high as the recogniser reads it. */
    public GreyImage cut(LineRegion line, Preparation preparation) {
        BoundingBox reach = line.box().grow(0, line.box().height(), width(), height());
        List<BoundingBox> others = lines.stream()
                .filter(other -> other != line && (other.layer() == line.layer() || line.layer() == page) && other.box().verticalOverlap(reach) > 0)
                .flatMap(other -> other.row().parts().stream()).toList();
        GreyImage cut = LineCut.cut(line.layer(), line.row(), others, preparation.margin());
        GreyImage prepared = switch (preparation) {
            case SOFT -> LineCut.soften(cut);
            case SHARP -> LineCut.sharpen(cut);
            case CLEAN -> LineCut.withoutSpecks(cut, line.row().height());
            default -> cut;
        };
        return Leptonica.scaled(prepared, LINE_HEIGHT);
    }
}
