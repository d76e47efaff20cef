package attache.app.cli;

import attache.app.fetch.LoopbackServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Serving, as a command and as a process of its own. */
class ServeCommandTest {
    private static final Pattern ADDRESS = Pattern.compile("at (http://127\\.0\\.0\\.1:\\d+/)");
    private static final int SECONDS = 60;

    @TempDir
    private Path directory;

    private Session session;

    @BeforeEach
    void readAnArticle() {
        session = new Session(directory).stopping(() -> false);
        session.onStore("read", session.article("a.txt", "NOR pledged 12 drone to UKR."));
    }

    @Test
    void itSaysWhereItServesAndEndsInOrder() {
        Session.Ran ran = session.stopping(() -> true).onStore("serve", "--port=0");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).containsPattern(ADDRESS).contains("Ctrl-C stops.", "Stopping.");
    }

    @Test
    void aPortThatIsTakenIsWrongUsage() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            Session.Ran ran = session.onStore("serve", "--port=" + taken.getLocalPort());

            assertThat(ran.status()).isEqualTo(2);
            assertThat(ran.err()).contains(taken.getLocalPort() + " is taken").doesNotContain("Exception");
        }
    }

    @Test
    void aStoreThatIsNotThereIsNotMade() {
        Path gone = directory.resolve("gone.db");

        Session.Ran ran = session.run("serve", "--port=0", "--store=" + gone);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("There is no store " + gone);
        assertThat(gone).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"INT,130", "TERM,143"})
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no POSIX signals")
    void aSignalStopsItInOrderEvenWhileSomebodyListens(String signal, int status) throws Exception {
        assumeTrue(
                new ProcessBuilder("env", "--default-signal=" + signal, "true")
                                .start()
                                .waitFor()
                        == 0,
                "this system's env cannot reset signals");
        Process serving = start();
        String address = address(serving);
        try (HttpClient client = HttpClient.newHttpClient()) {
            CompletableFuture<HttpResponse<Stream<String>>> listening = client.sendAsync(
                    HttpRequest.newBuilder(URI.create(address + "api/v1/events"))
                            .header("Accept", "text/event-stream")
                            .build(),
                    HttpResponse.BodyHandlers.ofLines());
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(address + "api/v1/entries"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.body()).contains("12 drones");
            assertThat(listening.get(SECONDS, TimeUnit.SECONDS).statusCode()).isEqualTo(200);

            assertThat(new ProcessBuilder("kill", "-" + signal, String.valueOf(serving.pid()))
                            .start()
                            .waitFor())
                    .isZero();

            assertThat(serving.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(serving.exitValue()).isEqualTo(status);
            assertThat(said()).contains("Stopping.").doesNotContain("Exception");
            client.shutdownNow();
        }
    }

    @Test
    void aLinkIntoThisNetworkIsNotFollowed() throws Exception {
        Process serving = start();
        String address = address(serving);
        try (LoopbackServer inside = new LoopbackServer().page("/secret", "<p>The key is under the mat.</p>");
                HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> sent = client.send(
                    HttpRequest.newBuilder(URI.create(address + "api/v1/links"))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    "{\"address\": \"" + inside.at("/secret") + "\"}"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(sent.statusCode()).as(sent.body()).isEqualTo(202);

            String state = sent.body();
            for (int i = 0; i < 500 && !state.contains("failed"); i++) {
                Thread.sleep(20);
                state = client.send(
                                HttpRequest.newBuilder(URI.create(address + "api/v1/imports"))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .body();
            }
            assertThat(state)
                    .contains("failed", "no address of the public internet")
                    .doesNotContain("mat");
            assertThat(inside.requests()).isEmpty();
        } finally {
            serving.destroy();
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(OwnJava.interruptible(
                        directory.resolve("mark"), List.of("serve", "--port=0", "--store=" + session.store())))
                .redirectOutput(directory.resolve("out").toFile())
                .redirectError(directory.resolve("err").toFile())
                .start();
    }

    private String address(Process serving) throws Exception {
        for (Matcher found = ADDRESS.matcher(said()); ; found = ADDRESS.matcher(said())) {
            if (found.find()) {
                return found.group(1);
            }
            assertThat(serving.isAlive()).as(said()).isTrue();
            Thread.sleep(20);
        }
    }

    private String said() throws IOException {
        return Files.readString(directory.resolve("err"));
    }
}
