package org.baiprakat.store;

import java.util.List;
import org.baiprakat.document.StaffMember;

/**
 * What an import changed in the staff list.
 *
 * @param renamed  who has another name than the id had before, and may be somebody else
 * @param retired  who is no longer on the list
 * @param reopened ids of pages that the machine had accepted by the former list, and that await review now
 * @param leftBehind what stays with people who are off the list and may be on it under a new id
 */
public record StaffChanges(List<StaffMember> added, List<StaffMember> changed, List<StaffMember> renamed, List<StaffMember> retired,
                           List<Long> reopened, List<LeftBehind> leftBehind) {

    /**
     * Somebody new on the list has the name of somebody who is off it: one person, or two.
     *
     * @param pages accepted for the former id; they do not count for the new one
     */
    public record LeftBehind(String formerId, String newId, List<Long> pages) {
        public LeftBehind {
            pages = List.copyOf(pages);
        }
    }

    public StaffChanges {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        renamed = List.copyOf(renamed);
        retired = List.copyOf(retired);
        reopened = List.copyOf(reopened);
        leftBehind = List.copyOf(leftBehind);
    }
}
