package attache.app.cli;

import attache.app.Database;
import attache.app.store.Access;
import attache.app.store.Store;
import attache.app.store.StoreLocation;
import attache.decision.SignedDecision;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** A server that is killed under load loses no decision that it has acknowledged. */
class KilledServerTest {
    private static final Pattern ADDRESS = Pattern.compile("at (http://127\\.0\\.0\\.1:\\d+/)");
    private static final long SEED = 20310407;
    private static final int KILLS = 3;
    private static final int REVIEWERS = 6;

    @TempDir
    private Path directory;

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<Integer> refusals = new ConcurrentLinkedQueue<>();

    @ParameterizedTest
    @EnumSource(Database.class)
    void noAcknowledgedDecisionIsLost(Database database) throws Exception {
        StoreLocation place = database.store(directory, "test");
        Session session = new Session(directory);
        session.run(
                "read",
                "--store=" + place,
                session.article("a.txt", "NOR pledged 12 drone to UKR. Ada Berg said: it snows."),
                session.article("b.txt", "SWE delivered 9 tank to UKR. A drone flies 40 mile."));
        Random random = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            String when = "seed " + SEED + ", kill " + kill;
            serveUntilKilled(place, 100 + random.nextInt(400));
            try (Store store = Store.open(place, Access.WRITE)) {
                assertThat(store.health().faults()).as(when).isEmpty();
                assertThat(store.decisions().faults()).as(when).isEmpty();
                assertThat(store.decisions().all())
                        .as(when)
                        .extracting(SignedDecision::id)
                        .containsAll(acknowledged);
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(KILLS);
        assertThat(refusals).as("only decisions that met others were refused").containsOnly(412);
    }

    /** Serves, has reviewers decide without end, and kills the server {@code millis} after the first acknowledgement. */
    private void serveUntilKilled(StoreLocation store, int millis) throws Exception {
        Path err = directory.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(
                        OwnJava.command(directory.resolve("mark"), List.of("serve", "--port=0", "--store=" + store)))
                .redirectOutput(directory.resolve("out").toFile())
                .redirectError(err.toFile());
        // Not the caches of whoever runs the tests.
        builder.environment().put("XDG_CACHE_HOME", directory.toString());
        Process serving = builder.start();
        String address = address(serving, err);
        int before = acknowledged.size();
        List<Thread> reviewers = new ArrayList<>();
        for (int reviewer = 0; reviewer < REVIEWERS; reviewer++) {
            int number = reviewer;
            reviewers.add(Thread.ofPlatform().start(() -> decide(address, number, serving)));
        }
        while (serving.isAlive() && acknowledged.size() == before) {
            Thread.sleep(5);
        }
        Thread.sleep(millis);
        serving.destroyForcibly();
        serving.waitFor();
        for (Thread reviewer : reviewers) {
            reviewer.join();
        }
    }

    /** Decides on one name after another, and now and then on one that all decide on, until the server is gone. */
    private void decide(String address, int reviewer, Process serving) {
        JsonMapper json = new JsonMapper();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int number = 0; serving.isAlive(); number++) {
                String name = number % 5 == 0 ? "All" : "Name " + reviewer + " " + number;
                HttpResponse<String> response = client.send(
                        HttpRequest.newBuilder(URI.create(address + "api/v1/decisions"))
                                .header("Content-Type", "application/json")
                                .header("If-Match", number % 5 == 0 ? "\"0\"" : "*")
                                .POST(HttpRequest.BodyPublishers.ofString("{\"who\":\"Reviewer " + reviewer
                                        + "\",\"action\":\"alias\",\"name\":\"" + name + "\",\"means\":\"NOR\"}"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                if (response.statusCode() == 201) {
                    acknowledged.add(
                            json.readTree(response.body()).path("decision").asString());
                } else {
                    refusals.add(response.statusCode());
                }
            }
        } catch (IOException e) {
            // The server was killed: what it has not answered was not acknowledged.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String address(Process serving, Path err) throws Exception {
        for (Matcher found = ADDRESS.matcher(Files.readString(err)); ; found = ADDRESS.matcher(Files.readString(err))) {
            if (found.find()) {
                return found.group(1);
            }
            assertThat(serving.isAlive()).as(Files.readString(err)).isTrue();
            Thread.sleep(20);
        }
    }
}
