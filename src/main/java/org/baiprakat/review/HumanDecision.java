package org.baiprakat.review;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.baiprakat.document.CopyMark;
import org.baiprakat.document.Platform;

/** What a person says about a page. */
public sealed interface HumanDecision {

    /**
     * It is this person's certificate. What is left empty stays as proposed by the machine.
     *
     * @param course    code or title of a catalogue course, or any other title
     * @param certified whether it bears a certified-copy mark
     */
    record Accept(String staffId, Optional<Platform> platform, Optional<String> course, Optional<LocalDate> completedOn,
                  Optional<CopyMark> certified) implements HumanDecision {
        public Accept {
            Objects.requireNonNull(staffId);
        }

        /** Everything but the person as proposed. */
        public static Accept asProposed(String staffId) {
            return new Accept(staffId, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** It is no certificate to count. {@code reason} is for the reviewers; it may be empty. */
    record Reject(String reason) implements HumanDecision {
        public Reject {
            Objects.requireNonNull(reason);
        }
    }
}
