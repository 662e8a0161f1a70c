package org.baiprakat.document;

import java.util.List;

/**
 * Text that a born-digital page carries and shows. It can be wrong all the same: believe it only where it agrees with what is drawn.
 *
 * @param glyphs in the order of the document, positions in pixels of the page image
 */
public record TextLayer(List<Glyph> glyphs) {
    public static final TextLayer NONE = new TextLayer(List.of());

    /** One glyph; {@code x} and {@code y} are its origin on the base line. A base letter and its marks are often several. */
    public record Glyph(String text, double x, double y) { }

    public TextLayer {
        glyphs = List.copyOf(glyphs);
    }

    /** Canonical text of the glyphs whose origin lies in the box, empty if there is none. */
    public String within(BoundingBox box) {
        StringBuilder text = new StringBuilder();
        double slack = 0.15 * box.height();
        for (Glyph glyph : glyphs) {
            if (glyph.x() >= box.left() - slack && glyph.x() <= box.right() + slack
                    && glyph.y() >= box.top() && glyph.y() <= box.bottom() + slack) {
                text.append(glyph.text());
            }
        }
        return ThaiText.canonical(text.toString());
    }
}
