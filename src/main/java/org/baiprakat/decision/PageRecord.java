package org.baiprakat.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.baiprakat.document.Confidence;
import org.baiprakat.document.CopyMark;
import org.baiprakat.document.PageKind;
import org.baiprakat.document.Platform;

/**
 * What stands about one page, as the outside sees it: the machine's reading with a person's decision, if there is one, on top.
 *
 * @param id          of the page; stays the same when the document is read again
 * @param file        name under which the document arrived
 * @param sha256      of the document's bytes, lower-case hex
 * @param page        page number in the document, from 1
 * @param staffId     whom it is accepted for, or who is proposed to the reviewer
 * @param name        recipient as read, without title, canonical
 * @param platform    never null; UNKNOWN if it could not be told
 * @param course      title of the catalogue, or as read
 * @param courseCode  only when the course is one of the catalogue and has a code
 * @param completedOn day of completion
 * @param hours       length of the course
 * @param confidence  of the machine, also where a person has decided since
 * @param copyOf      the earliest page that is the same certificate, if this is not the earliest
 * @param reasons     of the decision that stands
 * @param candidates  best first, scores 0–1
 * @param handedIn    day on which the file was handed in, in the office's time zone
 */
public record PageRecord(long id, String file, String sha256, int page, PageKind kind, PageStatus status, Optional<String> staffId,
                         Optional<String> name, Platform platform, Optional<String> course, Optional<String> courseCode,
                         Optional<LocalDate> completedOn, Optional<Integer> hours, CopyMark certified, Confidence confidence,
                         Optional<Long> copyOf, List<Reason> reasons, List<ScoredStaff> candidates, DecidedBy decidedBy,
                         LocalDate handedIn) {

    /** Somebody the page may be for; {@code score} 0–1. */
    public record ScoredStaff(String staffId, double score) { }

    public PageRecord {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(status);
        Objects.requireNonNull(platform);
        Objects.requireNonNull(certified);
        Objects.requireNonNull(decidedBy);
        reasons = List.copyOf(reasons);
        candidates = List.copyOf(candidates);
    }

    /** The page that stands for the certificate: this one, or the one it is a copy of. */
    public long certificate() {
        return copyOf.orElse(id);
    }
}
