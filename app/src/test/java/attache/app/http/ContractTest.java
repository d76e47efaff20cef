package attache.app.http;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The description of the API says what the server does: every route, every parameter, every field. */
class ContractTest {
    private static final JsonNode DESCRIPTION = StatusResource.description();
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private static Path directory;

    private static ServedStore served;

    /** What the last decision was answered with. */
    private static HttpResponse<String> decided;

    @BeforeAll
    static void serve() {
        served = ServedStore.in(directory);
        JsonNode record = served.json("/api/v1/review?kind=statement")
                .path("items")
                .get(0)
                .path("records")
                .get(0);
        String name = record.path("review").path("name").asString();
        for (String said : List.of(
                "\"action\":\"correct\",\"fields\":{\"act\":\"promise\",\"addressee\":\"UKR\"},\"record\":\"" + name
                        + "\"",
                "\"action\":\"reject\",\"record\":\"" + name + "\"",
                "\"action\":\"accept\",\"record\":\"" + name + "\"",
                "\"action\":\"settle\",\"holds\":\"left\",\"conflict\":\""
                        + served.json("/api/v1/conflicts?type=contradiction")
                                .path("items")
                                .get(0)
                                .path("conflict")
                                .asString()
                        + "\"")) {
            decided = decide(said, "*");
            assertThat(decided.statusCode()).as(decided.body()).isEqualTo(201);
        }
        served.keeper().refresh();
    }

    private static HttpResponse<String> decide(String said, String seen) {
        return served.post(
                "/api/v1/decisions", "application/json", "{\"who\":\"Ada Berg\"," + said + "}", "If-Match", seen);
    }

    @AfterAll
    static void close() {
        served.close();
    }

    /** What to ask for each path with a name in it, and what to ask of those with parameters. */
    static List<String> requests() {
        String entry = served.json("/api/v1/entries?q=drone&limit=1")
                .path("items")
                .get(0)
                .path("entry")
                .asString();
        JsonNode whole = served.json("/api/v1/entries/" + entry);
        String record = whole.path("records").get(0).path("id").asString();
        String article =
                whole.path("records").get(0).path("article").path("article").asString();
        String story = served.json("/api/v1/stories?limit=1")
                .path("items")
                .get(0)
                .path("story")
                .asString();
        List<String> requests = new ArrayList<>(List.of(
                "/api/v1",
                "/api/v1/openapi.json",
                "/api/v1/entries",
                "/api/v1/entries?donor=NOR,SWE&recipient=UKR&stage=pledged,delivered&kind=measure&since=2031&until=2031-12"
                        + "&q=drone&sort=-date&offset=1&limit=1",
                "/api/v1/entries?class=uav&support=military&conflicts=false",
                "/api/v1/entries/summary",
                "/api/v1/entries/summary?donor=NOR",
                "/api/v1/entries/" + entry,
                "/api/v1/records/" + record,
                "/api/v1/articles",
                "/api/v1/articles?outlet=Coast%20Radio&q=drones",
                "/api/v1/articles/" + article,
                "/api/v1/stories",
                "/api/v1/stories?least=1&q=drones",
                "/api/v1/stories/" + story,
                "/api/v1/conflicts",
                "/api/v1/conflicts?type=contradiction,update&matter=count&q=drone",
                "/api/v1/agenda",
                "/api/v1/agenda?as_of=2031-04-10&standing=due,past-due,undated",
                "/api/v1/needs",
                "/api/v1/needs?recipient=UKR&asked=true",
                "/api/v1/actors",
                "/api/v1/actors?q=nor",
                "/api/v1/actors/Norway",
                "/api/v1/roles?q=x",
                "/api/v1/sources",
                "/api/v1/search?q=drone",
                "/api/v1/search?q=drone&kind=article&offset=1&limit=5",
                "/api/v1/search?q=drone&kind=entry&offset=1&limit=1",
                "/api/v1/review",
                "/api/v1/review?about=record,conflict&kind=assistance,figure&offset=1&limit=2",
                "/api/v1/review?entry=" + entry,
                "/api/v1/decisions",
                "/api/v1/decisions?action=accept&who=Ada%20Berg&standing=stands&offset=0&limit=1",
                "/api/v1/decisions?record=" + record + "&entry=" + entry,
                "/api/v1/decisions/"
                        + JSON.readTree(decided.body()).path("decision").asString(),
                "/api/v1/imports",
                "/api/v1/session",
                "/health"));
        served.json("/api/v1/conflicts")
                .path("items")
                .forEach(conflict -> requests.add(
                        "/api/v1/conflicts/" + conflict.path("conflict").asString()));
        return requests;
    }

    @Test
    void everyRouteIsDescribedAndNothingElseIs() {
        Set<String> described = new TreeSet<>();
        DESCRIPTION
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> described.add(
                                method.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));

        Set<String> routes = new TreeSet<>(served.server().routes());
        routes.removeAll(Set.of("GET /", "GET /assets/{name}"));

        assertThat(described).hasSizeGreaterThan(20).isEqualTo(routes);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void answersAreOfTheFormThatIsDescribed(String request) {
        HttpResponse<String> response = served.get(request);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertFits(schema(operation(request), "200", "application/json"), response.body());
    }

    @Test
    void thePathsWithNamesAreAllAskedFor() {
        Set<String> asked =
                requests().stream().map(ContractTest::template).collect(Collectors.toCollection(TreeSet::new));
        Set<String> described = new TreeSet<>();
        DESCRIPTION.path("paths").propertyNames().forEach(described::add);
        // Told by tests of their own: an endless stream, text that is no JSON, what has to be sent first, what is only
        // sent, what takes a login.
        described.removeAll(Set.of(
                "/api/v1/events",
                "/metrics",
                "/api/v1/imports/{number}",
                "/api/v1/links",
                "/api/v1/users",
                "/api/v1/users/{name}"));

        assertThat(asked).containsAll(described);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void parametersAreTheOnesThatAreDescribed(String request) {
        String path = request.split("\\?", 2)[0];
        Set<String> described = operation(request)
                .path("parameters")
                .valueStream()
                .map(ContractTest::resolved)
                .filter(parameter -> parameter.path("in").asString().equals("query"))
                .map(parameter -> parameter.path("name").asString())
                .collect(Collectors.toCollection(TreeSet::new));
        if (path.equals("/api/v1/openapi.json") || path.equals("/health")) {
            return;
        }

        HttpResponse<String> refused = served.get(path + "?nonsense=1");

        assertThat(refused.statusCode()).isEqualTo(400);
        String detail = JSON.readTree(refused.body()).path("detail").asString();
        assertThat(detail).contains("nonsense");
        if (!described.isEmpty()) {
            assertThat(detail).endsWith("there are " + String.join(", ", described) + ".");
        }
        assertFits(schema(operation(request), "default", Problem.CONTENT_TYPE), refused.body());
    }

    @Test
    void whatIsSentAndItsStateAreOfTheFormThatIsDescribed() {
        HttpResponse<String> response =
                served.post("/api/v1/imports?name=new.txt", "application/octet-stream", "FIN pledged 7 truck to UKR.");

        assertThat(response.statusCode()).as(response.body()).isEqualTo(202);
        JsonNode post = DESCRIPTION.path("paths").path("/api/v1/imports").path("post");
        assertFits(schema(post, "202", "application/json"), response.body());
        HttpResponse<String> link =
                served.post("/api/v1/links", "application/json", "{\"address\": \"http://127.0.0.1:1/\"}");
        assertThat(link.statusCode()).as(link.body()).isEqualTo(202);
        assertFits(
                schema(DESCRIPTION.path("paths").path("/api/v1/links").path("post"), "202", "application/json"),
                link.body());
        String location = response.headers().firstValue("Location").orElseThrow();
        assertFits(
                schema(
                        DESCRIPTION
                                .path("paths")
                                .path("/api/v1/imports/{number}")
                                .path("get"),
                        "200",
                        "application/json"),
                served.get(location).body());
    }

    @Test
    void whatIsDecidedAndWhatIsRefusedAreOfTheFormThatIsDescribed() {
        JsonNode post = DESCRIPTION.path("paths").path("/api/v1/decisions").path("post");
        assertFits(schema(post, "201", "application/json"), decided.body());

        HttpResponse<String> overtaken = decide("\"action\":\"alias\",\"name\":\"A\",\"means\":\"B\"", "*");
        assertThat(overtaken.statusCode()).isEqualTo(201);
        overtaken = decide("\"action\":\"alias\",\"name\":\"A\",\"means\":\"C\"", "\"0\"");

        assertThat(overtaken.statusCode()).isEqualTo(412);
        assertFits(schema(post, "default", Problem.CONTENT_TYPE), overtaken.body());
    }

    @Test
    void whoIsSignedInAndWhatIsRefusedAreOfTheFormThatIsDescribed(@TempDir Path other) {
        try (ServedStore asking =
                ServedStore.in(other, new Entrance(true, java.util.Optional.empty(), List.of()), ServedStore.CLOCK)) {
            Visitors visitors = new Visitors(asking);
            visitors.add("Ada Berg", attache.app.access.Role.ADMIN);
            JsonNode session = DESCRIPTION.path("paths").path("/api/v1/session");

            assertFits(
                    schema(session.path("post"), "201", "application/json"),
                    visitors.attempt("Ada Berg", Visitors.PASSWORD).body());
            assertFits(
                    schema(session.path("get"), "200", "application/json"),
                    asking.get(
                                    "/api/v1/session",
                                    "Cookie",
                                    visitors.signIn("Ada Berg").cookie())
                            .body());
            JsonNode users = DESCRIPTION.path("paths").path("/api/v1/users");
            Visitors.SignedIn ada = visitors.signIn("Ada Berg");
            assertFits(
                    schema(users.path("get"), "200", "application/json"),
                    asking.get("/api/v1/users", "Cookie", ada.cookie()).body());
            assertFits(
                    schema(users.path("post"), "201", "application/json"),
                    asking.post(
                                    "/api/v1/users",
                                    "application/json",
                                    "{\"name\":\"Bo Lie\",\"role\":\"reader\",\"password\":\"" + Visitors.PASSWORD
                                            + "\"}",
                                    ada.headers())
                            .body());
            assertFits(
                    schema(session.path("post"), "default", Problem.CONTENT_TYPE),
                    visitors.attempt("Ada Berg", "another").body());
        }
    }

    private static JsonNode operation(String request) {
        return DESCRIPTION.path("paths").path(template(request)).path("get");
    }

    /** The described path that {@code request} is of: the one with most words alike. */
    private static String template(String request) {
        String path = request.split("\\?", 2)[0];
        if (DESCRIPTION.path("paths").has(path)) {
            return path;
        }
        return DESCRIPTION.path("paths").propertyNames().stream()
                .filter(template -> path.matches(template.replaceAll("\\{[a-z]+}", "[^/]+")))
                .findFirst()
                .orElseThrow(() -> new AssertionError(path + " is not described"));
    }

    private static JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : DESCRIPTION.at(reference.substring(1));
    }

    private static JsonNode schema(JsonNode operation, String status, String type) {
        return resolved(operation.path("responses").path(status))
                .path("content")
                .path(type)
                .path("schema");
    }

    private static void assertFits(JsonNode schema, String body) {
        assertThat(schema.isObject()).as("there is a schema").isTrue();
        // One document, so that references between schemas lead somewhere.
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.set("components", DESCRIPTION.path("components"));
        document.setAll((ObjectNode) schema);
        Schema read = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(document);
        List<Error> errors = read.validate(JSON.readTree(body));
        Map<String, String> told = new LinkedHashMap<>();
        errors.forEach(error -> told.put(String.valueOf(error.getInstanceLocation()), error.getMessage()));
        assertThat(told).as(body).isEmpty();
    }
}
