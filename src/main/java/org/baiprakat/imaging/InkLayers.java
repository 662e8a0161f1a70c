package org.baiprakat.imaging;

import org.baiprakat.document.GreyImage;
import org.baiprakat.document.RgbImage;

/**
 * A page parted into what is printed and what is stamped or written in blue or violet, so that a stamp across the text hides
 * neither. Grey is the darkest of the three channels: orange print, nearly invisible in luminance, becomes black.
 *
 * @param print everything but blue
 * @param blue  blue and violet ink alone
 * @param blueShare share of the page that is blue ink, 0–1
 */
record InkLayers(GreyImage print, GreyImage blue, double blueShare) {
    /** JPEG keeps colour at half resolution and smears it, so colour is judged on blocks and their neighbours count as well. */
    private static final int BLOCK = 2;
    private static final int BLUE_OVER_RED = 28;
    private static final int BLUE_OVER_GREEN = 12;
    /** Violet has nearly as much red as blue, but little green. */
    private static final int VIOLET_OVER_RED = -10;
    private static final int VIOLET_OVER_GREEN = 40;
    /** Darker than this and this grey, a pixel is black print even under a stamp. */
    private static final int BLACK = 100;
    private static final int NEUTRAL = 40;
    private static final byte WHITE = (byte) 255;

    static InkLayers of(RgbImage image) {
        int width = image.width();
        int columns = (width + BLOCK - 1) / BLOCK;
        int rows = (image.height() + BLOCK - 1) / BLOCK;
        boolean[] core = blueBlocks(image, columns, rows);
        boolean[] near = dilate(core, columns, rows);
        byte[] print = new byte[image.pixels().length];
        byte[] blue = new byte[print.length];
        for (int i = 0; i < print.length; i++) {
            int rgb = image.pixels()[i];
            int r = rgb >> 16 & 0xff;
            int g = rgb >> 8 & 0xff;
            int b = rgb & 0xff;
            int dark = Math.min(r, Math.min(g, b));
            int light = Math.max(r, Math.max(g, b));
            boolean isBlue = near[i / width / BLOCK * columns + i % width / BLOCK] && !(light < BLACK && light - dark < NEUTRAL);
            print[i] = isBlue ? WHITE : (byte) dark;
            blue[i] = isBlue ? (byte) dark : WHITE;
        }
        int blues = 0;
        for (boolean block : core) {
            blues += block ? 1 : 0;
        }
        return new InkLayers(new GreyImage(width, image.height(), print), new GreyImage(width, image.height(), blue),
                (double) blues / core.length);
    }

    private static boolean[] blueBlocks(RgbImage image, int columns, int rows) {
        int[] overRed = new int[columns * rows];
        int[] overGreen = new int[columns * rows];
        for (int y = 0, i = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++, i++) {
                int rgb = image.pixels()[i];
                int block = y / BLOCK * columns + x / BLOCK;
                overRed[block] += (rgb & 0xff) - (rgb >> 16 & 0xff);
                overGreen[block] += (rgb & 0xff) - (rgb >> 8 & 0xff);
            }
        }
        boolean[] blue = new boolean[overRed.length];
        for (int i = 0; i < blue.length; i++) {
            double red = (double) overRed[i] / (BLOCK * BLOCK);
            double green = (double) overGreen[i] / (BLOCK * BLOCK);
            blue[i] = red >= BLUE_OVER_RED && green >= BLUE_OVER_GREEN || red >= VIOLET_OVER_RED && green >= VIOLET_OVER_GREEN;
        }
        return blue;
    }

    private static boolean[] dilate(boolean[] blocks, int columns, int rows) {
        boolean[] grown = new boolean[blocks.length];
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                if (blocks[y * columns + x]) {
                    for (int ny = Math.max(0, y - 1); ny <= Math.min(rows - 1, y + 1); ny++) {
                        for (int nx = Math.max(0, x - 1); nx <= Math.min(columns - 1, x + 1); nx++) {
                            grown[ny * columns + nx] = true;
                        }
                    }
                }
            }
        }
        return grown;
    }
}
