package org.baiprakat.imaging;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.sourceforge.lept4j.Boxa;
import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.lept4j.Pix;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.GreyImage;

/** The few operations of Leptonica that are used, from plain values to plain values; no native memory leaves this class. */
final class Leptonica {
    private static final int TILE = 16;
    private static final int EIGHT_CONNECTED = 8;

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
        Pix source = pix(image);
        Pix even = Leptonica1.pixBackgroundNorm(source, null, null, TILE, TILE, foreground, TILE * TILE / 4, white, 2, 2);
        try {
            // null when the page has no background to speak of, such as an all-black scan: nothing to even out
            return even == null ? image : grey(even);
        } finally {
            destroy(source);
            destroy(even);
        }
    }

    /** The image without the ink that is nowhere three pixels wide and high: a closing of its grey levels. */
    static GreyImage withoutHairlines(GreyImage image) {
        Pix source = pix(image);
        Pix closed = Leptonica1.pixCloseGray3(source, 3, 3);
        try {
            return grey(closed);
        } finally {
            destroy(source);
            destroy(closed);
        }
    }

    /** Boxes of the eight-connected components of pixels darker than each of the thresholds. */
    static List<List<BoundingBox>> components(GreyImage image, int... thresholds) {
        Pix source = pix(image);
        try {
            return Arrays.stream(thresholds).mapToObj(threshold -> components(source, threshold)).toList();
        } finally {
            destroy(source);
        }
    }

    private static List<BoundingBox> components(Pix source, int threshold) {
        Pix binary = Leptonica1.pixThresholdToBinary(source, threshold);
        Boxa boxes = Leptonica1.pixConnCompBB(binary, EIGHT_CONNECTED);
        try {
            return boxes(boxes);
        } finally {
            destroy(binary);
            Leptonica1.boxaDestroy(new PointerByReference(boxes.getPointer()));
        }
    }

    private static List<BoundingBox> boxes(Boxa boxes) {
        int count = Leptonica1.boxaGetCount(boxes);
        List<BoundingBox> result = new ArrayList<>(count);
        IntBuffer x = IntBuffer.allocate(1);
        IntBuffer y = IntBuffer.allocate(1);
        IntBuffer w = IntBuffer.allocate(1);
        IntBuffer h = IntBuffer.allocate(1);
        for (int i = 0; i < count; i++) {
            Leptonica1.boxaGetBoxGeometry(boxes, i, x, y, w, h);
            result.add(new BoundingBox(x.get(0), y.get(0), w.get(0), h.get(0)));
        }
        return result;
    }

    /** Leptonica packs four pixels into a 32-bit word, the leftmost in the highest byte, each row on a word of its own. */
    private static Pix pix(GreyImage image) {
        Pix pix = Leptonica1.pixCreate(image.width(), image.height(), 8);
        int words = Leptonica1.pixGetWpl(pix);
        int[] row = new int[words];
        Pointer data = Leptonica1.pixGetData(pix).getPointer();
        for (int y = 0; y < image.height(); y++) {
            Arrays.fill(row, 0);
            for (int x = 0, at = y * image.width(); x < image.width(); x++, at++) {
                row[x >> 2] |= (image.pixels()[at] & 0xff) << (24 - 8 * (x & 3));
            }
            data.write(4L * words * y, row, 0, words);
        }
        return pix;
    }

    private static GreyImage grey(Pix pix) {
        int width = pix.w;
        int height = pix.h;
        int words = Leptonica1.pixGetWpl(pix);
        int[] row = new int[words];
        byte[] pixels = new byte[width * height];
        Pointer data = Leptonica1.pixGetData(pix).getPointer();
        for (int y = 0; y < height; y++) {
            data.read(4L * words * y, row, 0, words);
            for (int x = 0, at = y * width; x < width; x++, at++) {
                pixels[at] = (byte) (row[x >> 2] >> (24 - 8 * (x & 3)));
            }
        }
        return new GreyImage(width, height, pixels);
    }

    private static void destroy(Pix pix) {
        if (pix != null) {
            Leptonica1.pixDestroy(new PointerByReference(pix.getPointer()));
        }
    }
}
