package org.baiprakat.render;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.baiprakat.document.TextLayer;

/** What a PDF page draws: its images, the letters of which nothing is covered, and whether there is anything else. Decodes no image. */
final class PageContents extends PDFGraphicsStreamEngine {
    /** A scan covers the page but for a narrow edge. */
    private static final double COVERS = 0.95;
    /** Of a letter above its base line, and of a mark without a width of its own to the left of where it is set; in sizes of the type. */
    private static final double LETTER_HEIGHT = 0.75;
    private static final double MARK_WIDTH = 0.5;

    /** @param seen the part of the page where it lies and is not clipped away */
    private record Placed(PDImage image, Matrix placement, Area seen) { }

    /**
     * @param glyph its text is empty where the font does not say which letter it is
     * @param place about where its print is, on the page
     */
    private record Letter(TextLayer.Glyph glyph, Rectangle2D place) { }

    private final List<Placed> images = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();
    private boolean paths;
    private GeneralPath path = new GeneralPath();
    private OptionalInt clipping = OptionalInt.empty();

    private PageContents(PDPage page) {
        super(page);
    }

    static PageContents of(PDPage page) throws IOException {
        PageContents contents = new PageContents(page);
        contents.processPage(page);
        contents.coverByAnnotations();
        return contents;
    }

    List<PDImage> images() {
        return images.stream().map(Placed::image).toList();
    }

    /** Nothing but one upright image over the whole page. Hidden text behind it (another program's OCR) does not count. */
    boolean isOneScan() throws IOException {
        if (images.size() != 1 || !letters.isEmpty() || paths || !getPage().getAnnotations().isEmpty()) {
            return false;
        }
        PDImage image = images.get(0).image();
        boolean masked = image.isStencil()
                || image instanceof PDImageXObject object && (object.getMask() != null || object.getSoftMask() != null);
        Matrix m = images.get(0).placement();
        PDRectangle box = getPage().getCropBox();
        return !masked && Math.abs(m.getShearX()) < 0.01 && Math.abs(m.getShearY()) < 0.01
                && covers(m.getScaleX(), box.getWidth()) && covers(m.getScaleY(), box.getHeight())
                && images.get(0).seen().contains(withoutEdge(box));
    }

    private static boolean covers(float length, float page) {
        return length >= COVERS * page && length <= page / COVERS;
    }

    private static Rectangle2D withoutEdge(PDRectangle page) {
        double x = (1 - COVERS) * page.getWidth();
        double y = (1 - COVERS) * page.getHeight();
        return new Rectangle2D.Double(page.getLowerLeftX() + x, page.getLowerLeftY() + y, page.getWidth() - 2 * x, page.getHeight() - 2 * y);
    }

    /** @param scale pixels per point of the page image */
    TextLayer textLayer(float scale) {
        PDRectangle box = getPage().getCropBox();
        int rotation = getPage().getRotation();
        return new TextLayer(letters.stream().map(Letter::glyph).map(g -> {
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
        String text = Objects.requireNonNullElse(font.toUnicode(code), "");
        double left = displacement.getX() > 0 ? 0 : -MARK_WIDTH;
        Rectangle2D place = onPage(matrix, new Rectangle2D.Double(left, 0, Math.max(displacement.getX(), MARK_WIDTH), LETTER_HEIGHT)).getBounds2D();
        if (mode != RenderingMode.NEITHER && mode != RenderingMode.NEITHER_CLIP && isSeen(place)) {
            letters.add(new Letter(new TextLayer.Glyph(text, matrix.getTranslateX(), matrix.getTranslateY()), place));
        }
    }

    private static Shape onPage(Matrix matrix, Rectangle2D shape) {
        return matrix.createAffineTransform().createTransformedShape(shape);
    }

    /** Whether some of it is not clipped away. */
    private boolean isSeen(Rectangle2D place) {
        return getGraphicsState().getCurrentClippingPath().intersects(place);
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix placement = getGraphicsState().getCurrentTransformationMatrix();
        Shape square = onPage(placement, new Rectangle2D.Double(0, 0, 1, 1));
        Area seen = new Area(square);
        seen.intersect(getGraphicsState().getCurrentClippingPath());
        images.add(new Placed(image, placement, seen));
        cover(square);
    }

    /** What is painted over a letter covers it, even if it lets it shine through: what is seen there then is read from the image, and nothing else counts. */
    private void cover(Shape paint) {
        Rectangle2D bounds = paint.getBounds2D();
        letters.removeIf(letter -> bounds.intersects(letter.place()) && paint.intersects(letter.place()) && isSeen(letter.place()));
    }

    /** They are drawn last: a note, a patch, a field. A link shows nothing. */
    private void coverByAnnotations() throws IOException {
        getPage().getAnnotations().stream().filter(annotation -> !(annotation instanceof PDAnnotationLink) && annotation.getRectangle() != null)
                .forEach(annotation -> cover(annotation.getRectangle().toGeneralPath()));
    }

    @Override
    public void strokePath() {
        paint(stroked());
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        path.setWindingRule(windingRule);
        paint(path);
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        paint(stroked());
        fillPath(windingRule);
    }

    @Override
    public void shadingFill(COSName shading) {
        paint(getGraphicsState().getCurrentClippingPath());
    }

    private void paint(Shape paint) {
        paths = true;
        cover(paint);
    }

    private Shape stroked() {
        return new BasicStroke(Math.max(0, transformWidth(getGraphicsState().getLineWidth()))).createStrokedShape(path);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void clip(int windingRule) {
        clipping = OptionalInt.of(windingRule);
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void endPath() {
        if (clipping.isPresent() && getCurrentPoint() != null) {
            path.setWindingRule(clipping.getAsInt());
            getGraphicsState().intersectClippingPath(path);
        }
        clipping = OptionalInt.empty();
        path = new GeneralPath();
    }
}
