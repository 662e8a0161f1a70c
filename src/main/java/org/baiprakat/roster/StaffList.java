package org.baiprakat.roster;

import java.nio.file.Path;

/** Reads the staff list that the office brings. */
public final class StaffList {
    private StaffList() { }

    /**
     * Reads a staff list: CSV in UTF-8 or TIS-620/Windows-874, separated by comma, semicolon or tab, or XLSX. A row that cannot be
     * taken is told in the result and does not stop the others.
     *
     * @throws org.baiprakat.messages.Fault NO_INPUT if there is no such file; DATA if it is neither CSV nor XLSX, or has no column
     *         with names; IO if it cannot be read
     */
    public static ImportResult<StaffMember> read(Path file) {
        throw new UnsupportedOperationException();
    }
}
