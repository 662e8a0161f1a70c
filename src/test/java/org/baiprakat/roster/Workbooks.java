package org.baiprakat.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks of text cells for the tests. */
final class Workbooks {
    private Workbooks() { }

    /**
     * @param hidden names of the sheets to hide
     * @param sheets each the name of a sheet on a line of its own, and its rows as plain CSV
     */
    static Path write(Path file, List<String> hidden, String... sheets) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "test", "1.0")) {
            for (String text : sheets) {
                List<String> lines = text.lines().toList();
                Worksheet sheet = workbook.newWorksheet(lines.get(0));
                if (hidden.contains(lines.get(0))) {
                    sheet.setVisibilityState(VisibilityState.HIDDEN);
                }
                for (int row = 1; row < lines.size(); row++) {
                    String[] cells = lines.get(row).split(",");
                    for (int column = 0; column < cells.length; column++) {
                        if (!cells[column].isEmpty()) {
                            sheet.value(row - 1, column, cells[column]);
                        }
                    }
                }
            }
        }
        return file;
    }
}
