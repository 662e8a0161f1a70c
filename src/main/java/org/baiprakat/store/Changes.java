package org.baiprakat.store;

import java.util.List;

/**
 * What an import changed.
 *
 * @param renamed  who has another name than the id had before, and may be somebody else; empty for courses
 * @param retired  who is no longer on the list; empty for courses
 * @param reopened ids of pages that the machine had accepted by the former list, and that await review now; empty for courses
 */
public record Changes<T>(List<T> added, List<T> changed, List<T> renamed, List<T> retired, List<Long> reopened) {
    public Changes {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        renamed = List.copyOf(renamed);
        retired = List.copyOf(retired);
        reopened = List.copyOf(reopened);
    }
}
