package org.baiprakat.codes;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultPointCallback;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.baiprakat.document.RgbImage;

/** Finds the QR codes on a page, whichever way it is turned. What they say is not looked at here. Safe for several threads. */
public final class CodeReader {
    /** More places that look like a corner of a code than any page of codes has. ZXing compares every three of them. */
    private static final int MOST_CORNERS = 600;

    private CodeReader() { }

    /** Each text once; none if there is no code, or none that its error correction can restore. */
    public static List<String> texts(RgbImage page) {
        try {
            return Stream.of(new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(new HybridBinarizer(grey(page))), hints()))
                    .map(Result::getText).distinct().toList();
        } catch (ReaderException | RuntimeException none) {
            // From what only looks like a code ZXing computes places outside of the image, sizes that no code has, and more that it does not expect.
            return List.of();
        }
    }

    /** Thrown out of ZXing's search, which knows no other way to be stopped. */
    private static final class PatternOfCorners extends RuntimeException {
        private static final long serialVersionUID = 1;

        PatternOfCorners() {
            super("", null, false, false);
        }
    }

    private static Map<DecodeHintType, Object> hints() {
        AtomicInteger corners = new AtomicInteger();
        ResultPointCallback count = corner -> {
            if (corners.incrementAndGet() > MOST_CORNERS) {
                throw new PatternOfCorners();
            }
        };
        // Unless it tries harder, it skips rows that a small code on a page needs.
        return Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.NEED_RESULT_POINT_CALLBACK, count);
    }

    /** The brightest channel: on it the coloured ink of a stamp across a code is pale, and the code as dark as before. */
    private static LuminanceSource grey(RgbImage page) {
        int[] rgb = page.pixels();
        byte[] grey = new byte[rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            int pixel = rgb[i];
            grey[i] = (byte) Math.max(pixel >> 16 & 0xff, Math.max(pixel >> 8 & 0xff, pixel & 0xff));
        }
        return new PlanarYUVLuminanceSource(grey, page.width(), page.height(), 0, 0, page.width(), page.height(), false);
    }
}
