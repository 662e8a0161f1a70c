package org.baiprakat.render;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.baiprakat.document.TextLayer;

/** What a PDF page draws: its images, its visible glyphs, and whether there is anything else. Decodes no image. */
final class PageContents extends PDFGraphicsStreamEngine {
    /** A scan covers the page but for a narrow edge. */
    private static final double COVERS = 0.95;

    private final List<PDImage> images = new ArrayList<>();
    private final List<Matrix> placements = new ArrayList<>();
    private final List<TextLayer.Glyph> glyphs = new ArrayList<>();
    private boolean paths;

    private PageContents(PDPage page) {
        super(page);
    }

    static PageContents of(PDPage page) throws IOException {
        PageContents contents = new PageContents(page);
        contents.processPage(page);
        return contents;
    }

    List<PDImage> images() {
        return images;
    }

    /** Nothing but one upright image over the whole page. Hidden text behind it (another program's OCR) does not count. */
    boolean isOneScan() throws IOException {
        if (images.size() != 1 || !glyphs.isEmpty() || paths || !getPage().getAnnotations().isEmpty()) {
            return false;
        }
        PDImage image = images.get(0);
        boolean masked = image.isStencil()
                || image instanceof PDImageXObject object && (object.getMask() != null || object.getSoftMask() != null);
        Matrix m = placements.get(0);
        PDRectangle box = getPage().getCropBox();
        return !masked && Math.abs(m.getShearX()) < 0.01 && Math.abs(m.getShearY()) < 0.01
                && covers(m.getScaleX(), box.getWidth()) && covers(m.getScaleY(), box.getHeight());
    }

    private static boolean covers(float length, float page) {
        return length >= COVERS * page && length <= page / COVERS;
    }

    /** @param scale pixels per point of the page image */
    TextLayer textLayer(float scale) {
        PDRectangle box = getPage().getCropBox();
        int rotation = getPage().getRotation();
        return new TextLayer(glyphs.stream().map(g -> {
            double right = g.x() - box.getLowerLeftX();
            double up = g.y() - box.getLowerLeftY();
            return switch (rotation) {
                case 90 -> new TextLayer.Glyph(g.text(), up * scale, right * scale);
                case 180 -> new TextLayer.Glyph(g.text(), (box.getWidth() - right) * scale, up * scale);
                case 270 -> new TextLayer.Glyph(g.text(), (box.getHeight() - up) * scale, (box.getWidth() - right) * scale);
                default -> new TextLayer.Glyph(g.text(), right * scale, (box.getHeight() - up) * scale);
            };
        }).toList());
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        String text = font.toUnicode(code);
        if (mode != RenderingMode.NEITHER && mode != RenderingMode.NEITHER_CLIP && text != null) {
            glyphs.add(new TextLayer.Glyph(text, matrix.getTranslateX(), matrix.getTranslateY()));
        }
    }

    @Override
    public void drawImage(PDImage image) {
        images.add(image);
        placements.add(getGraphicsState().getCurrentTransformationMatrix());
    }

    @Override
    public void strokePath() {
        paths = true;
    }

    @Override
    public void fillPath(int windingRule) {
        paths = true;
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        paths = true;
    }

    @Override
    public void shadingFill(COSName shading) {
        paths = true;
    }

    // The shape of paths does not matter here, only that something is painted.

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) { }

    @Override
    public void clip(int windingRule) { }

    @Override
    public void moveTo(float x, float y) { }

    @Override
    public void lineTo(float x, float y) { }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) { }

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Float();
    }

    @Override
    public void closePath() { }

    @Override
    public void endPath() { }
}
