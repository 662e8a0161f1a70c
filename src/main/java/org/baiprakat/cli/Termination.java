package org.baiprakat.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.baiprakat.intake.Pause;

/** SIGTERM and Ctrl-C: what waits wakes up, what is being done is finished, and the exit code stays the program's own. */
public final class Termination {
    /** A service manager kills after 90 seconds at the latest; what is not finished by then is taken up at the next start. */
    private static final int PATIENCE_SECONDS = 60;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch finished = new CountDownLatch(1);
    private volatile int code;

    /** A pause that ends when the program is told to stop. */
    public Pause pause() {
        return time -> asked.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** From now on a signal runs {@code stop} and waits for {@link #finish}. */
    public void onStop(Runnable stop) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (finished.getCount() == 0) {
                return;
            }
            stop.run();
            asked.countDown();
            try {
                if (finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    Runtime.getRuntime().halt(code);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, "stop"));
    }

    /** Everything is closed; the program may end. */
    public void finish(int exitCode) {
        code = exitCode;
        finished.countDown();
    }
}
