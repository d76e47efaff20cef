package attache.app.http;

import attache.app.access.Secret;
import attache.app.catalogue.CatalogueKeeper;
import attache.app.http.Problem.Kind;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Signing in and out, and who is signed in. */
final class SessionResource implements Resource {
    /** The longest body that signs somebody in, in bytes. */
    static final int LARGEST = 4 * 1024;

    private static final int UNTIL_THE_BROWSER_IS_CLOSED = -1;
    private static final int AT_ONCE = 0;

    private final Entrance entrance;
    private final CatalogueKeeper keeper;
    private final Callers callers;
    private final SignIn signIn;

    SessionResource(Entrance entrance, CatalogueKeeper keeper, Callers callers, SignIn signIn) {
        this.entrance = entrance;
        this.keeper = keeper;
        this.callers = callers;
        this.signIn = signIn;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(API + "/session", this::who, Gate.OPEN);
        routes.post(API + "/session", this::begin, Gate.OPEN);
        routes.delete(API + "/session", this::end, Gate.OPEN);
    }

    private void who(Context context) {
        new Parameters(context);
        context.header("Cache-Control", "no-store");
        Caller caller =
                Arrival.of(context).isPrivate() || !entrance.login() ? callers.of(context) : new Caller.Nobody(false);
        Answers.json(context, form(caller, Arrival.of(context)));
    }

    private void begin(Context context) {
        new Parameters(context);
        wantLogin();
        Callers.wantPrivate(context);
        ObjectNode body = Bodies.object(context, LARGEST);
        Secret id = signIn.begin(
                text(body, "name"), text(body, "password"), Arrival.of(context).household(), Callers.shownId(context));
        cookie(context, id.text(), UNTIL_THE_BROWSER_IS_CLOSED);
        context.status(201);
        context.header("Cache-Control", "no-store");
        Caller.Browser browser = keeper.look(store -> store.userSessions().withDigest(id.digest()))
                .map(session -> new Caller.Browser(session, id))
                .orElseThrow(() -> new Problem(Kind.LOGIN, "The session has ended: sign in again."));
        Answers.json(context, form(browser, Arrival.of(context)));
    }

    private void end(Context context) {
        new Parameters(context);
        wantLogin();
        Caller caller = callers.of(context);
        AccessControl.refuseForged(context, caller);
        if (caller instanceof Caller.Browser browser) {
            keeper.decide(store -> {
                store.userSessions().end(browser.session().digest());
                return store;
            });
        }
        cookie(context, "", AT_ONCE);
        context.header("Cache-Control", "no-store");
        context.header("Clear-Site-Data", "\"cache\"");
        context.status(204);
    }

    private void wantLogin() {
        if (!entrance.login()) {
            throw new Problem(Kind.CONFLICT, "This server asks for no login: there is nothing to sign in to.");
        }
    }

    private static void cookie(Context context, String value, int maxAge) {
        boolean secure = Arrival.of(context).secure();
        Cookie cookie = new Cookie(Callers.cookieName(context), value);
        cookie.setPath("/");
        cookie.setMaxAge(maxAge);
        cookie.setSecure(secure);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        context.cookie(cookie);
    }

    /** {@code {login, secure, may, name?, role?, csrf?, token?}}. */
    private ObjectNode form(Caller caller, Arrival arrival) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("login", entrance.login());
        node.put("secure", arrival.isPrivate() || !entrance.login());
        ArrayNode may = node.putArray("may");
        caller.permissions().forEach(permission -> may.add(Parameters.code(permission)));
        caller.account().ifPresent(account -> node.put("name", account.name().text()));
        switch (caller) {
            case Caller.Local _, Caller.Nobody _ -> {}
            case Caller.Browser browser ->
                node.put("role", browser.role().code()).put("csrf", browser.csrf());
            case Caller.Program program ->
                node.put("role", program.role().code())
                        .put("token", program.token().name());
        }
        return node;
    }

    /** A text as it was typed: blanks may be part of a password. */
    private static String text(ObjectNode body, String field) {
        JsonNode value = body.path(field);
        return Optional.of(value)
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .orElseThrow(() -> new Problem(Kind.BODY, "The body is {\"name\": …, \"password\": …}, both texts."));
    }
}
