package org.baiprakat.decision;

import java.util.Locale;

/** Where a page stands. FAILED: its document could not be opened. */
public enum PageStatus {
    ACCEPTED, REVIEW, REJECTED, FAILED;

    /** The word used in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
