package org.baiprakat.tally;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.baiprakat.config.Round;
import org.baiprakat.decision.PageRecord;
import org.baiprakat.document.CopyMark;
import org.baiprakat.document.StaffMember;
import org.baiprakat.document.ThaiText;

/** Applies the rules of the round to one person at a time. */
record Judge(Round round, HandedIn handedIn) {
    private static final Set<Remark> ALWAYS_EXCLUDE = EnumSet.of(Remark.OUTSIDE_PERIOD, Remark.PLATFORM_NOT_ACCEPTED);

    /**
     * A verdict with its upper bound.
     *
     * @param missingAtBest courses that would still be missing if everything that waits and proposes the person counted, and every mark that
     *                      is not clear were one; 0 or more
     */
    record Standing(Verdict verdict, int missingAtBest) { }

    Standing judge(StaffMember person) {
        List<Certificate> certificates = handedIn.accepted(person).stream().map(this::certificate).toList();
        List<Certificate> counting = certificates.stream().filter(Certificate::counts).toList();
        List<Long> waiting = handedIn.waiting(person);
        Courses courses = new Courses(certificates);
        int different = courses.among(counting);
        boolean passed = different >= round.minimumCourses();

        Set<Remark> remarks = passed ? remarksOfPass(counting, courses) : remarksOfFailure(certificates, different);
        if (!waiting.isEmpty()) {
            remarks.add(Remark.WAITING_FOR_REVIEW);
        } else if (certificates.isEmpty()) {
            remarks.add(Remark.NOTHING_HANDED_IN);
        }
        List<Long> counted = counting.stream().flatMap(certificate -> certificate.pages().stream()).sorted().toList();
        Verdict verdict = new Verdict(person, passed, List.copyOf(remarks), certificates, counted, waiting);
        List<Certificate> atBest = certificates.stream().filter(c -> c.remarks().stream().noneMatch(this::excludesForGood)).toList();
        return new Standing(verdict, missingAtBest(person, atBest, courses));
    }

    private Certificate certificate(List<PageRecord> pages) {
        PageRecord first = pages.get(0);
        int certified = copies(pages, EnumSet.of(CopyMark.YES));
        LocalDate arrived = firstDay(pages);
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        if (first.completedOn().filter(day -> !day.isBefore(round.from()) && !day.isAfter(round.to())).isEmpty()) {
            remarks.add(Remark.OUTSIDE_PERIOD);
        }
        if (!round.platforms().contains(first.platform())) {
            remarks.add(Remark.PLATFORM_NOT_ACCEPTED);
        }
        if (certified < round.copies()) {
            boolean enoughAtBest = copies(pages, EnumSet.of(CopyMark.YES, CopyMark.UNSURE)) >= round.copies();
            remarks.add(enoughAtBest ? Remark.COPY_MARK_UNCLEAR : Remark.TOO_FEW_COPIES);
        }
        if (arrived.isAfter(round.deadline())) {
            remarks.add(Remark.LATE);
        }
        boolean counts = remarks.stream().noneMatch(this::excludes);
        return new Certificate(first.certificate(), first.platform(), first.course(), first.courseCode(), first.completedOn(),
                pages.stream().map(PageRecord::id).toList(), certified, arrived, List.copyOf(remarks), counts);
    }

    private boolean excludes(Remark remark) {
        return excludesForGood(remark) || remark == Remark.COPY_MARK_UNCLEAR && round.excludeMissingCopies();
    }

    /** Also if every mark that is not clear turns out to be one. */
    private boolean excludesForGood(Remark remark) {
        return ALWAYS_EXCLUDE.contains(remark) || remark == Remark.LATE && round.excludeLate()
                || remark == Remark.TOO_FEW_COPIES && round.excludeMissingCopies();
    }

    /** Sheets that bear such a mark. A page in Thai and one in English may be the two sides of a sheet, and count as one. */
    private static int copies(List<PageRecord> pages, Set<CopyMark> marks) {
        List<PageRecord> marked = pages.stream().filter(page -> marks.contains(page.certified())).toList();
        int thai = (int) marked.stream().filter(page -> page.name().filter(ThaiText::isThai).isPresent()).count();
        int english = (int) marked.stream().filter(page -> page.name().filter(name -> !ThaiText.isThai(name)).isPresent()).count();
        return marked.size() - Math.min(thai, english);
    }

    private static LocalDate firstDay(List<PageRecord> pages) {
        return pages.stream().map(PageRecord::handedIn).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** A flag is for the person only if the pass needs a certificate that has it. */
    private Set<Remark> remarksOfPass(List<Certificate> counting, Courses courses) {
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        for (Remark flag : List.of(Remark.TOO_FEW_COPIES, Remark.COPY_MARK_UNCLEAR, Remark.LATE)) {
            if (courses.among(counting.stream().filter(certificate -> !certificate.remarks().contains(flag)).toList())
                    < round.minimumCourses()) {
                remarks.add(flag);
            }
        }
        return remarks;
    }

    private static Set<Remark> remarksOfFailure(List<Certificate> certificates, int courses) {
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        certificates.forEach(certificate -> remarks.addAll(certificate.remarks()));
        if (courses > 0) {
            remarks.add(Remark.TOO_FEW_COURSES);
        }
        return remarks;
    }

    private int missingAtBest(StaffMember person, List<Certificate> counting, Courses courses) {
        Set<Long> known = counting.stream().map(Certificate::id).collect(Collectors.toSet());
        long more = handedIn.proposed(person).entrySet().stream().filter(waiting -> !known.contains(waiting.getKey()) && inTime(waiting.getValue())).count();
        return Math.max(0, round.minimumCourses() - courses.among(counting) - (int) more);
    }

    /** Waiting certificates that could be anybody's and would count. */
    int unclaimedCertificates() {
        return (int) handedIn.unclaimedCertificates().values().stream().filter(this::inTime).count();
    }

    /** Late pages cannot help, unless one could be the missing copy of a certificate whose first copy came in time. */
    private boolean inTime(List<PageRecord> pages) {
        return !round.excludeLate() || round.excludeMissingCopies() || !firstDay(pages).isAfter(round.deadline());
    }
}
