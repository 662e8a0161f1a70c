package org.baiprakat.roster;

import java.util.List;
import org.baiprakat.messages.Message;

/**
 * What a list gave.
 *
 * @param rows     the rows taken, in the order of the file
 * @param problems the rows that could not be taken, or not whole, each with the reason
 * @param notes    what the office should know about the whole file, such as a column that was not there or a sheet that was not read
 */
public record ImportResult<T>(List<T> rows, List<Problem> problems, List<Message> notes) {

    /**
     * Where a row stands.
     *
     * @param sheet the name of the sheet, empty in a CSV file
     * @param row   counts as a spreadsheet does: the header is row 1 if the sheet begins with it
     */
    public record Place(String sheet, int row) {
        public Message text() {
            return sheet.isEmpty() ? Message.format("แถว %d", "row %d", row) : Message.format("แถว %d ของแผ่นงาน %s", "row %d of sheet %s", row, sheet);
        }
    }

    /**
     * Something wrong with a row.
     *
     * @param taken whether the row was taken all the same, without what is wrong in it
     */
    public record Problem(Place place, boolean taken, Message text) { }

    public ImportResult {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }
}
