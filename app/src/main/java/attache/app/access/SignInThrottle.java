package attache.app.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Makes whoever guesses passwords wait: by name and by address, each twice as long as before. An attempt counts when it begins, so that
 * many at once are no way around; one that succeeds is taken off again. Names that nobody has count like others. Thread-safe; forgets
 * everything when the program ends.
 */
public final class SignInThrottle {
    /** Failures of one name before it has to wait: people mistype. */
    static final int FREE_BY_NAME = 5;

    /** Failures from one address before it has to wait: an office may share one. */
    static final int FREE_BY_ADDRESS = 20;

    /** The longest wait of a name: somebody else's guessing must not keep its owner out for long. */
    static final Duration LONGEST_BY_NAME = Duration.ofMinutes(1);

    static final Duration LONGEST_BY_ADDRESS = Duration.ofMinutes(15);

    /** Failures are forgotten when so long nothing came. */
    private static final Duration FORGOTTEN = Duration.ofHours(1);

    /** Names and addresses remembered; the one that has been silent longest is forgotten first. */
    private static final int REMEMBERED = 20_000;

    private final InstantSource clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Failures(int count, Instant last) {}

    public SignInThrottle(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Counts an attempt.
     *
     * @param name as names are compared; empty for what is no name
     * @param address where it comes from; an office or a household as one
     * @return how long to wait first; empty where it may go on
     */
    public Optional<Duration> begin(Optional<String> name, String address) {
        synchronized (failures) {
            Instant now = clock.instant();
            Duration wait = wait(addressKey(address), FREE_BY_ADDRESS, LONGEST_BY_ADDRESS, now);
            if (name.isPresent()) {
                Duration byName = wait(nameKey(name.get()), FREE_BY_NAME, LONGEST_BY_NAME, now);
                wait = byName.compareTo(wait) > 0 ? byName : wait;
            }
            if (wait.isPositive()) {
                return Optional.of(wait);
            }
            count(addressKey(address), now);
            name.ifPresent(one -> count(nameKey(one), now));
            return Optional.empty();
        }
    }

    /** The attempt that began last for {@code name} from {@code address} was right. */
    public void succeeded(String name, String address) {
        synchronized (failures) {
            failures.remove(nameKey(name));
            // Only this attempt: a guesser with an account of their own must not wipe the slate of their address.
            failures.computeIfPresent(
                    addressKey(address), (_, before) -> new Failures(before.count() - 1, before.last()));
        }
    }

    private Duration wait(String key, int free, Duration longest, Instant now) {
        Failures before = failures.getOrDefault(key, new Failures(0, now));
        Duration since = Duration.between(before.last(), now);
        if (since.compareTo(FORGOTTEN) > 0) {
            failures.remove(key);
            return Duration.ZERO;
        }
        int beyond = before.count() - free;
        if (beyond < 0) {
            return Duration.ZERO;
        }
        Duration whole = Duration.ofSeconds(1L << Math.min(beyond, 30));
        Duration due = whole.compareTo(longest) > 0 ? longest : whole;
        // A clock that was set back must not make anybody wait for longer.
        return since.isNegative() ? due : due.minus(since);
    }

    private void count(String key, Instant now) {
        failures.merge(key, new Failures(1, now), (before, _) -> new Failures(before.count() + 1, now));
    }

    private static String nameKey(String name) {
        return "name " + name;
    }

    private static String addressKey(String address) {
        return "address " + address;
    }
}
