package org.baiprakat.ocr;

import java.time.Duration;

/** A page took longer than it may: mostly dirt or a pattern that looks like thousands of lines. */
public final class TookTooLong extends RuntimeException {
    private static final long serialVersionUID = 1;

    TookTooLong(Duration limit) {
        super("reading it took longer than " + limit.toSeconds() + " s");
    }
}
