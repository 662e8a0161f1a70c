package org.baiprakat.decision;

import java.util.List;
import org.baiprakat.document.Confidence;

/** What the machine decided about a page. */
public sealed interface Decision {

    List<Reason> reasons();

    Confidence confidence();

    /** Sure who it is, and of platform and date. The course may be uncertain, and a reason says so then. */
    record Accept(Confidence confidence, List<Reason> reasons) implements Decision {
        public Accept {
            reasons = List.copyOf(reasons);
        }
    }

    /** A person must look. At least one reason. */
    record Review(Confidence confidence, List<Reason> reasons) implements Decision {
        public Review {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a review needs a reason");
            }
        }
    }

    /** Surely nothing to count: blank, cover, receipt. */
    record Reject(Confidence confidence, List<Reason> reasons) implements Decision {
        public Reject {
            reasons = List.copyOf(reasons);
        }
    }
}
