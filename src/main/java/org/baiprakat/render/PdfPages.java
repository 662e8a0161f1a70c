package org.baiprakat.render;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.baiprakat.config.Settings.Limits;
import org.baiprakat.document.QuarterTurn;
import org.baiprakat.document.RgbImage;
import org.baiprakat.document.TextLayer;

/** Pages of a PDF. A page that is nothing but one scanned image is taken as that image; every other page is drawn. */
final class PdfPages implements PageSource {
    private final PDDocument document;
    private final PDFRenderer renderer;
    private final Limits limits;

    private PdfPages(PDDocument document, Limits limits) {
        this.document = document;
        this.renderer = new CompleteRenderer(document);
        this.renderer.setSubsamplingAllowed(true);
        this.limits = limits;
    }

    static PageSource open(Path file, Limits limits) throws UnreadableDocument {
        PDDocument document;
        try {
            // a PDF protected against changes only opens with the empty password, which PDFBox tries
            document = Loader.loadPDF(file.toFile());
        } catch (InvalidPasswordException e) {
            throw Refusal.encrypted(e);
        } catch (IOException | RuntimeException e) {
            throw Refusal.damaged(e);
        }
        int pages = document.getNumberOfPages();
        if (pages < 1 || pages > limits.pages()) {
            new PdfPages(document, limits).close();
            throw pages < 1 ? Refusal.noPages() : Refusal.tooManyPages(pages, limits);
        }
        return new PdfPages(document, limits);
    }

    @Override
    public int pages() {
        return document.getNumberOfPages();
    }

    /** Broken PDFs make PDFBox throw almost any runtime exception; all of them mean that this page is damaged. */
    @Override
    public RenderedPage page(int number) throws UnreadableDocument {
        try {
            PDPage page = document.getPage(number - 1);
            PageContents contents = PageContents.of(page);
            for (PDImage image : contents.images()) {
                Refusal.checkSize(image.getWidth(), image.getHeight(), limits);
            }
            if (contents.isOneScan()) {
                RgbImage scan = Pixels.of(contents.images().get(0).getImage());
                return new RenderedPage(QuarterTurn.clockwise(scan, page.getRotation()), TextLayer.NONE);
            }
            PDRectangle box = page.getCropBox();
            float scale = LONG_SIDE / Math.max(box.getWidth(), box.getHeight());
            BufferedImage drawn = renderer.renderImage(number - 1, scale, ImageType.RGB);
            return new RenderedPage(Pixels.of(drawn), contents.textLayer(scale));
        } catch (IOException | RuntimeException e) {
            throw Refusal.damaged(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            // the file was only read; nothing is lost when closing it fails
        }
    }
}
