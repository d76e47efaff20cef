package attache.app.http;

import attache.app.access.PasswordHash;
import attache.app.access.PasswordHasher;
import attache.app.access.Role;
import attache.app.access.UserName;
import attache.app.access.UserSession;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static attache.app.http.Visitors.PASSWORD;
import static attache.app.http.Visitors.SESSION;
import static attache.app.http.Visitors.account;
import static attache.app.http.Visitors.problem;
import static org.assertj.core.api.Assertions.assertThat;

/** Signing in and out of a server that asks for a login, and what a session is good for. */
class SessionTest {
    private static final Entrance ASKING = new Entrance(true, Optional.empty(), List.of());
    private static final String DECISIONS = "/api/v1/decisions";
    private static final String JSON = "application/json";
    private static final String ALIAS = "{\"action\":\"alias\",\"name\":\"A\",\"means\":\"B\"}";

    @TempDir
    private Path directory;

    private final MovingClock clock = new MovingClock();
    private ServedStore served;
    private Visitors visitors;

    @BeforeEach
    void serve() {
        served = ServedStore.in(directory, ASKING, clock);
        visitors = new Visitors(served);
        visitors.add("Ada Berg", Role.REVIEWER);
    }

    @AfterEach
    void close() {
        served.close();
        assertThat(served.log()).isEmpty();
    }

    private JsonNode who(String... headers) {
        return new JsonMapper().readTree(served.get(SESSION, headers).body());
    }

    @Test
    void whoeverIsNotSignedInIsToldSoAndMayNothing() {
        HttpResponse<String> entries = served.get("/api/v1/entries");

        assertThat(entries.statusCode()).isEqualTo(401);
        assertThat(entries.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"attache\"");
        assertThat(problem(entries)).isEqualTo("login");
        assertThat(served.get(SESSION).statusCode()).isEqualTo(200);
        assertThat(who().path("login").asBoolean()).isTrue();
        assertThat(who().path("may")).isEmpty();
        assertThat(who().has("name")).isFalse();
    }

    @Test
    void healthAndThePageAreForAllAndTellNothingOfTheStore() {
        HttpResponse<String> health = served.get("/health");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).isEqualTo("{\"status\":\"up\"}");
        assertThat(served.get("/").statusCode()).isEqualTo(200);
        assertThat(served.get("/metrics").statusCode()).isEqualTo(401);
        assertThat(served.get("/api/v1/openapi.json").statusCode()).isEqualTo(401);
        assertThat(served.ask("HEAD", "/api/v1/entries").statusCode()).isEqualTo(401);
        assertThat(served.ask("HEAD", "/health").statusCode()).isEqualTo(200);
        assertThat(served.ask("HEAD", "/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void whoSignsInIsKnownByACookieThatScriptsAndOtherSitesDoNotGet() {
        HttpResponse<String> response = visitors.attempt("ada berg", PASSWORD);
        Visitors.SignedIn ada = Visitors.signedIn(response);

        assertThat(response.headers().firstValue("Set-Cookie").orElseThrow())
                .matches("attache=[A-Za-z0-9_-]{43}; Path=/; HttpOnly; SameSite=Strict");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        JsonNode who = who("Cookie", ada.cookie());
        assertThat(who.path("name").asString()).isEqualTo("Ada Berg");
        assertThat(who.path("role").asString()).isEqualTo("reviewer");
        assertThat(who.path("may").toString()).isEqualTo("[\"read\",\"decide\",\"import\"]");
        assertThat(who.path("csrf").asString()).isEqualTo(ada.csrf());
        HttpResponse<String> entries = served.get("/api/v1/entries", "Cookie", ada.cookie());
        assertThat(entries.statusCode()).isEqualTo(200);
        assertThat(entries.headers().firstValue("Cache-Control")).contains("private, no-cache");
    }

    @Test
    void whatIsKeptOfASessionIsNoWayIn() throws Exception {
        Visitors.SignedIn ada = visitors.signIn("Ada Berg");
        String id = ada.cookie().split("=", 2)[1];

        for (String name : List.of("served.db", "served.db-wal")) {
            byte[] bytes = java.nio.file.Files.readAllBytes(directory.resolve(name));
            assertThat(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1))
                    .doesNotContain(id)
                    .doesNotContain(PASSWORD);
        }
    }

    @Test
    void decisionsAreSignedByTheUserWhateverTheBodySays() {
        Visitors.SignedIn ada = visitors.signIn("Ada Berg");

        HttpResponse<String> kept = served.post(DECISIONS, JSON, ALIAS, ada.headers("If-Match", "*"));
        HttpResponse<String> same = served.post(
                DECISIONS,
                JSON,
                "{\"who\":\"Ada Berg\",\"action\":\"alias\",\"name\":\"C\",\"means\":\"D\"}",
                ada.headers("If-Match", "*"));
        HttpResponse<String> other = served.post(
                DECISIONS,
                JSON,
                "{\"who\":\"Bo Lie\",\"action\":\"alias\",\"name\":\"E\",\"means\":\"F\"}",
                ada.headers("If-Match", "*"));

        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        assertThat(kept.body()).contains("\"who\":\"Ada Berg\"");
        assertThat(same.statusCode()).isEqualTo(201);
        assertThat(other.statusCode()).isEqualTo(403);
        assertThat(problem(other)).isEqualTo("forbidden");
        assertThat(other.body()).contains("signed in as Ada Berg");
    }

    @Test
    void aChangeWithoutTheProofOfThePageIsRefused() {
        Visitors.SignedIn ada = visitors.signIn("Ada Berg");
        Visitors.SignedIn elsewhere = visitors.signIn("Ada Berg");

        for (String[] headers : List.of(
                new String[] {"Cookie", ada.cookie(), "If-Match", "*"},
                new String[] {"Cookie", ada.cookie(), "If-Match", "*", AccessControl.CSRF_HEADER, ""},
                new String[] {"Cookie", ada.cookie(), "If-Match", "*", AccessControl.CSRF_HEADER, elsewhere.csrf()})) {
            HttpResponse<String> response = served.post(DECISIONS, JSON, ALIAS, headers);
            assertThat(response.statusCode()).isEqualTo(403);
            assertThat(problem(response)).isEqualTo("csrf");
        }
        assertThat(problem(served.delete(SESSION, "Cookie", ada.cookie()))).isEqualTo("csrf");
        assertThat(who("Cookie", ada.cookie()).path("name").asString()).isEqualTo("Ada Berg");
    }

    @Test
    void aForgedOriginIsRefusedEvenWithTheProof() {
        Visitors.SignedIn ada = visitors.signIn("Ada Berg");

        for (String[] forged : List.of(
                new String[] {"Origin", "https://other.example", "If-Match", "*"},
                new String[] {"Origin", "null", "If-Match", "*"},
                new String[] {"Sec-Fetch-Site", "cross-site", "If-Match", "*"})) {
            assertThat(problem(served.post(DECISIONS, JSON, ALIAS, ada.headers(forged))))
                    .isEqualTo("origin");
        }
        assertThat(problem(visitors.attempt("Ada Berg", PASSWORD, "Origin", "https://other.example")))
                .isEqualTo("origin");
        assertThat(served.post(SESSION, "text/plain", "{\"name\":\"Ada Berg\",\"password\":\"" + PASSWORD + "\"}")
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void anIdThatSomebodyElseHasChosenIsNeverTakenUp() {
        String planted = "attache=" + "A".repeat(43);
        Visitors.SignedIn ada = visitors.signIn("Ada Berg", "Cookie", planted);

        assertThat(ada.cookie()).isNotEqualTo(planted);
        assertThat(served.get("/api/v1", "Cookie", planted).statusCode()).isEqualTo(401);
        Visitors.SignedIn again = visitors.signIn("Ada Berg", "Cookie", ada.cookie());
        assertThat(again.cookie()).isNotEqualTo(ada.cookie());
        assertThat(served.get("/api/v1", "Cookie", ada.cookie()).statusCode())
                .as("the one before")
                .isEqualTo(401);
        assertThat(served.get("/api/v1", "Cookie", again.cookie()).statusCode()).isEqualTo(200);
    }

    @Test
    void signingOutEndsTheSessionOnTheServer() {
        Visitors.SignedIn ada = visitors.signIn("Ada Berg");

        HttpResponse<String> out = served.delete(SESSION, ada.headers());

        assertThat(out.statusCode()).isEqualTo(204);
        assertThat(out.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("attache=;", "Expires=Thu, 01 Jan 1970");
        assertThat(served.get("/api/v1", "Cookie", ada.cookie()).statusCode()).isEqualTo(401);
        assertThat(served.delete(SESSION, ada.headers()).statusCode()).isEqualTo(204);
    }

    @Test
    void aSessionEndsWhenItIsNotUsedAndAfterADayHoweverMuchItIs() {
        Visitors.SignedIn idle = visitors.signIn("Ada Berg");
        Visitors.SignedIn busy = visitors.signIn("Ada Berg");
        Duration step = UserSession.IDLE.dividedBy(2);

        for (Duration passed = step; passed.compareTo(UserSession.LONGEST) < 0; passed = passed.plus(step)) {
            clock.goOn(step);
            assertThat(served.get("/api/v1/sources", "Cookie", busy.cookie()).statusCode())
                    .as("after %s", passed)
                    .isEqualTo(200);
        }
        HttpResponse<String> unused = served.get("/api/v1/sources", "Cookie", idle.cookie());
        assertThat(unused.statusCode()).isEqualTo(401);
        assertThat(unused.body()).contains("The session has ended");
        clock.goOn(step);
        assertThat(served.get("/api/v1/sources", "Cookie", busy.cookie()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void aUserWhoIsDisabledOrGetsAnotherPasswordOrRoleIsSoAtOnce() {
        visitors.add("Bo Lie", Role.REVIEWER);
        Visitors.SignedIn ada = visitors.signIn("Ada Berg");
        Visitors.SignedIn bo = visitors.signIn("Bo Lie");

        visitors.store(store -> store.accounts().changeRole(account(store, "Bo Lie"), Role.READER));
        assertThat(served.post(DECISIONS, JSON, ALIAS, bo.headers("If-Match", "*"))
                        .statusCode())
                .isEqualTo(403);
        visitors.store(store -> store.accounts()
                .changePassword(
                        account(store, "Bo Lie"),
                        new PasswordHasher(PasswordHasher.ADVISED).hash("another long walk")));
        assertThat(served.get("/api/v1", "Cookie", bo.cookie()).statusCode()).isEqualTo(401);

        visitors.store(store -> store.accounts().disable(account(store, "Ada Berg"), true));
        assertThat(served.get("/api/v1", "Cookie", ada.cookie()).statusCode()).isEqualTo(401);
        assertThat(visitors.attempt("Ada Berg", PASSWORD).statusCode()).isEqualTo(401);
        visitors.store(store -> store.accounts().disable(account(store, "Ada Berg"), false));
        assertThat(served.get("/api/v1", "Cookie", ada.cookie()).statusCode())
                .as("the session does not come back")
                .isEqualTo(401);
    }

    @Test
    void whoeverListensIsLetGoWhenTheSessionEnds() throws Exception {
        Visitors.SignedIn ada = visitors.signIn("Ada Berg");
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<Stream<String>> listening = client.sendAsync(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:"
                                            + served.server().port() + "/api/v1/events"))
                                    .header("Accept", "text/event-stream")
                                    .header("Cookie", ada.cookie())
                                    .build(),
                            HttpResponse.BodyHandlers.ofLines())
                    .get(30, TimeUnit.SECONDS);
            assertThat(listening.statusCode()).isEqualTo(200);

            visitors.store(store -> store.accounts().disable(account(store, "Ada Berg"), true));

            // Comes to its end; a stream that went on would run into the test's own time limit.
            assertThat(listening.body().toList()).anyMatch(line -> line.contains("\"entries\""));
        }
    }

    @Test
    void aNameThatNobodyHasIsAnsweredAsAWrongPasswordIs() {
        visitors.add("Off Duty", Role.ADMIN);
        visitors.store(store -> store.accounts().disable(account(store, "Off Duty"), true));

        HttpResponse<String> wrong = visitors.attempt("Ada Berg", "not the password at all");
        HttpResponse<String> unknown = visitors.attempt("Nobody Here", "not the password at all");
        HttpResponse<String> disabled = visitors.attempt("Off Duty", PASSWORD);

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(problem(wrong)).isEqualTo("credentials");
        for (HttpResponse<String> other : List.of(unknown, disabled)) {
            assertThat(other.statusCode()).isEqualTo(wrong.statusCode());
            assertThat(other.body()).isEqualTo(wrong.body());
            assertThat(other.headers().map().keySet())
                    .isEqualTo(wrong.headers().map().keySet());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' OR 1=1 --",
                "Ada Berg'; DROP TABLE account; --",
                "<script>alert(1)</script>",
                "Ada Berg\r\nSet-Cookie: attache=x",
                "../../etc/passwd",
                "Ada Berg\u0000",
                "Ada\u202eBerg",
                "%",
                "",
                "*"
            })
    void whateverIsTypedIsANameThatNobodyHasOrAPasswordThatIsWrong(String typed) {
        HttpResponse<String> name = visitors.attempt(typed, typed);
        HttpResponse<String> password = visitors.attempt("Ada Berg", typed);

        for (HttpResponse<String> response : List.of(name, password)) {
            assertThat(response.statusCode()).isEqualTo(401);
            assertThat(problem(response)).isEqualTo("credentials");
            assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
        }
        assertThat(visitors.attempt("Ada Berg", PASSWORD).statusCode()).isEqualTo(201);
    }

    @Test
    void bodiesThatAreNoLoginAreRefused() {
        assertThat(visitors.attempt("Ada Berg", "x".repeat(SessionResource.LARGEST))
                        .statusCode())
                .isEqualTo(413);
        for (String body : List.of(
                "",
                "[]",
                "{}",
                "{\"name\":\"Ada Berg\"}",
                "{\"name\":7,\"password\":true}",
                "{\"name\":null,\"password\":{}}")) {
            assertThat(served.post(SESSION, JSON, body).statusCode()).as(body).isEqualTo(400);
        }
    }

    @Test
    void guessingIsMadeToWaitWhetherTheNameIsKnownOrNot() {
        for (String name : List.of("Ada Berg", "Nobody Here")) {
            HttpResponse<String> response = visitors.attempt(name, "a guess, and a wrong one");
            for (int guess = 1; response.statusCode() == 401 && guess < 20; guess++) {
                response = visitors.attempt(name, "a guess, and a wrong one");
            }
            assertThat(response.statusCode()).as(name).isEqualTo(429);
            assertThat(problem(response)).isEqualTo("too-many");
            assertThat(Integer.parseInt(
                            response.headers().firstValue("Retry-After").orElseThrow()))
                    .isPositive();
        }
        assertThat(visitors.attempt("Ada Berg", PASSWORD).statusCode())
                .as("nor does the right password get through meanwhile")
                .isEqualTo(429);
    }

    @Test
    void aHashThatTakesLessWorkThanOneMadeNowIsMadeAnewWhenItsPasswordIsThere() {
        PasswordHasher weak = new PasswordHasher(new PasswordHash.Parameters(1024, 1, 1));
        visitors.store(store ->
                store.accounts().add(UserName.of("Old Hand"), Role.READER, weak.hash(PASSWORD), clock.instant()));

        Visitors.SignedIn before = visitors.signIn("Old Hand");

        visitors.store(store -> assertThat(store.accounts()
                        .passwordOf(UserName.of("Old Hand"))
                        .orElseThrow()
                        .parameters())
                .isEqualTo(PasswordHasher.ADVISED));
        assertThat(served.get("/api/v1", "Cookie", before.cookie()).statusCode())
                .isEqualTo(200);
        assertThat(visitors.attempt("Old Hand", PASSWORD).statusCode()).isEqualTo(201);
    }

    @Test
    void withoutALoginThereIsNothingToSignInTo(@TempDir Path other) {
        try (ServedStore open = ServedStore.in(other)) {
            JsonNode who = open.json(SESSION);

            assertThat(who.path("login").asBoolean()).isFalse();
            assertThat(who.path("may").toString()).isEqualTo("[\"read\",\"decide\",\"import\"]");
            assertThat(open.post(SESSION, JSON, "{\"name\":\"a\",\"password\":\"b\"}")
                            .statusCode())
                    .isEqualTo(409);
            assertThat(open.delete(SESSION).statusCode()).isEqualTo(409);
            assertThat(open.get("/api/v1/users").statusCode())
                    .as("nor anybody to manage")
                    .isEqualTo(403);
        }
    }
}
