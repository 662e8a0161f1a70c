package org.baiprakat.matching;

import java.util.Optional;
import org.baiprakat.document.Course;

/** The course of the catalogue that a title is, if any, with its score 0–1. */
public record CourseMatch(Optional<Course> course, double score) {
    public static final CourseMatch NONE = new CourseMatch(Optional.empty(), 0);
}
