package org.baiprakat.imaging;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.baiprakat.document.GreyImage;
import org.baiprakat.document.RgbImage;

/** Coloured plates and side panels with lighter letters on them, such as the one that names the issuer, also on a photograph of a dark table. */
final class Plates {
    /** Side of the squares that are judged together, in pixels. */
    private static final int SQUARE = 4;
    /** A window around a square reaches this part of the page's longer side in each direction: beyond a letter, not beyond a plate. */
    private static final int WINDOWS = 60;
    /** Large bold letters leave gaps in their plate, which it surrounds within so many times the reach. */
    private static final int SURROUNDING = 3;
    /** Share of a window that is the plate's colour and not letters or paper. */
    private static final double FILLED = 0.6;
    /** Share of the page: less is no plate with words on it. */
    private static final double LEAST = 0.002;
    /** Levels by which grain, a weave or ink on the plate make its colour uneven. */
    private static final int UNEVEN = 40;
    /** Bits of red, green and blue in a pixel. */
    private static final int[] CHANNELS = {16, 8, 0};

    private Plates() { }

    /**
     * The plates in white and what is lighter than they in black, everything else white; nothing if the page has none.
     *
     * @param page with its background evened
     * @param raw  as it was before that
     */
    static Optional<GreyImage> reversed(GreyImage page, RgbImage raw) {
        int columns = page.width() / SQUARE;
        int rows = page.height() / SQUARE;
        int reach = Math.max(columns, rows) / WINDOWS;
        int[] isDark = new int[columns * rows];
        for (int y = 0, square = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                isDark[square++] = page.at(x * SQUARE, y * SQUARE) < FoundRows.INK_THRESHOLD ? 1 : 0;
            }
        }
        WindowSums dark = new WindowSums(columns, rows, reach, isDark);
        int[] isPlate = IntStream.range(0, columns * rows).map(square -> isFilled(dark, square, columns) ? 1 : 0).toArray();
        if (Arrays.stream(isPlate).sum() < LEAST * columns * rows) {
            return Optional.empty();
        }
        WindowSums surrounding = new WindowSums(columns, rows, SURROUNDING * reach, isPlate);
        int[] plates = IntStream.range(0, columns * rows).filter(square -> isPlate[square] == 1
                || isFilled(surrounding, square, columns) && dark.around(square % columns, square / columns) > 0).toArray();
        WindowSums[] colours = Arrays.stream(CHANNELS).mapToObj(channel -> {
            int[] levels = new int[columns * rows];
            Arrays.setAll(levels, square -> isDark[square] * level(raw, square % columns * SQUARE, square / columns * SQUARE, channel));
            return new WindowSums(columns, rows, reach, levels);
        }).toArray(WindowSums[]::new);
        byte[] pixels = new byte[page.pixels().length];
        Arrays.fill(pixels, (byte) PreparedPage.WHITE);
        int[] plate = new int[CHANNELS.length];
        for (int square : plates) {
            int x = square % columns;
            int y = square / columns;
            int count = dark.around(x, y);
            for (int channel = 0; channel < plate.length; channel++) {
                plate[channel] = colours[channel].around(x, y) / count;
            }
            reverse(raw, plate, pixels, x * SQUARE, y * SQUARE);
        }
        return Optional.of(new GreyImage(page.width(), page.height(), pixels));
    }

    private static boolean isFilled(WindowSums squares, int square, int columns) {
        return squares.around(square % columns, square / columns) >= FILLED * squares.area();
    }

    /**
     * Each pixel by its darkest channel, in which white letters stand out from any colour; or by the channel in which it is lightest against the
     * plate, as pale blue on navy is by green.
     *
     * @param plate the plate's red, green and blue
     */
    private static void reverse(RgbImage raw, int[] plate, byte[] pixels, int left, int top) {
        int darkest = Math.min(plate[0], Math.min(plate[1], plate[2]));
        for (int y = top; y < top + SQUARE; y++) {
            for (int x = left; x < left + SQUARE; x++) {
                int lighter = Math.max(0, InkLayers.darkest(raw.pixels()[y * raw.width() + x]) - darkest);
                for (int channel = 0; channel < CHANNELS.length; channel++) {
                    lighter = Math.max(lighter, level(raw, x, y, CHANNELS[channel]) - plate[channel] - UNEVEN);
                }
                pixels[y * raw.width() + x] = (byte) (PreparedPage.WHITE - PreparedPage.WHITE * lighter / (255 - darkest));
            }
        }
    }

    private static int level(RgbImage image, int x, int y, int channel) {
        return image.pixels()[y * image.width() + x] >> channel & 0xff;
    }
}
