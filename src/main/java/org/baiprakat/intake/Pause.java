package org.baiprakat.intake;

import java.time.Duration;

/** Waiting, so that a test need not. */
@FunctionalInterface
public interface Pause {
    void sleep(Duration time) throws InterruptedException;

    /** Really waits. */
    static Pause real() {
        return time -> Thread.sleep(time.toMillis());
    }
}
