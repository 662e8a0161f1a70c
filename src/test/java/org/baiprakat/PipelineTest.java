package org.baiprakat;

import static org.baiprakat.matching.People.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.baiprakat.config.Settings;
import org.baiprakat.decision.Decision;
import org.baiprakat.decision.Outcome;
import org.baiprakat.decision.PageOutcome;
import org.baiprakat.decision.Reason;
import org.baiprakat.document.PageKind;
import org.baiprakat.document.Scan;
import org.baiprakat.document.StaffMember;
import org.baiprakat.interchange.SettingsFile;
import org.baiprakat.interchange.Yaml;
import org.baiprakat.matching.CourseMatcher;
import org.baiprakat.matching.StaffMatcher;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;
import org.baiprakat.ocr.NativeLibraries;
import org.baiprakat.reading.Layouts;
import org.baiprakat.reading.Reader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The spine with doubles of the recogniser: whatever one page does, every page has its outcome and the next document is read. */
@Timeout(60)
class PipelineTest {
    private static final List<String> CERTIFICATE = List.of("สำนักงานคณะกรรมการข้าราชการพลเรือน", "ขอมอบประกาศนียบัตรฉบับนี้ให้เพื่อแสดงว่า",
            "นายสมหมาย ตัวอย่าง", "ได้ผ่านการพัฒนาทางไกลด้วยระบบอิเล็กทรอนิกส์", "หลักสูตร การเป็นข้าราชการ", "(รวมระยะเวลาทั้งสิ้น 3 ชั่วโมง)",
            "ให้ไว้ ณ วันที่ 15 มิถุนายน พ.ศ. 2566");
    private static final StaffMember PERSON = person("S1", "นาย|สมหมาย ตัวอย่าง");
    private static final StaffMember NEIGHBOUR = person("S2", "นาย|สมหมาอ ตัวอย่าง");

    @TempDir
    Path folder;
    private final List<EngineDouble> engines = new ArrayList<>();
    private final List<String> progress = Collections.synchronizedList(new ArrayList<>());
    private Pipeline pipeline;

    @BeforeAll
    static void prepareTheImageLibrary() {
        NativeLibraries.prepare();
    }

    @AfterEach
    void close() {
        pipeline.close();
    }

    @Test
    void aCertificateIsReadMatchedAndAccepted() throws Exception {
        start(EngineDouble.recorded(CERTIFICATE));

        PageOutcome page = pages(read(tiff(certificate()))).get(0);

        assertEquals("S1", page.match().best().orElseThrow().staff().id());
        assertEquals(Optional.of(LocalDate.of(2023, 6, 15)), page.reading().completed().found());
        assertInstanceOf(Decision.Accept.class, page.decision());
    }

    @Test
    void aNameLikeAnothersOnTheListAndATitleThatTheCatalogueLacksAreReadTwiceMore() throws Exception {
        start(SettingsFile.shipped(), List.of(PERSON, NEIGHBOUR), EngineDouble.recorded(CERTIFICATE));

        PageOutcome page = pages(read(tiff(certificate()))).get(0);

        assertEquals("S1", page.match().best().orElseThrow().staff().id());
        assertInstanceOf(Decision.Accept.class, page.decision(), page.decision()::toString);
        assertEquals(List.of(1, 1, 5, 1, 3, 1, 3), page.text().lines().stream().map(line -> line.transcriptions().size()).toList());
    }

    @Test
    void aCertificateWithTheCodeOfAnotherPlatformGoesToReview() throws Exception {
        start(EngineDouble.recorded(CERTIFICATE));
        BufferedImage scan = certificate();
        DrawnPage.addCode(scan, "https://lms.thaimooc.org/certificates/0123456789abcdef0123456789abcdef");

        PageOutcome page = pages(read(tiff(scan))).get(0);

        assertEquals(new Reason(Reason.Code.CODE_DISAGREES, "thaimooc"), page.decision().reasons().get(0));
        assertInstanceOf(Decision.Review.class, page.decision());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aNameThatIsNotInTheColourInWhichItsDesignPrintsNamesGoesToReview(boolean orange) throws Exception {
        start(EngineDouble.recorded(CERTIFICATE));

        PageOutcome page = pages(read(tiff(DrawnPage.onOrangePlate(certificate(), CERTIFICATE.indexOf("นายสมหมาย ตัวอย่าง"), orange)))).get(0);

        assertEquals(orange ? List.of() : List.of(Reason.of(Reason.Code.ADDED_NOTE)),
                page.decision().reasons().stream().filter(reason -> reason.code() == Reason.Code.ADDED_NOTE).toList());
        assertEquals("S1", page.match().best().orElseThrow().staff().id());
    }

    @Test
    void asManyPagesComeOutAsWentInAndInOrderOnAnyNumberOfThreads() throws Exception {
        for (int threads : List.of(1, 2, 5)) {
            start(IntStream.range(0, threads).mapToObj(i -> EngineDouble.recorded(CERTIFICATE)).toArray(EngineDouble[]::new));

            List<PageOutcome> pages = pages(read(tiff(certificate(), DrawnPage.blank(), certificate())));

            assertEquals(List.of(1, 2, 3), numbers(pages));
            assertEquals(List.of(PageKind.CERTIFICATE, PageKind.BLANK, PageKind.CERTIFICATE), kinds(pages));
            pipeline.close();
        }
    }

    @Test
    void progressIsToldBeforeTheFirstPageAndAfterEach() throws Exception {
        start(EngineDouble.recorded(CERTIFICATE));

        read(tiff(certificate(), DrawnPage.blank(), certificate()));

        assertEquals(List.of("0/3", "1/3", "2/3", "3/3"), progress);
    }

    @Test
    void aSlowPageHoldsUpNoOtherAndComesOutInItsPlace() throws Exception {
        CountDownLatch othersRead = new CountDownLatch(2);
        start(EngineDouble.recorded(CERTIFICATE, () -> await(othersRead)), EngineDouble.recorded(CERTIFICATE));

        Outcome outcome = pipeline.read(tiff(certificate(), certificate(), certificate()), (done, pages) -> {
            if (done > 0) {
                othersRead.countDown();
            }
        });

        assertEquals(List.of(1, 2, 3), numbers(pages(outcome)));
        assertEquals(0, othersRead.getCount());
    }

    @Test
    void aPageOnWhichNothingIsRecognisedWaitsForAPersonAndABlankOneDoesNot() throws Exception {
        start(EngineDouble.empty());

        List<PageOutcome> pages = pages(read(tiff(certificate(), DrawnPage.blank())));

        assertEquals(List.of(PageKind.UNREADABLE, PageKind.BLANK), kinds(pages));
        assertInstanceOf(Decision.Review.class, pages.get(0).decision());
        assertInstanceOf(Decision.Reject.class, pages.get(1).decision());
    }

    @Test
    void aPageFullOfRowsOfWhichHardlyAnythingIsReadIsNotBlank() throws Exception {
        start(EngineDouble.recorded(List.of("กอ", "กอ")));

        assertEquals(List.of(PageKind.UNREADABLE, PageKind.BLANK), kinds(pages(read(tiff(DrawnPage.withLines(10), DrawnPage.withLines(2))))));
    }

    @Test
    void aPageThatTakesTooLongWaitsForAPerson() throws Exception {
        Settings s = SettingsFile.shipped();
        Settings.Limits hurried = new Settings.Limits(s.limits().fileMegabytes(), s.limits().pages(), s.limits().pageMegapixels(), 0);
        start(new Settings(s.language(), s.threads(), s.round(), hurried, s.watch(), s.deciding(), s.retentionDays()), EngineDouble.recorded(CERTIFICATE));

        List<PageOutcome> pages = pages(read(tiff(certificate(), DrawnPage.blank())));

        assertEquals(List.of(PageKind.UNREADABLE, PageKind.BLANK), kinds(pages));
        assertInstanceOf(Decision.Review.class, pages.get(0).decision());
        assertEquals(List.of("reading it took longer than 0 s"), pages.get(0).reading().notes());
    }

    @Test
    void aCrashWhileReadingFailsThisDocumentAndTheNextIsRead() throws Exception {
        start(EngineDouble.crashing(3, CERTIFICATE, new IllegalStateException("bug")));

        Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, read(tiff(certificate(), certificate())));
        List<PageOutcome> next = pages(read(tiff(certificate())));

        assertTrue(failed.retryable());
        assertEquals("recognise", failed.stage());
        assertTrue(failed.reason().english().contains("IllegalStateException"));
        assertEquals(List.of(PageKind.CERTIFICATE), kinds(next));
    }

    @Test
    void afterACrashNoPageOfTheDocumentIsStillBeingRead() throws Exception {
        CountDownLatch crashed = new CountDownLatch(1);
        start(EngineDouble.recorded(CERTIFICATE, () -> {
            crashed.countDown();
            throw new IllegalStateException("bug");
        }), EngineDouble.recorded(CERTIFICATE, () -> await(crashed)));

        read(tiff(certificate(), certificate()));

        assertEquals(List.of("0/2", "1/2", "2/2"), progress);
    }

    @Test
    void aFaultOfTheMachineIsNoFaultOfTheDocument() throws Exception {
        Fault broken = new Fault(Fault.Exit.UNAVAILABLE, new Message("ไม่มี", "gone"));
        start(EngineDouble.crashing(1, CERTIFICATE, broken));
        Scan scan = tiff(certificate());

        assertSame(broken, assertThrows(Fault.class, () -> read(scan)));
    }

    @Test
    void aProgramOfWhichAPartIsMissingIsNoFaultOfTheDocument() throws Exception {
        start(EngineDouble.recorded(CERTIFICATE, () -> {
            throw new NoClassDefFoundError("gone");
        }));
        Scan scan = tiff(certificate());

        assertThrows(NoClassDefFoundError.class, () -> read(scan));
    }

    @Test
    void aDocumentThatCannotBeOpenedFailsWithTheReason() throws Exception {
        start(EngineDouble.recorded(CERTIFICATE));

        Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class,
                read(scan(Files.writeString(folder.resolve("x.pdf"), "%PDF-1.4 no more"), "application/pdf")));

        assertEquals("render", failed.stage());
        assertEquals(List.of(), progress);
    }

    @Test
    void aPageThatCannotBeDecodedIsUnreadableAndTheOthersAreRead() throws Exception {
        start(EngineDouble.recorded(CERTIFICATE));

        List<PageOutcome> pages = pages(read(pdf(false)));

        assertEquals(List.of(PageKind.CERTIFICATE, PageKind.UNREADABLE, PageKind.CERTIFICATE), kinds(pages));
        assertInstanceOf(Decision.Review.class, pages.get(1).decision());
        assertEquals(List.of("0/3", "1/3", "2/3", "3/3"), progress);
    }

    /** PDFBox draws such a page without its image, as if it were blank but for the footer. */
    @Test
    void aDamagedScanUnderAFooterIsUnreadableAndNotBlank() throws Exception {
        start(EngineDouble.recorded(CERTIFICATE));

        assertEquals(PageKind.UNREADABLE, kinds(pages(read(pdf(true)))).get(1));
    }

    @Test
    void enginesServeOneDocumentAfterAnotherAndAreClosedOnce() throws Exception {
        start(EngineDouble.recorded(CERTIFICATE), EngineDouble.recorded(CERTIFICATE));

        read(tiff(certificate(), certificate()));
        int readsOfTheFirst = engines.stream().mapToInt(EngineDouble::reads).sum();
        read(tiff(certificate(), certificate()));
        pipeline.close();

        assertEquals(2 * readsOfTheFirst, engines.stream().mapToInt(EngineDouble::reads).sum());
        assertEquals(List.of(1, 1), engines.stream().map(EngineDouble::closed).toList());
    }

    private void start(EngineDouble... doubles) throws IOException {
        start(SettingsFile.shipped(), doubles);
    }

    private void start(Settings settings, EngineDouble... doubles) throws IOException {
        start(settings, List.of(PERSON), doubles);
    }

    private void start(Settings settings, List<StaffMember> staff, EngineDouble... doubles) throws IOException {
        engines.addAll(List.of(doubles));
        try (InputStream layouts = Layouts.class.getResourceAsStream(Layouts.RESOURCE)) {
            pipeline = new Pipeline(settings, new Reader(Yaml.read(layouts, Layouts.class, Layouts.RESOURCE), List.of()),
                    new Pipeline.Lists(new StaffMatcher(staff), new CourseMatcher(List.of())), List.of(doubles), Clock.systemDefaultZone(), "0.1.0");
        }
    }

    private Outcome read(Scan scan) {
        return pipeline.read(scan, (done, pages) -> progress.add(done + "/" + pages));
    }

    private static List<PageOutcome> pages(Outcome outcome) {
        return assertInstanceOf(Outcome.Decided.class, outcome).pages();
    }

    private static List<Integer> numbers(List<PageOutcome> pages) {
        return pages.stream().map(page -> page.text().page()).toList();
    }

    private static List<PageKind> kinds(List<PageOutcome> pages) {
        return pages.stream().map(page -> page.reading().kind()).toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(30, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static BufferedImage certificate() {
        return DrawnPage.withLines(CERTIFICATE.size());
    }

    private static Scan scan(Path file, String mediaType) throws IOException {
        return new Scan(file, file.getFileName().toString(), "0".repeat(64), Files.size(file), mediaType, Instant.EPOCH);
    }

    private Scan tiff(BufferedImage... pages) throws IOException {
        Path file = folder.resolve("scan.tif");
        Files.deleteIfExists(file);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (BufferedImage page : pages) {
                writer.writeToSequence(new IIOImage(page, null, null), null);
            }
            writer.endWriteSequence();
        }
        return scan(file, "image/tiff");
    }

    /** Three scanned pages; the image of the second is no image. */
    private Scan pdf(boolean footer) throws IOException {
        Path file = folder.resolve("scan.pdf");
        try (PDDocument document = new PDDocument()) {
            PDImageXObject whole = LosslessFactory.createFromImage(document, certificate());
            PDImageXObject damaged = new PDImageXObject(document,
                    new ByteArrayInputStream("no JPEG".getBytes(StandardCharsets.US_ASCII)), COSName.DCT_DECODE, 1600, 2200, 8,
                    PDDeviceGray.INSTANCE);
            for (PDImageXObject image : List.of(whole, damaged, whole)) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(image, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
                    if (footer) {
                        content.beginText();
                        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 8);
                        content.newLineAtOffset(40, 20);
                        content.showText("Scanned with the phone of the registry");
                        content.endText();
                    }
                }
            }
            document.save(file.toFile());
        }
        return scan(file, "application/pdf");
    }
}
