package org.baiprakat.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.baiprakat.messages.Language;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A report as an Excel workbook. Text stays text, so that ids keep their zeros and nothing becomes a formula; only figures are numbers. */
final class Xlsx {
    /** Widest column, in characters; longer text is wrapped. */
    private static final int WIDEST = 40;
    private static final String NUMBER = "-?\\d+([.]\\d+)?";

    private final Worksheet sheet;
    private int row;

    private Xlsx(Worksheet sheet) {
        this.sheet = sheet;
    }

    /** @param list a sheet of its own, to sort and filter */
    static byte[] of(Report report, Table list) {
        boolean thai = report.language() == Language.TH;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Baiprakat", null)) {
            new Xlsx(book.newWorksheet(thai ? "สรุป" : "summary")).summary(report);
            new Xlsx(book.newWorksheet(thai ? "รายชื่อ" : "people")).list(list);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void summary(Report report) {
        sheet.value(row, 0, report.title());
        sheet.style(row++, 0).bold().fontSize(14).set();
        for (String line : report.lines()) {
            sheet.value(row++, 0, line);
        }
        int[] widths = new int[0];
        for (Report.Section section : report.sections()) {
            row++;
            if (!section.heading().isEmpty()) {
                sheet.value(row, 0, section.heading());
                sheet.style(row++, 0).bold().set();
            }
            widths = wider(widths, section.table());
            table(section.table());
        }
        fit(widths);
    }

    private void list(Table list) {
        fit(wider(new int[0], list));
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, list.rows().size(), list.head().size() - 1);
        table(list);
    }

    private void table(Table table) {
        for (int column = 0; column < table.head().size(); column++) {
            sheet.value(row, column, table.head().get(column));
            sheet.style(row, column).bold().borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                    .horizontalAlignment(table.right(column) ? "right" : "left").set();
        }
        row++;
        for (List<String> cells : table.rows()) {
            for (int column = 0; column < cells.size(); column++) {
                cell(column, cells.get(column), table.right(column));
            }
            row++;
        }
    }

    private void cell(int column, String text, boolean figure) {
        if (figure && text.matches(NUMBER)) {
            sheet.value(row, column, new BigDecimal(text));
            sheet.style(row, column).format(text.contains(".") ? "0.00" : "0").set();
        } else {
            sheet.value(row, column, text);
            sheet.style(row, column).format("@").wrapText(true).verticalAlignment("top").horizontalAlignment(figure ? "right" : "left").set();
        }
    }

    private static int[] wider(int[] widths, Table table) {
        int[] wider = Arrays.copyOf(widths, Math.max(widths.length, table.head().size()));
        for (int column = 0; column < table.head().size(); column++) {
            wider[column] = Math.max(wider[column], TextWidth.of(table.head().get(column)));
            for (List<String> cells : table.rows()) {
                wider[column] = Math.max(wider[column], TextWidth.of(cells.get(column)));
            }
        }
        return wider;
    }

    private void fit(int[] widths) {
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, Math.min(WIDEST, widths[column] + 2));
        }
    }
}
