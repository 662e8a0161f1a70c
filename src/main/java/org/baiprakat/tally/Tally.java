package org.baiprakat.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.baiprakat.config.Round;
import org.baiprakat.decision.PageRecord;
import org.baiprakat.document.StaffMember;

/**
 * The figures of a round as they stand on a day.
 *
 * <p><b>Denominator.</b> People whose staff type is one of the round's ({@link Eligibility}) and who are in service on some day of the
 * round that is not in the future.
 *
 * <p><b>Bounds.</b> The lower bound takes everything that waits for review as failed. The upper bound takes it as counting: each
 * waiting certificate makes one more course count, for the person it proposes; one that proposes nobody could be anybody's and is given to
 * whoever needs the fewest to pass. Whichever copies of a certificate wait, it is one certificate. Where missing copies exclude, a mark that
 * is not clear is taken as one, too. The upper bounds of the units are taken one by one in the same way, so they may add up to more than
 * the upper bound of the whole. What was handed in late stays late under both bounds.
 *
 * @param verdicts    one per person of the denominator, in the order of the list
 * @param byUnit      unit → figure
 * @param byStaffType staff type as the list has it → figure
 * @param waiting     every page that awaits review
 * @param unclaimed   those of them that could be anybody's: they propose nobody, and no copy of them is one person's
 * @param elsewhere   accepted pages of people outside the denominator
 */
public record Tally(Round round, LocalDate asOf, Figure total, SortedMap<String, Figure> byUnit, SortedMap<String, Figure> byStaffType,
                    List<Verdict> verdicts, List<Long> waiting, List<Long> unclaimed, List<Long> elsewhere) {

    public Tally {
        byUnit = Collections.unmodifiableSortedMap(new TreeMap<>(byUnit));
        byStaffType = Collections.unmodifiableSortedMap(new TreeMap<>(byStaffType));
        verdicts = List.copyOf(verdicts);
        waiting = List.copyOf(waiting);
        unclaimed = List.copyOf(unclaimed);
        elsewhere = List.copyOf(elsewhere);
    }

    /**
     * Counts.
     *
     * @param staff the list as it is now, without the retired
     * @param pages all page records; the order is of no importance
     * @param today people whose service begins later are left out
     */
    public static Tally of(Round round, List<StaffMember> staff, List<PageRecord> pages, LocalDate today) {
        Eligibility eligibility = new Eligibility(round, today);
        List<StaffMember> people = staff.stream().filter(eligibility::covers).toList();
        HandedIn handedIn = new HandedIn(pages);
        Judge judge = new Judge(round, handedIn);

        List<Judge.Standing> standings = people.stream().map(judge::judge).toList();
        int unclaimed = judge.unclaimedCertificates();
        List<Verdict> verdicts = standings.stream().map(Judge.Standing::verdict).toList();
        return new Tally(round, today, figure(standings, unclaimed),
                figures(standings, unclaimed, StaffMember::unit), figures(standings, unclaimed, StaffMember::staffType), verdicts,
                handedIn.waiting(), handedIn.unclaimed(), handedIn.acceptedForOthers(people));
    }

    private static SortedMap<String, Figure> figures(List<Judge.Standing> standings, int unclaimed, Function<StaffMember, String> group) {
        SortedMap<String, List<Judge.Standing>> groups = new TreeMap<>();
        standings.forEach(s -> groups.computeIfAbsent(group.apply(s.verdict().staff()), key -> new ArrayList<>()).add(s));
        SortedMap<String, Figure> figures = new TreeMap<>();
        for (Map.Entry<String, List<Judge.Standing>> entry : groups.entrySet()) {
            figures.put(entry.getKey(), figure(entry.getValue(), unclaimed));
        }
        return figures;
    }

    private static Figure figure(List<Judge.Standing> standings, int unclaimed) {
        int passed = (int) standings.stream().filter(standing -> standing.verdict().passed()).count();
        int left = unclaimed;
        int atMost = 0;
        for (int missing : standings.stream().mapToInt(Judge.Standing::missingAtBest).sorted().toArray()) {
            if (missing > left) {
                break;
            }
            left -= missing;
            atMost++;
        }
        return new Figure(standings.size(), passed, atMost);
    }
}
