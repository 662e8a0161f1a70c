package org.baiprakat.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.util.Matrix;
import org.baiprakat.config.Settings.Limits;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.RgbImage;
import org.baiprakat.document.TextLayer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageSourceTest {
    private static final Limits LIMITS = new Limits(10, 5, 20, 60);

    @TempDir
    Path folder;

    @Test
    void aPageThatIsOneScanComesOutAsThatImage() throws Exception {
        Path pdf = pdf(document -> {
            PDPage page = page(document);
            scan(document, page, marked(620, 877));
        });

        RenderedPage page = only(pdf, "application/pdf");

        assertEquals(620, page.image().width());
        assertEquals(Color.RED, topLeft(page.image()));
    }

    @Test
    void aScannedJpegHasItsColoursWhateverTheyAreStoredAs() throws Exception {
        COSArray negative = new COSArray(List.of(COSInteger.ONE, COSInteger.ZERO));

        assertLike(Color.RED, topLeft(onlyJpeg(marked(620, 877), null)));
        assertLike(new Color(76, 76, 76), topLeft(onlyJpeg(grey(), null)));
        assertLike(new Color(179, 179, 179), topLeft(onlyJpeg(grey(), negative)));
    }

    private RgbImage onlyJpeg(BufferedImage image, COSArray decode) throws Exception {
        return only(pdf(document -> {
            PDPage page = page(document);
            PDImageXObject jpeg = JPEGFactory.createFromImage(document, image, 1);
            jpeg.setDecode(decode);
            draw(document, page, jpeg);
        }), "application/pdf").image();
    }

    private static BufferedImage grey() {
        BufferedImage grey = new BufferedImage(620, 877, BufferedImage.TYPE_BYTE_GRAY);
        Arrays.fill(((DataBufferByte) grey.getRaster().getDataBuffer()).getData(), (byte) 76);
        return grey;
    }

    /** JPEG is lossy. */
    private static void assertLike(Color expected, Color actual) {
        assertTrue(Math.abs(expected.getRed() - actual.getRed()) + Math.abs(expected.getGreen() - actual.getGreen())
                + Math.abs(expected.getBlue() - actual.getBlue()) < 10, actual::toString);
    }

    @Test
    void theRotationOfAPageIsApplied() throws Exception {
        Path pdf = pdf(document -> {
            PDPage page = page(document);
            page.setRotation(180);
            scan(document, page, marked(620, 877));
        });

        RgbImage image = only(pdf, "application/pdf").image();

        assertEquals(Color.RED, new Color(image.pixels()[image.pixels().length - 1 - 5 * image.width() - 5]));
    }

    @Test
    void visibleTextHasAPlaceOnThePageAndHiddenTextIsIgnored() throws Exception {
        Path pdf = pdf(document -> {
            PDPage page = page(document);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 20);
                content.beginText();
                content.newLineAtOffset(100, 700);
                content.showText("seen");
                content.setRenderingMode(RenderingMode.NEITHER);
                content.showText("hidden");
                content.endText();
            }
        });

        RenderedPage page = only(pdf, "application/pdf");

        double scale = page.image().height() / PDRectangle.A4.getHeight();
        int baseline = (int) ((PDRectangle.A4.getHeight() - 700) * scale);
        assertEquals("seen", page.text().within(new BoundingBox((int) (95 * scale), baseline - 60, 600, 70)));
        assertEquals(PageSource.LONG_SIDE, page.image().height(), 1);
    }

    @Test
    void textThatIsCoveredIsNotThePages() throws Exception {
        assertEquals("seen", textOf((document, page, content) -> { }));
        assertEquals("", textOf((document, page, content) -> content.drawImage(LosslessFactory.createFromImage(document, marked(620, 877)), 0, 0, 600, 850)));
        BufferedImage clear = new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB);
        assertEquals("", textOf((document, page, content) -> content.drawImage(LosslessFactory.createFromImage(document, clear), 0, 0, 600, 850)));
        assertEquals("", textOf((document, page, content) -> {
            content.addRect(90, 690, 300, 40);
            content.fill();
        }));
        assertEquals("", textOf((document, page, content) -> {
            content.setLineWidth(30);
            content.moveTo(90, 707);
            content.lineTo(300, 707);
            content.stroke();
        }));
        assertEquals("", textOf((document, page, content) -> {
            PDAnnotationSquare patch = new PDAnnotationSquare();
            patch.setRectangle(new PDRectangle(90, 690, 300, 40));
            page.getAnnotations().add(patch);
        }));
        assertEquals("sn", textOf((document, page, content) -> {
            content.addRect(112, 708, 20, 5);
            content.fill();
        }));
    }

    @Test
    void textStandsOverWhatIsDrawnBeforeItBesideItOrUnderIt() throws Exception {
        assertEquals("seen", textOf((document, page, content) -> {
            content.addRect(20, 20, 550, 800);
            content.addRect(40, 40, 510, 760);
            content.fillEvenOdd();
            content.addRect(90, 695, 300, 2);
            content.fill();
            content.moveTo(90, 697);
            content.lineTo(300, 697);
            content.stroke();
            content.drawImage(LosslessFactory.createFromImage(document, marked(100, 50)), 90, 600, 100, 50);
            content.saveGraphicsState();
            clip(content, 300);
            content.drawImage(LosslessFactory.createFromImage(document, marked(620, 877)), 0, 0, 600, 850);
            content.restoreGraphicsState();
            PDAnnotationLink link = new PDAnnotationLink();
            link.setRectangle(new PDRectangle(90, 690, 300, 40));
            page.getAnnotations().add(link);
        }));
        assertEquals("seen", textOver((document, page, content) ->
                content.drawImage(LosslessFactory.createFromImage(document, marked(620, 877)), 0, 0, 600, 850)));
        assertEquals("", textOver((document, page, content) -> clip(content, 300)));
    }

    @Test
    void aScanWithItsTextBehindItIsOneScan() throws Exception {
        RenderedPage page = only(pdfOf(PageSourceTest::seen, (document, added, content) ->
                content.drawImage(LosslessFactory.createFromImage(document, marked(620, 877)), 0, 0, 595, 842)), "application/pdf");

        assertEquals(620, page.image().width());
        assertEquals(TextLayer.NONE, page.text());
    }

    @Test
    void aScanOfWhichAPartIsCutOffIsDrawnAsItIsSeen() throws Exception {
        PDRectangle a4 = PDRectangle.A4;
        Drawing whole = (document, page, content) ->
                content.drawImage(LosslessFactory.createFromImage(document, marked(620, 877)), 0, 0, a4.getWidth(), a4.getHeight());

        assertEquals(Color.RED, topLeft(drawn((document, page, content) -> clip(content, a4.getHeight()), whole)));
        assertEquals(Color.WHITE, topLeft(drawn((document, page, content) -> clip(content, 300), whole)));
        assertEquals(Color.WHITE, topLeft(drawn((document, page, content) -> content.transform(Matrix.getTranslateInstance(0, 600)), whole)));
    }

    @Test
    void wordsOverAScanAreSeenThoughTheirFontDoesNotSayWhichLettersTheyAre() throws Exception {
        Path pdf = pdf(document -> {
            PDPage page = page(document);
            scan(document, page, marked(620, 877));
            String words = "BT /%s 60 Tf 100 400 Td (AAAA) Tj ET".formatted(page.getResources().add(squares(document)).getName());
            page.setContents(List.of(new PDStream(document, page.getContents()), new PDStream(document, new ByteArrayInputStream(words.getBytes(StandardCharsets.US_ASCII)))));
        });

        RgbImage image = only(pdf, "application/pdf").image();

        int y = (int) ((PDRectangle.A4.getHeight() - 420) * image.height() / PDRectangle.A4.getHeight());
        assertEquals(Color.BLACK, new Color(image.pixels()[y * image.width() + 120 * image.width() / 595]));
    }

    /** A font whose A is a black square, and nothing says that it is an A. */
    private static PDType3Font squares(PDDocument document) throws IOException {
        COSStream square = document.getDocument().createCOSStream();
        try (OutputStream out = square.createOutputStream()) {
            out.write("1000 0 0 0 800 800 d1 0 0 800 800 re f".getBytes(StandardCharsets.US_ASCII));
        }
        COSDictionary squares = new COSDictionary();
        squares.setItem("square", square);
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.DIFFERENCES, new COSArray(List.of(COSInteger.get('A'), COSName.getPDFName("square"))));
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.FONT_BBOX, new PDRectangle(1000, 1000).getCOSArray());
        font.setItem(COSName.FONT_MATRIX, Matrix.getScaleInstance(0.001f, 0.001f).toCOSArray());
        font.setItem(COSName.CHAR_PROCS, squares);
        font.setItem(COSName.ENCODING, encoding);
        font.setInt(COSName.FIRST_CHAR, 'A');
        font.setInt(COSName.LAST_CHAR, 'A');
        font.setItem(COSName.WIDTHS, new COSArray(List.of(COSInteger.get(1000))));
        return new PDType3Font(font);
    }

    private RgbImage drawn(Drawing first, Drawing then) throws Exception {
        return only(pdfOf(first, then), "application/pdf").image();
    }

    private static void clip(PDPageContentStream content, float height) throws IOException {
        content.addRect(0, 0, PDRectangle.A4.getWidth(), height);
        content.clip();
    }

    private String textOf(Drawing after) throws Exception {
        return text(pdfOf(PageSourceTest::seen, after));
    }

    private String textOver(Drawing before) throws Exception {
        return text(pdfOf(before, PageSourceTest::seen));
    }

    private static String text(Path pdf) throws Exception {
        RenderedPage page = only(pdf, "application/pdf");
        return page.text().within(new BoundingBox(0, 0, page.image().width(), page.image().height()));
    }

    private static void seen(PDDocument document, PDPage page, PDPageContentStream content) throws IOException {
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 20);
        content.beginText();
        content.newLineAtOffset(100, 700);
        content.showText("seen");
        content.endText();
    }

    private interface Drawing {
        void draw(PDDocument document, PDPage page, PDPageContentStream content) throws IOException;
    }

    private Path pdfOf(Drawing first, Drawing then) throws IOException {
        return pdf(document -> {
            PDPage page = page(document);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                first.draw(document, page, content);
                then.draw(document, page, content);
            }
        });
    }

    @Test
    void anEncryptedPdfIsRefusedWithTheReason() throws Exception {
        Path file = folder.resolve("locked.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(file.toFile());
        }

        UnreadableDocument refusal = assertThrows(UnreadableDocument.class, () -> PageSource.open(file, "application/pdf", LIMITS));

        assertTrue(refusal.reason().english().contains("password"));
    }

    @Test
    void aPdfProtectedOnlyAgainstChangesIsRead() throws Exception {
        Path file = folder.resolve("readonly.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            document.save(file.toFile());
        }

        assertEquals(PageSource.LONG_SIDE, only(file, "application/pdf").image().height(), 1);
    }

    @Test
    void aDocumentWithTooManyPagesIsRefused() throws Exception {
        Path pdf = pdf(document -> {
            for (int i = 0; i < LIMITS.pages() + 1; i++) {
                page(document);
            }
        });

        assertThrows(UnreadableDocument.class, () -> PageSource.open(pdf, "application/pdf", LIMITS));
    }

    @Test
    void garbageIsDamaged() throws Exception {
        Path file = Files.write(folder.resolve("x.pdf"), new byte[] {1, 2, 3});

        assertThrows(UnreadableDocument.class, () -> PageSource.open(file, "application/pdf", LIMITS));
        assertThrows(UnreadableDocument.class, () -> PageSource.open(file, "image/png", LIMITS));
    }

    @Test
    void everyPageOfATiffComesOut() throws Exception {
        Path file = folder.resolve("two.tif");
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            writer.writeToSequence(new IIOImage(marked(100, 50), null, null), null);
            writer.writeToSequence(new IIOImage(marked(60, 80), null, null), null);
            writer.endWriteSequence();
        }

        try (PageSource source = PageSource.open(file, "image/tiff", LIMITS)) {
            assertEquals(2, source.pages());
            assertEquals(100, source.page(1).image().width());
            assertEquals(60, source.page(2).image().width());
        }
    }

    @Test
    void theExifOrientationOfAPhotoIsApplied() throws Exception {
        byte[] jpeg = jpeg(marked(80, 40));
        byte[] exif = {(byte) 0xff, (byte) 0xe1, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8,
            0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0};
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(exif);
        out.write(jpeg, 2, jpeg.length - 2);
        Path file = Files.write(folder.resolve("photo.jpg"), out.toByteArray());

        RgbImage image = only(file, "image/jpeg").image();

        assertEquals(40, image.width());
        assertEquals(80, image.height());
    }

    @Test
    void anImageBeyondThePixelLimitIsRefusedBeforeItIsDecoded() throws Exception {
        Path file = folder.resolve("huge.png");
        ImageIO.write(new BufferedImage(6000, 4000, BufferedImage.TYPE_BYTE_BINARY), "png", file.toFile());

        try (PageSource source = PageSource.open(file, "image/png", LIMITS)) {
            UnreadableDocument refusal = assertThrows(UnreadableDocument.class, () -> source.page(1));
            assertTrue(refusal.reason().english().contains("24 megapixels"));
        }
    }

    @Test
    void anImageInAPdfBeyondThePixelLimitIsRefusedWhateverThePdfSays() throws Exception {
        byte[] jpeg = jpeg(new BufferedImage(6000, 4000, BufferedImage.TYPE_BYTE_GRAY));

        assertRefused(document -> {
            PDImageXObject image = JPEGFactory.createFromByteArray(document, jpeg);
            image.setWidth(100);
            image.setHeight(141);
            draw(document, page(document), image);
        });
        assertRefused(document -> {
            ByteArrayOutputStream contents = new ByteArrayOutputStream();
            contents.writeBytes("595 0 0 842 0 0 cm BI /W 100 /H 141 /BPC 8 /CS /G /F /DCT ID ".getBytes(StandardCharsets.US_ASCII));
            contents.writeBytes(jpeg);
            contents.writeBytes("\nEI\n".getBytes(StandardCharsets.US_ASCII));
            page(document).setContents(new PDStream(document, new ByteArrayInputStream(contents.toByteArray())));
        });
        assertRefused(document -> draw(document, page(document),
                new PDImageXObject(document, new ByteArrayInputStream(jbig2(6000, 4000)), COSName.JBIG2_DECODE, 100, 141, 1, PDDeviceGray.INSTANCE)));
    }

    private void assertRefused(Content content) throws Exception {
        Path pdf = pdf(content);
        UnreadableDocument refusal = assertThrows(UnreadableDocument.class, () -> only(pdf, "application/pdf"));
        assertTrue(refusal.reason().english().contains("24 megapixels"), refusal.reason().english());
    }

    /** A segment "page information" (type 48), of 19 bytes. */
    private static byte[] jbig2(int width, int height) {
        return ByteBuffer.allocate(30).putInt(0).put((byte) 48).put((byte) 0).put((byte) 1).putInt(19).putInt(width).putInt(height).array();
    }

    @Test
    void narrowImageIsReducedThoughItsWidthStaysTheSame() throws Exception {
        Path file = folder.resolve("narrow.png");
        ImageIO.write(marked(1000, 2 * PageSource.LONG_SIDE + 2), "png", file.toFile());

        RgbImage image = only(file, "image/png").image();

        assertEquals(500, image.width());
        assertEquals(PageSource.LONG_SIDE, image.height());
        assertLike(Color.RED, topLeft(image));
    }

    @Test
    void transparencyIsPaper() throws Exception {
        Path file = folder.resolve("clear.png");
        ImageIO.write(new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB), "png", file.toFile());

        assertTrue(Arrays.stream(only(file, "image/png").image().pixels()).allMatch(p -> (p & 0xffffff) == 0xffffff));
    }

    private interface Content {
        void draw(PDDocument document) throws IOException;
    }

    private Path pdf(Content content) throws IOException {
        Path file = Files.createTempFile(folder, "made", ".pdf");
        try (PDDocument document = new PDDocument()) {
            content.draw(document);
            document.save(file.toFile());
        }
        return file;
    }

    private static PDPage page(PDDocument document) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return page;
    }

    private static void scan(PDDocument document, PDPage page, BufferedImage image) throws IOException {
        draw(document, page, LosslessFactory.createFromImage(document, image));
    }

    private static void draw(PDDocument document, PDPage page, PDImageXObject image) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(image, 0, 0, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
        }
    }

    private static RenderedPage only(Path file, String type) throws UnreadableDocument {
        try (PageSource source = PageSource.open(file, type, LIMITS)) {
            assertEquals(1, source.pages());
            return source.page(1);
        }
    }

    /** White with a red top left corner. */
    private static BufferedImage marked(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, width, height);
        g.setColor(Color.RED);
        g.fillRect(0, 0, 20, 20);
        g.dispose();
        return image;
    }

    private static Color topLeft(RgbImage image) {
        return new Color(image.pixels()[5 * image.width() + 5]);
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }
}
