package org.baiprakat.document;

import java.util.List;
import java.util.Optional;

/** A field of a certificate: found, several readings that exclude each other, or not there. */
public sealed interface Field<T> {

    record Found<T>(Candidate<T> candidate) implements Field<T> { }

    /** At least two candidates, best first. */
    record Ambiguous<T>(List<Candidate<T>> candidates, String why) implements Field<T> {
        public Ambiguous {
            candidates = List.copyOf(candidates);
            if (candidates.size() < 2) {
                throw new IllegalArgumentException("ambiguous needs two candidates");
            }
        }
    }

    record Missing<T>(String why) implements Field<T> { }

    /** Best first; one when found, none when missing. */
    default List<Candidate<T>> candidates() {
        if (this instanceof Found<T> found) {
            return List.of(found.candidate());
        }
        return this instanceof Ambiguous<T> ambiguous ? ambiguous.candidates() : List.of();
    }

    /** The value if it is certain which it is. */
    default Optional<T> found() {
        return this instanceof Found<T> found ? Optional.of(found.candidate().value()) : Optional.empty();
    }

    /** The value to propose to a reviewer: found or the best of several. */
    default Optional<T> proposed() {
        return candidates().stream().findFirst().map(Candidate::value);
    }

    default Confidence confidence() {
        return candidates().stream().findFirst().map(Candidate::confidence).orElse(Confidence.NONE);
    }
}
