package org.baiprakat.decision;

import java.util.Locale;

/** Who decided last. A person outranks the machine for ever. */
public enum DecidedBy {
    MACHINE, PERSON;

    /** The word used in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
