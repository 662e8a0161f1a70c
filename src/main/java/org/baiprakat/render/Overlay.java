package org.baiprakat.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.RgbImage;

/** Draws what was found onto the page image, so that a person sees where every value comes from. */
public final class Overlay {

    /**
     * @param label short text above the box; use Latin letters and digits, other scripts need a font on the machine
     * @param rgb   colour 0xRRGGBB
     */
    public record Mark(BoundingBox box, String label, int rgb) { }

    private Overlay() { }

    /** The bytes of a PNG file. */
    public static byte[] png(RgbImage page, List<Mark> marks) {
        BufferedImage image = Pixels.image(page);
        Graphics2D g = image.createGraphics();
        g.setStroke(new BasicStroke(3));
        g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 20));
        for (Mark mark : marks) {
            BoundingBox box = mark.box();
            g.setColor(new Color(mark.rgb()));
            g.drawRect(box.left(), box.top(), box.width(), box.height());
            g.drawString(mark.label(), box.left(), Math.max(20, box.top() - 4));
        }
        g.dispose();
        return Pixels.png(image);
    }
}
