package org.baiprakat.config;

import java.time.LocalDate;
import java.util.List;
import org.baiprakat.document.Platform;

/**
 * An evaluation round.
 *
 * @param name           as printed on the report
 * @param from           first day on which completion counts
 * @param to             last day on which completion counts
 * @param deadline       last day for handing in
 * @param platforms      those that count
 * @param copies         certified copies each person hands in
 * @param minimumCourses different courses needed to pass, at least 1
 * @param staffTypes     those in the denominator
 * @param excludeLate    whether a certificate handed in after the deadline is left out
 * @param excludeMissingCopies whether one with fewer certified copies than required is left out
 */
public record Round(String name, LocalDate from, LocalDate to, LocalDate deadline, List<Platform> platforms, int copies,
                    int minimumCourses, List<String> staffTypes, boolean excludeLate, boolean excludeMissingCopies) {
    public Round {
        platforms = List.copyOf(platforms);
        staffTypes = List.copyOf(staffTypes);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("round: 'to' (" + to + ") is before 'from' (" + from + ")");
        }
        if (minimumCourses < 1 || copies < 0) {
            throw new IllegalArgumentException("round: minimum_courses must be at least 1 and copies at least 0");
        }
    }
}
