package org.baiprakat.tally;

import java.util.List;
import org.baiprakat.document.StaffMember;

/**
 * How one person of the denominator stands.
 *
 * @param passed       enough different courses count
 * @param remarks      why not, or, for one who passed, what the office should know (late, too few copies, something waiting)
 * @param certificates everything accepted for this person, oldest first
 * @param counted      pages of the certificates that count: what a pass rests on
 * @param waiting      pages that await review and propose this person, are copies of a page that does, or bear a name that this person shares with others
 */
public record Verdict(StaffMember staff, boolean passed, List<Remark> remarks, List<Certificate> certificates, List<Long> counted,
                      List<Long> waiting) {
    public Verdict {
        remarks = List.copyOf(remarks);
        certificates = List.copyOf(certificates);
        counted = List.copyOf(counted);
        waiting = List.copyOf(waiting);
    }
}
