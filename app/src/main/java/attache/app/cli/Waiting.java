package attache.app.cli;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits that end early when somebody asks to stop. Stateless. */
final class Waiting {
    private static final Duration STEP = Duration.ofMillis(200);

    private Waiting() {}

    /** Waits for {@code time}, or until {@code stopping}. */
    static void out(Duration time, BooleanSupplier stopping) {
        long end = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos(); left > 0 && !stopping.getAsBoolean(); left = end - System.nanoTime()) {
            try {
                Thread.sleep(Duration.ofNanos(Math.min(left, STEP.toNanos())));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
