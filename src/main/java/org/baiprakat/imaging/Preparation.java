package org.baiprakat.imaging;

import java.util.Locale;

/** Ways of cutting a line out of the page. Two of them that agree are worth more than one that is sure. */
public enum Preparation {
    /** Close crop of the evened page. */
    PLAIN,
    /** Wider margins: the recogniser sees smaller letters. */
    ROOMY,
    /** Close crop, smoothed: toner and paper noise fade. */
    SOFT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
