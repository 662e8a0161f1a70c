package org.baiprakat.tally;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.baiprakat.decision.PageRecord;
import org.baiprakat.decision.PageStatus;
import org.baiprakat.decision.Reason;
import org.baiprakat.document.StaffMember;

/**
 * The pages sorted by whom they are for: accepted, waiting for review with a proposal, waiting with none. A waiting page without a proposal is for
 * whom the other copies of its certificate are, if they are one person's: it is no further certificate that could be anybody's.
 */
final class HandedIn {
    private final Map<Long, Set<String>> peopleByCertificate = new HashMap<>();
    private final Map<String, List<PageRecord>> accepted = new HashMap<>();
    private final Map<String, List<PageRecord>> proposed = new HashMap<>();
    private final Map<String, List<PageRecord>> shared = new HashMap<>();
    private final List<PageRecord> waiting = new ArrayList<>();
    private final List<PageRecord> unclaimed = new ArrayList<>();

    HandedIn(List<PageRecord> pages) {
        pages.forEach(page -> page.staffId().ifPresent(id -> peopleByCertificate.computeIfAbsent(page.certificate(), key -> new HashSet<>()).add(id)));
        pages.stream().sorted(Comparator.comparingLong(PageRecord::id)).forEach(this::sort);
    }

    private void sort(PageRecord page) {
        if (page.status() == PageStatus.ACCEPTED) {
            page.staffId().ifPresent(id -> add(accepted, id, page));
        } else if (page.status() == PageStatus.REVIEW) {
            waiting.add(page);
            page.staffId().or(() -> onlyPerson(page.certificate())).ifPresentOrElse(id -> add(proposed, id, page), () -> sortUnclaimed(page));
        }
    }

    private Optional<String> onlyPerson(long certificate) {
        return Optional.ofNullable(peopleByCertificate.get(certificate)).filter(people -> people.size() == 1).flatMap(people -> people.stream().findFirst());
    }

    /** A name that several people have is shown with each of them: none of them has handed in nothing. */
    private void sortUnclaimed(PageRecord page) {
        unclaimed.add(page);
        if (page.reasons().stream().anyMatch(reason -> reason.code() == Reason.Code.NAME_HOMONYM) && !page.candidates().isEmpty()) {
            double best = page.candidates().get(0).score();
            page.candidates().stream().filter(candidate -> candidate.score() >= best)
                    .forEach(candidate -> add(shared, candidate.staffId(), page));
        }
    }

    private static void add(Map<String, List<PageRecord>> map, String staffId, PageRecord page) {
        map.computeIfAbsent(staffId, id -> new ArrayList<>()).add(page);
    }

    /** Accepted pages of a person by certificate, each earliest first. */
    Collection<List<PageRecord>> accepted(StaffMember person) {
        return byCertificate(accepted.getOrDefault(person.id(), List.of())).values();
    }

    /** Waiting pages that propose the person or are copies of a page that does, by certificate. */
    Map<Long, List<PageRecord>> proposed(StaffMember person) {
        return byCertificate(proposed.getOrDefault(person.id(), List.of()));
    }

    /** {@link #proposed}, and waiting pages that bear a name shared by the person. */
    List<Long> waiting(StaffMember person) {
        List<PageRecord> pages = new ArrayList<>(proposed.getOrDefault(person.id(), List.of()));
        pages.addAll(shared.getOrDefault(person.id(), List.of()));
        return ids(pages);
    }

    Map<Long, List<PageRecord>> unclaimedCertificates() {
        return byCertificate(unclaimed);
    }

    List<Long> waiting() {
        return ids(waiting);
    }

    List<Long> unclaimed() {
        return ids(unclaimed);
    }

    /** Accepted pages of anybody who is not one of these. */
    List<Long> acceptedForOthers(List<StaffMember> people) {
        Set<String> inside = new HashSet<>(people.stream().map(StaffMember::id).toList());
        return ids(accepted.entrySet().stream().filter(entry -> !inside.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream()).toList());
    }

    private static Map<Long, List<PageRecord>> byCertificate(List<PageRecord> pages) {
        Map<Long, List<PageRecord>> certificates = new TreeMap<>();
        pages.forEach(page -> certificates.computeIfAbsent(page.certificate(), id -> new ArrayList<>()).add(page));
        return certificates;
    }

    private static List<Long> ids(List<PageRecord> pages) {
        return pages.stream().map(PageRecord::id).sorted().toList();
    }
}
