package attache.app.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How long whoever guesses passwords has to wait. */
class SignInThrottleTest {
    private Instant now = Instant.parse("2031-06-01T12:00:00Z");
    private final InstantSource clock = () -> now;
    private final SignInThrottle throttle = new SignInThrottle(clock);

    private Optional<Duration> attempt(String name, String address) {
        return throttle.begin(Optional.of(name), address);
    }

    @Test
    void aNameWaitsTwiceAsLongAfterEachFailureButNotForEver() {
        for (int i = 0; i < SignInThrottle.FREE_BY_NAME; i++) {
            assertThat(attempt("ada", "192.0.2." + i)).isEmpty();
        }
        for (int seconds : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
            assertThat(attempt("ada", "192.0.2.99")).contains(Duration.ofSeconds(seconds));
            now = now.plusSeconds(seconds);
            assertThat(attempt("ada", "192.0.2.99")).isEmpty();
        }
        assertThat(attempt("bo", "192.0.2.98")).isEmpty();
    }

    @Test
    void anAddressWaitsWhateverNamesItTries() {
        for (int i = 0; i < SignInThrottle.FREE_BY_ADDRESS; i++) {
            assertThat(attempt("name " + i, "192.0.2.1")).isEmpty();
        }
        assertThat(attempt("ada", "192.0.2.1")).contains(Duration.ofSeconds(1));
        assertThat(throttle.begin(Optional.empty(), "192.0.2.1")).isPresent();
        assertThat(attempt("ada", "192.0.2.2")).isEmpty();
    }

    @Test
    void whoeverIsRightStartsAnewAsANameButNotAsAnAddress() {
        for (int i = 0; i < SignInThrottle.FREE_BY_ADDRESS - 1; i++) {
            attempt("name " + i, "192.0.2.1");
        }
        attempt("eve", "192.0.2.1");
        throttle.succeeded("eve", "192.0.2.1");

        assertThat(attempt("another", "192.0.2.1")).isEmpty();
        assertThat(attempt("one more", "192.0.2.1")).isPresent();
    }

    @Test
    void attemptsAtOnceCountBeforeAnyOfThemHasFailed() {
        int through = 0;
        for (int i = 0; i < 50; i++) {
            through += attempt("ada", "192.0.2.1").isEmpty() ? 1 : 0;
        }
        assertThat(through).isEqualTo(SignInThrottle.FREE_BY_NAME);
    }

    @Test
    void failuresAreForgottenAfterAWhileAndAClockThatGoesBackHarmsNobody() {
        for (int i = 0; i < 10; i++) {
            attempt("ada", "192.0.2.1");
        }
        now = now.minus(Duration.ofDays(1));
        assertThat(attempt("ada", "192.0.2.1").orElseThrow()).isLessThanOrEqualTo(SignInThrottle.LONGEST_BY_NAME);
        now = now.plus(Duration.ofDays(1)).plus(Duration.ofHours(2));
        assertThat(attempt("ada", "192.0.2.1")).isEmpty();
    }
}
