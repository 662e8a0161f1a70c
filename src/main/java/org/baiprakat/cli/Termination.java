package org.baiprakat.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.baiprakat.intake.Pause;

/** SIGTERM and Ctrl-C: what waits wakes up, what is being done may be finished, and then the exit code stays the program's own. */
public final class Termination {
    /** A service manager kills after 90 seconds at the latest; what is not finished by then is taken up at the next start. */
    static final Duration PATIENCE = Duration.ofMinutes(1);

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch finished = new CountDownLatch(1);
    private volatile int code;

    /** A pause that ends when the program is told to stop. */
    public Pause pause() {
        return time -> asked.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** From now on a signal runs {@code stop} and waits so long for {@link #finish}. */
    public void onStop(Runnable stop, Duration patience) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (finished.getCount() == 0) {
                return;
            }
            try {
                stop.run();
            } finally {
                asked.countDown();
                await(patience);
            }
        }, "stop"));
    }

    private void await(Duration patience) {
        try {
            if (finished.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                Runtime.getRuntime().halt(code);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Everything is closed; the program may end. */
    public void finish(int exitCode) {
        code = exitCode;
        finished.countDown();
    }
}
