package org.baiprakat.matching;

import java.util.List;
import java.util.Optional;
import org.baiprakat.document.StaffMember;

/** Who the recipient is: one clear person, several that cannot be told apart, or nobody on the list. */
public sealed interface Match {

    /**
     * @param score    0–1, 1 when the name as read is the name on the list
     * @param exact    some transcription of the recipient line is letter for letter a name of this person
     * @param viaAlias matched through a former or other name
     * @param viaLatin matched through the romanised name
     */
    record Scored(StaffMember staff, double score, boolean exact, boolean viaAlias, boolean viaLatin) { }

    /** Ranked, best first; may be empty. */
    List<Scored> candidates();

    /** One person. {@code margin} is the score over the runner-up, 1 if there is none. */
    record Matched(List<Scored> candidates, double margin) implements Match {
        public Matched {
            candidates = List.copyOf(candidates);
            if (candidates.isEmpty()) {
                throw new IllegalArgumentException("a match needs a candidate");
            }
        }
    }

    /** Several fit equally well, for example two people of the same name. */
    record Tied(List<Scored> candidates, String why) implements Match {
        public Tied {
            candidates = List.copyOf(candidates);
        }
    }

    /** Nobody on the list; the candidates are the nearest all the same. */
    record Unmatched(List<Scored> candidates, String why) implements Match {
        public Unmatched {
            candidates = List.copyOf(candidates);
        }
    }

    default Optional<Scored> best() {
        return candidates().stream().findFirst();
    }
}
