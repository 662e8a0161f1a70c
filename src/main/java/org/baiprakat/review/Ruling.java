package org.baiprakat.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.baiprakat.document.CopyMark;
import org.baiprakat.document.Platform;

/**
 * A person's decision with nothing left open.
 *
 * @param staffId    empty when rejected
 * @param platform   and the fields behind it: as accepted, or when rejected as they were before
 * @param courseCode only when the course is one of the catalogue
 * @param certified  empty: as the machine saw it
 * @param reason     of a rejection, may be empty
 * @param who        decided
 */
public record Ruling(boolean accepted, Optional<String> staffId, Platform platform, Optional<String> course, Optional<String> courseCode,
                     Optional<LocalDate> completedOn, Optional<CopyMark> certified, String reason, String who, Instant at) { }
