package attache.app.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C and the like: long work that asks {@link #requested} now and then gets the time to stop in order and to say what was
 * kept; everything else ends at once. Thread-safe.
 */
final class Interruption {
    private static final long GRACE_SECONDS = 20;

    private final CountDownLatch done = new CountDownLatch(1);
    private volatile boolean requested;
    private volatile boolean watched;

    Interruption() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "interruption"));
    }

    /** Whether somebody has asked to stop. */
    boolean requested() {
        watched = true;
        return requested;
    }

    /** To be called when the command has ended, in order or not. */
    void done() {
        done.countDown();
    }

    private void stop() {
        requested = true;
        if (watched) {
            try {
                boolean ended = done.await(GRACE_SECONDS, TimeUnit.SECONDS);
                assert ended || done.getCount() > 0;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
