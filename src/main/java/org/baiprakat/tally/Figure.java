package org.baiprakat.tally;

import java.util.OptionalDouble;

/**
 * A share of people.
 *
 * @param eligible   people in the denominator
 * @param passed     those who have passed: the figure if everything that waits for review fails
 * @param atMost     those who would have passed if everything that waits counted
 */
public record Figure(int eligible, int passed, int atMost) {
    public Figure {
        if (passed < 0 || passed > atMost || atMost > eligible) {
            throw new IllegalArgumentException("not a share: " + passed + ".." + atMost + " of " + eligible);
        }
    }

    /** 0–100, not rounded; empty if nobody is eligible. The lower bound while anything waits. */
    public OptionalDouble percent() {
        return share(passed);
    }

    /** The upper bound, 0–100, not rounded. */
    public OptionalDouble percentAtMost() {
        return share(atMost);
    }

    private OptionalDouble share(int people) {
        return eligible == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * people / eligible);
    }
}
