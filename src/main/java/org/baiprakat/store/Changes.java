package org.baiprakat.store;

import java.util.List;

/** What an import changed. {@code retired} holds who is no longer on the list; it is empty for courses. */
public record Changes<T>(List<T> added, List<T> changed, List<T> retired) {
    public Changes {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        retired = List.copyOf(retired);
    }
}
