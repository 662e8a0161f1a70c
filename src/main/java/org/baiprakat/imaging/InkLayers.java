package org.baiprakat.imaging;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.baiprakat.document.GreyImage;
import org.baiprakat.document.Ink;
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
    /** Ink is judged together in windows that reach this part of the page's longer side; where so much of it is blue, all is. */
    private static final int WINDOWS = 80;
    private static final double MOSTLY = 0.9;
    /** Dark blue letters are not blue enough everywhere; beside blue ink this is enough. */
    private static final int TINT_OVER_RED = 16;
    /** One pixel of so many tells the colour of the paper, which is that of its lightest quarter. */
    private static final int SAMPLE = 97;
    private static final double PAPER = 0.75;
    /** Gains are whole numbers; this one changes nothing. */
    private static final int ONE = 256;
    private static final int MOST_GAIN = 360;
    private static final byte WHITE = (byte) PreparedPage.WHITE;

    /** The darkest of the three channels of each pixel. */
    static GreyImage darkest(RgbImage image) {
        int[] pixels = image.pixels();
        byte[] dark = new byte[pixels.length];
        for (int i = 0; i < dark.length; i++) {
            dark[i] = (byte) darkest(pixels[i]);
        }
        return new GreyImage(image.width(), image.height(), dark);
    }

    static int darkest(int rgb) {
        return Math.min(rgb >> 16 & 0xff, Math.min(rgb >> 8 & 0xff, rgb & 0xff));
    }

    private static int lightest(int rgb) {
        return Math.max(rgb >> 16 & 0xff, Math.max(rgb >> 8 & 0xff, rgb & 0xff));
    }

    /** @param grey the page in grey levels that the layers are to have */
    static InkLayers of(RgbImage image, GreyImage grey) {
        int width = image.width();
        int columns = (width + BLOCK - 1) / BLOCK;
        int rows = (image.height() + BLOCK - 1) / BLOCK;
        byte[] blue = new byte[image.pixels().length];
        Arrays.fill(blue, WHITE);
        boolean[] core = blueBlocks(image, columns, rows);
        int blues = 0;
        for (boolean block : core) {
            blues += block ? 1 : 0;
        }
        byte[] print = grey.pixels();
        if (blues > 0) {
            print = print.clone();
            boolean[] near = dilate(core, columns, rows);
            boolean[] text = blueText(image, near, columns, rows);
            for (int block = 0; block < near.length; block++) {
                if (near[block] || text[block]) {
                    part(image, block % columns, block / columns, text[block], print, blue);
                }
            }
        }
        return new InkLayers(new GreyImage(width, image.height(), print), new GreyImage(width, image.height(), blue),
                (double) blues / core.length);
    }

    /** Moves the blue pixels of a block from one layer to the other. */
    private static void part(RgbImage image, int column, int row, boolean all, byte[] print, byte[] blue) {
        int right = Math.min(image.width(), (column + 1) * BLOCK);
        int bottom = Math.min(image.height(), (row + 1) * BLOCK);
        for (int y = row * BLOCK; y < bottom; y++) {
            for (int i = y * image.width() + column * BLOCK; i < y * image.width() + right; i++) {
                if (all || !isBlack(image.pixels()[i])) {
                    blue[i] = print[i];
                    print[i] = WHITE;
                }
            }
        }
    }

    private static int overRed(int rgb) {
        return (rgb & 0xff) - (rgb >> 16 & 0xff);
    }

    private static boolean isBlack(int rgb) {
        return lightest(rgb) < BLACK && lightest(rgb) - darkest(rgb) < NEUTRAL;
    }

    private static boolean[] blueBlocks(RgbImage image, int columns, int rows) {
        int[] gain = gains(image);
        int[] pixels = image.pixels();
        int width = image.width();
        int unit = ONE * BLOCK * BLOCK;
        boolean[] blue = new boolean[columns * rows];
        for (int y = 0, block = 0; y < image.height(); y += BLOCK) {
            boolean lower = y + 1 < image.height();
            for (int x = 0, i = y * width; x < width; x += BLOCK, i += BLOCK, block++) {
                boolean right = x + 1 < width;
                // written out: with a loop in each block it takes nearly twice as long
                int first = pixels[i];
                int second = right ? pixels[i + 1] : 0;
                int third = lower ? pixels[i + width] : 0;
                int fourth = right && lower ? pixels[i + width + 1] : 0;
                int redAndBlue = (first & 0xff00ff) + (second & 0xff00ff) + (third & 0xff00ff) + (fourth & 0xff00ff);
                int green = (first >> 8 & 0xff) + (second >> 8 & 0xff) + (third >> 8 & 0xff) + (fourth >> 8 & 0xff);
                int blueness = gain[0] * (redAndBlue & 0xffff);
                int overRed = blueness - gain[2] * (redAndBlue >> 16);
                int overGreen = blueness - gain[1] * green;
                blue[block] = overRed >= unit * BLUE_OVER_RED && overGreen >= unit * BLUE_OVER_GREEN
                        || overRed >= unit * VIOLET_OVER_RED && overGreen >= unit * VIOLET_OVER_GREEN;
            }
        }
        return blue;
    }

    /** What blue, green and red are to be multiplied with for the paper to be grey, times ONE: most of a page is paper, and light has a colour. */
    private static int[] gains(RgbImage image) {
        int[][] counts = new int[3][256];
        for (int i = 0; i < image.pixels().length; i += SAMPLE) {
            for (int channel = 0; channel < 3; channel++) {
                counts[channel][image.pixels()[i] >> 8 * channel & 0xff]++;
            }
        }
        int[] paper = new int[3];
        for (int channel = 0; channel < 3; channel++) {
            int left = (int) ((1 - PAPER) * image.pixels().length / SAMPLE);
            int level = 255;
            while (level > 1 && left >= counts[channel][level]) {
                left -= counts[channel][level--];
            }
            paper[channel] = level;
        }
        int lightest = Math.max(paper[0], Math.max(paper[1], paper[2]));
        return Arrays.stream(paper).map(level -> Math.min(MOST_GAIN, ONE * lightest / level)).toArray();
    }

    /** Share of the page that is of a colour once its paper is made grey, 0–1. */
    static double share(RgbImage image, Ink colour) {
        int[] gain = gains(image);
        int[] pixels = image.pixels();
        long found = IntStream.iterate(0, i -> i < pixels.length, i -> i + SAMPLE)
                .filter(i -> new InkColour(level(pixels[i], 16, gain[2]), level(pixels[i], 8, gain[1]), level(pixels[i], 0, gain[0]), 1).name() == colour).count();
        return (double) found * SAMPLE / pixels.length;
    }

    private static int level(int rgb, int shift, int gain) {
        return Math.min(255, (rgb >> shift & 0xff) * gain / ONE);
    }

    /** Blocks in and beside blue ink around which nearly all ink is blue: what looks black there is the blue ink's own darkness. */
    private static boolean[] blueText(RgbImage image, boolean[] near, int columns, int rows) {
        int reach = Math.max(columns, rows) / WINDOWS;
        int[] isInk = new int[columns * rows];
        int[] isTinted = new int[columns * rows];
        for (int y = 0, block = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++, block++) {
                int pixel = image.pixels()[y * BLOCK * image.width() + x * BLOCK];
                isInk[block] = darkest(pixel) < BLACK ? 1 : 0;
                isTinted[block] = near[block] || overRed(pixel) >= TINT_OVER_RED ? isInk[block] : 0;
            }
        }
        WindowSums ink = new WindowSums(columns, rows, reach, isInk);
        WindowSums blue = new WindowSums(columns, rows, reach, isTinted);
        boolean[] text = dilate(near, columns, rows);
        for (int block = 0; block < text.length; block++) {
            if (text[block]) {
                int column = block % columns;
                int row = block / columns;
                text[block] = blue.around(column, row) >= MOSTLY * ink.around(column, row);
            }
        }
        return text;
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
