package attache.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Tells addresses of the web from other texts: absolute, with the scheme http or https, and with a host (RFC 3986). Stateless. */
public final class WebAddress {
    private WebAddress() {}

    /** The address that {@code text} is, to the letter; empty where it is none. */
    public static Optional<URI> of(String text) {
        try {
            return Optional.of(new URI(text)).filter(WebAddress::isOne);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Whether {@code text} is an address of the web. */
    public static boolean isOne(String text) {
        return of(text).isPresent();
    }

    /** Whether {@code address} is one of the web. */
    public static boolean isOne(URI address) {
        String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        return (scheme.equals("http") || scheme.equals("https")) && address.getHost() != null;
    }
}
