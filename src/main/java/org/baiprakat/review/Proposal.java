package org.baiprakat.review;

import java.time.LocalDate;
import java.util.Optional;
import org.baiprakat.document.Platform;

/** What the machine made of a page: what stands when no person has decided, and what a person's decision starts from. */
public record Proposal(Platform platform, Optional<String> course, Optional<String> courseCode, Optional<LocalDate> completedOn) { }
