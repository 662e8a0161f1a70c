package org.baiprakat.intake;

import java.util.Optional;
import org.baiprakat.decision.Outcome;

/**
 * A file that was taken in.
 *
 * @param name    under which it arrived
 * @param sha256  of its bytes
 * @param outcome empty if the bytes were known already and were not read again
 */
public record Taken(String name, String sha256, Optional<Outcome> outcome) { }
