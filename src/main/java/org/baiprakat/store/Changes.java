package org.baiprakat.store;

import java.util.List;

/**
 * What an import changed.
 *
 * @param renamed  who has another name than the id had before, and may be somebody else; empty for courses
 * @param retired  who is no longer on the list; empty for courses
 * @param reopened ids of pages that the machine had accepted by the former list, and that await review now; empty for courses
 * @param leftBehind what stays with people who are off the list and may be on it under a new id; empty for courses
 */
public record Changes<T>(List<T> added, List<T> changed, List<T> renamed, List<T> retired, List<Long> reopened, List<LeftBehind> leftBehind) {

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

    public Changes {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        renamed = List.copyOf(renamed);
        retired = List.copyOf(retired);
        reopened = List.copyOf(reopened);
        leftBehind = List.copyOf(leftBehind);
    }
}
