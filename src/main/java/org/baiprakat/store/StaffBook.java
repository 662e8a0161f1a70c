package org.baiprakat.store;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baiprakat.config.Settings;
import org.baiprakat.decision.ListChange;
import org.baiprakat.decision.Reason;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.StaffMember;
import org.baiprakat.store.Database.Verbatim;

/** The staff list. Who is no longer on the list is retired, and deleted by {@link Retention} alone. */
public final class StaffBook {
    private final Database database;
    private final Audit audit;
    private final Copies copies;
    private final Clock clock;

    StaffBook(Database database, Audit audit, Copies copies, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.copies = copies;
        this.clock = clock;
    }

    /**
     * Makes {@code staff} the list: adds, changes, and retires who is not on it. Where an id passed to somebody else, the former person is
     * retired under {@code id~1} and keeps what was accepted; where only the numbers of the list shifted, or somebody certainly has
     * a new one, what was accepted moves with the people. What the machine accepted and would not by the new list goes back to review.
     *
     * @param staff    each id once
     * @param deciding how sure a name must be
     * @throws IllegalArgumentException if an id comes twice
     */
    public StaffChanges replaceStaff(List<StaffMember> staff, Settings.Deciding deciding) {
        Set<String> ids = staff.stream().map(StaffMember::id).collect(Collectors.toSet());
        if (ids.size() < staff.size()) {
            throw new IllegalArgumentException("a staff id comes twice");
        }
        return database.writing(() -> {
            List<StaffMember> known = people("SELECT * FROM staff ORDER BY list_order, id");
            Set<String> active = activeIds();
            rename(Succession.renamed(known, active, staff));

            Map<String, StaffMember> before = byId(people("SELECT * FROM staff ORDER BY list_order, id"));
            Set<String> activeBefore = activeIds();
            List<StaffMember> added = new ArrayList<>();
            List<StaffMember> changed = new ArrayList<>();
            List<StaffMember> renamed = new ArrayList<>();
            for (int i = 0; i < staff.size(); i++) {
                StaffMember person = staff.get(i);
                if (!activeBefore.contains(person.id())) {
                    added.add(person);
                } else if (!person.equals(before.get(person.id()))) {
                    changed.add(person);
                }
                if (before.containsKey(person.id()) && Succession.hasAnotherName(before.get(person.id()), person)) {
                    renamed.add(person);
                }
                save(person, i);
            }
            Set<String> gone = new HashSet<>(activeBefore);
            gone.removeAll(ids);
            List<StaffMember> retired = before.values().stream().filter(person -> gone.contains(person.id())).toList();
            retired.forEach(person -> database.update("UPDATE staff SET retired = 1, retired_at = ? WHERE id = ?", clock.instant(),
                    new Verbatim(person.id())));
            audit.list("staff", "added %d, changed %d, retired %d".formatted(added.size(), changed.size(), retired.size()));
            List<StaffMember> listedBefore = before.values().stream().filter(person -> activeBefore.contains(person.id())).toList();
            List<Long> reopened = listedBefore.equals(staff) ? List.of()
                    : new Reopening(database, audit, copies).everywhere(new ListChange(deciding, listedBefore, staff()));
            return new StaffChanges(added, changed, renamed, retired, reopened, leftBehind(added));
        });
    }

    private List<StaffChanges.LeftBehind> leftBehind(List<StaffMember> added) {
        List<StaffMember> former = people("SELECT * FROM staff WHERE retired = 1 ORDER BY list_order, id");
        return added.stream().flatMap(person -> former.stream().filter(old -> !Succession.hasAnotherName(old, person))
                .map(old -> new StaffChanges.LeftBehind(old.id(), person.id(), accepted(old.id())))).filter(left -> !left.pages().isEmpty()).toList();
    }

    private List<Long> accepted(String staffId) {
        return database.query("SELECT id FROM page_now WHERE status = 'ACCEPTED' AND staff_id = ? ORDER BY id", row -> row.id("id"),
                new Verbatim(staffId));
    }

    private void rename(Map<String, String> renamed) {
        if (renamed.isEmpty()) {
            return;
        }
        List<Object[]> steps = Succession.steps(renamed);
        database.updateAll("UPDATE staff SET id = ? WHERE id = ?", steps);
        database.updateAll("UPDATE page SET staff_id = ? WHERE staff_id = ?", steps);
        database.updateAll("UPDATE candidate SET staff_id = ? WHERE staff_id = ?", steps);
        renameInReasons(renamed);
        renamed.forEach((from, to) -> audit.list("renumber", from + " is now " + to));
        copies.relink(renamed.values().stream().flatMap(id -> database.query("""
                SELECT id FROM page WHERE staff_id = ?1
                 UNION SELECT page_id FROM ruling WHERE staff_id = ?1""", row -> row.id("id"), new Verbatim(id)).stream()).toList());
    }

    /** Some reasons name the people between whom a person must choose. */
    private void renameInReasons(Map<String, String> renamed) {
        List<Object[]> rows = database.query("SELECT page_id, n, detail FROM page_reason WHERE code IN (?, ?)", row -> new Object[] {
            Stream.of(row.text("detail").split(", ")).map(id -> renamed.getOrDefault(id, id)).collect(Collectors.joining(", ")),
            row.id("page_id"), row.number("n")}, Reason.Code.NAME_HOMONYM, Reason.Code.NAME_RUNNER_UP_CLOSE);
        database.updateAll("UPDATE page_reason SET detail = ? WHERE page_id = ? AND n = ?", rows);
    }

    private Set<String> activeIds() {
        return new HashSet<>(database.query("SELECT id FROM staff WHERE retired = 0", row -> row.text("id")));
    }

    private void save(StaffMember person, int order) {
        Verbatim id = new Verbatim(person.id());
        database.update("""
                INSERT INTO staff (id, list_order, title, given, family, title_en, given_en, family_en, staff_type, position, unit,
                                   service_start, service_end, retired)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                    ON CONFLICT (id) DO UPDATE SET list_order = excluded.list_order, title = excluded.title, given = excluded.given,
                       family = excluded.family, title_en = excluded.title_en, given_en = excluded.given_en,
                       family_en = excluded.family_en, staff_type = excluded.staff_type, position = excluded.position,
                       unit = excluded.unit, service_start = excluded.service_start, service_end = excluded.service_end, retired = 0,
                       retired_at = NULL""",
                id, order, person.name().title(), person.name().given(), person.name().family(), person.nameEn().title(),
                person.nameEn().given(), person.nameEn().family(), person.staffType(), person.position(), person.unit(),
                person.start(), person.end());
        database.update("DELETE FROM staff_alias WHERE staff_id = ?", id);
        List<Object[]> aliases = new ArrayList<>();
        for (PersonName alias : person.aliases()) {
            aliases.add(new Object[] {id, aliases.size(), alias.title(), alias.given(), alias.family()});
        }
        database.updateAll("INSERT INTO staff_alias (staff_id, n, title, given, family) VALUES (?, ?, ?, ?, ?)", aliases);
    }

    /** The people on the list now, in the order of the office's file. */
    public List<StaffMember> staff() {
        return database.reading(() -> people("SELECT * FROM staff WHERE retired = 0 ORDER BY list_order, id"));
    }

    /** Somebody by id, also one who is retired. */
    public Optional<StaffMember> find(String staffId) {
        Verbatim id = new Verbatim(staffId);
        return database.reading(() -> {
            Map<String, List<PersonName>> aliases = aliases("SELECT * FROM staff_alias WHERE staff_id = ? ORDER BY n", id);
            return database.first("SELECT * FROM staff WHERE id = ?", row -> person(row, aliases), id);
        });
    }

    /** The aliases of all in one query: one for each person would take a second with some thousands. */
    private List<StaffMember> people(String sql) {
        Map<String, List<PersonName>> aliases = aliases("SELECT * FROM staff_alias ORDER BY staff_id, n");
        return database.query(sql, row -> person(row, aliases));
    }

    private Map<String, List<PersonName>> aliases(String sql, Object... arguments) {
        Map<String, List<PersonName>> aliases = new HashMap<>();
        database.query(sql, row -> aliases.computeIfAbsent(row.text("staff_id"), id -> new ArrayList<>())
                .add(new PersonName(row.text("title"), row.text("given"), row.text("family"))), arguments);
        return aliases;
    }

    private static StaffMember person(Row row, Map<String, List<PersonName>> aliases) throws SQLException {
        String id = row.text("id");
        return new StaffMember(id, new PersonName(row.text("title"), row.text("given"), row.text("family")),
                new PersonName(row.text("title_en"), row.text("given_en"), row.text("family_en")), row.text("staff_type"),
                row.text("position"), row.text("unit"), aliases.getOrDefault(id, List.of()), row.day("service_start"), row.day("service_end"));
    }

    private static Map<String, StaffMember> byId(List<StaffMember> people) {
        Map<String, StaffMember> map = new LinkedHashMap<>();
        people.forEach(person -> map.put(person.id(), person));
        return map;
    }
}
