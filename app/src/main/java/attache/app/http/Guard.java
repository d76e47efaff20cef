package attache.app.http;

import attache.app.http.Problem.Kind;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests that a page of another site has made a browser send: by a name that was pointed here (DNS rebinding), or across
 * sites. Tells browsers what the answers may do.
 */
final class Guard implements Handler {
    /** Nothing but what this server sends itself; no inline script or style but the one that charts bring with them. */
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' " + ChartStyle.HASH
            + "; img-src 'self' data:; connect-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script';"
            + " trusted-types svelte-trusted-html";

    private static final Set<HandlerType> LOOKING = Set.of(HandlerType.GET, HandlerType.HEAD);

    private final Entrance entrance;

    Guard(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    public void handle(Context context) {
        harden(context);
        if (entrance.login()) {
            // What one user may see is for no store of answers that several share.
            context.header("Cache-Control", "private, no-cache");
        }
        String host = header(context, "Host").orElse("");
        Arrival.note(context, entrance, name(host));
        if (!answersTo(name(host))) {
            throw new Problem(Kind.HOST, otherName(host));
        }
        if (!entrance.login() && Arrival.isForwarded(context)) {
            // Behind a proxy, whoever reaches the proxy would be taken for whoever is at this machine.
            throw new Problem(
                    Kind.HOST,
                    "The request came through a proxy, and this server asks for no login: start it with --login, --at and"
                            + " --proxy.");
        }
        header(context, "Origin").ifPresent(origin -> {
            if (!origin.equals("http://" + host)
                    && !origin.equals("https://" + host)
                    && !entrance.origin().equals(Optional.of(origin))) {
                throw new Problem(
                        Kind.ORIGIN, "Pages of \"" + Problem.shortened(origin) + "\" have no access to this server.");
            }
        });
        if (!LOOKING.contains(context.method())) {
            refuseOtherSites(context);
        }
    }

    /**
     * Whether a request to {@code name} is meant for this server. A name that somebody points here would have a browser take another
     * site's page for this server's; an address of the net cannot be pointed anywhere, and where a login is asked for it will do.
     */
    private boolean answersTo(String name) {
        return ServerOptions.NAMES.contains(name)
                || entrance.name().equals(Optional.of(name))
                || (entrance.login() && isAddress(name));
    }

    private static boolean isAddress(String name) {
        boolean bracketed = name.startsWith("[") && name.endsWith("]");
        try {
            InetAddress address = InetAddress.ofLiteral(bracketed ? name.substring(1, name.length() - 1) : name);
            return bracketed == address instanceof Inet6Address;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private String otherName(String host) {
        return "This server answers to 127.0.0.1, localhost and [::1]"
                + entrance.name().map(name -> " and " + name).orElse("") + ", not to \"" + Problem.shortened(host)
                + "\"" + (entrance.login() ? ": --at names where people reach it." : ".");
    }

    private static void refuseOtherSites(Context context) {
        String site = header(context, "Sec-Fetch-Site").orElse("none");
        if (!site.equals("same-origin") && !site.equals("none")) {
            throw new Problem(
                    Kind.ORIGIN, "The page that sends this is not this server's (" + Problem.shortened(site) + ").");
        }
    }

    private static void harden(Context context) {
        context.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
                .header("Cache-Control", "no-cache");
    }

    static Optional<String> header(Context context, String name) {
        @Nullable String value = context.header(name);
        return Optional.ofNullable(value);
    }

    /** A host's name without its port, in lower case. */
    private static String name(String host) {
        int colon = host.lastIndexOf(':');
        boolean port = colon >= 0 && host.indexOf(']', colon) < 0;
        return (port ? host.substring(0, colon) : host).toLowerCase(Locale.ROOT);
    }
}
