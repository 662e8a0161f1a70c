package org.baiprakat.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One row of the staff list. Text is canonical Thai; absent text is empty.
 *
 * @param aliases former or other names, given and family name
 * @param start   first day of service, if known
 * @param end     last day of service, if known
 */
public record StaffMember(String id, PersonName name, PersonName nameEn, String staffType, String position, String unit,
                          List<PersonName> aliases, Optional<LocalDate> start, Optional<LocalDate> end) {
    public StaffMember {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a staff member needs an id");
        }
        aliases = List.copyOf(aliases);
    }
}
