package org.baiprakat.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baiprakat.document.Course;
import org.baiprakat.document.Platform;
import org.baiprakat.document.ThaiText;

/** The course catalogue. */
public final class Catalogue {
    private final Database database;
    private final Audit audit;

    Catalogue(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /** Adds and changes courses; those not mentioned stay. */
    public CourseChanges merge(List<Course> courses) {
        return database.writing(() -> {
            List<Course> added = new ArrayList<>();
            List<Course> changed = new ArrayList<>();
            for (Course course : courses) {
                Optional<Course> before = database.first("SELECT * FROM course WHERE known_by = ?", Catalogue::course, course.knownBy());
                if (before.isEmpty()) {
                    added.add(course);
                } else if (!before.get().equals(course)) {
                    changed.add(course);
                }
                database.update("""
                        INSERT INTO course (known_by, platform, code, title, title_en) VALUES (?, ?, ?, ?, ?)
                            ON CONFLICT (known_by) DO UPDATE SET code = excluded.code, title = excluded.title,
                               title_en = excluded.title_en""",
                        course.knownBy(), course.platform(), course.code(), course.title(), course.titleEn());
            }
            audit.list("courses", "added %d, changed %d".formatted(added.size(), changed.size()));
            return new CourseChanges(added, changed);
        });
    }

    /**
     * Adds one course, as a reviewer found it on a certificate.
     *
     * @return false if the platform lists the title already, or a course of that code; nothing is changed then
     */
    public boolean add(Course course) {
        return database.writing(() -> {
            Set<String> names = Stream.of(course.title(), course.code()).map(ThaiText::key).filter(name -> !name.isEmpty())
                    .collect(Collectors.toSet());
            boolean known = courses().stream().filter(c -> c.platform() == course.platform())
                    .flatMap(c -> Stream.of(c.title(), c.titleEn(), c.code())).map(ThaiText::key).anyMatch(names::contains);
            if (!known) {
                merge(List.of(course));
            }
            return !known;
        });
    }

    /** Takes a course out of the catalogue. What was accepted with it keeps it. */
    public void remove(Course course) {
        database.writing(() -> {
            database.update("DELETE FROM course WHERE known_by = ?", course.knownBy());
            audit.list("courses", "removed " + course.knownBy());
        });
    }

    /** The catalogue, by platform, code and title. */
    public List<Course> courses() {
        return database.query("SELECT * FROM course ORDER BY platform, code, title", Catalogue::course);
    }

    private static Course course(Row row) throws SQLException {
        return new Course(row.constant(Platform.class, "platform"), row.text("code"), row.text("title"), row.text("title_en"));
    }
}
