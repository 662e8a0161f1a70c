package org.baiprakat.document;

import java.util.Locale;

/** Whether a certified-copy mark was seen. Never a statement that it is authentic. */
public enum CopyMark {
    YES, NO, UNSURE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
