package attache.app.http;

import attache.app.access.ApiToken;
import attache.app.access.Secret;
import attache.app.access.UserSession;
import attache.app.catalogue.BusyException;
import attache.app.catalogue.CatalogueKeeper;
import attache.app.http.Problem.Kind;
import attache.app.store.StoreException;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells who sends a request: by a token in {@code Authorization} (RFC 6750), or else by the session's cookie. The store is asked every
 * time, so that whoever is disabled, signed out or given another role is so at once. Thread-safe.
 */
final class Callers {
    /** The session's cookie by TLS: browsers take it from this host alone, for all of it, and send it by TLS alone. */
    static final String SECURE_COOKIE = "__Host-attache";

    /** The session's cookie on this machine, where there is no TLS. */
    static final String LOCAL_COOKIE = "attache";

    private static final String ATTRIBUTE = "attache.caller";
    private static final Pattern BEARER =
            Pattern.compile("Bearer +([A-Za-z0-9._~+/=-]{1,200}) *", Pattern.CASE_INSENSITIVE);

    private final CatalogueKeeper keeper;
    private final Entrance entrance;
    private final InstantSource clock;
    private final Uses uses;

    Callers(CatalogueKeeper keeper, Entrance entrance, InstantSource clock, Uses uses) {
        this.keeper = keeper;
        this.entrance = entrance;
        this.clock = clock;
        this.uses = uses;
    }

    /**
     * Who sends {@code context}.
     *
     * @throws Problem where a token is shown that is not valid, or anything is shown on a way that others may read
     */
    Caller of(Context context) {
        @Nullable Caller known = context.attribute(ATTRIBUTE);
        if (known != null) {
            return known;
        }
        Caller caller = entrance.login() ? asked(context) : new Caller.Local();
        context.attribute(ATTRIBUTE, caller);
        return caller;
    }

    /** The id that the request's cookie shows, whatever it is worth. */
    static Optional<Secret> shownId(Context context) {
        @Nullable String value = context.cookie(cookieName(context));
        return Optional.ofNullable(value).filter(Secret::isForm).map(Secret::new);
    }

    /** The name of the session's cookie on the way that the request has come. */
    static String cookieName(Context context) {
        return Arrival.of(context).secure() ? SECURE_COOKIE : LOCAL_COOKIE;
    }

    /** Refuses what others may have read on its way. */
    static void wantPrivate(Context context) {
        if (!Arrival.of(context).isPrivate()) {
            throw new Problem(
                    Kind.INSECURE,
                    "Passwords, sessions and tokens are taken by TLS alone: run attache behind a proxy that has a"
                            + " certificate, name the proxy with --proxy and have it send X-Forwarded-Proto.");
        }
    }

    /** Whether the session or the token that {@code caller} came by still holds: for answers that go on. Not where the store cannot tell. */
    boolean stillHolds(Caller caller) {
        try {
            return holds(caller);
        } catch (StoreException | BusyException e) {
            return false;
        }
    }

    private boolean holds(Caller caller) {
        Instant now = clock.instant();
        return switch (caller) {
            case Caller.Local _ -> true;
            case Caller.Nobody _ -> false;
            case Caller.Browser browser ->
                session(browser.session().digest(), now).isPresent();
            case Caller.Program program ->
                keeper.look(store -> store.apiTokens().numbered(program.token().number()))
                        .filter(token -> token.standing(now) == ApiToken.Standing.VALID)
                        .isPresent();
        };
    }

    private Caller asked(Context context) {
        Optional<String> authorization = Guard.header(context, "Authorization");
        if (authorization.isPresent()) {
            wantPrivate(context);
            return new Caller.Program(token(authorization.get()));
        }
        Optional<Secret> id = shownId(context);
        if (id.isEmpty()) {
            return new Caller.Nobody(false);
        }
        wantPrivate(context);
        Instant now = clock.instant();
        Optional<UserSession> session = session(id.get().digest(), now);
        session.ifPresent(one -> uses.session(one.digest(), now));
        return session.<Caller>map(one -> new Caller.Browser(one, id.get())).orElseGet(() -> new Caller.Nobody(true));
    }

    private Optional<UserSession> session(String digest, Instant now) {
        return keeper.look(store -> store.userSessions().withDigest(digest))
                .map(kept -> uses.ofSession(digest)
                        .filter(used -> used.isAfter(kept.usedAt()))
                        .map(used -> new UserSession(digest, kept.account(), kept.begunAt(), used))
                        .orElse(kept))
                .filter(kept -> kept.holds(now));
    }

    private ApiToken token(String authorization) {
        Matcher bearer = BEARER.matcher(authorization);
        Optional<Secret> shown = Optional.of(bearer)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .filter(Secret::isForm)
                .map(Secret::new);
        Instant now = clock.instant();
        // One answer for all that is amiss: what a token was is nobody's business.
        ApiToken token = shown.flatMap(
                        secret -> keeper.look(store -> store.apiTokens().withDigest(secret.digest())))
                .filter(one -> one.standing(now) == ApiToken.Standing.VALID)
                .orElseThrow(() -> new Problem(
                        Kind.TOKEN,
                        "Authorization shows no valid token: it may have expired or been revoked; attache users tokens"
                                + " makes another."));
        shown.ifPresent(secret -> uses.token(secret.digest(), now));
        return token;
    }
}
