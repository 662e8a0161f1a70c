package org.baiprakat.roster;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.baiprakat.document.StaffMember;
import org.baiprakat.document.ThaiText;
import org.baiprakat.messages.Message;

/** Reads the staff list that the office brings. */
public final class StaffList {
    /** How each column may be headed, most telling first. Capitals, spaces, hyphens and brackets are of no importance. */
    private static final Map<String, List<String>> COLUMNS = columns();
    private static final Message MERGED = new Message("เซลล์ที่ผสานกันลงมามีค่าเฉพาะแถวแรก ให้ยกเลิกการผสานแล้วกรอกทุกแถว",
            "Of cells that are merged downwards only the first has a value: split them and fill each");

    private StaffList() { }

    private static Map<String, List<String>> columns() {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        columns.put(StaffRow.ID, List.of("staff_id", "รหัส", "รหัสบุคลากร", "รหัสพนักงาน", "รหัสเจ้าหน้าที่", "รหัสประจำตัว", "employee_id",
                "เลขที่ตำแหน่ง", "ตำแหน่งเลขที่", "เลขตำแหน่ง", "id"));
        columns.put(StaffRow.TITLE, List.of("title", "คำนำหน้า", "คำนำหน้าชื่อ", "คำนำหน้านาม", "ยศ", "คำนำหน้า/ยศ", "ยศ/คำนำหน้า", "prefix"));
        columns.put(StaffRow.FIRST, List.of("first_name", "ชื่อ", "ชื่อตัว", "ชื่อ (ไทย)", "ชื่อภาษาไทย", "given_name"));
        columns.put(StaffRow.LAST, List.of("last_name", "นามสกุล", "สกุล", "นามสกุล (ไทย)", "นามสกุลภาษาไทย", "family_name", "surname"));
        columns.put(StaffRow.FULL, List.of("ชื่อ-สกุล", "ชื่อ-นามสกุล", "ชื่อและนามสกุล", "ชื่อและสกุล", "ชื่อตัว-ชื่อสกุล", "ชื่อ-ชื่อสกุล",
                "คำนำหน้า ชื่อ-สกุล", "ชื่อ-สกุล (ไทย)", "ชื่อ-นามสกุล (ไทย)", "รายชื่อ", "full_name", "name"));
        columns.put(StaffRow.FIRST_EN, List.of("first_name_en", "ชื่อ (อังกฤษ)", "ชื่อภาษาอังกฤษ", "ชื่อ (ภาษาอังกฤษ)", "given_name_en"));
        columns.put(StaffRow.LAST_EN, List.of("last_name_en", "นามสกุล (อังกฤษ)", "นามสกุลภาษาอังกฤษ", "นามสกุล (ภาษาอังกฤษ)",
                "สกุล (อังกฤษ)", "family_name_en", "surname_en"));
        columns.put(StaffRow.FULL_EN, List.of("full_name_en", "name_en", "ชื่อ-สกุล (อังกฤษ)", "ชื่อ-สกุลภาษาอังกฤษ", "ชื่อ-นามสกุล (อังกฤษ)",
                "ชื่อ-นามสกุล (ภาษาอังกฤษ)"));
        columns.put(StaffRow.TYPE, List.of("staff_type", "ประเภท", "ประเภทบุคลากร", "ประเภทเจ้าหน้าที่", "ประเภทพนักงาน", "type"));
        columns.put(StaffRow.POSITION, List.of("position", "ตำแหน่ง", "ชื่อตำแหน่ง"));
        columns.put(StaffRow.UNIT, List.of("unit", "สังกัด", "หน่วยงาน", "สังกัด/หน่วยงาน", "หน่วยงาน/สังกัด", "ส่วนราชการ", "กลุ่มงาน", "กลุ่ม/ฝ่าย",
                "ฝ่าย", "department"));
        columns.put(StaffRow.ALIASES, List.of("aliases", "ชื่อเดิม", "ชื่อ-สกุลเดิม", "ชื่อ-นามสกุลเดิม", "ชื่ออื่น", "alias", "former_names",
                "former_name", "other_names"));
        columns.put(StaffRow.FORMER_FAMILY, List.of("นามสกุลเดิม", "สกุลเดิม", "former_last_name"));
        columns.put(StaffRow.START, List.of("start_date", "วันเริ่ม", "วันที่เริ่ม", "วันเริ่มงาน", "วันที่เริ่มงาน", "วันเริ่มปฏิบัติงาน", "วันที่เริ่มปฏิบัติงาน",
                "วันเริ่มปฏิบัติราชการ", "วันบรรจุ", "วันที่บรรจุ", "start"));
        columns.put(StaffRow.END, List.of("end_date", "วันสิ้นสุด", "วันที่สิ้นสุด", "วันที่สิ้นสุดสัญญา", "วันพ้นจากราชการ", "วันที่พ้นจากราชการ", "วันพ้น", "วันที่พ้น",
                "วันลาออก", "วันที่ลาออก", "end"));
        return columns;
    }

    /**
     * Reads a staff list: CSV in UTF-8, UTF-16 or TIS-620/Windows-874, separated by comma, semicolon or tab, or XLSX, there every sheet that
     * has such a list. A row that cannot be taken is told in the result and does not stop the others. An id that is a 13-digit ID number is
     * never taken.
     *
     * @throws org.baiprakat.messages.Fault NO_INPUT if there is no such file; DATA if it is neither CSV nor XLSX, or has no column
     *         with names; IO if it cannot be read
     */
    public static ImportResult<StaffMember> read(Path file) {
        List<Table> tables = Table.read(file);
        ListSheets sheets = ListSheets.find(tables, StaffList::list, Set.of(StaffRow.ID, StaffRow.TYPE))
                .orElseThrow(() -> Header.missing(file, tables, "first_name (ชื่อ) / ชื่อ-สกุล"));

        List<Message> notes = new ArrayList<>(sheets.notes());
        boolean idNumbers = StaffRow.idsAreIdNumbers(sheets.all());
        if (sheets.all().stream().anyMatch(sheet -> !sheet.has(StaffRow.ID))) {
            notes.add(new Message("ไม่มีคอลัมน์รหัส จึงใช้เลขแถวเป็นรหัส โปรดคงลำดับแถวไว้เมื่อนำเข้าครั้งต่อไป",
                    "no id column: row numbers are taken as ids; keep the order of the rows when you import again"));
        }
        if (idNumbers) {
            notes.add(new Message("คอลัมน์รหัสเป็นเลขประจำตัวประชาชนซึ่งโปรแกรมไม่จัดเก็บ จึงใช้เลขแถวเป็นรหัสแทน",
                    "the id column holds 13-digit ID numbers, which are not kept: row numbers are taken as ids instead"));
        }
        if (sheets.all().stream().noneMatch(sheet -> sheet.has(StaffRow.TYPE))) {
            notes.add(new Message("ไม่มีคอลัมน์ประเภทบุคลากร จึงนับทุกคนเป็นตัวหาร",
                    "no staff_type column: everyone is counted in the denominator"));
        }
        return rows(sheets, idNumbers, notes);
    }

    private static Optional<Header> list(List<Table> tables) {
        return Header.find(tables, COLUMNS).map(StaffList::settled).filter(header -> header.has(StaffRow.FIRST) || header.has(StaffRow.FULL));
    }

    /**
     * ชื่อ beside no family name holds whole names. ชื่อสกุล is the family name where the given name has a column of its own, and the whole
     * name elsewhere.
     */
    private static Header settled(Header header) {
        Map<String, Integer> columns = new HashMap<>(header.columns());
        if (!columns.containsKey(StaffRow.LAST) && columns.containsKey(StaffRow.FIRST)) {
            boolean familyBeside = columns.containsKey(StaffRow.FULL);
            columns.put(familyBeside ? StaffRow.LAST : StaffRow.FULL,
                    familyBeside ? columns.remove(StaffRow.FULL) : columns.remove(StaffRow.FIRST));
        }
        return new Header(header.sheet(), header.row(), header.body(), columns);
    }

    private static ImportResult<StaffMember> rows(ListSheets sheets, boolean idNumbers, List<Message> notes) {
        List<StaffMember> taken = new ArrayList<>();
        List<ImportResult.Problem> problems = new ArrayList<>();
        Map<String, ImportResult.Place> placeOfId = new HashMap<>();
        Map<String, ImportResult.Place> placeOfName = new HashMap<>();
        for (Header sheet : sheets.all()) {
            for (Table.TableRow row : sheet.body()) {
                ImportResult.Place place = sheet.place(row);
                boolean numbered = idNumbers || !sheet.has(StaffRow.ID);
                StaffRow staffRow = new StaffRow(sheet, row, numbered ? Optional.of(number(place, sheets.main())) : Optional.empty());
                Optional<Message> refusal = staffRow.refusal().or(() -> duplicate(staffRow.id(), placeOfId));
                if (refusal.isPresent()) {
                    problems.add(new ImportResult.Problem(place, false, refusal.get()));
                    continue;
                }
                StaffMember member = staffRow.member();
                taken.add(member);
                placeOfId.put(member.id(), place);
                ImportResult.Place first = placeOfName.computeIfAbsent(ThaiText.key(member.name().full()), name -> place);
                Stream.concat(staffRow.doubts().stream(), twice(place, first).stream())
                        .forEach(doubt -> problems.add(new ImportResult.Problem(place, true, doubt)));
            }
        }
        if (sheets.all().stream().anyMatch(sheet -> sheet.has(StaffRow.TYPE))) {
            lacking(taken, StaffMember::staffType, placeOfId).map(rows -> Message.format("ไม่มีประเภทบุคลากรใน%s จึงนับเป็นตัวหาร %s",
                    "no staff type in %s: counted in the denominator. %s", rows, MERGED)).ifPresent(notes::add);
        }
        if (sheets.all().stream().anyMatch(sheet -> sheet.has(StaffRow.UNIT))) {
            lacking(taken, StaffMember::unit, placeOfId).map(rows -> Message.format("ไม่มีสังกัดใน%s %s", "no unit in %s. %s", rows, MERGED))
                    .ifPresent(notes::add);
        }
        return new ImportResult<>(taken, problems, notes);
    }

    private static Optional<Message> lacking(List<StaffMember> staff, Function<StaffMember, String> text, Map<String, ImportResult.Place> placeOfId) {
        List<StaffMember> without = staff.stream().filter(member -> text.apply(member).isEmpty()).toList();
        return without.stream().findFirst().map(member -> Message.format(" %d แถว (แถวแรกคือ%s)", "%d rows (the first is %s)", without.size(),
                placeOfId.get(member.id()).text()));
    }

    /** The row number alone on the main sheet, so that another sheet changes no id. */
    private static String number(ImportResult.Place place, Header main) {
        return place.sheet().equals(main.sheet()) ? String.valueOf(place.row()) : place.sheet() + "-" + place.row();
    }

    private static Optional<Message> duplicate(String id, Map<String, ImportResult.Place> placeOfId) {
        return Optional.ofNullable(placeOfId.get(id)).map(first -> Message.format("รหัส %s ซ้ำกับ%s จึงไม่นำเข้า",
                "id %s stands in %s already; not taken", id, first.text()));
    }

    /** One name on two sheets may be one person: somebody who went over to another kind of staff, or a list of another year. */
    private static Optional<Message> twice(ImportResult.Place place, ImportResult.Place first) {
        return place.sheet().equals(first.sheet()) ? Optional.empty() : Optional.of(Message.format(
                "ชื่อเดียวกับ%s ถ้าเป็นคนเดียวกัน ให้ลบแถวหนึ่งหรือซ่อนแผ่นงานหนึ่งแล้วนำเข้าอีกครั้ง",
                "%s has the same name; if it is one person, delete one of the rows or hide one of the sheets, and import again", first.text()));
    }
}
