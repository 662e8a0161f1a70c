package org.baiprakat.roster;

import java.nio.file.Path;
import org.baiprakat.document.Course;

/** Reads a course catalogue that the office brings. */
public final class CourseCatalogue {
    private CourseCatalogue() { }

    /**
     * Reads a catalogue with the columns platform, code, title, title_en in any order; code and title_en may be empty or absent.
     *
     * @throws org.baiprakat.messages.Fault as {@link StaffList#read}
     */
    public static ImportResult<Course> read(Path file) {
        throw new UnsupportedOperationException();
    }
}
