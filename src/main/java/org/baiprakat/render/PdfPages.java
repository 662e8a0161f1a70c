package org.baiprakat.render;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.baiprakat.config.Settings.Limits;
import org.baiprakat.document.QuarterTurn;
import org.baiprakat.document.RgbImage;
import org.baiprakat.document.TextLayer;

/** Pages of a PDF. A page that is nothing but one scanned image is taken as that image; every other page is drawn. */
final class PdfPages implements PageSource {
    private static final List<String> JPEG = List.of(COSName.DCT_DECODE.getName(), COSName.DCT_DECODE_ABBREVIATION.getName());
    /** Formats of images that say themselves how large they are, by the suffixes that PDFBox gives them. */
    private static final Map<String, String> FORMATS = Map.of("jpg", "JPEG", "jpx", "JPEG2000", "jb2", "JBIG2");
    private static final List<String> ENCODED = Stream.concat(JPEG.stream(), Stream.of(COSName.JPX_DECODE.getName(), COSName.JBIG2_DECODE.getName())).toList();
    private static final Set<Integer> PLAIN_PIXELS = Set.of(BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_3BYTE_BGR);

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
                checkEncodedSize(image);
            }
            if (contents.isOneScan()) {
                RgbImage scan = Pixels.of(decoded(contents.images().get(0)));
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

    /** It is decoded in the size that it has itself, whatever the PDF says. */
    private void checkEncodedSize(PDImage image) throws UnreadableDocument {
        String format = FORMATS.getOrDefault(Objects.requireNonNullElse(image.getSuffix(), ""), "");
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        if (readers.hasNext()) {
            ImageReader reader = readers.next();
            try (ImageInputStream encoded = new MemoryCacheImageInputStream(image.createInputStream(ENCODED))) {
                reader.setInput(encoded);
                Refusal.checkSize(reader.getWidth(0), reader.getHeight(0), limits);
            } catch (IOException | RuntimeException e) {
                // without a size it is not decoded, either; or PDFBox mends it
            } finally {
                reader.dispose();
            }
        }
    }

    /** A JPEG in plain grey or RGB is decoded by itself, as PDFBox's ExtractImages does: PDFBox would convert the colour of each pixel. */
    private static BufferedImage decoded(PDImage image) throws IOException {
        boolean plain = image.getColorSpace() == PDDeviceGray.INSTANCE || image.getColorSpace() == PDDeviceRGB.INSTANCE;
        if ("jpg".equals(image.getSuffix()) && plain && image.getDecode() == null) {
            try (InputStream jpeg = image.createInputStream(JPEG)) {
                BufferedImage decoded = ImageIO.read(new MemoryCacheImageInputStream(jpeg));
                if (decoded != null && PLAIN_PIXELS.contains(decoded.getType())) {
                    return decoded;
                }
            } catch (IOException | RuntimeException e) {
                // PDFBox mends some damage
            }
        }
        return image.getImage();
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
