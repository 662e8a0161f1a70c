package org.baiprakat.tally;

import java.time.LocalDate;
import org.baiprakat.config.Round;
import org.baiprakat.document.StaffMember;
import org.baiprakat.document.ThaiText;

/**
 * Who is in the denominator.
 *
 * <p>A staff type is one of the round's if it begins with it: ข้าราชการพลเรือนสามัญ is ข้าราชการ. Somebody without a staff type is counted,
 * since leaving people out unseen would raise the percentage; the staff list import says that the column is missing.
 */
record Eligibility(Round round, LocalDate today) {

    boolean covers(StaffMember person) {
        return ofType(person.staffType()) && inService(person);
    }

    private boolean ofType(String staffType) {
        String key = ThaiText.key(staffType);
        return key.isEmpty() || round.staffTypes().isEmpty()
                || round.staffTypes().stream().map(ThaiText::key).anyMatch(type -> !type.isEmpty() && key.startsWith(type));
    }

    /** On some day of the round up to today. Who left during the round was to pass all the same. */
    private boolean inService(StaffMember person) {
        LocalDate last = today.isBefore(round.to()) ? today : round.to();
        return person.start().map(start -> !start.isAfter(last)).orElse(true)
                && person.end().map(end -> !end.isBefore(round.from())).orElse(true);
    }
}
