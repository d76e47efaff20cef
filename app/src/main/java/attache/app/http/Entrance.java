package attache.app.http;

import attache.app.address.AddressBlock;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whom a server lets in, and by which name it is reached.
 *
 * @param login whether it asks for a login
 * @param at where browsers reach it by TLS, where that is another address than the one it listens at: {@code https://aid.example.org}
 * @param proxies the proxies in front of it, whose word it takes for who asks and whether by TLS
 */
public record Entrance(boolean login, Optional<URI> at, List<AddressBlock> proxies) {
    /** For this machine alone, without a login. */
    public static final Entrance OPEN = new Entrance(false, Optional.empty(), List.of());

    public Entrance {
        proxies = List.copyOf(proxies);
        if (!login && (at.isPresent() || !proxies.isEmpty())) {
            throw new IllegalArgumentException("A server that is reached through a proxy asks for a login.");
        }
        at.ifPresent(Entrance::refuseOther);
    }

    private static void refuseOther(URI at) {
        String scheme = Optional.ofNullable(at.getScheme()).orElse("");
        String path = Optional.ofNullable(at.getRawPath()).orElse("");
        boolean is = scheme.equals("https")
                && at.getHost() != null
                && at.getRawUserInfo() == null
                && (path.isEmpty() || path.equals("/"))
                && at.getRawQuery() == null
                && at.getRawFragment() == null;
        if (!is) {
            throw new IllegalArgumentException(
                    "Where people reach the server is an address such as https://aid.example.org, without a path, not \""
                            + at + "\".");
        }
    }

    /** The origin that pages at {@link #at} send (RFC 6454). */
    Optional<String> origin() {
        return at.map(uri -> uri.getScheme() + "://" + uri.getAuthority().toLowerCase(Locale.ROOT));
    }

    /** The host's name in {@link #at}. */
    Optional<String> name() {
        return at.map(uri -> uri.getHost().toLowerCase(Locale.ROOT));
    }
}
