package org.baiprakat.roster;

import java.util.List;
import org.baiprakat.messages.Message;

/**
 * What a list gave.
 *
 * @param rows     the rows taken, in the order of the file
 * @param problems the rows that could not be taken, or not whole, each with the reason
 * @param notes    what the office should know about the whole file, such as a column that was not there
 */
public record ImportResult<T>(List<T> rows, List<Problem> problems, List<Message> notes) {

    /**
     * Something wrong with a row.
     *
     * @param row   counts as a spreadsheet does: the header is row 1 if the file begins with it
     * @param taken whether the row was taken all the same, without what is wrong in it
     */
    public record Problem(int row, boolean taken, Message text) { }

    public ImportResult {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }
}
