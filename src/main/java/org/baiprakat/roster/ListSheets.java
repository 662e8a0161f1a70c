package org.baiprakat.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baiprakat.messages.Message;

/**
 * The sheets of a file that are one list together: offices give each kind of staff, or each platform, a sheet of its own. One that is hidden, or is
 * about something else, is not read, and that is said.
 *
 * @param main  the one with the most known columns
 * @param all   in the order of the file, {@code main} among them
 * @param notes which sheets were read, if several were, and which were not
 */
record ListSheets(Header main, List<Header> all, List<Message> notes) {

    /**
     * @param list    the list that a sheet holds, if it does: of a sheet read in several ways at the most one
     * @param telling columns that the other sheets must have if {@code main} has them: without these they are about something else
     * @return empty if no sheet that can be seen holds a list
     */
    static Optional<ListSheets> find(List<Table> tables, Function<List<Table>, Optional<Header>> list, Set<String> telling) {
        Map<String, List<Table>> seen = tables.stream().filter(table -> !table.hidden())
                .collect(Collectors.groupingBy(Table::sheet, LinkedHashMap::new, Collectors.toList()));
        List<Header> lists = seen.values().stream().map(list).flatMap(Optional::stream).toList();
        Optional<Header> most = lists.stream().sorted(Comparator.comparingInt((Header header) -> header.columns().size()).reversed()).findFirst();
        return most.map(main -> {
            List<Header> all = lists.stream().filter(other -> telling.stream().allMatch(column -> other.has(column) || !main.has(column))).toList();
            return new ListSheets(main, all, notes(tables, main, all));
        });
    }

    private static List<Message> notes(List<Table> tables, Header main, List<Header> all) {
        List<String> read = all.stream().map(Header::sheet).toList();
        List<String> other = tables.stream().filter(table -> !read.contains(table.sheet()) && !table.rows().isEmpty()).map(Table::sheet).toList();
        List<String> hidden = tables.stream().filter(Table::hidden).map(Table::sheet).toList();
        List<Message> notes = new ArrayList<>();
        if (read.size() > 1) {
            notes.add(Message.format("อ่าน %d แผ่นงานรวมเป็นบัญชีเดียว: %s ถ้าแผ่นงานใดไม่ใช่ ให้ซ่อนแผ่นงานนั้นแล้วนำเข้าอีกครั้ง",
                    "%d sheets are read as one list: %s; hide one that does not belong to it and import again", read.size(), String.join(", ", read)));
        }
        if (!other.isEmpty()) {
            notes.add(Message.format("ไม่ได้อ่านแผ่นงาน %s เพราะไม่มีหัวคอลัมน์อย่างแผ่นงาน %s ถ้าเป็นส่วนของบัญชี ให้ใช้หัวคอลัมน์เดียวกันแล้วนำเข้าอีกครั้ง",
                    "sheets not read: %s, without the headings of sheet %s; give them the same ones if they belong to the list, and import again",
                    String.join(", ", other), main.sheet()));
        }
        if (!hidden.isEmpty()) {
            notes.add(Message.format("ไม่ได้อ่านแผ่นงานที่ซ่อนอยู่: %s", "hidden sheets are not read: %s", String.join(", ", hidden)));
        }
        return notes;
    }
}
