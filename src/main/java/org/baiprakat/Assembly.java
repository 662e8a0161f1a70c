package org.baiprakat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.baiprakat.cli.DoctorCheck;
import org.baiprakat.config.Settings;
import org.baiprakat.document.Course;
import org.baiprakat.document.StaffMember;
import org.baiprakat.intake.DocumentReader;
import org.baiprakat.interchange.LayoutFiles;
import org.baiprakat.matching.CourseMatcher;
import org.baiprakat.matching.StaffMatcher;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;
import org.baiprakat.ocr.Installation;
import org.baiprakat.ocr.OcrEngine;
import org.baiprakat.ocr.TesseractEngine;
import org.baiprakat.reading.Reader;

/** Puts the pipeline together from a workspace and the program's own files. */
final class Assembly {
    private static final String MODEL = "baiprakat";

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

    static List<DoctorCheck> checks() {
        return List.of(DoctorCheck.succeeds(new Message("โปรแกรม OCR และแบบจำลอง", "OCR libraries and model"), Fault.Exit.UNAVAILABLE,
                () -> new TesseractEngine(Installation.tessdata(), MODEL).close()));
    }
}
