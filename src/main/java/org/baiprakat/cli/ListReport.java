package org.baiprakat.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baiprakat.document.Course;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.StaffMember;
import org.baiprakat.interchange.Json;
import org.baiprakat.report.TallyReport;
import org.baiprakat.store.Snapshot;
import org.baiprakat.tally.Figure;
import org.baiprakat.tally.Tally;

/** The office's lists as JSON, those of people and courses under the names of their columns. */
final class ListReport {

    private record Person(String staffId, String title, String firstName, String lastName, String firstNameEn, String lastNameEn,
                          String staffType, String position, String unit, List<String> aliases, Optional<LocalDate> startDate,
                          Optional<LocalDate> endDate) { }

    private record Recorded(long snapshot, Instant recorded, String round, LocalDate asOf, int eligible, int passed, int atMost, Optional<Double> percent) { }

    private ListReport() { }

    static String staff(List<StaffMember> staff) {
        return Json.pretty(staff.stream().map(s -> new Person(s.id(), s.name().title(), s.name().given(), s.name().family(),
                s.nameEn().given(), s.nameEn().family(), s.staffType(), s.position(), s.unit(),
                s.aliases().stream().map(PersonName::full).toList(), s.start(), s.end())).toList()) + "\n";
    }

    static String snapshots(List<Snapshot> snapshots) {
        return Json.pretty(snapshots.stream().map(ListReport::recorded).toList()) + "\n";
    }

    private static Recorded recorded(Snapshot snapshot) {
        Tally tally = TallyReport.tally(snapshot.json());
        Figure total = tally.total();
        return new Recorded(snapshot.id(), snapshot.takenAt(), snapshot.round(), tally.asOf(), total.eligible(), total.passed(), total.atMost(),
                TallyReport.percent(total.percent()));
    }

    static String courses(List<Course> courses) {
        return Json.pretty(courses) + "\n";
    }
}
