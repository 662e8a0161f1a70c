package org.baiprakat.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.util.List;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.Line;
import org.baiprakat.document.RgbImage;

/** The lines that a page's values were read from, so large that letters which look alike can be told apart, and the page beside them. In pixels. */
public final class EvidencePicture {
    /** Of the lines, and of the page's longer side. With both beside each other the picture has about the shape of a screen. */
    private static final int COLUMN = 1300;
    /** Of a line with half its height above and below, where marks may have been overlooked. */
    private static final int LINE_HEIGHT = 200;
    private static final int MARGIN = 40;
    /** Room for the number before a name. */
    private static final int NUMBER = 50;
    private static final int LEFT = MARGIN + NUMBER;
    private static final int CAPTION = 32;
    /** From base line to base line, in sizes of the type. */
    private static final double LEADING = 1.5;
    /** Of type, in heights of its print, at most: letters without marks are no higher. */
    private static final double SIZE = 1.5;
    private static final Color CAPTIONS = new Color(0x606060);
    private static final Color FRAMES = new Color(0xd02020);

    /**
     * @param label what this is
     * @param value as it was read
     * @param lines where it was read; none if that is not known
     * @param names to be compared with the value in the first line, letter for letter; numbered from 1
     */
    public record Excerpt(String label, String value, List<Line> lines, List<String> names) { }

    private final BufferedImage page;
    private final Font font;
    private final Graphics2D g;
    /** Where the next thing goes. */
    private int y = MARGIN;

    private EvidencePicture(BufferedImage page, Font font, BufferedImage onto) {
        this.page = page;
        this.font = font;
        this.g = onto.createGraphics();
        g.setBackground(Color.WHITE);
        g.clearRect(0, 0, onto.getWidth(), onto.getHeight());
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    /**
     * The bytes of a PNG file.
     *
     * @param font of captions and names, in any size
     */
    public static byte[] png(RgbImage scan, List<Excerpt> excerpts, Font font) {
        BufferedImage page = Pixels.image(scan);
        double scale = Math.min(1, (double) COLUMN / Math.max(page.getWidth(), page.getHeight()));
        EvidencePicture measured = new EvidencePicture(page, font, new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));
        excerpts.forEach(measured::excerpt);
        BufferedImage picture = new BufferedImage(LEFT + COLUMN + MARGIN + (int) (page.getWidth() * scale) + MARGIN,
                Math.max(measured.y, MARGIN + (int) (page.getHeight() * scale)) + MARGIN, BufferedImage.TYPE_INT_RGB);
        EvidencePicture drawn = new EvidencePicture(page, font, picture);
        excerpts.forEach(drawn::excerpt);
        drawn.page(scale, excerpts);
        return Pixels.png(picture);
    }

    private void excerpt(Excerpt excerpt) {
        text(excerpt.label() + ": " + excerpt.value(), CAPTION, CAPTIONS, MARGIN);
        y += CAPTION / 2;
        excerpt.lines().forEach(line -> line(line.box()));
        if (!excerpt.lines().isEmpty()) {
            names(excerpt.names(), excerpt.value(), excerpt.lines().get(0));
        }
        y += CAPTION;
    }

    private void line(BoundingBox line) {
        BoundingBox box = withSurroundings(line);
        double scale = scale(box);
        int height = (int) (box.height() * scale);
        g.drawImage(page, LEFT, y, LEFT + (int) (box.width() * scale), y + height, box.left(), box.top(), box.right(), box.bottom(), null);
        y += height;
    }

    private BoundingBox withSurroundings(BoundingBox line) {
        return line.grow(line.height() / 2, line.height() / 2, page.getWidth(), page.getHeight());
    }

    /** Every line becomes as high as the others, unless it is too long. */
    private static double scale(BoundingBox box) {
        return Math.min((double) LINE_HEIGHT / box.height(), (double) COLUMN / box.width());
    }

    /** Below what they are compared with and as large: in the size in which the line's text, if it was not misread, would be as long as the line. */
    private void names(List<String> names, String value, Line line) {
        BoundingBox box = withSurroundings(line.box());
        double size = scale(box) * Math.min(line.box().width() / width(line.text()), SIZE * line.box().height());
        double indent = scale(box) * (line.box().left() - box.left()) + size * width(line.text().substring(0, Math.max(0, line.text().indexOf(value))));
        for (int i = 0; i < names.size(); i++) {
            text(names.get(i), size, Color.BLACK, LEFT + (int) indent);
            g.setColor(CAPTIONS);
            g.setFont(font.deriveFont((float) CAPTION));
            g.drawString(String.valueOf(i + 1), MARGIN, y);
        }
    }

    /** One line of type in this size, or in a smaller one if it would not fit. */
    private void text(String text, double size, Color colour, int left) {
        double fitting = Math.min(size, (LEFT + COLUMN - left) / width(text));
        y += (int) (LEADING * size);
        g.setColor(colour);
        g.setFont(font.deriveFont((float) fitting));
        g.drawString(text, left, y);
    }

    /** In sizes of the type. */
    private double width(String text) {
        return font.deriveFont(1f).getStringBounds(text, new FontRenderContext(null, true, true)).getWidth();
    }

    private void page(double scale, List<Excerpt> excerpts) {
        g.translate(LEFT + COLUMN + MARGIN, MARGIN);
        g.scale(scale, scale);
        g.drawImage(page, 0, 0, null);
        g.setColor(FRAMES);
        g.setStroke(new BasicStroke((float) (2 / scale)));
        excerpts.stream().flatMap(excerpt -> excerpt.lines().stream()).map(line -> withSurroundings(line.box()))
                .forEach(box -> g.drawRect(box.left(), box.top(), box.width(), box.height()));
    }
}
