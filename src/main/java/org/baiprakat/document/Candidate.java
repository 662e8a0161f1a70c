package org.baiprakat.document;

import java.util.Objects;

/**
 * A value that may be the right one.
 *
 * @param rule the rule or layout entry that found it, in words a reviewer understands
 */
public record Candidate<T>(T value, Evidence evidence, Confidence confidence, String rule) {
    public Candidate {
        Objects.requireNonNull(value);
    }
}
