package org.baiprakat.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.baiprakat.Requires;
import org.baiprakat.interchange.Json;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
    @TempDir
    Path home;
    private TestOffice office;

    @BeforeEach
    void open() {
        office = new TestOffice(home);
    }

    @Test
    void initMakesAWorkspaceAndKeepsAnOldConfiguration() throws IOException {
        assertEquals(0, office.raw(home, "init", "งาน ใหม่", "--lang", "en"));

        Path made = home.resolve("งาน ใหม่");
        assertTrue(Files.readString(made.resolve("baiprakat.yaml")).contains("minimum_courses: 1"));
        assertTrue(Files.isDirectory(made.resolve("inbox")) && Files.exists(made.resolve("baiprakat.db")));
        Files.writeString(made.resolve("baiprakat.yaml"), "language: en\n");
        assertEquals(0, office.raw(home, "init", "งาน ใหม่", "--lang", "en"));
        assertEquals("language: en\n", Files.readString(made.resolve("baiprakat.yaml")));
    }

    @Test
    void currentFolderThatIsNoWorkspaceIsLeftAlone() throws IOException {
        assertEquals(66, office.raw(home, "status"));

        assertTrue(office.err.contains("init"), office.err);
        try (var files = Files.list(home)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void wrongUsageIs64AndSaysHow() {
        assertEquals(64, office.run("proces"));
        assertTrue(office.err.contains("process"), office.err);
        assertEquals(64, office.run("tally", "--format", "word"));
        assertEquals(64, office.run("staff"));
        assertEquals(64, office.run("review", "accept", "1"));
        assertEquals(64, office.run("review", "show", "one"));
        assertEquals(64, office.run());
        assertEquals(64, office.run("--lang", "fr", "status"));
    }

    @Test
    void helpAndVersionGoToStdoutBeforeAndAfterTheCommand() {
        assertEquals(0, office.raw(home, "--help"));
        assertTrue(office.out.contains("process") && office.out.contains("doctor"), office.out);
        assertEquals(0, office.raw(home, "tally", "--help"));
        assertTrue(office.out.contains("--snapshot"), office.out);
        assertEquals(0, office.raw(home, "--version"));
        assertTrue(office.out.startsWith("baiprakat "), office.out);
    }

    @Test
    void globalOptionsWorkBehindTheCommandToo() {
        office.ready();

        assertEquals(0, office.raw(home.getParent(), "status", "--home", home.toString(), "--lang", "en"));

        assertTrue(office.out.contains("received 0 files"), office.out);
    }

    @Test
    void onlyTheCommandItselfMakesItOneThatReadsScans() {
        assertTrue(readsScans("process", "inbox/a.pdf") && readsScans("--lang", "EN", "--home", "office", "watch"));
        assertFalse(readsScans("review", "reject", "3", "--reason", "process") || readsScans("--home=watch", "status") || readsScans()
                || readsScans("no", "process"));
    }

    private boolean readsScans(String... arguments) {
        return Cli.readsScans(office.surroundings(home, new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter())), arguments);
    }

    @Test
    void wrongConfigurationIs78AndNamesTheLine() {
        office.ready();
        office.write("baiprakat.yaml", "language: th\nround:\n  copys: 2\n".getBytes(StandardCharsets.UTF_8));

        assertEquals(78, office.run("status"));

        assertTrue(office.err.contains("line 3") && office.err.contains("round.copys"), office.err);
    }

    @Test
    void messagesAreThaiUnlessConfiguredOtherwise() {
        office.ready();
        office.raw(home, "status");
        assertTrue(office.out.contains("รับ 0 ไฟล์"), office.out);
        office.write("baiprakat.yaml", "language: en\n".getBytes(StandardCharsets.UTF_8));
        office.raw(home, "status");
        assertTrue(office.out.contains("received 0 files"), office.out);
    }

    @Test
    void wrongUsageIsSaidInOneLanguageWhichIsThatOfTheSettings() {
        office.ready();

        assertEquals(64, office.raw(home, "review", "accept", "3"));
        assertTrue(office.err.contains("คำสั่งไม่ถูกต้อง: ยังไม่ได้ระบุ --staff ID"), office.err);
        assertEquals(64, office.raw(home, "tally", "--format", "xls"));
        assertTrue(office.err.contains("‘xls’ ใช้ไม่ได้ ต้องเป็น --format table|json|csv|xlsx|html|pdf"), office.err);
        assertEquals(64, office.raw(home, "status", "now", "--nonsense"));
        assertTrue(office.err.contains("ไม่รู้จัก now --nonsense"), office.err);
        assertEquals(64, office.raw(home, "review", "accept", "3", "--staff", "S1", "--date", "1/2/66"));
        assertTrue(office.err.contains("คำสั่งไม่ถูกต้อง: ‘1/2/66’ ไม่ใช่วันที่") && !office.err.contains("is no date"), office.err);

        office.write("baiprakat.yaml", "language: en\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(64, office.raw(home, "review", "accept", "3"));
        assertTrue(office.err.contains("wrong usage: Missing required option: '--staff=ID'"), office.err);
        assertEquals(64, office.raw(home, "review", "reject", "3", "--reason", " "));
        assertTrue(office.err.contains("--reason must not be empty"), office.err);
        assertEquals(64, office.raw(home, "review", "accept", "3", "--staff", "S1", "--date", "1/2/66"));
        assertTrue(office.err.contains("wrong usage: ‘1/2/66’ is no date"), office.err);

        office.write("baiprakat.yaml", "language: [\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(64, office.raw(home, "review", "accept", "3"));
        assertTrue(office.err.contains("ยังไม่ได้ระบุ"), office.err);
    }

    @Test
    void staffListIsImportedInTheOldThaiEncodingAndListed() {
        office.run("init");
        Path file = office.write("รายชื่อ.csv", "รหัส,คำนำหน้า,ชื่อ,นามสกุล,ประเภท\n007,นาย,สมหมาย,ตัวอย่าง,ข้าราชการ\n"
                .getBytes(java.nio.charset.Charset.forName("x-windows-874")));

        assertEquals(0, office.run("staff", "import", file.toString()));
        assertTrue(office.out.contains("added 1"), office.out);
        assertEquals(0, office.run("staff", "list"));
        assertTrue(office.out.contains("007") && office.out.contains("นายสมหมาย ตัวอย่าง"), office.out);
        assertEquals(0, office.run("staff", "list", "--format", "json"));
        assertTrue(office.out.contains("\"staff_id\": \"007\""), office.out);
    }

    @Test
    void importSaysWhatChangedAndWhoIsGone() {
        office.ready();
        office.write("staff.csv", (TestOffice.STAFF.replaceAll("S3.*\n", "").replace("ธาตุพนม", "เรณูนคร") + "S4,นาย,ใหม่,เอี่ยม,ข้าราชการ,,\n")
                .getBytes(StandardCharsets.UTF_8));

        assertEquals(0, office.run("staff", "import", home.resolve("staff.csv").toString()));

        assertTrue(office.out.contains("added 1, changed 1, unchanged 1"), office.out);
        assertTrue(office.out.contains("changed: S2"), office.out);
        assertTrue(office.out.contains("retired 1: S3"), office.out);
    }

    @Test
    void importNamesWhoHasAnotherNameUnderTheSameId() {
        office.ready();
        office.write("staff.csv", TestOffice.STAFF.replace("S1,นาย,สมหมาย,ตัวอย่าง", "S1,นาย,สมหมาย,ใหม่เอี่ยม").replace("S2,นางสาว", "S2,นาง")
                .getBytes(StandardCharsets.UTF_8));

        assertEquals(0, office.run("staff", "import", "staff.csv"));

        assertTrue(office.err.contains("the names of 1 ids have changed and are taken for the same people: S1;"), office.err);
        office.run("staff", "import", "staff.csv");
        assertFalse(office.err.contains("names of"), office.err);
    }

    @Test
    void importSaysWhatStaysWithAFormerIdOfANameThatHasANewOne() {
        office.ready();
        office.drop("a.pdf", "review S1\nreview S2");
        office.run("process");
        office.run("review", "accept", "1", "--staff", "S1");
        office.run("review", "accept", "2", "--staff", "S2");
        office.write("staff.csv", TestOffice.STAFF.replace("S1,", "S9,").getBytes(StandardCharsets.UTF_8));

        assertEquals(0, office.run("staff", "import", "staff.csv"));

        assertTrue(office.err.contains("S1 is off the list, and the new id S9 has the same name: pages 1 stay accepted for S1"), office.err);
        assertFalse(office.err.contains("S2"), office.err);
        assertEquals(0, office.run("review", "accept", "1", "--staff", "S9"));
        assertTrue(office.out.contains("S9"), office.out);
    }

    @Test
    void importThatMakesAnAcceptedNameDoubtfulSendsItToReviewAndSaysSo() {
        office.ready();
        office.drop("a.pdf", "accept S1");
        office.run("process");
        office.write("staff.csv", (TestOffice.STAFF + "S4,นาย,สมหมาย,ตัวอย่าง,ข้าราชการ,,\n").getBytes(StandardCharsets.UTF_8));

        assertEquals(0, office.run("staff", "import", "staff.csv"));

        assertTrue(office.err.contains("1 pages that had been accepted wait for review again"), office.err);
        office.run("review", "list");
        assertTrue(office.out.contains("the staff list has changed") && office.out.contains("S1, S4"), office.out);
    }

    @Test
    void rowTakenWithADoubtIsToldButNotCountedAsLost() {
        office.run("init");
        office.write("staff.csv", "staff_id,first_name,last_name,start_date\nS1,สมหมาย,ตัวอย่าง,เมื่อวาน\nS2,,,\n".getBytes(StandardCharsets.UTF_8));

        assertEquals(0, office.run("staff", "import", "staff.csv"));

        assertTrue(office.out.contains("added 1") && office.out.contains("not taken 1 rows"), office.out);
        assertTrue(office.err.contains("row 2 was taken, but: ") && office.err.contains("row 3 was not taken: "), office.err);
    }

    @Test
    void missingListIs66AndUselessListIs65() {
        office.ready();

        assertEquals(66, office.run("staff", "import", "nothing.csv"));
        office.write("bad.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(65, office.run("staff", "import", "bad.csv"));
        assertEquals(66, office.run("courses", "import", "nothing.csv"));
    }

    @Test
    void coursesAreImportedAndListed() {
        office.ready();
        office.write("courses.csv", "platform,code,title,title_en\nocsc,KD03,การเป็นข้าราชการ,\n".getBytes(StandardCharsets.UTF_8));

        assertEquals(0, office.run("courses", "import", "courses.csv"));
        assertEquals(0, office.run("courses", "list"));

        assertTrue(office.out.contains("KD03") && office.out.contains("การเป็นข้าราชการ"), office.out);
    }

    @Test
    void oneCourseIsAddedOnce() {
        office.ready();
        office.write("courses.csv", "platform,code,title,title_en\nocsc,KD03,การเป็นข้าราชการ,\n".getBytes(StandardCharsets.UTF_8));
        office.run("courses", "import", "courses.csv");

        assertEquals(0, office.run("courses", "add", "การเป็น ข้าราชการ", "--platform", "ocsc"));
        assertTrue(office.out.contains("in the catalogue already"), office.out);
        assertEquals(0, office.run("courses", "add", "หลักสูตรอื่น", "--platform", "ocsc", "--code", "KD03"));
        assertTrue(office.out.contains("in the catalogue already"), office.out);
        assertEquals(0, office.run("courses", "add", "การจัดทำแผน", "--platform", "localmooc", "--code", "LM1"));
        assertTrue(office.out.contains("added"), office.out);
        office.run("courses", "list", "--format", "json");
        assertTrue(office.out.contains("การเป็นข้าราชการ"), office.out);
        assertEquals(2, Json.parse(office.out, List.class).size());
        assertEquals(65, office.run("courses", "add", " - ", "--platform", "ocsc"));
        assertEquals(65, office.run("courses", "add", "การจัดทำแผน", "--platform", "other"));
    }

    @Test
    void courseIsTakenOutOfTheCatalogueByItsCodeOrWithoutOneByItsTitle() {
        office.ready();
        office.write("courses.csv", "platform,code,title\nocsc,KD03,การคิด\nocsc,,การคิด\nthaimooc,,การ คิด\n".getBytes(StandardCharsets.UTF_8));
        office.run("courses", "import", "courses.csv");

        assertEquals(66, office.run("courses", "remove", "KD30"));
        assertEquals(65, office.run("courses", "remove", "การคิด"));
        assertTrue(office.err.contains("--platform"), office.err);
        assertEquals(0, office.run("courses", "remove", "การคิด", "--platform", "ocsc"));
        office.run("courses", "list", "--format", "json");
        assertTrue(office.out.contains("KD03") && office.out.contains("thaimooc"), office.out);
        assertEquals(0, office.run("courses", "remove", "kd03"));
        assertEquals(0, office.run("courses", "remove", "การคิด"));

        office.run("courses", "list", "--format", "json");
        assertEquals(List.of(), Json.parse(office.out, List.class));
    }

    @Test
    void pagesAreWrittenAsTheContractHasThem() {
        office.ready();
        office.drop("scan0001.pdf", "accept S1\nreview S2");
        office.run("process");

        assertEquals(0, office.run("pages", "--format", "json"));

        @SuppressWarnings("unchecked")
        List<Map<String, Object>> pages = Json.parse(office.out, List.class);
        assertEquals(List.of("id", "file", "sha256", "page", "kind", "status", "staff_id", "name", "platform", "course", "course_code",
                "completed_on", "hours", "certified", "confidence", "copy_of", "reasons", "candidates", "decided_by"),
                List.copyOf(pages.get(0).keySet()));
        assertEquals("scan0001.pdf", pages.get(0).get("file"));
        assertEquals("accepted", pages.get(0).get("status"));
        assertEquals("สมหมาย ตัวอย่าง", pages.get(0).get("name"));
        assertEquals("2023-06-15", pages.get(0).get("completed_on"));
        assertEquals("review", pages.get(1).get("status"));
        assertEquals(List.of("name: runner-up too close (S2)"), pages.get(1).get("reasons"));
        assertEquals("machine", pages.get(1).get("decided_by"));
        assertEquals(0, office.run("pages"));
        assertTrue(office.out.contains("scan0001.pdf"));
    }

    @Test
    void tallyIsWrittenInEveryFormAndKeptAsASnapshot() throws IOException {
        office.ready();
        office.drop("a.pdf", "accept S1\nreview S2");
        office.run("process");

        assertEquals(0, office.run("tally"));
        assertTrue(office.out.contains("1 of 2 have passed = 50.00 percent"), office.out);
        assertTrue(office.out.contains("2 = 100.00 percent"), office.out);
        assertEquals(0, office.run("tally", "--format", "csv", "--out", home.resolve("ผล.csv").toString()));
        assertEquals("", office.out);
        String csv = Files.readString(home.resolve("ผล.csv"));
        assertTrue(csv.startsWith("\ufeffstaff_id,") && csv.contains("S1,นายสมหมาย ตัวอย่าง"), csv);
        assertEquals(0, office.run("tally", "--format", "html"));
        assertTrue(office.out.contains("<td>นายสมหมาย ตัวอย่าง</td>"), office.out);
        assertEquals(0, office.run("tally", "--format", "xlsx", "--out", "ผล.xlsx"));
        assertEquals("PK", Files.readString(home.resolve("ผล.xlsx"), StandardCharsets.ISO_8859_1).substring(0, 2));
        assertEquals(0, office.run("tally", "--format", "pdf", "--out", "ผล.pdf"));
        assertEquals("%PDF", Files.readString(home.resolve("ผล.pdf"), StandardCharsets.ISO_8859_1).substring(0, 4));
        assertEquals(0, office.run("tally", "--format", "json", "--snapshot"));
        @SuppressWarnings("unchecked")
        Map<String, Object> json = Json.parse(office.out, Map.class);
        assertEquals(50.0, ((Map<?, ?>) json.get("total")).get("percent"));
        assertTrue(office.err.contains("snapshot 1"), office.err);
        assertEquals(0, office.raw(home, "tally"));
        assertTrue(office.out.contains("เรียนจบ 1 เม.ย. 2566 – 30 ก.ย. 2566"), office.out);
    }

    @Test
    void tallyOnRecordIsShownAsItWasInEveryForm() throws IOException {
        office.ready();
        office.drop("a.pdf", "accept S1\nreview S2");
        office.run("process");
        Map<String, String> then = new HashMap<>();
        for (String form : List.of("table", "csv", "html", "json")) {
            office.run("tally", "--format", form);
            then.put(form, office.out);
        }
        office.run("tally", "--snapshot");
        office.run("review", "accept", "2", "--staff", "S2");
        office.run("staff", "import", office.write("staff.csv", "staff_id,first_name,last_name,staff_type\nS9,ใหม่,เอี่ยม,ข้าราชการ\n"
                .getBytes(StandardCharsets.UTF_8)).toString());

        for (String form : then.keySet()) {
            assertEquals(0, office.run("tally", "--of", "1", "--format", form));
            assertEquals(then.get(form), office.out);
        }
        assertEquals(0, office.run("tally", "--of", "1", "--format", "xlsx", "--out", "then.xlsx"));
        assertEquals(0, office.run("tally", "--of", "1", "--format", "pdf", "--out", "then.pdf"));
        office.run("tally");
        assertFalse(office.out.contains("S1"), office.out);
    }

    @Test
    void talliesOnRecordAreListed() {
        office.ready();
        assertEquals(0, office.run("tally", "--snapshots"));
        office.run("tally", "--snapshot");
        office.drop("a.pdf", "accept S1");
        office.run("process");
        office.run("tally", "--snapshot");

        assertEquals(0, office.run("tally", "--snapshots"));
        assertTrue(office.out.contains("0.00") && office.out.contains("50.00") && office.out.contains("2023-06-20 10:00"), office.out);
        assertEquals(0, office.run("tally", "--snapshots", "--format", "json"));
        assertTrue(office.out.contains("\"snapshot\": 2") && office.out.contains("\"percent\": 50.0"), office.out);
        assertEquals(66, office.run("tally", "--of", "3"));
        assertTrue(office.err.contains("tally --snapshots"), office.err);
        for (String[] wrong : new String[][] {{"--of", "1", "--snapshot"}, {"--snapshots", "--format", "csv"}, {"--of", "first"}}) {
            assertEquals(64, office.run(Stream.concat(Stream.of("tally"), Stream.of(wrong)).toArray(String[]::new)));
        }
    }

    @Test
    void formsThatAreNoTextNeedAFile() {
        office.ready();

        for (String form : List.of("xlsx", "pdf")) {
            assertEquals(64, office.run("tally", "--format", form));
            assertTrue(office.err.contains("--out FILE"), office.err);
            assertEquals("", office.out);
        }
    }

    @Test
    void aFileThatIsWrittenTakesThePlaceOfAFormerReportAndOfNothingElse() throws IOException {
        office.ready().drop("a.pdf", "accept S1");
        office.run("process");
        Files.createDirectory(home.resolve("reports"));
        Files.createDirectory(home.resolve("layouts"));
        byte[] settings = Files.readAllBytes(home.resolve("baiprakat.yaml"));

        for (String place : List.of("reports", "inbox", "baiprakat.db", "baiprakat.db-wal", "baiprakat.yaml", "inbox/t.csv", "archive/t.csv",
                "failed/t.csv", ".work/t.csv", "layouts/t.yaml", "layouts.yaml")) {
            assertEquals(64, office.run("tally", "--out", place), place);
            assertTrue(office.err.contains("is a folder") || office.err.contains("the program's own place"), office.err);
            assertEquals(64, office.run("explain", "1", "--overlay", place), place);
        }
        assertEquals(0, office.run("tally", "--format", "csv", "--out", "reports/t.csv"));
        assertEquals(0, office.run("tally", "--format", "csv", "--out", "reports/t.csv"));

        assertTrue(Files.isDirectory(home.resolve("inbox")) && Files.isDirectory(home.resolve("reports")));
        assertArrayEquals(settings, Files.readAllBytes(home.resolve("baiprakat.yaml")));
        assertEquals(0, office.run("explain", "1"));
        try (Stream<Path> written = Files.list(home.resolve("reports"))) {
            assertEquals(List.of(home.resolve("reports/t.csv")), written.toList());
        }
    }

    @Test
    void whatTheProgramWorksByIsNotReplacedThroughALink() throws IOException {
        office.ready();
        Requires.link(home.resolve("link.db"), home.resolve("baiprakat.db"));

        assertEquals(64, office.run("tally", "--out", "link.db"));

        assertTrue(office.err.contains("the program's own place"), office.err);
    }

    @Test
    void aLinkThatIsWrittenToStaysALink() throws IOException {
        office.ready();
        Path file = Files.writeString(Files.createDirectory(home.resolve("share")).resolve("t.txt"), "last week");
        Requires.link(home.resolve("t.txt"), file);
        Requires.link(home.resolve("new.txt"), home.resolve("share/new.txt"));

        for (String link : List.of("t.txt", "new.txt")) {
            assertEquals(0, office.run("tally", "--out", link), office.err);
            assertTrue(Files.isSymbolicLink(home.resolve(link)), link);
        }

        assertTrue(Files.readString(file).contains("have passed"), Files.readString(file));
        assertTrue(Files.readString(home.resolve("share/new.txt")).contains("have passed"));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no device among its files")
    void aLinkToADeviceStaysALink() throws IOException {
        office.ready();
        Requires.link(home.resolve("nothing"), Path.of("/dev/null"));

        assertEquals(0, office.run("tally", "--out", "nothing"), office.err);

        assertTrue(Files.isSymbolicLink(home.resolve("nothing")));
    }

    @Test
    void aReportThatCannotBeWrittenIs74WithWhatToDo() {
        office.ready();

        assertEquals(74, office.run("tally", "--out", "ก".repeat(300) + ".txt"));

        assertTrue(office.err.contains("close the program that has the file open"), office.err);
    }

    @Test
    void missingFolderForAFileIs66AndNamed() {
        office.ready().drop("a.pdf", "accept S1");
        office.run("process");

        assertEquals(66, office.run("tally", "--out", home.resolve("gone/tally.txt").toString()));
        assertTrue(office.err.contains(home.resolve("gone").toString()), office.err);
        assertEquals(66, office.run("explain", "1", "--overlay", home.resolve("gone/page.png").toString()));
        assertEquals("", office.out);
    }

    @Test
    void fileThatCannotBePutAwayIsCountedAsInWork() {
        office.ready().write(".work/room/a.pdf", new byte[] {1});

        office.run("status");

        assertTrue(office.out.contains("being read: 1"), office.out);
    }

    @Test
    void statusAddsUp() {
        office.ready();
        office.drop("a.pdf", "accept S1");
        office.drop("b.pdf", "review S2");
        office.drop("c.pdf", "review S1\naccept S2");
        office.drop("d.pdf", "nothing");
        office.drop("e copy of a.pdf", "accept S1");
        office.run("process");

        office.run("status", "--format", "json");

        @SuppressWarnings("unchecked")
        Map<String, Object> status = Json.parse(office.out, Map.class);
        assertEquals(5, status.get("received"));
        assertEquals(5, (int) status.get("archived") + (int) status.get("review") + (int) status.get("failed"));
        assertEquals(2, status.get("review"));
        assertEquals(1, status.get("failed"));
        assertEquals(1, status.get("duplicates"));
        assertEquals(2, status.get("queue_depth"));
        assertEquals(0, status.get("inbox"));
        office.run("status");
        assertTrue(office.out.contains("received 5 files = archived 2 + review 2 + failed 1"), office.out);
    }

    @Test
    void explainShowsEverythingAndDraws() {
        office.ready();
        office.drop("a.pdf", "review S2");
        office.run("process");

        assertEquals(0, office.run("explain", "1", "--overlay", home.resolve("o.png").toString()));

        assertTrue(office.out.contains("0.970") && office.out.contains("runner-up too close"), office.out);
        assertEquals(List.of(home.resolve("o.png")), office.drawn);
        assertEquals(66, office.run("explain", "99"));
    }

    @Test
    void doctorSaysOkOrWhatToDo() {
        office.ready();
        assertEquals(0, office.run("doctor"), () -> office.out);
        assertFalse(office.out.contains("problem"), office.out);

        office.checks = List.of(DoctorCheck.succeeds(new Message("ไลบรารี", "libraries"), Fault.Exit.UNAVAILABLE, () -> {
            throw new UnsatisfiedLinkError("no tesseract");
        }), new DoctorCheck(new Message("โมเดล", "model"), Fault.Exit.UNAVAILABLE, () -> Optional.empty()));
        assertEquals(69, office.run("doctor"));
        assertTrue(office.out.contains("problem libraries") && office.out.contains("ok      model"), office.out);

        office.write("baiprakat.yaml", "threads: x\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(78, office.run("doctor"));
    }

    @Test
    void doctorReadsTheLayoutsAsProcessDoes() {
        office.ready();
        office.write("layouts.yaml", "layouts: [".getBytes(StandardCharsets.UTF_8));

        assertEquals(78, office.run("doctor"));

        assertTrue(office.out.contains("problem layouts of certificates: ") && office.out.contains("layouts.yaml"), office.out);
    }

    @Test
    void doctorSeesPermissionsThatAreTooWide() throws IOException {
        Requires.posixPermissions(home);
        office.ready();
        Files.setPosixFilePermissions(home.resolve("archive"), java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));

        assertEquals(69, office.run("doctor"));

        assertTrue(office.out.contains("chmod"), office.out);
    }

    @Test
    void unexpectedErrorIs70WithoutAStackTraceUnlessAsked() {
        office.ready();
        office.drop("a.pdf", "accept S1");
        office.special = scan -> {
            throw new AssertionError("bug");
        };

        assertEquals(70, office.run("process"));
        assertFalse(office.err.contains("\tat "), office.err);
        assertEquals(70, office.run("process", "--debug"));
        assertTrue(office.err.contains("\tat "), office.err);
    }
}
