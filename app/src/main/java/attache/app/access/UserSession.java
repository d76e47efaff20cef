package attache.app.access;

import java.time.Duration;
import java.time.Instant;

/**
 * A browser that is signed in, as the store keeps it, without the id that it holds.
 *
 * @param digest of the id
 * @param account whose it is
 * @param usedAt when it was last used, to the minute
 */
public record UserSession(String digest, Account account, Instant begunAt, Instant usedAt) {
    /** It ends so long after it was last used. */
    public static final Duration IDLE = Duration.ofHours(1);

    /** It ends so long after it began, however much it is used: a day's work. */
    public static final Duration LONGEST = Duration.ofHours(12);

    /** When it ends, unless it is used again. */
    public Instant endsAt() {
        Instant idle = usedAt.plus(IDLE);
        Instant longest = begunAt.plus(LONGEST);
        return idle.isBefore(longest) ? idle : longest;
    }

    /** Whether it holds at {@code now}. */
    public boolean holds(Instant now) {
        return now.isBefore(endsAt()) && !account.disabled();
    }
}
