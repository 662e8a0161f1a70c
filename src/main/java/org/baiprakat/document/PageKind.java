package org.baiprakat.document;

import java.util.Locale;

/** What sort of page it is. UNREADABLE: there is ink, but nothing could be made of it. */
public enum PageKind {
    CERTIFICATE, SCORE_REPORT, OTHER, BLANK, UNREADABLE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
