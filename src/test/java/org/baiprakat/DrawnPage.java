package org.baiprakat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.baiprakat.document.GreyImage;

/**
 * A page whose lines are rows of bars, as many as tell which text the row stands for: a double of the recogniser counts them. So a test
 * says what is read where, whatever the order in which lines are read.
 */
final class DrawnPage {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 2200;
    private static final int FEWEST_BARS = 12;
    private static final int MODULE = 5;

    private DrawnPage() { }

    static BufferedImage blank() {
        BufferedImage page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = page.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, WIDTH, HEIGHT);
        g.dispose();
        return page;
    }

    /** @param lines how many, at most 12 */
    static BufferedImage withLines(int lines) {
        BufferedImage page = blank();
        Graphics2D g = page.createGraphics();
        g.setColor(Color.BLACK);
        for (int line = 0; line < lines; line++) {
            for (int bar = 0; bar < FEWEST_BARS + line; bar++) {
                g.fillRect(150 + bar * 40, 300 + line * 120, 20, 36);
            }
        }
        g.dispose();
        return page;
    }

    /** The page in colours, with an orange plate in its upper right corner, and the bars of one line in orange too if it is to be. */
    static BufferedImage onOrangePlate(BufferedImage page, int line, boolean orange) {
        BufferedImage coloured = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = coloured.createGraphics();
        g.drawImage(page, 0, 0, null);
        g.setColor(new Color(0xefaa1f));
        g.fillRect(1200, 50, 300, 120);
        for (int bar = 0; orange && bar < FEWEST_BARS + line; bar++) {
            g.fillRect(150 + bar * 40, 300 + line * 120, 20, 36);
        }
        g.dispose();
        return coloured;
    }

    /** Draws a QR code in the lower left corner, below the lines. */
    static void addCode(BufferedImage page, String text) throws WriterException {
        BitMatrix code = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1);
        for (int y = 0; y < code.getHeight() * MODULE; y++) {
            for (int x = 0; x < code.getWidth() * MODULE; x++) {
                page.setRGB(150 + x, 1800 + y, code.get(x / MODULE, y / MODULE) ? 0 : 0xffffff);
            }
        }
    }

    /** The text that a cut-out row stands for; none for what is no such row. */
    static String text(GreyImage row, List<String> texts) {
        boolean[] ink = new boolean[row.width() + 1];
        IntStream.range(0, row.pixels().length).filter(at -> (row.pixels()[at] & 0xff) < 128).forEach(at -> ink[at % row.width()] = true);
        int bars = (int) IntStream.range(0, row.width()).filter(x -> ink[x] && !ink[x + 1]).count();
        int line = bars - FEWEST_BARS;
        return line >= 0 && line < texts.size() ? texts.get(line) : "";
    }
}
