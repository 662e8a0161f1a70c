package org.baiprakat.imaging;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.GreyImage;

/** Coloured plates and side panels with white letters on them, such as the one that names the issuer. */
final class Plates {
    /** Shares of the page's longer side: smaller ones hold no words. */
    private static final double NARROWEST = 0.06;
    private static final double LOWEST = 0.012;
    /** Share of the page: what covers more is no plate but the table under a photographed sheet. */
    private static final double LARGEST = 0.3;
    /** Share of a plate that is its colour and not letters. */
    private static final double FILLED = 0.55;
    /** Letters on the reversed plate are surely darker than this. */
    private static final int SURELY_INK = 60;

    private Plates() { }

    /** The plates with grey levels reversed, everything else white; nothing if the page has none. */
    static Optional<GreyImage> reversed(GreyImage page) {
        int side = Math.max(page.width(), page.height());
        List<BoundingBox> plates = Leptonica.components(page, PreparedPage.INK_THRESHOLD).stream()
                .filter(box -> box.width() >= NARROWEST * side && box.height() >= LOWEST * side
                        && (double) box.width() * box.height() <= LARGEST * page.pixels().length)
                .filter(box -> filled(page, box)).toList();
        if (plates.isEmpty()) {
            return Optional.empty();
        }
        byte[] pixels = new byte[page.pixels().length];
        Arrays.fill(pixels, (byte) PreparedPage.WHITE);
        for (BoundingBox plate : plates) {
            for (int y = plate.top(); y < plate.bottom(); y++) {
                for (int x = plate.left(); x < plate.right(); x++) {
                    pixels[y * page.width() + x] = (byte) (255 - page.at(x, y));
                }
            }
        }
        return Optional.of(Leptonica.evenBackground(new GreyImage(page.width(), page.height(), pixels), SURELY_INK, PreparedPage.WHITE));
    }

    private static boolean filled(GreyImage page, BoundingBox box) {
        int ink = 0;
        for (int y = box.top(); y < box.bottom(); y++) {
            for (int x = box.left(); x < box.right(); x++) {
                ink += page.at(x, y) < PreparedPage.INK_THRESHOLD ? 1 : 0;
            }
        }
        return ink >= FILLED * box.width() * box.height();
    }
}
