package attache.app.http;

import attache.app.access.Permission;
import attache.app.access.Role;
import attache.app.http.Problem.Kind;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.security.RouteRole;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Lets a request on to its route only where whoever sends it may do what the route does. Thread-safe. */
final class AccessControl implements Handler {
    /** What a page sends with what it changes, beside the cookie: {@code csrf} of the session's answer. */
    static final String CSRF_HEADER = "X-CSRF-Token";

    private static final Set<HandlerType> SAFE = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

    private final Callers callers;
    private final Function<String, Set<RouteRole>> looking;

    /** @param looking what the route that looks at a path names: for HEAD, which has no routes of its own */
    AccessControl(Callers callers, Function<String, Set<RouteRole>> looking) {
        this.callers = callers;
        this.looking = looking;
    }

    @Override
    public void handle(Context context) {
        Set<RouteRole> named =
                context.method().equals(HandlerType.HEAD) ? looking.apply(context.path()) : context.routeRoles();
        Optional<Permission> wanted = Gate.of(named, context.path()).wanted();
        if (wanted.isEmpty()) {
            return;
        }
        Caller caller = callers.of(context);
        if (caller instanceof Caller.Nobody nobody) {
            throw new Problem(
                    Kind.LOGIN,
                    nobody.hadSession()
                            ? "The session has ended: sign in again."
                            : "Sign in first, or send a token (Authorization: Bearer …).");
        }
        refuseForged(context, caller);
        if (!caller.permissions().contains(wanted.get())) {
            throw new Problem(
                    Kind.FORBIDDEN,
                    "This takes the role of " + least(wanted.get()) + ": ask whoever runs this server.");
        }
    }

    /**
     * Refuses a change that a cookie alone vouches for, since browsers send it along with whatever page asks.
     *
     * @throws Problem where the page does not prove that it has seen the session's answer
     */
    static void refuseForged(Context context, Caller caller) {
        if (SAFE.contains(context.method()) || !(caller instanceof Caller.Browser browser)) {
            return;
        }
        boolean proven = Guard.header(context, CSRF_HEADER)
                .filter(shown -> isSame(shown, browser.csrf()))
                .isPresent();
        if (!proven) {
            throw new Problem(
                    Kind.CSRF,
                    "A change in a session is sent with " + CSRF_HEADER
                            + ": \"csrf\" of the answer to GET /api/v1/session.");
        }
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String least(Permission wanted) {
        return Arrays.stream(Role.values())
                .filter(role -> role.may(wanted))
                .findFirst()
                .map(Role::code)
                .orElseThrow();
    }
}
