package org.baiprakat.intake;

import java.util.Optional;
import org.baiprakat.decision.Outcome;

/**
 * A file that was taken in, or from the archive to be read once more.
 *
 * @param name    under which it arrived
 * @param sha256  of its bytes
 * @param again   whether it was read before and is read once more
 * @param outcome empty if the bytes were known already and were not read again
 */
public record Taken(String name, String sha256, boolean again, Optional<Outcome> outcome) { }
