package org.baiprakat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.baiprakat.cli.DoctorCheck;
import org.baiprakat.config.Settings;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.Course;
import org.baiprakat.document.QuarterTurn;
import org.baiprakat.document.RgbImage;
import org.baiprakat.document.StaffMember;
import org.baiprakat.intake.DocumentReader;
import org.baiprakat.interchange.LayoutFiles;
import org.baiprakat.interchange.OutputFile;
import org.baiprakat.matching.CourseMatcher;
import org.baiprakat.matching.StaffMatcher;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;
import org.baiprakat.ocr.Installation;
import org.baiprakat.ocr.OcrEngine;
import org.baiprakat.ocr.TesseractEngine;
import org.baiprakat.reading.Reader;
import org.baiprakat.render.Overlay;
import org.baiprakat.render.PageSource;
import org.baiprakat.render.UnreadableDocument;
import org.baiprakat.store.PageDetail;

/** Puts the pipeline together from a workspace and the program's own files. */
final class Assembly {
    private static final String MODEL = "baiprakat";
    private static final int LINE_COLOUR = 0x808080;
    private static final int FIELD_COLOUR = 0xd02020;

    private Assembly() { }

    /**
     * @param home workspace; what it says of layouts adds to those as shipped
     * @throws Fault UNAVAILABLE if a library or the model is missing, CONFIGURATION or IO if the layouts cannot be read
     */
    static DocumentReader reader(Path home, Settings settings, List<StaffMember> staff, List<Course> courses) {
        // Libraries and models take as long to load as all the rest.
        CompletableFuture<List<OcrEngine>> engines = CompletableFuture.supplyAsync(() -> engines(settings));
        try {
            Reader reader = new Reader(new LayoutFiles(home).layouts(), courses);
            Pipeline.Lists lists = new Pipeline.Lists(new StaffMatcher(staff), new CourseMatcher(courses));
            return new Pipeline(settings, reader, lists, engines.join(), Clock.systemDefaultZone(), Installation.version());
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } catch (RuntimeException e) {
            engines.thenAccept(unused -> unused.forEach(OcrEngine::close));
            throw e;
        }
    }

    private static List<OcrEngine> engines(Settings settings) {
        int threads = settings.threads() > 0 ? settings.threads() : Runtime.getRuntime().availableProcessors();
        List<OcrEngine> engines = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            engines.add(new TesseractEngine(Installation.tessdata(), MODEL));
        }
        return engines;
    }

    /**
     * Draws every line of a page with its confidence, and names the fields that were read from it.
     *
     * @param png for the owner alone; what was there stays if it cannot be written
     * @throws Fault IO if the document cannot be read or the picture not be written
     */
    static void draw(PageDetail detail, Path png) {
        Map<BoundingBox, String> fields = new LinkedHashMap<>();
        detail.fields().stream().filter(field -> field.rank() == 1).forEach(field ->
                field.evidence().forEach(line -> fields.merge(line.box(), field.field(), (a, b) -> a + ", " + b)));
        List<Overlay.Mark> marks = detail.lines().stream().map(line -> {
            String field = fields.get(line.box());
            String percent = Math.round(100 * line.confidence().value()) + "%";
            return field == null ? new Overlay.Mark(line.box(), percent, LINE_COLOUR)
                    : new Overlay.Mark(line.box(), field + " " + percent, FIELD_COLOUR);
        }).toList();
        try (PageSource source = PageSource.open(detail.file(), detail.mediaType(), Settings.Limits.NONE)) {
            RgbImage page = QuarterTurn.clockwise(source.page(detail.record().page()).image(), detail.turned());
            OutputFile.write(png, Overlay.png(page, marks));
        } catch (UnreadableDocument e) {
            throw new Fault(Fault.Exit.IO, e.reason(), e);
        } catch (IOException e) {
            throw new Fault(Fault.Exit.IO, Message.format("เขียนภาพ %s ไม่ได้ (%s): ปิดโปรแกรมที่เปิดภาพอยู่ ตรวจสิทธิ์และเนื้อที่ดิสก์",
                    "cannot write the picture %s (%s): close the program that shows it, check permissions and disk space",
                    png, e.getClass().getSimpleName()), e);
        }
    }

    static List<DoctorCheck> checks() {
        return List.of(DoctorCheck.succeeds(new Message("โปรแกรม OCR และแบบจำลอง", "OCR libraries and model"), Fault.Exit.UNAVAILABLE,
                () -> new TesseractEngine(Installation.tessdata(), MODEL).close()));
    }
}
