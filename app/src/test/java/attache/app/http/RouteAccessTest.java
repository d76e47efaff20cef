package attache.app.http;

import attache.app.access.Role;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import static attache.app.http.Visitors.problem;
import static org.assertj.core.api.Assertions.assertThat;

/** Who may ask which route: every one that the description of the API has, so that a new one cannot be forgotten. */
class RouteAccessTest {
    private static final JsonNode DESCRIPTION = StatusResource.description();

    /** What is for all: how the server does, and what the page needs to sign somebody in. */
    private static final Set<String> FOR_ALL =
            Set.of("GET /health", "GET /api/v1/session", "POST /api/v1/session", "DELETE /api/v1/session");

    @TempDir
    private static Path directory;

    private static ServedStore served;
    private static final Map<Role, String> TOKENS = new EnumMap<>(Role.class);
    private static final Map<Role, Visitors.SignedIn> BROWSERS = new EnumMap<>(Role.class);

    @BeforeAll
    static void serve() {
        served = ServedStore.in(directory, new Entrance(true, Optional.empty(), List.of()), ServedStore.CLOCK);
        Visitors visitors = new Visitors(served);
        for (Role role : Role.values()) {
            visitors.add(role.code(), role);
            TOKENS.put(
                    role,
                    visitors.token(role.code(), "all", role, ServedStore.CLOCK.instant(), Duration.ofDays(1))
                            .text());
            BROWSERS.put(role, visitors.signIn(role.code()));
        }
    }

    @AfterAll
    static void close() {
        served.close();
        assertThat(served.log()).isEmpty();
    }

    /** An operation, and the least role that may ask it; empty where all may. */
    record Operation(String method, String path, Optional<Role> least) {
        boolean changes() {
            return !method.equals("GET");
        }

        /** Something to ask: names that stand for nothing, which whoever may not ask is not to be told. */
        String request() {
            return path.replaceAll("\\{[a-z]+}", "nothing");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        DESCRIPTION
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> operations.add(new Operation(
                                method.getKey().toUpperCase(Locale.ROOT), path.getKey(), least(method.getValue())))));
        return operations;
    }

    /** The role that is described: an operation's own, or else that of all. */
    private static Optional<Role> least(JsonNode operation) {
        JsonNode security = operation.has("security") ? operation.path("security") : DESCRIPTION.path("security");
        return security.valueStream()
                .flatMap(way -> way.properties().stream())
                .flatMap(way -> way.getValue().valueStream())
                .map(role -> Role.of(role.asString()))
                .distinct()
                .reduce((one, other) -> {
                    throw new AssertionError("a cookie and a token are to want the same role");
                });
    }

    @Test
    void onlyHealthAndSigningInAreForAll() {
        assertThat(operations())
                .filteredOn(operation -> operation.least().isEmpty())
                .extracting(Operation::toString)
                .containsExactlyInAnyOrderElementsOf(FOR_ALL);
    }

    @Test
    void everyRouteOfTheServerIsAmongThem() {
        Set<String> routes = new TreeSet<>(served.server().routes());
        routes.removeAll(Set.of("GET /", "GET /assets/{name}"));

        assertThat(operations().stream().map(Operation::toString).collect(Collectors.toSet()))
                .isEqualTo(routes);
    }

    @Test
    void everyChangeButSigningInAndOutTakesMoreThanAReader() {
        assertThat(operations())
                .filteredOn(operation -> operation.changes() && !FOR_ALL.contains(operation.toString()))
                .isNotEmpty()
                .allSatisfy(
                        operation -> assertThat(operation.least().orElseThrow()).isGreaterThan(Role.READER));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void nobodyWithoutALoginGetsThrough(Operation operation) {
        HttpResponse<String> response = served.ask(operation.method(), operation.request());

        if (operation.least().isEmpty()) {
            assertThat(response.statusCode()).as(response.body()).isNotEqualTo(401);
        } else {
            assertThat(response.statusCode()).as(response.body()).isEqualTo(401);
            assertThat(problem(response)).isEqualTo("login");
            assertThat(response.headers().map()).containsKey("WWW-Authenticate").doesNotContainKey("ETag");
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void onlyTheRoleThatIsDescribedAndThoseAboveItGetThrough(Operation operation) {
        // An endless answer, which a test of its own asks for.
        if (operation.path().equals("/api/v1/events") || operation.least().isEmpty()) {
            return;
        }
        for (Role role : Role.values()) {
            boolean may = operation.least().orElseThrow().isAtMost(role);
            for (HttpResponse<String> response : List.of(
                    served.ask(operation.method(), operation.request(), "Authorization", "Bearer " + TOKENS.get(role)),
                    served.ask(
                            operation.method(),
                            operation.request(),
                            BROWSERS.get(role).headers()))) {
                if (may) {
                    assertThat(response.statusCode())
                            .as("%s by %s: %s", operation, role, response.body())
                            .isNotIn(401, 403);
                } else {
                    assertThat(response.statusCode())
                            .as("%s by %s: %s", operation, role, response.body())
                            .isEqualTo(403);
                    assertThat(problem(response)).isEqualTo("forbidden");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyChangeInABrowserWantsTheProofOfThePage(Operation operation) {
        if (!operation.changes() || operation.path().equals("/api/v1/session")) {
            return;
        }
        HttpResponse<String> response = served.ask(
                operation.method(),
                operation.request(),
                "Cookie",
                BROWSERS.get(Role.ADMIN).cookie());

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(problem(response)).isEqualTo("csrf");
    }
}
