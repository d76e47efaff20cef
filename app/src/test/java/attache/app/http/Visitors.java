package attache.app.http;

import attache.app.access.Account;
import attache.app.access.ApiToken;
import attache.app.access.PasswordHasher;
import attache.app.access.Role;
import attache.app.access.Secret;
import attache.app.access.UserName;
import attache.app.store.Access;
import attache.app.store.Store;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Users of a served store, and ways to come in as one. */
final class Visitors {
    static final String SESSION = "/api/v1/session";

    /** Every user's. */
    static final String PASSWORD = "a long walk by the fjord";

    private static final PasswordHasher HASHER = new PasswordHasher(PasswordHasher.ADVISED);
    private static final JsonMapper JSON = new JsonMapper();

    private final ServedStore served;

    Visitors(ServedStore served) {
        this.served = served;
    }

    /** A browser that is signed in: the cookie that it sends and what it proves its pages with. */
    record SignedIn(String cookie, String csrf) {
        /** The headers of a change. */
        String[] headers(String... others) {
            return join(List.of("Cookie", cookie, AccessControl.CSRF_HEADER, csrf), others);
        }

        private static String[] join(List<String> own, String... others) {
            return java.util.stream.Stream.concat(own.stream(), java.util.stream.Stream.of(others))
                    .toArray(String[]::new);
        }
    }

    /** Works on the store as another process would. */
    void store(Consumer<Store> work) {
        try (Store store = Store.open(served.location(), Access.WRITE)) {
            work.accept(store);
        }
    }

    /** Adds a user whose password is {@link #PASSWORD}. */
    void add(String name, Role role) {
        store(store ->
                store.accounts().add(UserName.of(name), role, HASHER.hash(PASSWORD), ServedStore.CLOCK.instant()));
    }

    static Account account(Store store, String name) {
        return store.accounts().named(UserName.of(name)).orElseThrow();
    }

    /** A new token of a user. */
    Secret token(String owner, String label, Role role, Instant now, Duration good) {
        Secret secret = Secret.fresh(Secret.TOKEN);
        store(store -> {
            Optional<ApiToken> added =
                    store.apiTokens().add(account(store, owner), label, role, secret.digest(), now, now.plus(good));
            if (added.isEmpty()) {
                throw new AssertionError(owner + " has a token " + label + " already");
            }
        });
        return secret;
    }

    /** Tries a name and a password. */
    HttpResponse<String> attempt(String name, String password, String... headers) {
        String body = JsonNodeFactory.instance
                .objectNode()
                .put("name", name)
                .put("password", password)
                .toString();
        return served.post(SESSION, "application/json", body, headers);
    }

    /** Signs in as a user that {@link #add} has added. */
    SignedIn signIn(String name, String... headers) {
        return signedIn(attempt(name, PASSWORD, headers));
    }

    /** What a browser has after signing in was answered. */
    static SignedIn signedIn(HttpResponse<String> response) {
        if (response.statusCode() != 201) {
            throw new AssertionError(response.statusCode() + " " + response.body());
        }
        String cookie =
                response.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        JsonNode body = JSON.readTree(response.body());
        return new SignedIn(cookie, body.path("csrf").asString());
    }

    /** The last part of a problem's type. */
    static String problem(HttpResponse<String> response) {
        String type = JSON.readTree(response.body()).path("type").asString();
        return type.substring(type.lastIndexOf('/') + 1);
    }
}
