package org.baiprakat.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.baiprakat.document.RgbImage;

/** From AWT images to plain pixels, on white, reduced to the page size; and back. */
final class Pixels {
    private Pixels() { }

    static RgbImage of(BufferedImage image) {
        int longSide = Math.max(image.getWidth(), image.getHeight());
        double scale = Math.min(1, (double) PageSource.LONG_SIDE / longSide);
        BufferedImage from = image;
        // bilinear reading skips pixels below one half, so large images are halved first
        for (; scale < 0.5; scale *= 2) {
            from = draw(from, from.getWidth() / 2, from.getHeight() / 2);
        }
        int width = Math.max(1, (int) Math.round(from.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(from.getHeight() * scale));
        if (from.getType() != BufferedImage.TYPE_INT_RGB || width != from.getWidth() || height != from.getHeight()) {
            from = draw(from, width, height);
        }
        return new RgbImage(width, height, ((DataBufferInt) from.getRaster().getDataBuffer()).getData());
    }

    static BufferedImage image(RgbImage page) {
        BufferedImage image = new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, page.width(), page.height(), page.pixels(), 0, page.width());
        return image;
    }

    /** The bytes of a PNG file. */
    static byte[] png(BufferedImage image) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is written but memory", e);
        }
        return png.toByteArray();
    }

    private static BufferedImage draw(BufferedImage image, int width, int height) {
        BufferedImage rgb = new BufferedImage(Math.max(1, width), Math.max(1, height), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = rgb.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(image, 0, 0, rgb.getWidth(), rgb.getHeight(), Color.WHITE, null);
        g.dispose();
        return rgb;
    }
}
