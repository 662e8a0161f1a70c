package org.baiprakat.store;

import java.util.List;
import java.util.Optional;
import org.baiprakat.document.Course;
import org.baiprakat.roster.StaffMember;

/** The staff list and the course catalogue. Nobody is ever deleted: who is no longer on the list is retired. */
public final class StaffBook {
    StaffBook() { }

    /** Makes {@code staff} the list: adds, changes, and retires who is not on it. */
    public Changes<StaffMember> replaceStaff(List<StaffMember> staff) {
        throw new UnsupportedOperationException();
    }

    /** The people on the list now, in the order of the office's file. */
    public List<StaffMember> staff() {
        throw new UnsupportedOperationException();
    }

    /** Somebody by id, also one who is retired. */
    public Optional<StaffMember> find(String staffId) {
        throw new UnsupportedOperationException();
    }

    /** Adds and changes courses; those not mentioned stay. A course is known by platform and code, without a code by its title. */
    public Changes<Course> mergeCourses(List<Course> courses) {
        throw new UnsupportedOperationException();
    }

    /** The catalogue, by platform, code and title. */
    public List<Course> courses() {
        throw new UnsupportedOperationException();
    }
}
