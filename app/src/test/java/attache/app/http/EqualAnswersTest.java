package attache.app.http;

import attache.app.Database;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A server answers the same whatever database its store is in. */
class EqualAnswersTest {
    @TempDir
    private Path directory;

    @Test
    void everyRouteGivesTheSameBytesOverEitherDatabase() {
        try (ServedStore file = ServedStore.over(Database.SQLITE.store(directory, "served"));
                ServedStore database = ServedStore.over(Database.POSTGRESQL.store(directory, "served"))) {
            for (ServedStore served : List.of(file, database)) {
                decide(served);
            }
            List<String> paths = paths(file);
            assertThat(paths).hasSizeGreaterThan(40);
            for (String path : paths) {
                assertThat(answer(database, path)).as(path).isEqualTo(answer(file, path));
            }
            assertThat(database.log()).isEmpty();
        }
    }

    private static void decide(ServedStore served) {
        List<String> decisions = List.of(
                "{\"who\":\"Ada Berg\",\"action\":\"alias\",\"name\":\"NOR\",\"means\":\"Norway\",\"why\":\"a \\u0000 sign\"}",
                "{\"who\":\"Bo Lie\",\"action\":\"reject\",\"record\":\""
                        + served.json("/api/v1/review?kind=assistance")
                                .at("/items/0/id")
                                .asString() + "\"}");
        for (String decision : decisions) {
            assertThat(served.post("/api/v1/decisions", "application/json", decision, "If-Match", "*")
                            .statusCode())
                    .as(decision)
                    .isEqualTo(201);
        }
        served.keeper().refresh();
    }

    private static List<String> paths(ServedStore served) {
        List<String> paths = new ArrayList<>(List.of(
                "/api/v1/entries/summary",
                "/api/v1/entries?stage=pledged&sort=-date",
                "/api/v1/entries?q=drone&offset=1&limit=2",
                "/api/v1/entries/e-00000000",
                "/api/v1/entries/%00",
                "/api/v1/records/%00",
                "/api/v1/records/r%25'--",
                "/api/v1/articles/%F0%9F%9A%81",
                "/api/v1/conflicts?settled=false",
                "/api/v1/agenda",
                "/api/v1/needs",
                "/api/v1/actors",
                "/api/v1/actors/NOR",
                "/api/v1/roles",
                "/api/v1/sources",
                "/api/v1/review",
                "/api/v1/decisions",
                "/health"));
        for (String words : List.of("drone", "Norway", "parliament", "%22", "a%00b", "((", "%F0%9D%94%91orway")) {
            paths.add("/api/v1/search?q=" + words);
        }
        for (String list : List.of("entries", "articles", "stories", "conflicts", "decisions")) {
            paths.add("/api/v1/" + list);
            served.json("/api/v1/" + list).path("items").forEach(item -> {
                for (String name : List.of("entry", "digest", "story", "conflict", "decision")) {
                    String id = item.path(name).asString("");
                    if (!id.isEmpty()) {
                        paths.add("/api/v1/" + list + "/" + id);
                    }
                }
            });
        }
        return paths;
    }

    private static String answer(ServedStore served, String path) {
        HttpResponse<String> response = served.get(path);
        return response.statusCode() + " " + response.headers().firstValue("ETag") + " " + response.body();
    }
}
