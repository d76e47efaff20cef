package attache.app.http;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Each address may make so many requests, and no more. */
class RateLimitTest {
    @TempDir
    private Path directory;

    @Test
    void aBurstIsHeldToFourSecondsWorthAndThenToThePace() {
        AtomicLong now = new AtomicLong();
        RateLimit limit = new RateLimit(2, now::get);

        for (int i = 0; i < 8; i++) {
            assertThat(limit.admits("a")).as("request %d", i).isTrue();
        }
        assertThat(limit.admits("a")).isFalse();
        assertThat(limit.admits("b")).as("another address has its own").isTrue();
        now.addAndGet(500_000_000);
        assertThat(limit.admits("a")).isTrue();
        assertThat(limit.admits("a")).isFalse();
    }

    @Test
    void whoeverAsksTooOftenIsToldToWait() {
        try (ServedStore served = ServedStore.in(directory, 1)) {
            HttpResponse<String> last = served.get("/api/v1");
            for (int i = 0; i < 20 && last.statusCode() == 200; i++) {
                last = served.get("/api/v1");
            }
            assertThat(last.statusCode()).isEqualTo(429);
            assertThat(last.headers().firstValue("Retry-After")).isPresent();
            assertThat(last.headers().firstValue("Content-Type")).contains(Problem.CONTENT_TYPE);
        }
    }
}
