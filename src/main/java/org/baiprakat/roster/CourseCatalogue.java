package org.baiprakat.roster;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baiprakat.document.Course;
import org.baiprakat.document.Platform;
import org.baiprakat.document.ThaiText;
import org.baiprakat.messages.Message;

/** Reads a course catalogue that the office brings. */
public final class CourseCatalogue {
    private static final String PLATFORM = "platform";
    private static final String CODE = "code";
    private static final String TITLE = "title";
    private static final String TITLE_EN = "title_en";
    private static final Map<String, List<String>> COLUMNS = Map.of(
            PLATFORM, List.of("platform", "แพลตฟอร์ม", "ระบบ"),
            CODE, List.of("code", "รหัส", "รหัสวิชา", "รหัสรายวิชา", "รหัสหลักสูตร", "course_code"),
            TITLE, List.of("title", "ชื่อหลักสูตร", "ชื่อวิชา", "ชื่อรายวิชา", "หลักสูตร", "วิชา", "รายวิชา", "course"),
            TITLE_EN, List.of("title_en", "ชื่อภาษาอังกฤษ", "ชื่อ (อังกฤษ)", "ชื่อหลักสูตร (อังกฤษ)", "ชื่อวิชา (อังกฤษ)"));
    private static final Map<String, Platform> OTHER_WORDS = Map.of("กพ", Platform.OCSC, "สำนักงานกพ", Platform.OCSC,
            "ocsclearningportal", Platform.OCSC, "thaimooclms", Platform.THAIMOOC);
    private static final Table.TableRow NO_HEADINGS = new Table.TableRow(0, List.of());

    private CourseCatalogue() { }

    /**
     * Reads a catalogue with the columns platform, code, title, title_en in any order; code and title_en may be empty or absent. A sheet
     * without a header row is understood if its columns stand in just this order. Every sheet with such a catalogue is read.
     *
     * @throws org.baiprakat.messages.Fault as {@link StaffList#read}
     */
    public static ImportResult<Course> read(Path file) {
        List<Table> tables = Table.read(file);
        ListSheets sheets = ListSheets.find(tables, CourseCatalogue::catalogue, Set.of())
                .orElseThrow(() -> Header.missing(file, tables, "platform (แพลตฟอร์ม), title (ชื่อหลักสูตร)"));
        List<Message> notes = new ArrayList<>(sheets.notes());
        if (sheets.all().stream().anyMatch(header -> header.row().equals(NO_HEADINGS))) {
            notes.add(new Message("ไม่มีแถวหัวตาราง ถือว่าคอลัมน์คือ platform, code, title, title_en",
                    "no header row: the columns are taken as platform, code, title, title_en"));
        }
        return rows(sheets.all(), notes);
    }

    private static Optional<Header> catalogue(List<Table> tables) {
        return Header.find(tables, COLUMNS).filter(header -> header.has(PLATFORM) && header.has(TITLE)).or(() -> headless(tables));
    }

    private static Optional<Header> headless(List<Table> tables) {
        return tables.stream().filter(t -> t.rows().stream().findFirst()
                .filter(row -> row.cells().size() >= 3 && platform(row.cells().get(0)).isPresent()).isPresent()).findFirst()
                .map(t -> new Header(t.sheet(), NO_HEADINGS, t.rows(), Map.of(PLATFORM, 0, CODE, 1, TITLE, 2, TITLE_EN, 3)));
    }

    private static ImportResult<Course> rows(List<Header> headers, List<Message> notes) {
        List<Course> taken = new ArrayList<>();
        List<ImportResult.Problem> problems = new ArrayList<>();
        Map<String, ImportResult.Place> known = new HashMap<>();
        for (Header header : headers) {
            for (Table.TableRow row : header.body()) {
                Optional<Platform> platform = platform(header.cell(row, PLATFORM));
                String title = header.cell(row, TITLE);
                ImportResult.Place place = header.place(row);
                if (platform.isEmpty()) {
                    problems.add(refused(place, new Message("ไม่รู้จักแพลตฟอร์ม (ocsc | thaimooc | localmooc) จึงไม่นำเข้า",
                            "unknown platform (ocsc | thaimooc | localmooc); not taken")));
                } else if (title.isEmpty()) {
                    problems.add(refused(place, new Message("ไม่มีชื่อหลักสูตร จึงไม่นำเข้า", "no title; not taken")));
                } else {
                    Course course = new Course(platform.get(), header.cell(row, CODE), title, header.cell(row, TITLE_EN));
                    Optional.ofNullable(known.putIfAbsent(course.knownBy(), place)).ifPresentOrElse(
                            first -> problems.add(refused(place, Message.format("ซ้ำกับ%s จึงไม่นำเข้า", "stands in %s already; not taken", first.text()))),
                            () -> taken.add(course));
                }
            }
        }
        return new ImportResult<>(taken, problems, notes);
    }

    private static ImportResult.Problem refused(ImportResult.Place place, Message why) {
        return new ImportResult.Problem(place, false, why);
    }

    private static Optional<Platform> platform(String text) {
        String key = ThaiText.key(text);
        return Platform.ofCode(key).filter(Platform::isOneOfThree).or(() -> Optional.ofNullable(OTHER_WORDS.get(key)));
    }
}
