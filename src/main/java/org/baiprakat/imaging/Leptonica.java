package org.baiprakat.imaging;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.sourceforge.lept4j.Boxa;
import net.sourceforge.lept4j.ILeptonica;
import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.lept4j.Pix;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.GreyImage;

/** The few operations of Leptonica that are used, from plain values to plain values; no native memory leaves this class. */
final class Leptonica {
    private static final int TILE = 16;
    private static final int EIGHT_CONNECTED = 8;
    /** Pixels, of lines that are no areas. */
    private static final int THICKEST_LINE = 6;

    /** What Leptonica would print to the console is either handled here or of no use to a clerk. */
    private static final int SILENT = 6;

    static {
        Leptonica1.setMsgSeverity(SILENT);
    }

    private Leptonica() { }

    /**
     * Divides by the local background, so that shadows and tinted paper become an even light grey.
     *
     * @param foreground grey level under which a pixel is surely ink, 0–255
     * @param white      grey level the background becomes, 0–255
     */
    static GreyImage evenBackground(GreyImage image, int foreground, int white) {
        return using(pix(image), source -> {
            Pix even = Leptonica1.pixBackgroundNorm(source, null, null, TILE, TILE, foreground, TILE * TILE / 4, white, 2, 2);
            // null when the page has no background to speak of, such as an all-black scan: nothing to even out
            return even == null ? image : using(even, Leptonica::grey);
        });
    }

    /** As small as that on its longer side, but a pixel wide and high at least; each pixel the mean of those it stands for. */
    static GreyImage reduced(GreyImage image, int longerSide) {
        float factor = Math.min(1, (float) longerSide / Math.max(image.width(), image.height()));
        return using(pix(image), source -> using(Leptonica1.pixScaleAreaMap(source, Math.max(factor, 1f / image.width()), Math.max(factor, 1f / image.height())), Leptonica::grey));
    }

    /** Without what is darker than around it and narrower than a square of so many pixels, an odd number: a morphological closing of grey levels. */
    static GreyImage closed(GreyImage image, int size) {
        return using(pix(image), source -> using(Leptonica1.pixCloseGray(source, size, size), Leptonica::grey));
    }

    /** The darkest pixel in a square of so many pixels, an odd number, around each. */
    static GreyImage darkestAround(GreyImage image, int size) {
        return using(pix(image), source -> using(Leptonica1.pixErodeGray(source, size, size), Leptonica::grey));
    }

    /** Scaled as Tesseract scales a line (pixScale: an area map or linear interpolation, then a light unsharp mask). */
    static GreyImage scaled(GreyImage image, int height) {
        float factor = (float) height / image.height();
        return using(pix(image), source -> using(Leptonica1.pixScale(source, factor, factor), Leptonica::grey));
    }

    /**
     * Boxes of the eight-connected components of pixels darker than each of the thresholds. Thin straight lines of at least {@code longest}
     * pixels, upright or level, do not connect what they cross. They stay in the image that is read: a 3 without the streak across it was read
     * as 1 by every reading.
     */
    static List<List<BoundingBox>> components(GreyImage image, int longest, int... thresholds) {
        Optional<BoundingBox> dark = darker(image, IntStream.of(thresholds).max().orElseThrow());
        return dark.map(part -> using(pix(image, part), source -> IntStream.of(thresholds).mapToObj(threshold -> components(source, longest, threshold).stream()
                .map(box -> box.moved(part.left(), part.top())).toList()).toList())).orElse(Collections.nCopies(thresholds.length, List.of()));
    }

    private static List<BoundingBox> components(Pix source, int longest, int threshold) {
        return using(Leptonica1.pixThresholdToBinary(source, threshold), ink -> {
            removeLines(ink, longest);
            return components(ink);
        });
    }

    /** The box around all pixels that are darker than a threshold: a layer of coloured ink is blank for the most part. */
    private static Optional<BoundingBox> darker(GreyImage image, int threshold) {
        int left = image.width();
        int right = 0;
        int top = image.height();
        int bottom = 0;
        byte[] pixels = image.pixels();
        for (int y = 0, row = 0; y < image.height(); y++, row += image.width()) {
            int first = 0;
            while (first < image.width() && (pixels[row + first] & 0xff) >= threshold) {
                first++;
            }
            if (first < image.width()) {
                int end = image.width();
                while (end > right && (pixels[row + end - 1] & 0xff) >= threshold) {
                    end--;
                }
                left = Math.min(left, first);
                right = end;
                top = Math.min(top, y);
                bottom = y + 1;
            }
        }
        return bottom == 0 ? Optional.empty() : Optional.of(new BoundingBox(left, top, right - left, bottom - top));
    }

    /** Lines are runs of pixels outside of areas that are thicker; both are left by morphological openings. */
    private static void removeLines(Pix ink, int longest) {
        using(opened(ink, THICKEST_LINE + 1, THICKEST_LINE + 1), areas -> {
            for (int[] run : new int[][] {{1, longest}, {longest, 1}}) {
                using(opened(ink, run[0], run[1]), lines -> {
                    Leptonica1.pixSubtract(lines, lines, areas);
                    return Leptonica1.pixSubtract(ink, ink, lines);
                });
            }
            return ink;
        });
    }

    /**
     * The pixels that a brick covers wherever all of it is ink: a morphological opening. Each step joins two bricks of the step before, so a
     * long brick takes as many steps as its length has bits (van den Boomgaard and van Balen 1992, "Methods for fast morphological image
     * transforms using bitmapped binary images"), which is fewer than Leptonica's own openings take. A step combines an image with itself: raster
     * operations go from the top left on, so that the pixels to the right and below that a step takes are still those of the step before. For
     * growing back in the same way what is left is moved first from where bricks begin to where they end.
     */
    private static Pix opened(Pix ink, int width, int height) {
        Pix opened = apart(Leptonica1.pixCreateTemplate(ink));
        return using(Leptonica1.pixCopy(null, ink), left -> {
            for (Step step : steps(width, height)) {
                int right = ink.w - step.x();
                int bottom = ink.h - step.y();
                Leptonica1.pixRasterop(left, 0, 0, right, bottom, ILeptonica.PIX_MASK, left, step.x(), step.y());
                Leptonica1.pixRasterop(left, right, 0, step.x(), ink.h, ILeptonica.PIX_CLR, null, 0, 0);
                Leptonica1.pixRasterop(left, 0, bottom, ink.w, step.y(), ILeptonica.PIX_CLR, null, 0, 0);
            }
            if (count(left) == 0) {
                return opened;
            }
            Leptonica1.pixRasterop(opened, width - 1, height - 1, ink.w, ink.h, ILeptonica.PIX_SRC, left, 0, 0);
            for (Step step : steps(width, height)) {
                Leptonica1.pixRasterop(opened, 0, 0, ink.w - step.x(), ink.h - step.y(), ILeptonica.PIX_PAINT, opened, step.x(), step.y());
            }
            return opened;
        });
    }

    /** How far to the right and down a step of an opening reaches. */
    private record Step(int x, int y) { }

    private static List<Step> steps(int width, int height) {
        List<Step> steps = new ArrayList<>();
        for (int done = 1; done < width; done *= 2) {
            steps.add(new Step(Math.min(done, width - done), 0));
        }
        for (int done = 1; done < height; done *= 2) {
            steps.add(new Step(0, Math.min(done, height - done)));
        }
        return steps;
    }

    /**
     * Boxes of the components of pixels darker than the threshold, where they are at least three pixels wide and high (a morphological
     * opening); none unless the hairlines that go are at least a share of those pixels.
     */
    static List<BoundingBox> withoutHairlines(GreyImage image, int threshold, double share) {
        return using(pix(image), source -> using(Leptonica1.pixThresholdToBinary(source, threshold),
                ink -> using(opened(ink, 3, 3),
                        thick -> count(thick) <= (1 - share) * count(ink) ? components(thick) : List.of())));
    }

    private static int count(Pix binary) {
        IntBuffer count = IntBuffer.allocate(1);
        Leptonica1.pixCountPixels(binary, count, null);
        return count.get(0);
    }

    private static List<BoundingBox> components(Pix binary) {
        Boxa boxes = Leptonica1.pixConnCompBB(binary, EIGHT_CONNECTED);
        try {
            return boxes(boxes);
        } finally {
            Leptonica1.boxaDestroy(new PointerByReference(boxes.getPointer()));
        }
    }

    /** Read from where they lie, four numbers at the beginning of each: there are thousands on a page, and a call for one takes longer. */
    private static List<BoundingBox> boxes(Boxa boxes) {
        List<BoundingBox> result = new ArrayList<>(boxes.n);
        for (Pointer box : boxes.box.getPointer().getPointerArray(0, boxes.n)) {
            int[] sides = box.getIntArray(0, 4);
            result.add(new BoundingBox(sides[0], sides[1], sides[2], sides[3]));
        }
        return result;
    }

    /** Leptonica packs four pixels into a 32-bit word, the leftmost in the highest byte, each row on a word of its own. */
    private static Pix pix(GreyImage image) {
        return pix(image, new BoundingBox(0, 0, image.width(), image.height()));
    }

    private static Pix pix(GreyImage image, BoundingBox part) {
        Pix pix = apart(Leptonica1.pixCreate(part.width(), part.height(), 8));
        long stride = 4L * Leptonica1.pixGetWpl(pix);
        Pointer data = Leptonica1.pixGetData(pix).getPointer();
        for (int y = 0; y < part.height(); y++) {
            data.write(stride * y, image.pixels(), (part.top() + y) * image.width() + part.left(), part.width());
        }
        Leptonica1.pixEndianByteSwap(pix);
        return pix;
    }

    /** The pixels of an image that is not used any more: their order is changed. */
    private static GreyImage grey(Pix pix) {
        int width = pix.w;
        int height = pix.h;
        Leptonica1.pixEndianByteSwap(pix);
        long stride = 4L * Leptonica1.pixGetWpl(pix);
        byte[] pixels = new byte[width * height];
        Pointer data = Leptonica1.pixGetData(pix).getPointer();
        for (int y = 0; y < height; y++) {
            data.read(stride * y, pixels, y * width, width);
        }
        return new GreyImage(width, height, pixels);
    }

    /** Without each call copying the fields of an image to native memory and back: of those only its size is read, which stays. */
    private static Pix apart(Pix pix) {
        pix.setAutoSynch(false);
        return pix;
    }

    /** What is made of an image, which is gone afterwards. Leptonica gives none where it fails. */
    private static <T> T using(Pix pix, Function<Pix, T> use) {
        Objects.requireNonNull(pix, "Leptonica made no image");
        try {
            return use.apply(apart(pix));
        } finally {
            Leptonica1.pixDestroy(new PointerByReference(pix.getPointer()));
        }
    }
}
