package attache.app.http;

import attache.app.http.Problem.Kind;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
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

    @Override
    public void handle(Context context) {
        harden(context);
        String host = header(context, "Host").orElse("");
        if (!ServerOptions.NAMES.contains(name(host))) {
            throw new Problem(
                    Kind.HOST,
                    "This server answers to 127.0.0.1, localhost and [::1], not to \"" + Problem.shortened(host)
                            + "\".");
        }
        header(context, "Origin").ifPresent(origin -> {
            if (!origin.equals("http://" + host) && !origin.equals("https://" + host)) {
                throw new Problem(
                        Kind.ORIGIN, "Pages of \"" + Problem.shortened(origin) + "\" have no access to this server.");
            }
        });
        if (!LOOKING.contains(context.method())) {
            refuseOtherSites(context);
        }
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
