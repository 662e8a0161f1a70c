package org.baiprakat.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baiprakat.document.IdNumbers;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.StaffMember;
import org.baiprakat.document.Titles;
import org.baiprakat.messages.Message;

/** One row of a staff list. {@code number}: what is taken as the id, if the list has none. */
record StaffRow(Header header, Table.TableRow row, Optional<String> number) {
    static final String ID = "staff_id";
    static final String TITLE = "title";
    static final String FIRST = "first_name";
    static final String LAST = "last_name";
    static final String FULL = "full_name";
    static final String FIRST_EN = "first_name_en";
    static final String LAST_EN = "last_name_en";
    static final String FULL_EN = "full_name_en";
    static final String TYPE = "staff_type";
    static final String POSITION = "position";
    static final String UNIT = "unit";
    static final String ALIASES = "aliases";
    static final String FORMER_FAMILY = "former_family";
    static final String START = "start_date";
    static final String END = "end_date";
    private static final String NOTHING = "-";

    /** Whether the ids of the list are ID numbers: one is enough, since a list has one kind. */
    static boolean idsAreIdNumbers(List<Header> sheets) {
        return sheets.stream().anyMatch(header -> header.body().stream().anyMatch(row -> IdNumbers.isOne(header.cell(row, ID))));
    }

    String id() {
        return number.orElseGet(() -> cell(ID));
    }

    /** A dash in a cell means that there is nothing to say. */
    private String cell(String column) {
        String cell = header.cell(row, column);
        return cell.equals(NOTHING) ? "" : cell;
    }

    private Stream<String> parts(String column) {
        return header.parts(row, column).filter(part -> !part.isEmpty() && !part.equals(NOTHING));
    }

    /** Why the row cannot be taken, if it cannot. */
    Optional<Message> refusal() {
        if (name().given().isEmpty()) {
            return Optional.of(new Message("ไม่มีชื่อ จึงไม่นำเข้า", "no name; not taken"));
        }
        if (cell(TITLE).isEmpty() && Titles.isTitle(cell(FULL).isEmpty() ? given(FIRST) : whole(FULL))) {
            return Optional.of(new Message("ชื่อมีแต่คำนำหน้า จึงไม่นำเข้า ให้คำนำหน้า ชื่อ และนามสกุลมีหัวคอลัมน์ของตัวเอง",
                    "the name is only a title; not taken. Give title, first_name and last_name a heading each"));
        }
        return id().isEmpty() ? Optional.of(new Message("ไม่มีรหัส จึงไม่นำเข้า", "no id; not taken")) : Optional.empty();
    }

    /** What was left out of a row that was taken. */
    List<Message> doubts() {
        List<Message> doubts = new ArrayList<>();
        for (String column : List.of(START, END)) {
            if (!cell(column).isEmpty() && date(column).isEmpty()) {
                doubts.add(Message.format("อ่านวันที่ในคอลัมน์ %s ไม่ได้ นำเข้าโดยไม่มีวันที่นี้", "the date in column %s cannot be read; taken without it",
                        column));
            }
        }
        if (name().family().isEmpty()) {
            doubts.add(new Message("ไม่มีนามสกุล นำเข้าแล้ว แต่จะจับคู่กับใบประกาศได้ยาก", "no family name; taken, but hard to match"));
        }
        return doubts;
    }

    StaffMember member() {
        return new StaffMember(id(), name(), nameEn(), cell(TYPE), cell(POSITION), cell(UNIT), aliases(), date(START), date(END));
    }

    private Optional<LocalDate> date(String column) {
        return LooseDate.parse(cell(column));
    }

    private PersonName name() {
        return name(FULL, FIRST, LAST, cell(TITLE));
    }

    private PersonName nameEn() {
        return name(FULL_EN, FIRST_EN, LAST_EN, "");
    }

    /** A title in a column of its own is believed, and then none is taken off the name: a given name may begin like a title. */
    private PersonName name(String full, String first, String last, String title) {
        if (!cell(full).isEmpty()) {
            return title.isEmpty() ? Titles.split(whole(full)) : Titles.splitBeside(title, whole(full));
        }
        if (!title.isEmpty()) {
            return new PersonName(title, cell(first), cell(last));
        }
        PersonName split = Titles.split(given(first));
        return new PersonName(split.title(), split.full(), cell(last));
    }

    /** A whole name without a family name goes on beside it, below the same heading. */
    private String whole(String column) {
        return Titles.isTitle(cell(column)) || Titles.split(cell(column)).family().isEmpty() ? joined(column) : cell(column);
    }

    /** A given name that is only a title goes on beside it, below the same heading. */
    private String given(String column) {
        return Titles.isTitle(cell(column)) ? joined(column) : cell(column);
    }

    private String joined(String column) {
        return header.cellsBelowHeading(row, column).filter(cell -> !cell.isEmpty() && !cell.equals(NOTHING)).collect(Collectors.joining(" "));
    }

    /** A former name of one word is a former given name; the family name is then today's. */
    private List<PersonName> aliases() {
        PersonName today = name();
        Stream<PersonName> names = parts(ALIASES).map(Titles::split)
                .filter(alias -> !alias.given().isEmpty())
                .map(alias -> alias.family().isEmpty() ? new PersonName(alias.title(), alias.given(), today.family()) : alias);
        Stream<PersonName> families = parts(FORMER_FAMILY).map(family -> new PersonName("", today.given(), family));
        return Stream.concat(names, families).toList();
    }
}
