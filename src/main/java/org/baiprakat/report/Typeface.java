package org.baiprakat.report;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;

/**
 * A typeface in a PDF. PDFBox writes one glyph for each character and one beside the other, which puts Thai tone marks into the vowels below
 * them; so Java sets the type, and the PDF gets its glyphs where Java has them, with the text they stand for.
 */
public final class Typeface {
    static final String PLAIN = "Sarabun-Regular.ttf";
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Font font;
    private final COSName name;
    private final Locale locale;

    private Typeface(Font font, COSName name, Locale locale) {
        this.font = font;
        this.name = name;
        this.locale = locale;
    }

    /**
     * Embeds one of the program's typefaces.
     *
     * @param resources of all the pages that are set in it
     * @param locale knows where lines may be broken
     * @throws Fault UNAVAILABLE if Java cannot set type on this machine
     */
    static Typeface load(PDDocument document, PDResources resources, String resource, Locale locale) throws IOException {
        byte[] bytes = bytes(resource);
        return new Typeface(font(bytes), resources.add(PDType0Font.load(document, new ByteArrayInputStream(bytes), false)), locale);
    }

    /**
     * The typeface of the reports, for what is drawn elsewhere.
     *
     * @throws Fault UNAVAILABLE if Java cannot set type on this machine
     */
    public static Font plain() {
        try {
            return font(bytes(PLAIN));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        }
    }

    private static Font font(byte[] bytes) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
        } catch (FontFormatException | IOException | InternalError | LinkageError | NullPointerException e) {
            // What Java throws on a Linux without fontconfig depends on its version.
            throw new Fault(Fault.Exit.UNAVAILABLE, new Message(
                    "Java ในเครื่องนี้จัดตัวพิมพ์ไม่ได้ (บน Linux ให้ติดตั้ง fontconfig) แทน PDF ใช้ --format html แล้วสั่งพิมพ์เป็น PDF จากเบราว์เซอร์ได้",
                    "Java cannot set type on this machine (on Linux install fontconfig); for a PDF use --format html and print it from a browser"), e);
        }
    }

    /** Width in points. */
    double width(String text, float size) {
        return glyphs(text, size).getLogicalBounds().getWidth();
    }

    /** The text in lines of at most so many points, broken at blanks, between Thai words only where there is no other way. At least one line. */
    List<String> wrapped(String text, float size, double width) {
        if (text.isBlank()) {
            return List.of("");
        }
        // Thai words are found with a dictionary, which tears names. Without a locale only blanks are found.
        boolean blanksSuffice = Arrays.stream(text.split(" ")).allMatch(part -> width(part, size) <= width);
        LineBreakMeasurer measurer = new LineBreakMeasurer(
                new AttributedString(text, Map.of(TextAttribute.FONT, font.deriveFont(size))).getIterator(),
                BreakIterator.getLineInstance(blanksSuffice ? Locale.ROOT : locale), EXACT);
        List<String> lines = new ArrayList<>();
        for (int start = 0; start < text.length(); start = measurer.getPosition()) {
            measurer.setPosition(measurer.nextOffset((float) width));
            lines.add(text.substring(start, measurer.getPosition()).strip());
        }
        return lines;
    }

    /**
     * Sets one line.
     *
     * @param tokens of the page's content, to which it is added
     * @param x      left end, points from the left of the page
     * @param y      base line, points from its bottom
     */
    void set(List<Object> tokens, String text, float size, double x, double y) {
        if (text.isEmpty()) {
            return;
        }
        COSDictionary span = new COSDictionary();
        span.setItem(COSName.ACTUAL_TEXT, new COSString(text));
        tokens.addAll(List.of(COSName.getPDFName("Span"), span, Operator.getOperator("BDC"), Operator.getOperator("BT"),
                name, new COSFloat(size), Operator.getOperator("Tf")));
        GlyphVector glyphs = glyphs(text, size);
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            Point2D place = glyphs.getGlyphPosition(i);
            int glyph = glyphs.getGlyphCode(i);
            tokens.addAll(List.of(COSInteger.ONE, COSInteger.ZERO, COSInteger.ZERO, COSInteger.ONE, points(x + place.getX()), points(y - place.getY()),
                    Operator.getOperator("Tm"), new COSString(new byte[] {(byte) (glyph >> 8), (byte) glyph}), Operator.getOperator("Tj")));
        }
        tokens.addAll(List.of(Operator.getOperator("ET"), Operator.getOperator("EMC")));
    }

    private GlyphVector glyphs(String text, float size) {
        return font.deriveFont(size).layoutGlyphVector(EXACT, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT);
    }

    /** To a hundredth of a point. */
    static COSFloat points(double value) {
        return new COSFloat(Math.round(value * 100) / 100f);
    }
}
