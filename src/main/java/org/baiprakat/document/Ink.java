package org.baiprakat.document;

/** The colour in which a line is printed or written. */
public enum Ink {
    BLACK, BLUE, VIOLET, RED, ORANGE, GREEN,
    /** On a coloured plate. */
    WHITE;

    /** Certificates are printed in black, some names in orange, plates in white; every other colour may be a stamp or a pen. */
    public boolean mayBeStamp() {
        return this != BLACK && this != ORANGE && this != WHITE;
    }
}
