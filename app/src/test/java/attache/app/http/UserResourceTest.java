package attache.app.http;

import attache.app.access.Role;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static attache.app.http.Visitors.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

/** What an admin does to the users of a server. */
class UserResourceTest {
    private static final String USERS = "/api/v1/users";
    private static final String JSON = "application/json";

    @TempDir
    private Path directory;

    private ServedStore served;
    private Visitors visitors;
    private Visitors.SignedIn admin;

    @BeforeEach
    void serve() {
        served = ServedStore.in(directory, new Entrance(true, Optional.empty(), List.of()), ServedStore.CLOCK);
        visitors = new Visitors(served);
        visitors.add("Ada Berg", Role.ADMIN);
        admin = visitors.signIn("Ada Berg");
    }

    @AfterEach
    void close() {
        served.close();
        assertThat(served.log()).isEmpty();
    }

    private HttpResponse<String> add(String name, String role, String password) {
        return served.post(
                USERS,
                JSON,
                "{\"name\":\"" + name + "\",\"role\":\"" + role + "\",\"password\":\"" + password + "\"}",
                admin.headers());
    }

    private HttpResponse<String> change(String name, String body) {
        return served.patch(USERS + "/" + name, body, admin.headers());
    }

    private JsonNode users() {
        return new JsonMapper()
                .readTree(served.get(USERS, "Cookie", admin.cookie()).body())
                .path("items");
    }

    @Test
    void whoIsAddedSignsInWithTheRoleAndIsListedWithoutThePassword() {
        HttpResponse<String> added = add("Bo Lie", "reviewer", PASSWORD);

        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        assertThat(added.headers().firstValue("Location")).contains("/api/v1/users/Bo%20Lie");
        assertThat(added.body()).doesNotContain(PASSWORD, "argon");
        Visitors.SignedIn bo = visitors.signIn("Bo Lie");
        assertThat(served.get(USERS, "Cookie", bo.cookie()).statusCode()).isEqualTo(403);
        assertThat(users())
                .extracting(user -> user.path("user").asString() + " "
                        + user.path("role").asString() + " "
                        + user.path("sessions").asInt())
                .containsExactly("Ada Berg admin 1", "Bo Lie reviewer 1");
        assertThat(add("bo lie", "admin", PASSWORD).statusCode()).isEqualTo(409);
    }

    @Test
    void whatIsChangedHoldsAtOnce() {
        add("Bo Lie", "reviewer", PASSWORD);
        Visitors.SignedIn bo = visitors.signIn("Bo Lie");

        assertThat(change("Bo%20Lie", "{\"role\":\"reader\"}").body()).contains("\"role\":\"reader\"");
        assertThat(served.get("/api/v1/session", "Cookie", bo.cookie()).body()).contains("\"may\":[\"read\"]");
        assertThat(change("bo%20lie", "{\"password\":\"quite another long walk\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(served.get("/api/v1", "Cookie", bo.cookie()).statusCode()).isEqualTo(401);
        assertThat(visitors.attempt("Bo Lie", PASSWORD).statusCode()).isEqualTo(401);
        assertThat(change("Bo%20Lie", "{\"disabled\":true}").body()).contains("\"disabled\":true");
        assertThat(visitors.attempt("Bo Lie", "quite another long walk").statusCode())
                .isEqualTo(401);
        assertThat(served.delete(USERS + "/Bo%20Lie", admin.headers()).statusCode())
                .isEqualTo(204);
        assertThat(users()).hasSize(1);
    }

    @Test
    void nobodyLocksThemselvesOutNorIsANameGivenOnThatDecisionsAreSignedWith() {
        assertThat(change("Ada%20Berg", "{\"role\":\"reader\"}").statusCode()).isEqualTo(409);
        assertThat(change("Ada%20Berg", "{\"disabled\":true}").statusCode()).isEqualTo(409);
        assertThat(served.delete(USERS + "/Ada%20Berg", admin.headers()).statusCode())
                .isEqualTo(409);

        add("Bo Lie", "reviewer", PASSWORD);
        served.post(
                "/api/v1/decisions",
                JSON,
                "{\"action\":\"alias\",\"name\":\"A\",\"means\":\"B\"}",
                visitors.signIn("Bo Lie").headers("If-Match", "*"));
        HttpResponse<String> removed = served.delete(USERS + "/Bo%20Lie", admin.headers());
        assertThat(removed.statusCode()).isEqualTo(409);
        assertThat(removed.body()).contains("has signed decisions");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<script>alert(1)</script>|reader|a long walk by the fjord|A user's name is",
                "'; DROP TABLE account; --|reader|a long walk by the fjord|A user's name is",
                "../../etc/passwd|reader|a long walk by the fjord|A user's name is",
                "Bo Lie|boss|a long walk by the fjord|one of reader, reviewer, admin",
                "Bo Lie|reader|short|15 to 256"
            })
    void whatIsNoUserIsRefused(String name, String role, String password, String said) {
        HttpResponse<String> response = add(name, role, password);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.body()).contains(said);
        assertThat(users()).hasSize(1);
    }

    @Test
    void whatCannotBeUnderstoodOrIsNotThereIsRefused() {
        assertThat(change("Nobody", "{\"role\":\"reader\"}").statusCode()).isEqualTo(404);
        assertThat(change("..%2F..", "{\"role\":\"reader\"}").statusCode()).isBetween(400, 404);
        for (String body : List.of("{}", "{\"role\":7}", "{\"disabled\":\"yes\"}", "{\"password\":\"short\"}", "[]")) {
            assertThat(change("Ada%20Berg", body).statusCode()).as(body).isEqualTo(400);
        }
    }
}
