package org.baiprakat.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baiprakat.document.Course;
import org.baiprakat.document.PersonName;
import org.baiprakat.interchange.Json;
import org.baiprakat.roster.StaffMember;

/** The office's lists as JSON, under the names of their columns. */
final class ListReport {

    private record Person(String staffId, String title, String firstName, String lastName, String firstNameEn, String lastNameEn,
                          String staffType, String position, String unit, List<String> aliases, Optional<LocalDate> startDate,
                          Optional<LocalDate> endDate) { }

    private ListReport() { }

    static String staff(List<StaffMember> staff) {
        return Json.pretty(staff.stream().map(s -> new Person(s.id(), s.name().title(), s.name().given(), s.name().family(),
                s.nameEn().given(), s.nameEn().family(), s.staffType(), s.position(), s.unit(),
                s.aliases().stream().map(PersonName::full).toList(), s.start(), s.end())).toList()) + "\n";
    }

    static String courses(List<Course> courses) {
        return Json.pretty(courses) + "\n";
    }
}
