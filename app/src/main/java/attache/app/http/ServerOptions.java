package attache.app.http;

import java.util.List;

/**
 * How a server is to run.
 *
 * @param host the address to listen at; one that other machines reach only where a login is asked for
 * @param port the port; 0 for any that is free
 * @param requestsPerSecond how many requests one address may make in a second, on average; short bursts may have four times as many
 * @param version the program's, for whoever asks
 * @param entrance whom it lets in
 */
public record ServerOptions(String host, int port, int requestsPerSecond, String version, Entrance entrance) {
    /** Addresses of this machine that no other can reach. */
    public static final List<String> LOOPBACK = List.of("127.0.0.1", "localhost", "::1");

    /** What requests may be addressed to, whatever the port: a tunnel's end may have another. */
    static final List<String> NAMES = List.of("127.0.0.1", "localhost", "[::1]");

    /** The largest body of a request, in bytes: that of an article's file. */
    static final int LARGEST_BODY = 8 * 1024 * 1024;

    /** The largest body of a request that is JSON, in bytes. */
    static final int LARGEST_JSON = 64 * 1024;

    /** The longest value of a parameter, in UTF-16 units. */
    static final int LONGEST_PARAMETER = 1_000;

    /** A server for this machine alone, without a login. */
    public ServerOptions(String host, int port, int requestsPerSecond, String version) {
        this(host, port, requestsPerSecond, version, Entrance.OPEN);
    }

    public ServerOptions {
        if (!isLoopback(host) && !entrance.login()) {
            throw new IllegalArgumentException(
                    "A server without logins listens on this machine alone (127.0.0.1, localhost or ::1), not at "
                            + host + ".");
        }
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("A port is 0 to 65535, not " + port + ".");
        }
        if (requestsPerSecond < 1) {
            throw new IllegalArgumentException("Requests per second are 1 or more, not " + requestsPerSecond + ".");
        }
    }

    /** Whether {@code host} is an address that only this machine reaches. */
    public static boolean isLoopback(String host) {
        return LOOPBACK.contains(host);
    }
}
