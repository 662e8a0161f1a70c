package org.baiprakat.roster;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baiprakat.document.ThaiText;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;

/**
 * Which column holds what: found by the words of the header row, in any order. Lines above the header (the title of the list) are
 * skipped.
 *
 * @param sheet   the name of the sheet, empty in a CSV file
 * @param row     the header row
 * @param body    the rows below it, without further headings
 * @param columns column name → place, from 0
 */
record Header(String sheet, Table.TableRow row, List<Table.TableRow> body, Map<String, Integer> columns) {
    private static final int ROWS_SEARCHED = 20;

    /**
     * The best header of any of the tables: the row in the first twenty that are not blank with the most known columns.
     *
     * @param names column name → how it may be headed, most telling first
     * @return empty if no row has even one known column
     */
    static Optional<Header> find(List<Table> tables, Map<String, List<String>> names) {
        return tables.stream().flatMap(table -> table.rows().stream().limit(ROWS_SEARCHED).map(row -> of(table, row, names)))
                .filter(header -> !header.columns().isEmpty())
                // max takes the last of equals; the first is wanted.
                .reduce((best, next) -> Comparator.comparingInt((Header h) -> h.columns().size()).compare(next, best) > 0 ? next : best)
                .map(header -> header.withoutHeadingsBelow(names));
    }

    /** A header of two rows, and one that is repeated on each printed page, goes on among the rows below it. */
    private Header withoutHeadingsBelow(Map<String, List<String>> names) {
        Set<String> headings = names.values().stream().flatMap(List::stream).map(ThaiText::key).collect(Collectors.toSet());
        return new Header(sheet, row, body.stream().filter(r -> r.cells().stream().map(ThaiText::key).filter(headings::contains).count() < 2).toList(),
                columns);
    }

    private static Header of(Table table, Table.TableRow row, Map<String, List<String>> names) {
        Map<String, Integer> columns = new HashMap<>();
        names.forEach((column, headings) -> headings.stream().map(ThaiText::key).map(heading -> place(row, heading))
                .flatMap(Optional::stream).findFirst().ifPresent(place -> columns.put(column, place)));
        List<Table.TableRow> body = table.rows().stream().filter(r -> r.number() > row.number()).toList();
        return new Header(table.sheet(), row, body, columns);
    }

    private static Optional<Integer> place(Table.TableRow row, String heading) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (ThaiText.key(row.cells().get(i)).equals(heading)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    ImportResult.Place place(Table.TableRow of) {
        return new ImportResult.Place(sheet, of.number());
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    /** The cell of a column in canonical text, on one line; empty if the column or the cell is not there. */
    String cell(Table.TableRow from, String column) {
        return ThaiText.canonical(written(from, column));
    }

    /**
     * The cell of a column and those right of it up to the next heading, each in canonical text: a heading may be merged over several columns, and then
     * it stands in the first of them.
     */
    Stream<String> cellsBelowHeading(Table.TableRow from, String column) {
        int first = columns.getOrDefault(column, Integer.MAX_VALUE);
        return IntStream.range(Math.min(first, from.cells().size()), from.cells().size())
                .takeWhile(place -> place == first || place >= row.cells().size() || ThaiText.canonical(row.cells().get(place)).isEmpty())
                .mapToObj(place -> ThaiText.canonical(from.cells().get(place)));
    }

    /** The parts of a cell that lists several things, on lines of their own or parted by {@code ;} or {@code /}, each in canonical text. */
    Stream<String> parts(Table.TableRow from, String column) {
        return Stream.of(written(from, column).split("[;/]|\\R")).map(ThaiText::canonical);
    }

    private String written(Table.TableRow from, String column) {
        int place = columns.getOrDefault(column, Integer.MAX_VALUE);
        return place < from.cells().size() ? from.cells().get(place) : "";
    }

    /** Says which columns the file has and which it needs. */
    static Fault missing(Path file, List<Table> tables, String needed) {
        Set<String> found = tables.stream().flatMap(table -> table.rows().stream()).limit(1)
                .flatMap(row -> row.cells().stream()).filter(cell -> !cell.isEmpty()).collect(Collectors.toSet());
        String list = found.isEmpty() ? "-" : String.join(", ", found);
        return new Fault(Fault.Exit.DATA, Message.format("%s: ไม่พบคอลัมน์ %s คอลัมน์ที่พบ: %s", "%s: needs the column %s; columns found: %s",
                file.getFileName(), needed, list));
    }
}
