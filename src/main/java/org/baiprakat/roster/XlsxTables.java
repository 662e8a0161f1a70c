package org.baiprakat.roster;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** XLSX as text tables, one for each sheet. A cell that shows a date is that date in ISO 8601, whichever year it is taken for. */
final class XlsxTables {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);
    /** What shows a year or a day, once colours, locales and words in quotes are gone. */
    private static final Pattern DATE = Pattern.compile("[ybd]", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_FIGURES = Pattern.compile("\\[[^\\]]*\\]|\"[^\"]*\"|\\\\.");

    private XlsxTables() { }

    static List<Table> read(Path file, byte[] bytes) {
        List<Table> tables = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS)) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                tables.add(table(sheet));
            }
        } catch (IOException | RuntimeException e) {
            // The reader throws whatever its XML parser does on a file that is a ZIP but no workbook.
            throw Table.notATable(file, e);
        }
        if (tables.isEmpty()) {
            throw Table.notATable(file, null);
        }
        return tables;
    }

    private static Table table(Sheet sheet) throws IOException {
        if (sheet.getVisibility() != SheetVisibility.VISIBLE) {
            return new Table(sheet.getName(), true, List.of());
        }
        try (Stream<Row> rows = sheet.openStream()) {
            return new Table(sheet.getName(), false,
                    rows.map(row -> new Table.TableRow(row.getRowNum(), row.stream().map(XlsxTables::text).toList())).toList());
        }
    }

    private static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getValue() instanceof BigDecimal && showsADate(cell)) {
            return cell.asDate().toLocalDate().toString();
        }
        return cell.getValue() instanceof BigDecimal number ? shown(number, cell) : cell.getText();
    }

    /** A format of zeros alone fills the number up with zeros in front, as ids often are. */
    private static String shown(BigDecimal number, Cell cell) {
        String figures = number.stripTrailingZeros().toPlainString();
        int width = format(cell).filter(format -> figures.matches("\\d+") && format.matches("0+")).map(String::length).orElse(0);
        return "0".repeat(Math.max(0, width - figures.length())) + figures;
    }

    private static boolean showsADate(Cell cell) {
        return format(cell).filter(format -> DATE.matcher(NO_FIGURES.matcher(format).replaceAll("")).find()).isPresent();
    }

    private static Optional<String> format(Cell cell) {
        return Optional.ofNullable(cell.getDataFormatString());
    }
}
