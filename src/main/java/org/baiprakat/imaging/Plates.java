package org.baiprakat.imaging;

import java.util.Arrays;
import java.util.Optional;
import org.baiprakat.document.GreyImage;

/** Coloured plates and side panels with white letters on them, such as the one that names the issuer, also on a photograph of a dark table. */
final class Plates {
    /** Side of the squares that are judged together, in pixels. */
    private static final int SQUARE = 4;
    /** A window around a square reaches this part of the page's longer side in each direction: beyond a letter, not beyond a plate. */
    private static final int WINDOWS = 60;
    /** Share of a window that is the plate's colour and not letters or paper. */
    private static final double FILLED = 0.6;
    /** Share of the page: less is no plate with words on it. */
    private static final double LEAST = 0.002;
    /** Letters on the reversed plate are surely darker than this. */
    private static final int SURELY_INK = 60;

    private Plates() { }

    /**
     * The plates with grey levels reversed, everything else white; nothing if the page has none.
     *
     * @param page with its background evened
     * @param raw  as it was before that
     */
    static Optional<GreyImage> reversed(GreyImage page, GreyImage raw) {
        int columns = page.width() / SQUARE;
        int rows = page.height() / SQUARE;
        WindowCounts dark = new WindowCounts(columns, rows, Math.max(columns, rows) / WINDOWS,
                (x, y) -> page.at(x * SQUARE, y * SQUARE) < PreparedPage.INK_THRESHOLD);
        byte[] pixels = new byte[page.pixels().length];
        Arrays.fill(pixels, (byte) PreparedPage.WHITE);
        int found = 0;
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                if (dark.count(x, y) >= FILLED * dark.area()) {
                    reverse(raw, pixels, x * SQUARE, y * SQUARE);
                    found++;
                }
            }
        }
        return found < LEAST * columns * rows ? Optional.empty()
                : Optional.of(Leptonica.evenBackground(new GreyImage(page.width(), page.height(), pixels), SURELY_INK, PreparedPage.WHITE));
    }

    private static void reverse(GreyImage raw, byte[] pixels, int left, int top) {
        for (int y = top; y < top + SQUARE; y++) {
            for (int x = left; x < left + SQUARE; x++) {
                pixels[y * raw.width() + x] = (byte) (255 - raw.at(x, y));
            }
        }
    }
}
