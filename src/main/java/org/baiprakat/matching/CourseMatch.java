package org.baiprakat.matching;

import java.util.Optional;
import org.baiprakat.document.Course;

/**
 * The course of the catalogue that a title is, if any.
 *
 * @param score 0–1, how alike the titles are
 * @param cut   whether the title is only the beginning of one that is listed, so that it may be that or another
 */
public record CourseMatch(Optional<Course> course, double score, boolean cut) {
    public static final CourseMatch NONE = new CourseMatch(Optional.empty(), 0, false);
}
