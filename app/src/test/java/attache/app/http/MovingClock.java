package attache.app.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still unless it is told to go on. */
final class MovingClock implements InstantSource {
    private final AtomicReference<Instant> now = new AtomicReference<>(ServedStore.CLOCK.instant());

    @Override
    public Instant instant() {
        return now.get();
    }

    void goOn(Duration time) {
        now.updateAndGet(at -> at.plus(time));
    }
}
