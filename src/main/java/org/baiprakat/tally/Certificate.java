package org.baiprakat.tally;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baiprakat.document.Platform;

/**
 * One certificate of a person with all its copies.
 *
 * @param id             page that stands for it, by which its copies are known; it may be one that still awaits review
 * @param pages          every accepted page of it, earliest first; at least one
 * @param certifiedCopies how many sheets of it bear a certified-copy mark for sure; a page in Thai and one in English count as one sheet
 * @param handedIn       day on which the first of them was handed in
 * @param remarks        what is wrong with it; a certificate may count all the same
 * @param counts         whether it counts under the rules of the round
 */
public record Certificate(long id, Platform platform, Optional<String> course, Optional<String> courseCode, Optional<LocalDate> completedOn,
                          List<Long> pages, int certifiedCopies, LocalDate handedIn, List<Remark> remarks, boolean counts) {
    public Certificate {
        pages = List.copyOf(pages);
        remarks = List.copyOf(remarks);
    }
}
