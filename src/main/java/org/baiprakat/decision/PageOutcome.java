package org.baiprakat.decision;

import org.baiprakat.document.PageText;
import org.baiprakat.matching.CourseMatch;
import org.baiprakat.matching.Match;
import org.baiprakat.reading.Reading;

/** Everything the machine found out about one page, from its text to the decision. */
public record PageOutcome(PageText text, Reading reading, Match match, CourseMatch course, Decision decision) { }
