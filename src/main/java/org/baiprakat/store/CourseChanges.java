package org.baiprakat.store;

import java.util.List;
import org.baiprakat.document.Course;

/** What an import changed in the catalogue. */
public record CourseChanges(List<Course> added, List<Course> changed) {
    public CourseChanges {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
    }
}
