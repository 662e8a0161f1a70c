package org.baiprakat.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.StaffMember;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaffListTest {
    private static final PersonName NOBODY = new PersonName("", "", "");
    private static final String SPLIT = "Of cells that are merged downwards only the first has a value: split them and fill each";
    private static final String SMALL = "รหัส,คำนำหน้า,ชื่อ,นามสกุล,ประเภท,สังกัด\nS1,นาย,สมหมาย,ตัวอย่าง,ข้าราชการ,ฝ่ายบริหารทั่วไป\n";
    private static final StaffMember SOMMAI = new StaffMember("S1", new PersonName("นาย", "สมหมาย", "ตัวอย่าง"), NOBODY, "ข้าราชการ", "",
            "ฝ่ายบริหารทั่วไป", List.of(), Optional.empty(), Optional.empty());

    @TempDir
    Path folder;

    private Path file(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    private ImportResult<StaffMember> read(String csv) throws IOException {
        return StaffList.read(file("staff.csv", csv, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "x-windows-874", "TIS-620", "UTF-16"})
    void everyEncodingOfTheOfficeIsUnderstood(String charset) throws IOException {
        Path file = file("staff.csv", SMALL, Charset.forName(charset));

        assertEquals(List.of(SOMMAI), StaffList.read(file).rows());
    }

    @Test
    void byteOrderMarkIsNoPartOfTheFirstHeading() throws IOException {
        assertEquals(List.of(SOMMAI), read("\ufeff" + SMALL).rows());
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void semicolonAndTabSeparateAsWell(String separator) throws IOException {
        assertEquals(List.of(SOMMAI), read(SMALL.replace(",", separator)).rows());
    }

    @Test
    void everyColumnIsFoundInAnyOrder() throws IOException {
        ImportResult<StaffMember> result = read("""
                unit,End_Date,start_date,aliases,position,Staff Type,last_name_en,first_name_en,last_name,first_name,title,staff_id
                ท้องถิ่นอำเภอ,30/9/2566,1 ต.ค. 2560,สมศรี เก่า; นางมาลี อดีต,นักวิชาการ,พนักงานราชการ,Jaidee,Mali,ใจดี,มะลิ,นางสาว,A-7
                """);

        assertEquals(List.of(new StaffMember("A-7", new PersonName("นางสาว", "มะลิ", "ใจดี"), new PersonName("", "Mali", "Jaidee"), "พนักงานราชการ",
                "นักวิชาการ", "ท้องถิ่นอำเภอ", List.of(new PersonName("", "สมศรี", "เก่า"), new PersonName("นาง", "มาลี", "อดีต")),
                Optional.of(LocalDate.of(2017, 10, 1)), Optional.of(LocalDate.of(2023, 9, 30)))), result.rows());
        assertEquals(List.of(), result.problems());
        assertEquals(List.of(), result.notes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ชื่อ-สกุล", "ชื่อ - นามสกุล", "ชื่อ นามสกุล", "ชื่อสกุล", "ชื่อ", "name"})
    void oneColumnForTheWholeNameIsTakenApart(String heading) throws IOException {
        ImportResult<StaffMember> result = read("ลำดับ," + heading + ",รหัส\n1,นางสาวมะลิ ใจดี,7\n2,ว่าที่ร้อยตรี กล้า ณ ถลาง,8\n");

        assertEquals(List.of(new PersonName("นางสาว", "มะลิ", "ใจดี"), new PersonName("ว่าที่ร้อยตรี", "กล้า", "ณ ถลาง")),
                result.rows().stream().map(StaffMember::name).toList());
    }

    @Test
    void familyNameHeadedAsTheLawCallsItIsTheFamilyNameBesideAGivenName() throws IOException {
        ImportResult<StaffMember> result = read("รหัส,ชื่อ,ชื่อสกุล\n7,นางสาวมะลิ,ใจดี\n");

        assertEquals(new PersonName("นางสาว", "มะลิ", "ใจดี"), result.rows().get(0).name());
    }

    @Test
    void titleInItsOwnColumnIsBelieved() throws IOException {
        ImportResult<StaffMember> result = read("รหัส,คำนำหน้า,ชื่อ,สกุล\n7,นางสาว,นางนวล,ใจดี\n");

        assertEquals(new PersonName("นางสาว", "นางนวล", "ใจดี"), result.rows().get(0).name());
    }

    @ParameterizedTest
    @CsvSource({"นางสาว,นางนวล ใจดี,นางสาว,นางนวล", "นาง,นางนวล ใจดี,นาง,นวล", "นางสาว,นางสาวมะลิ ใจดี,นางสาว,มะลิ", "น.ส.,น.ส. มะลิ ใจดี,น.ส.,มะลิ",
        "นางสาว,มะลิ ใจดี,นางสาว,มะลิ",
        "-,นางนวล ใจดี,นาง,นวล", "นางสาว,ว่าที่ร้อยตรีหญิง มะลิ ใจดี,ว่าที่ร้อยตรีหญิง,มะลิ"})
    void titleBesideAWholeNameIsTheOnlyCivilOneTakenOff(String title, String whole, String read, String given) throws IOException {
        ImportResult<StaffMember> result = read("รหัส,คำนำหน้า,ชื่อ-สกุล\n7," + title + "," + whole + "\n");

        assertEquals(new PersonName(read, given, "ใจดี"), result.rows().get(0).name());
    }

    @Test
    void formerNamesOfOneWordAreCompleted() throws IOException {
        ImportResult<StaffMember> result = read("รหัส,ชื่อ,สกุล,ชื่อเดิม,นามสกุลเดิม\n7,มะลิ,ใจดี,มาลี,เก่าแก่\n8,กล้า,หาญ,-,\n");

        assertEquals(List.of(new PersonName("", "มาลี", "ใจดี"), new PersonName("", "มะลิ", "เก่าแก่")), result.rows().get(0).aliases());
        assertEquals(List.of(), result.rows().get(1).aliases());
    }

    @Test
    void formerNamesOnLinesOfTheirOwnAreSeveral() throws IOException {
        ImportResult<StaffMember> result = read("รหัส,ชื่อ,สกุล,ชื่อเดิม,นามสกุลเดิม\n"
                + "7,มะลิ,ใจดี,\"สมศรี เก่า\r\nนางมาลี อดีต\",\"เก่าแก่\n-\"\n"
                + "8,\"กล้า\n\",หาญ,สมชาย  เก่า,\n");

        assertEquals(List.of(new PersonName("", "สมศรี", "เก่า"), new PersonName("นาง", "มาลี", "อดีต"), new PersonName("", "มะลิ", "เก่าแก่")),
                result.rows().get(0).aliases());
        assertEquals(List.of(new PersonName("", "สมชาย", "เก่า")), result.rows().get(1).aliases());
    }

    @Test
    void brokenRowsAreToldAndTheOthersTaken() throws IOException {
        ImportResult<StaffMember> result = read("""
                บัญชีรายชื่อบุคลากร,,,
                รหัส,ชื่อ,สกุล,วันเริ่มงาน
                S1,สมหมาย,ตัวอย่าง,
                S2,,,
                ,มะลิ,ใจดี,

                S1,กล้า,หาญ,
                S3,กล้า,หาญ,วันก่อน
                S4,เดี่ยว
                """);

        assertEquals(List.of("S1", "S3", "S4"), result.rows().stream().map(StaffMember::id).toList());
        assertEquals(List.of(4, 5, 7, 8, 9), result.problems().stream().map(problem -> problem.place().row()).toList());
        assertEquals(List.of(false, false, false, true, true), result.problems().stream().map(ImportResult.Problem::taken).toList());
        assertTrue(result.problems().get(2).text().english().contains("row 3"), result.problems().get(2).text().english());
    }

    @Test
    void rowNumbersBecomeIdsWhereThereIsNoIdColumnAndThatIsSaid() throws IOException {
        ImportResult<StaffMember> result = read("ชื่อ,สกุล,ประเภท\nสมหมาย,ตัวอย่าง,ข้าราชการ\nมะลิ,ใจดี,ข้าราชการ\n");

        assertEquals(List.of("2", "3"), result.rows().stream().map(StaffMember::id).toList());
        assertEquals(1, result.notes().size());
        assertTrue(result.notes().get(0).english().contains("row numbers"));
    }

    @Test
    void idNumbersAreNotTakenAsIds() throws IOException {
        ImportResult<StaffMember> result = read("รหัส,ชื่อ,สกุล,ประเภท\n1-1017-00230-70-8,สมหมาย,ตัวอย่าง,ข้าราชการ\n");

        assertEquals(List.of("2"), result.rows().stream().map(StaffMember::id).toList());
        assertEquals(1, result.notes().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u2007", "\u202f", "\u3000", "\u00a0 \u00a0"})
    void spaceOfAnyKindIsASpace(String space) throws IOException {
        ImportResult<StaffMember> result = read("รหัส,ชื่อ-สกุล,ประเภท\nA1#,#นายสมหมาย#ใจดี,#ข้าราชการ\nA1,นายกล้า หาญ,ข้าราชการ\n#,นางมะลิ ใจดี,ข้าราชการ\n#,#,#\n"
                .replace("#", space));

        assertEquals(List.of(new StaffMember("A1", new PersonName("นาย", "สมหมาย", "ใจดี"), NOBODY, "ข้าราชการ", "", "", List.of(), Optional.empty(),
                Optional.empty())), result.rows());
        assertEquals(List.of(3, 4), result.problems().stream().map(problem -> problem.place().row()).toList());
    }

    @Test
    void spaceThatDoesNotBreakIsASpaceInTheEncodingOfTheOfficeToo() throws IOException {
        Path file = file("staff.csv", "รหัส,ชื่อ-สกุล\nA1\u00a0,นายสมหมาย\u00a0ใจดี\n", Charset.forName("x-windows-874"));

        assertEquals(List.of(new PersonName("นาย", "สมหมาย", "ใจดี")), StaffList.read(file).rows().stream().map(StaffMember::name).toList());
        assertEquals(List.of("A1"), StaffList.read(file).rows().stream().map(StaffMember::id).toList());
    }

    @Test
    void workbookIsReadWithNumbersAndDates() throws IOException {
        Path file = folder.resolve("staff.xlsx");
        try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "test", "1.0")) {
            workbook.newWorksheet("ปก").value(0, 0, "บัญชีบุคลากร");
            Worksheet sheet = workbook.newWorksheet("รายชื่อ");
            String[] headings = {"รหัส", "ชื่อ-สกุล", "ประเภท", "วันเริ่มงาน"};
            for (int i = 0; i < headings.length; i++) {
                sheet.value(1, i, headings[i]);
            }
            sheet.value(2, 0, 42);
            sheet.value(2, 1, "นายสมหมาย ตัวอย่าง");
            sheet.value(2, 2, "ข้าราชการ");
            sheet.value(2, 3, LocalDate.of(2017, 10, 1));
            sheet.style(2, 3).format("dd/mm/yyyy").set();
        }

        ImportResult<StaffMember> result = StaffList.read(file);

        assertEquals(List.of(new StaffMember("42", new PersonName("นาย", "สมหมาย", "ตัวอย่าง"), NOBODY, "ข้าราชการ", "", "", List.of(),
                Optional.of(LocalDate.of(2017, 10, 1)), Optional.empty())), result.rows());
        assertEquals(List.of(), result.problems());
    }

    private ImportResult<StaffMember> readWorkbook(List<String> hidden, String... sheets) throws IOException {
        return StaffList.read(Workbooks.write(folder.resolve("staff.xlsx"), hidden, sheets));
    }

    private static List<String> ids(ImportResult<StaffMember> result) {
        return result.rows().stream().map(StaffMember::id).toList();
    }

    private static List<String> said(ImportResult<StaffMember> result) {
        return result.problems().stream().map(problem -> problem.place().text().english() + (problem.taken() ? " taken: " : " not taken: ")
                + problem.text().english()).toList();
    }

    @Test
    void everySheetWithTheListIsRead() throws IOException {
        ImportResult<StaffMember> result = readWorkbook(List.of(), "ข้าราชการ\nรหัส,ชื่อ-สกุล,ประเภท\nA1,นายสมหมาย ใจดี,ข้าราชการ\n",
                "พนักงานราชการ\nบัญชีพนักงานราชการ\nชื่อ-สกุล,ประเภท,วันที่สิ้นสุดสัญญา,รหัส\n"
                        + "นางมานี ดีงาม,พนักงานราชการ,30/9/2566,B1\nนายปิติ มีนา,พนักงานราชการ,,\n");

        assertEquals(List.of("A1", "B1"), ids(result));
        assertEquals(List.of("ข้าราชการ", "พนักงานราชการ"), result.rows().stream().map(StaffMember::staffType).toList());
        assertEquals(List.of("row 4 of sheet พนักงานราชการ not taken: no id; not taken"), said(result));
        assertEquals(1, result.notes().size());
        assertTrue(result.notes().get(0).english().startsWith("2 sheets are read as one list: ข้าราชการ, พนักงานราชการ;"), result.notes().toString());
    }

    @Test
    void sheetsThatAreNotReadAreNamed() throws IOException {
        ImportResult<StaffMember> result = readWorkbook(List.of("ปี 2565"), "ปก\nบัญชีบุคลากร\n",
                "รายชื่อ\nรหัส,ชื่อ-สกุล,ประเภท\nA1,นายสมหมาย ใจดี,ข้าราชการ\n",
                "สรุป\nประเภท,จำนวน\nข้าราชการ,1\n", "โทรศัพท์\nชื่อ,ตำแหน่ง\nนายสมหมาย ใจดี,ท้องถิ่นจังหวัด\n",
                "ปี 2565\nรหัส,ชื่อ-สกุล,ประเภท\nA2,นายปิติ มีนา,ข้าราชการ\n",
                "แผ่นงาน1\n");

        assertEquals(List.of("A1"), ids(result));
        assertEquals(List.of(), result.problems());
        assertEquals(2, result.notes().size());
        assertTrue(result.notes().get(0).english().startsWith("sheets not read: ปก, สรุป, โทรศัพท์, without the headings of sheet รายชื่อ;"),
                result.notes().toString());
        assertEquals("hidden sheets are not read: ปี 2565", result.notes().get(1).english());
    }

    @Test
    void workbookOfOneSheetSaysNothingOfSheets() throws IOException {
        assertEquals(List.of(), readWorkbook(List.of(), "รายชื่อ\nรหัส,ชื่อ-สกุล,ประเภท\nA1,นายสมหมาย ใจดี,ข้าราชการ\n", "แผ่นงาน2\n").notes());
    }

    @Test
    void listWithoutASheetThatCanBeSeenIsADataFault() {
        assertEquals(Fault.Exit.DATA, assertThrows(Fault.class,
                () -> readWorkbook(List.of("รายชื่อ"), "ปก\nบัญชีบุคลากร\n", "รายชื่อ\nรหัส,ชื่อ-สกุล\nA1,นายสมหมาย ใจดี\n")).exit());
    }

    @Test
    void rowNumbersAsIdsAreThoseOfTheMainSheetAndElsewhereBearTheNameOfTheSheet() throws IOException {
        String main = "ข้าราชการ\nชื่อ-สกุล,ประเภท,สังกัด\nนายสมหมาย ใจดี,ข้าราชการ,ก\nนางมานี ดีงาม,ข้าราชการ,ก\n";
        String other = "พนักงานราชการ\nชื่อ-สกุล,ประเภท\nนายปิติ มีนา,พนักงานราชการ\n";

        assertEquals(List.of("2", "3"), ids(readWorkbook(List.of(), main)));
        assertEquals(List.of("พนักงานราชการ-2", "2", "3"), ids(readWorkbook(List.of(), other, main)));
    }

    @Test
    void whoStandsOnTwoSheetsIsTold() throws IOException {
        ImportResult<StaffMember> result = readWorkbook(List.of(), "ปี 2566\nรหัส,ชื่อ-สกุล,ประเภท\n"
                + "A1,นายสมหมาย ใจดี,ข้าราชการ\nA2,นางมานี ดีงาม,ข้าราชการ\nA3,นางมานี ดีงาม,ข้าราชการ\n",
                "ปี 2565\nรหัส,ชื่อ-สกุล,ประเภท\nA1,นายสมหมาย ใจดี,ข้าราชการ\nB7,นางสาวมานี ดีงาม,พนักงานราชการ\n");

        assertEquals(List.of("A1", "A2", "A3", "B7"), ids(result));
        assertEquals(List.of("row 2 of sheet ปี 2565 not taken: id A1 stands in row 2 of sheet ปี 2566 already; not taken",
                "row 3 of sheet ปี 2565 taken: row 3 of sheet ปี 2566 has the same name; if it is one person, delete one of the rows or hide one of the sheets,"
                        + " and import again"), said(result));
        assertEquals("รหัส A1 ซ้ำกับแถว 2 ของแผ่นงาน ปี 2566 จึงไม่นำเข้า", result.problems().get(0).text().thai());
    }

    @Test
    void oneSheetWithIdNumbersMeansThatNoSheetHasIds() throws IOException {
        ImportResult<StaffMember> result = readWorkbook(List.of(), "ก\nรหัส,ชื่อ-สกุล,ประเภท\n1-1017-00230-70-8,นายสมหมาย ใจดี,ข้าราชการ\n",
                "ข\nรหัส,ชื่อ-สกุล,ประเภท\n1-1017-00230-70-0,นางมานี ดีงาม,ข้าราชการ\n");

        assertEquals(List.of("2", "ข-2"), ids(result));
    }

    private static List<PersonName> names(ImportResult<StaffMember> result) {
        return result.rows().stream().map(StaffMember::name).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"รหัส,ชื่อ-สกุล,,,ประเภท\nA1,นาย,สมหมาย,ใจดี,ข้าราชการ\nA2,นางสาว,นางนวล,ณ ถลาง,ข้าราชการ\n",
        "ประเภท,รหัส,ชื่อ-สกุล\nข้าราชการ,A1,นาย,สมหมาย,ใจดี\nข้าราชการ,A2,นางสาว,นางนวล,ณ ถลาง\n",
        "รหัส,ชื่อ-สกุล,,ประเภท\nA1,นายสมหมาย,ใจดี,ข้าราชการ\nA2,นางสาว,นางนวล ณ ถลาง,ข้าราชการ\n",
        "รหัส,ชื่อ-สกุล,,,ประเภท\n,คำนำหน้า,ชื่อ,สกุล,\nA1,นาย,สมหมาย,ใจดี,ข้าราชการ\nA2,นางสาว,นางนวล,ณ ถลาง,ข้าราชการ\n",
        "รหัส,ชื่อ,,สกุล,ประเภท\nA1,นาย,สมหมาย,ใจดี,ข้าราชการ\nA2,นางสาว,นางนวล,ณ ถลาง,ข้าราชการ\n"})
    void nameGoesOnInTheColumnsOverWhichItsHeadingIsMerged(String csv) throws IOException {
        ImportResult<StaffMember> result = read(csv);

        assertEquals(List.of(new PersonName("นาย", "สมหมาย", "ใจดี"), new PersonName("นางสาว", "นางนวล", "ณ ถลาง")), names(result));
        assertEquals(List.of("A1", "A2"), ids(result));
        assertEquals(List.of(), result.problems());
        assertEquals(List.of(), result.notes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"รหัส,ชื่อ-สกุล,,ประเภท\nA1,นายสมหมาย ใจดี,ลาศึกษาต่อ,ข้าราชการ\n", "รหัส,ชื่อ-สกุล,เงินเดือน,ประเภท\nA1,นายสมหมาย ใจดี,1,ข้าราชการ\n",
        "รหัส,ชื่อ,,สกุล,ประเภท\nA1,นายสมหมาย,ลาศึกษาต่อ,ใจดี,ข้าราชการ\n"})
    void wholeNameTakesNothingFromTheColumnsBeside(String csv) throws IOException {
        assertEquals(List.of(new PersonName("นาย", "สมหมาย", "ใจดี")), names(read(csv)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"นาย", "นางสาว", "น.ส.", "ว่าที่ ร.ต.", "Mr."})
    void nameThatIsOnlyATitleIsNotTakenAndThatIsTold(String title) throws IOException {
        ImportResult<StaffMember> whole = read("รหัส,ชื่อ-สกุล,เงินเดือน\nA1," + title + ",1\nA2,นายกล้า หาญ,2\n");
        ImportResult<StaffMember> given = read("รหัส,ชื่อ,สกุล\nA1," + title + ",ใจดี\nA2,กล้า,หาญ\n");

        for (ImportResult<StaffMember> result : List.of(whole, given)) {
            assertEquals(List.of("A2"), ids(result));
            assertEquals(List.of("row 2 not taken: the name is only a title; not taken. Give title, first_name and last_name a heading each"), said(result));
        }
    }

    @ParameterizedTest
    @CsvSource({"พลเอก,", "มิ่ง,", "นาย,นางสาว"})
    void givenNameThatMayBeOneIsTaken(String given, String title) throws IOException {
        ImportResult<StaffMember> result = read("รหัส,คำนำหน้า,ชื่อ,สกุล\nA1," + (title == null ? "" : title) + "," + given + ",ใจดี\n");

        assertEquals(List.of(new PersonName(title == null ? "" : title, given, "ใจดี")), names(result));
    }

    @Test
    void nameThatIsMissingIsNotWhatStandsBesideIt() throws IOException {
        assertEquals(List.of("row 2 not taken: no name; not taken"), said(read("รหัส,ชื่อ-สกุล,,ประเภท\nA1,,ตำแหน่งว่าง,ข้าราชการ\n")));
    }

    @Test
    void headingsThatAreRepeatedAreNobody() throws IOException {
        ImportResult<StaffMember> result = read("ลำดับ,ชื่อ-สกุล,ตำแหน่ง\n1,นายสมหมาย ใจดี,ท้องถิ่นอำเภอ\nลำดับ,ชื่อ-สกุล,ตำแหน่ง\n2,นางมานี ดีงาม,ตำแหน่ง\n");

        assertEquals(List.of("2", "4"), ids(result));
        assertEquals(List.of(), result.problems());
    }

    @Test
    void rowsWithoutATypeOrAUnitAreCountedAloud() throws IOException {
        ImportResult<StaffMember> result = readWorkbook(List.of(), "รายชื่อ\nรหัส,ชื่อ-สกุล,ประเภท,สังกัด\nA1,นายสมหมาย ใจดี,ข้าราชการ,อำเภอเมือง\n"
                + "A2,นางมานี ดีงาม,ข้าราชการ\nA3,นายปิติ มีนา,\nA4,นายกล้า หาญ,-,อำเภอเมือง\n");

        assertEquals(List.of("no staff type in 2 rows (the first is row 4 of sheet รายชื่อ): counted in the denominator. " + SPLIT,
                "no unit in 2 rows (the first is row 3 of sheet รายชื่อ). " + SPLIT), result.notes().stream().map(Message::english).toList());
        assertEquals(List.of(), result.problems());
    }

    @Test
    void dateCellIsTheDateItShowsAndANumberIsNone() throws IOException {
        Path file = folder.resolve("staff.xlsx");
        try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("รายชื่อ");
            String[] headings = {"รหัส", "ชื่อ", "สกุล", "วันเริ่มงาน", "วันลาออก"};
            for (int i = 0; i < headings.length; i++) {
                sheet.value(0, i, headings[i]);
            }
            LocalDate typedInTheBuddhistEra = LocalDate.of(2566, 6, 15);
            List<String> formats = List.of("[$-107041E]d mmm yy;@", "dd/mm/bbbb", "#,##0\\ [Red]", "0.00\"baht\"");
            for (int row = 1; row <= formats.size(); row++) {
                sheet.value(row, 0, 41 + row);
                sheet.value(row, 1, "สมหมาย");
                sheet.value(row, 2, "ตัวอย่าง");
                sheet.value(row, 3, typedInTheBuddhistEra);
                sheet.style(row, 3).format(formats.get(row - 1)).set();
                sheet.value(row, 4, 10466);
            }
        }

        ImportResult<StaffMember> result = StaffList.read(file);

        Optional<LocalDate> day = Optional.of(LocalDate.of(2023, 6, 15));
        assertEquals(List.of("42", "43", "44", "45"), result.rows().stream().map(StaffMember::id).toList());
        assertEquals(List.of(day, day, Optional.empty(), Optional.empty()), result.rows().stream().map(StaffMember::start).toList());
        assertTrue(result.rows().stream().map(StaffMember::end).allMatch(Optional::isEmpty));
        assertEquals(List.of(2, 3, 4, 4, 5, 5), result.problems().stream().map(problem -> problem.place().row()).toList());
    }

    @ParameterizedTest
    @CsvSource({"0000,1,0001", "0000,12345,12345", "0000,-1,-1", "0000,1.5,1.5", "0,1,1", "#,1,1", "'#,##0',1200,1200", "General,1,1"})
    void numberIsFilledUpWithTheZerosOfItsFormat(String format, double number, String id) throws IOException {
        Path file = folder.resolve("staff.xlsx");
        try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("รายชื่อ");
            sheet.value(0, 0, "รหัส");
            sheet.value(0, 1, "ชื่อ-สกุล");
            sheet.value(1, 0, number);
            sheet.style(1, 0).format(format).set();
            sheet.value(1, 1, "นายสมหมาย ตัวอย่าง");
        }

        assertEquals(List.of(id), StaffList.read(file).rows().stream().map(StaffMember::id).toList());
    }

    @Test
    void missingNameColumnIsAFaultThatNamesTheColumnsFound() {
        Fault fault = assertThrows(Fault.class, () -> read("รหัส,เงินเดือน\n1,2\n"));

        assertEquals(Fault.Exit.DATA, fault.exit());
        assertTrue(fault.text().english().contains("เงินเดือน") && fault.text().thai().contains("เงินเดือน"));
    }

    @Test
    void whatIsNoListIsADataFault() throws IOException {
        Path picture = Files.write(folder.resolve("a.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, (byte) 0xff});
        Path zip = Files.write(folder.resolve("b.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
        Path old = Files.write(folder.resolve("c.xls"), new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1});
        Path empty = Files.write(folder.resolve("d.csv"), new byte[0]);

        for (Path file : List.of(picture, zip, old, empty)) {
            assertEquals(Fault.Exit.DATA, assertThrows(Fault.class, () -> StaffList.read(file)).exit(), file.toString());
        }
    }

    @Test
    void missingFileIsNoInput() {
        assertEquals(Fault.Exit.NO_INPUT, assertThrows(Fault.class, () -> StaffList.read(folder.resolve("none.csv"))).exit());
    }

    @Test
    void quotedCellsMayHoldSeparatorsQuotesAndLineBreaks() throws IOException {
        ImportResult<StaffMember> result = read("รหัส,ชื่อ,สกุล,สังกัด\nS1,สมหมาย,ตัวอย่าง,\"ฝ่าย ก, \"\"ข\"\"\nและ ค\"\n");

        assertEquals("ฝ่าย ก, \"ข\" และ ค", result.rows().get(0).unit());
    }

    @Test
    void strayQuoteInATabFileIsText() throws IOException {
        ImportResult<StaffMember> result = read("รหัส\tชื่อ\tสกุล\tสังกัด\nS1\tสมหมาย\tตัวอย่าง\tฝ่าย \"ก\"\nS2\tมะลิ\tใจดี\tข\n");

        assertEquals(2, result.rows().size());
    }
}
