package org.baiprakat.roster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.baiprakat.document.ThaiText;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;

/**
 * The rows of one sheet as text, without those that are blank. A CSV file has one sheet, read in one way for each separator it could have.
 *
 * @param sheet  the name of the sheet, empty in a CSV file
 * @param hidden whether the office has hidden it: then it is not read, and without rows
 */
record Table(String sheet, boolean hidden, List<TableRow> rows) {
    private static final long MAX_BYTES = 50L * 1024 * 1024;

    /** Cells are without spaces at the ends; {@code number} counts from 1 as a spreadsheet does. */
    record TableRow(int number, List<String> cells) {
        TableRow {
            cells = cells.stream().map(String::strip).toList();
        }

        boolean blank() {
            return cells.stream().allMatch(cell -> cell.isEmpty() || ThaiText.canonical(cell).isEmpty());
        }
    }

    Table {
        rows = rows.stream().filter(row -> !row.blank()).toList();
    }

    /** Every table the file could hold; at least one. */
    static List<Table> read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Fault(Fault.Exit.NO_INPUT, Message.format("ไม่พบแฟ้ม %s", "there is no file %s", file));
        }
        byte[] bytes;
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw notATable(file, null);
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Fault(Fault.Exit.IO, Message.format("อ่านแฟ้ม %s ไม่ได้", "cannot read %s", file), e);
        }
        if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
            throw new Fault(Fault.Exit.DATA, Message.format("%s เป็นแฟ้ม Excel แบบเก่า (.xls) ให้บันทึกเป็น .xlsx หรือ CSV ก่อน",
                    "%s is an old Excel file (.xls); save it as .xlsx or CSV first", file));
        }
        return begins(bytes, 'P', 'K', 3, 4) ? XlsxTables.read(file, bytes) : CsvTables.read(file, bytes);
    }

    private static boolean begins(byte[] bytes, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    static Fault notATable(Path file, Throwable cause) {
        return new Fault(Fault.Exit.DATA, Message.format("%s ไม่ใช่แฟ้ม CSV หรือ XLSX ที่อ่านได้", "%s is no CSV or XLSX file that can be read", file),
                cause);
    }
}
