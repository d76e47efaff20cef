package attache.app.http;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a request has come: what is known of it before anybody looks at who sends it.
 *
 * @param client the address of whoever sends it: a proxy's word where the proxy is trusted
 * @param secure whether it came by TLS, as a trusted proxy says
 * @param local whether it came from this machine by one of the names that only this machine goes by, through no proxy
 */
record Arrival(InetAddress client, boolean secure, boolean local) {
    /** What proxies put on requests; one of them is enough. */
    private static final List<String> FORWARDED =
            List.of("X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host", "X-Real-IP", "Forwarded", "Via");

    private static final String ATTRIBUTE = "attache.arrival";
    private static final int HOUSEHOLD_BYTES = 8;

    /** Works it out, and keeps it for {@link #of}. */
    static Arrival note(Context context, Entrance entrance, String hostName) {
        InetAddress remote = address(context.ip()).orElseThrow();
        boolean forwarded = isForwarded(context);
        boolean trusted = forwarded && isProxy(remote, entrance);
        Arrival arrival = new Arrival(
                trusted ? client(context, remote, entrance) : remote,
                trusted
                        && Guard.header(context, "X-Forwarded-Proto")
                                .filter(scheme -> scheme.strip().equalsIgnoreCase("https"))
                                .isPresent(),
                !forwarded && remote.isLoopbackAddress() && ServerOptions.NAMES.contains(hostName));
        context.attribute(ATTRIBUTE, arrival);
        return arrival;
    }

    /** How {@code context} has come. */
    static Arrival of(Context context) {
        @Nullable Arrival arrival = context.attribute(ATTRIBUTE);
        if (arrival == null) {
            throw new IllegalStateException("The guard has not seen " + context.path() + ".");
        }
        return arrival;
    }

    /** Whether the request says that it came through a proxy, trusted or not. */
    static boolean isForwarded(Context context) {
        return FORWARDED.stream().anyMatch(name -> Guard.header(context, name).isPresent());
    }

    /** Whether a password, an id or a token may travel this way: nobody else can read it. */
    boolean isPrivate() {
        return secure || local;
    }

    /** The client as rates are limited by: of IPv6 the network, since whoever has one has all of its addresses. */
    String household() {
        byte[] bytes = client.getAddress();
        if (bytes.length <= HOUSEHOLD_BYTES) {
            return client.getHostAddress();
        }
        StringBuilder prefix = new StringBuilder();
        for (int i = 0; i < HOUSEHOLD_BYTES; i++) {
            prefix.append(Integer.toHexString(bytes[i] & 0xff)).append(':');
        }
        return prefix.toString();
    }

    /** The last of the addresses that proxies have seen which is no trusted proxy's own; all before it may be made up. */
    private static InetAddress client(Context context, InetAddress remote, Entrance entrance) {
        List<String> seen = Stream.of(
                        Guard.header(context, "X-Forwarded-For").orElse("").split(",", -1))
                .map(String::strip)
                .toList();
        InetAddress client = remote;
        for (String one : seen.reversed()) {
            Optional<InetAddress> address = address(one);
            if (address.isEmpty()) {
                return client;
            }
            client = address.get();
            if (!isProxy(client, entrance)) {
                return client;
            }
        }
        return client;
    }

    private static boolean isProxy(InetAddress address, Entrance entrance) {
        return entrance.proxies().stream().anyMatch(block -> block.holds(address));
    }

    /** The address that is written so; names are not looked up. An IPv4 address in IPv6 form is the IPv4 address. */
    private static Optional<InetAddress> address(String written) {
        int zone = written.indexOf('%');
        String plain = (zone < 0 ? written : written.substring(0, zone)).toLowerCase(Locale.ROOT);
        boolean bracketed = plain.startsWith("[") && plain.endsWith("]");
        try {
            InetAddress address = InetAddress.ofLiteral(bracketed ? plain.substring(1, plain.length() - 1) : plain);
            return Optional.of(InetAddress.getByAddress(address.getAddress()));
        } catch (IllegalArgumentException | UnknownHostException e) {
            return Optional.empty();
        }
    }
}
