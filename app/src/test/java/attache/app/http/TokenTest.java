package attache.app.http;

import attache.app.access.Role;
import attache.app.access.Secret;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static attache.app.http.Visitors.account;
import static attache.app.http.Visitors.problem;
import static org.assertj.core.api.Assertions.assertThat;

/** What programs sign in by. */
class TokenTest {
    private static final String ALIAS = "{\"action\":\"alias\",\"name\":\"A\",\"means\":\"B\"}";
    private static final Duration MONTH = Duration.ofDays(30);

    @TempDir
    private Path directory;

    private final MovingClock clock = new MovingClock();
    private ServedStore served;
    private Visitors visitors;

    @BeforeEach
    void serve() {
        served = ServedStore.in(directory, new Entrance(true, Optional.empty(), List.of()), clock);
        visitors = new Visitors(served);
        visitors.add("Ada Berg", Role.REVIEWER);
    }

    @AfterEach
    void close() {
        served.close();
        assertThat(served.log()).isEmpty();
    }

    private Secret token(String label, Role role) {
        return visitors.token("Ada Berg", label, role, clock.instant(), MONTH);
    }

    private HttpResponse<String> asked(String authorization, String... headers) {
        String[] all = new String[headers.length + 2];
        all[0] = "Authorization";
        all[1] = authorization;
        System.arraycopy(headers, 0, all, 2, headers.length);
        return served.get("/api/v1", all);
    }

    @Test
    void aTokenStandsForItsOwnerAndNeedsNoCookieAndNoProof() {
        Secret secret = token("nightly", Role.REVIEWER);

        HttpResponse<String> decided = served.post(
                "/api/v1/decisions",
                "application/json",
                ALIAS,
                "Authorization",
                "Bearer " + secret.text(),
                "If-Match",
                "*");

        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(201);
        assertThat(decided.body()).contains("\"who\":\"Ada Berg\"");
        assertThat(decided.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(served.get("/api/v1/session", "Authorization", "Bearer " + secret.text())
                        .body())
                .contains("\"token\":\"nightly\"")
                .doesNotContain("csrf");
    }

    @Test
    void whatIsNoValidTokenIsRefusedAlikeWhateverIsAmiss() {
        Secret expired = token("expired", Role.READER);
        clock.goOn(MONTH);
        Secret revoked = token("revoked", Role.READER);
        visitors.store(store -> store.apiTokens()
                .revoke(store.apiTokens().withDigest(revoked.digest()).orElseThrow(), clock.instant()));
        Secret good = token("good", Role.READER);
        HttpResponse<String> made = asked("Bearer " + Secret.fresh(Secret.TOKEN).text());

        assertThat(asked("Bearer " + good.text()).statusCode()).isEqualTo(200);
        assertThat(made.statusCode()).isEqualTo(401);
        assertThat(made.headers().firstValue("WWW-Authenticate"))
                .contains("Bearer realm=\"attache\", error=\"invalid_token\"");
        for (String amiss : List.of(
                "Bearer " + expired.text(),
                "Bearer " + revoked.text(),
                "Bearer " + good.text() + "x",
                "Bearer " + good.digest(),
                "Bearer",
                "Bearer ",
                "Basic " + good.text(),
                "Bearer ' OR 1=1 --",
                "Bearer " + "x".repeat(4_000))) {
            HttpResponse<String> response = asked(amiss);
            assertThat(response.statusCode()).as(amiss).isEqualTo(401);
            assertThat(response.body()).isEqualTo(made.body());
        }
    }

    @Test
    void aBadTokenIsNotMadeUpForByAGoodCookie() {
        Visitors.SignedIn ada = visitors.signIn("Ada Berg");

        assertThat(problem(asked("Bearer nonsense", "Cookie", ada.cookie()))).isEqualTo("token");
    }

    @Test
    void aTokenMayNoMoreThanItsRoleNorThanItsOwnerDoesNow() {
        Secret reading = token("reading", Role.READER);
        Secret deciding = token("deciding", Role.REVIEWER);

        assertThat(decide(reading).statusCode()).isEqualTo(403);
        assertThat(decide(deciding).statusCode()).isEqualTo(201);
        visitors.store(store -> store.accounts().changeRole(account(store, "Ada Berg"), Role.READER));
        assertThat(decide(deciding).statusCode()).isEqualTo(403);
        visitors.store(store -> store.accounts().disable(account(store, "Ada Berg"), true));
        assertThat(asked("Bearer " + reading.text()).statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> decide(Secret secret) {
        return served.post(
                "/api/v1/decisions",
                "application/json",
                ALIAS,
                "Authorization",
                "Bearer " + secret.text(),
                "If-Match",
                "*");
    }

    @Test
    void whenATokenWasLastUsedIsKept() {
        Secret secret = token("nightly", Role.READER);
        clock.goOn(Duration.ofHours(3));

        assertThat(asked("bearer " + secret.text()).statusCode()).isEqualTo(200);
        served.close();

        visitors.store(store -> assertThat(store.apiTokens()
                        .withDigest(secret.digest())
                        .orElseThrow()
                        .usedAt())
                .contains(clock.instant()));
    }
}
