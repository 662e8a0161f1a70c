package org.baiprakat.document;

import java.util.List;

/** Where on which page a value was read, so that a reviewer can be shown the crop. */
public record Evidence(int page, List<Line> lines) {
    public static final Evidence NOWHERE = new Evidence(1, List.of());

    public Evidence {
        lines = List.copyOf(lines);
    }
}
