package org.baiprakat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baiprakat.GoldenPage.Result;
import org.baiprakat.config.Settings;
import org.baiprakat.decision.Outcome;
import org.baiprakat.document.Scan;
import org.baiprakat.intake.DocumentReader;
import org.baiprakat.intake.PageProgress;
import org.baiprakat.interchange.Json;
import org.baiprakat.interchange.SettingsFile;
import org.baiprakat.roster.CourseCatalogue;
import org.baiprakat.roster.StaffList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole line with the real recogniser over the golden scans. The least it must reach stands in {@code golden/baseline.json}, by kind
 * and by wear; that file must be raised when the program has become better. Every run leaves its figures in that form in {@code target/}.
 */
@Tag("ocr")
class GoldenScansTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path BASELINE = GOLDEN.resolve("baseline.json");
    private static final Path FIGURES = Path.of("target/golden-baseline.json");
    /** So many pages of a group may be better than the baseline before it is too lax. */
    private static final int MARGIN = 1;
    private static final Map<String, String> MEDIA_TYPES = Map.of("pdf", "application/pdf", "jpg", "image/jpeg", "tif", "image/tiff",
            "png", "image/png");

    /**
     * How a group of pages fared, or the least it must; wrong accepts have no place here, for there may be none.
     *
     * @param decidable pages that could be accepted
     */
    private record Floor(int decidable, int minStraightThrough, int maxMisread, int maxLost) {
        static Floor of(List<GoldenPage> pages) {
            return new Floor(pages.size(), count(pages, Result.STRAIGHT_THROUGH), count(pages, Result.MISREAD), count(pages, Result.LOST));
        }
    }

    private record Baseline(Map<String, Floor> kinds, Map<String, Floor> wears) { }

    private static List<GoldenPage> pages;
    private static Baseline baseline;
    private static Baseline figures;

    @BeforeAll
    static void readAll(@TempDir Path home) throws IOException {
        pages = new ArrayList<>();
        try (Stream<Path> found = Files.list(GOLDEN);
                DocumentReader reader = Assembly.reader(home, everyPageDecidedByItself(), StaffList.read(GOLDEN.resolve("staff.csv")).rows(),
                        CourseCatalogue.read(GOLDEN.resolve("courses.csv")).rows())) {
            for (Path folder : found.filter(Files::isDirectory).sorted().toList()) {
                pages.addAll(read(reader, folder));
            }
        }
        List<GoldenPage> decidable = pages.stream().filter(GoldenPage::decidable).toList();
        figures = new Baseline(floors(decidable, GoldenPage::kind), floors(decidable, GoldenPage::wear));
        Files.writeString(FIGURES, Json.pretty(figures) + "\n");
        baseline = Json.parse(Files.readString(BASELINE), Baseline.class);
    }

    /** Without spot checks, which would send some to review by chance. */
    private static Settings everyPageDecidedByItself() {
        Settings shipped = SettingsFile.shipped();
        Settings.Deciding deciding = new Settings.Deciding(shipped.deciding().margin(), shipped.deciding().confidence(), 0);
        return new Settings(shipped.language(), shipped.threads(), shipped.round(), shipped.limits(), shipped.watch(), deciding,
                shipped.retentionDays());
    }

    private static List<GoldenPage> read(DocumentReader reader, Path folder) throws IOException {
        Map<?, ?> truth = Json.parse(Files.readString(folder.resolve("truth.json")), Map.class);
        @SuppressWarnings("unchecked") // as the generator writes it
        List<Map<String, Object>> expected = (List<Map<String, Object>>) truth.get("pages");
        String name = folder.getFileName().toString();
        Path file = folder.resolve((String) truth.get("file"));
        String ending = file.toString().substring(file.toString().lastIndexOf('.') + 1);
        Scan scan = new Scan(file, name, name, Files.size(file), MEDIA_TYPES.get(ending), Instant.EPOCH);

        Outcome outcome = reader.read(scan, PageProgress.NONE);

        Outcome.Decided decided = outcome instanceof Outcome.Decided d ? d : new Outcome.Decided(List.of());
        assertEquals(expected.stream().map(page -> page.get("page")).toList(),
                decided.pages().stream().map(page -> page.text().page()).toList(), name + ": every page exactly once");
        return decided.pages().stream().map(page -> new GoldenPage(name + " p" + page.text().page(),
                expected.get(page.text().page() - 1), page)).toList();
    }

    private static Map<String, Floor> floors(List<GoldenPage> decidable, Function<GoldenPage, String> group) {
        return decidable.stream().collect(Collectors.groupingBy(group, TreeMap::new,
                Collectors.collectingAndThen(Collectors.toList(), Floor::of)));
    }

    private static int count(List<GoldenPage> pages, Result result) {
        return (int) pages.stream().filter(page -> page.result() == result).count();
    }

    @Test
    void nothingWrongIsAccepted() {
        assertEquals(List.of(), pages.stream().filter(page -> page.result() == Result.WRONG_ACCEPT).toList());
    }

    @Test
    void acceptedCertificatesAreOfTheCourseThatStandsOnThem() {
        assertEquals(List.of(), pages.stream().filter(GoldenPage::wrongCourse).toList());
    }

    /** Blank pages, covers, receipts, templates, strangers, homonyms, score reports. Those of other platforms may be: they never count. */
    @Test
    void ofTheNegativeCorpusNothingIsAcceptedThatCouldCount() {
        List<GoldenPage> negatives = pages.stream().filter(page -> page.name().startsWith("negative-")).toList();

        assertTrue(negatives.size() >= 9, "the negative corpus has gone");
        assertEquals(List.of(), negatives.stream().filter(GoldenPage::accepted)
                .filter(page -> !"other".equals(page.truth().get("platform")) || page.result() != Result.STRAIGHT_THROUGH).toList());
    }

    @Test
    void noKindAndNoWearIsReadWorseThanTheBaseline() {
        assertEquals(List.of(), Stream.concat(worse("kind", baseline.kinds(), figures.kinds()),
                worse("wear", baseline.wears(), figures.wears())).toList(), GoldenScansTest::notStraightThrough);
    }

    @Test
    void theBaselineIsNotTooLax() {
        assertEquals(List.of(), Stream.concat(lax("kind", baseline.kinds(), figures.kinds()),
                lax("wear", baseline.wears(), figures.wears())).toList(), "raise it: copy " + FIGURES + " to " + BASELINE);
    }

    private static Stream<String> worse(String what, Map<String, Floor> floors, Map<String, Floor> reached) {
        assertEquals(floors.keySet(), reached.keySet(), "the baseline is of another golden set");
        return floors.entrySet().stream().filter(entry -> {
            Floor floor = entry.getValue();
            Floor now = reached.get(entry.getKey());
            return now.minStraightThrough() < floor.minStraightThrough() || now.maxMisread() > floor.maxMisread()
                    || now.maxLost() > floor.maxLost() || now.decidable() != floor.decidable();
        }).map(entry -> what + " " + entry + ", now " + reached.get(entry.getKey()));
    }

    private static Stream<String> lax(String what, Map<String, Floor> floors, Map<String, Floor> reached) {
        return floors.entrySet().stream().filter(entry -> {
            Floor floor = entry.getValue();
            Floor now = reached.get(entry.getKey());
            return now.minStraightThrough() > floor.minStraightThrough() + MARGIN || now.maxMisread() < floor.maxMisread() - MARGIN
                    || now.maxLost() < floor.maxLost() - MARGIN;
        }).map(entry -> what + " " + entry + ", now " + reached.get(entry.getKey()));
    }

    private static String notStraightThrough() {
        return pages.stream().filter(page -> page.decidable() && page.result() != Result.STRAIGHT_THROUGH).map(GoldenPage::toString)
                .collect(Collectors.joining("\n"));
    }
}
