package attache.app.fetch;

import java.time.Duration;

/**
 * How much a server may ask of this program.
 *
 * @param bytes the most bytes of a body, after unpacking; 1 or more
 * @param redirects how many redirects are followed
 * @param time how long one exchange may take, from the look-up of the host to the body's last byte
 * @param delay how long two requests to one host are apart at least
 * @param longestDelay a longer delay than this, asked for by {@code robots.txt} or by a server that is overloaded, is not waited out
 */
public record FetchLimits(int bytes, int redirects, Duration time, Duration delay, Duration longestDelay) {

    /** The limits that ship. */
    public static final FetchLimits STANDARD =
            new FetchLimits(8 * 1024 * 1024, 5, Duration.ofSeconds(30), Duration.ofSeconds(1), Duration.ofSeconds(60));
}
