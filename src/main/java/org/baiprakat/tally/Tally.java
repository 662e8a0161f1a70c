package org.baiprakat.tally;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.baiprakat.config.Round;
import org.baiprakat.decision.PageRecord;
import org.baiprakat.roster.StaffMember;

/**
 * The figures of a round as they stand on a day.
 *
 * @param verdicts    one per person of the denominator, in the order of the list
 * @param byUnit      unit → figure
 * @param byStaffType staff type as the list has it → figure
 * @param waiting     every page that awaits review
 * @param unclaimed   those of them that propose nobody: they could be anybody's
 * @param elsewhere   accepted pages of people outside the denominator
 */
public record Tally(Round round, LocalDate asOf, Figure total, SortedMap<String, Figure> byUnit, SortedMap<String, Figure> byStaffType,
                    List<Verdict> verdicts, List<Long> waiting, List<Long> unclaimed, List<Long> elsewhere) {

    /** Counts. {@code pages} are all page records; the order is of no importance. */
    public static Tally of(Round round, List<StaffMember> staff, List<PageRecord> pages, LocalDate today) {
        throw new UnsupportedOperationException();
    }
}
