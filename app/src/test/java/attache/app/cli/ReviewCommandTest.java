package attache.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** A review from the shell: what is to be looked at, what is decided, and what the ledger makes of it. */
class ReviewCommandTest {
    @TempDir
    private Path directory;

    private Session session;

    @BeforeEach
    void readArticles() {
        session = new Session(directory);
        session.onStore(
                "read",
                session.article(
                        "a.txt", "---\ndate: 2031-01-10\n---\nNOR pledged 12 drone to UKR. Ada Berg said: it snows."),
                session.article("b.txt", "---\ndate: 2031-03-20\n---\nSWE delivered USD 5000000 to UKR."),
                session.article("c.txt", "---\ndate: 2031-03-21\n---\nA drone flies 40 mile."),
                session.article("d.txt", "---\ndate: 2031-03-22\n---\nA drone flies 90 mile."));
    }

    private Session.Ran review(String... arguments) {
        List<String> all = new ArrayList<>(List.of("--as", "Ada Berg"));
        all.addAll(List.of(arguments));
        return session.onStore("review", all.toArray(String[]::new));
    }

    private List<JsonNode> json(String command, String... arguments) {
        List<String> all = new ArrayList<>(List.of("--json"));
        all.addAll(List.of(arguments));
        Session.Ran ran = session.onStore(command, all.toArray(String[]::new));
        assertThat(ran.status()).as(ran.err()).isZero();
        JsonMapper mapper = new JsonMapper();
        return ran.out().lines().map(mapper::readTree).toList();
    }

    /** The name of the record that the queue shows with these words. */
    private String record(String words) {
        return json("review").stream()
                .filter(item -> item.path("claim").asString("").contains(words))
                .map(item -> item.path("name").asString())
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing in the queue says " + words));
    }

    private static String id(String name) {
        return name.substring(0, name.indexOf('.'));
    }

    @Test
    void theQueueHoldsContradictionsAndRecordsTheMostUrgentFirst() {
        List<JsonNode> queue = json("review");

        assertThat(queue).hasSizeGreaterThanOrEqualTo(5);
        assertThat(queue)
                .isSortedAccordingTo((one, other) -> Double.compare(
                        other.path("doubt").asDouble() * other.path("weight").asDouble(),
                        one.path("doubt").asDouble() * one.path("weight").asDouble()));
        assertThat(queue).anySatisfy(item -> {
            assertThat(item.path("about").asString()).isEqualTo("conflict");
            assertThat(item.path("reasons").get(0).asString()).contains("against");
        });
        assertThat(session.onStore("review").out())
                .contains("confidence 88 %")
                .contains("states a sum")
                .contains("its entry rests on it alone");
        assertThat(session.onStore("review", "--most", "1").out())
                .contains("contradiction of figure")
                .doesNotContain("SWE");
    }

    @Test
    void whatIsAcceptedLeavesTheQueueAndWhatIsRejectedTheLedger() {
        String sum = record("SWE");
        String drones = record("NOR");

        Session.Ran accepted = review("accept", sum, "--why", "checked against the ministry's list");
        Session.Ran rejected = review("reject", id(drones));

        assertThat(accepted.status()).as(accepted.err()).isZero();
        assertThat(accepted.out()).startsWith("d-").contains("accepted \"delivered: SWE → UKR");
        assertThat(rejected.status()).as(rejected.err()).isZero();
        assertThat(json("review"))
                .noneMatch(item -> item.path("name").asString("").equals(sum));
        assertThat(json("ledger")).noneMatch(entry -> entry.toString().contains("NOR"));
        assertThat(json("ledger")).anyMatch(entry -> entry.toString().contains("SWE"));
    }

    @Test
    void aCorrectionIsInTheLedgerAndTheRecordSaysWhoMadeIt() {
        String drones = record("NOR");

        assertThat(review(
                                "correct",
                                drones,
                                "stage=delivered",
                                "donors=NOR,DNK",
                                "items=[{\"name\":\"drone\",\"value\":14}]",
                                "date=2031-01")
                        .status())
                .isZero();

        JsonNode entry = json("ledger", "--donor", "DNK").getFirst();
        assertThat(entry.path("stage").asString()).isEqualTo("delivered");
        assertThat(entry.path("items").get(0).path("value").asInt()).isEqualTo(14);
        JsonNode shown = json("show", id(drones)).getFirst();
        assertThat(shown.path("review").path("state").asString()).isEqualTo("corrected");
        assertThat(shown.path("review").path("changes")).anySatisfy(change -> {
            assertThat(change.path("field").asString()).isEqualTo("stage");
            assertThat(change.path("was").asString()).isEqualTo("pledged");
            assertThat(change.path("who").asString()).isEqualTo("Ada Berg");
        });
        assertThat(session.onStore("show", id(drones)).out())
                .contains("Ada Berg  corrected")
                .contains("stands");
    }

    @Test
    void entriesAreMergedAndSplitAgain() {
        String first = json("ledger", "--donor", "NOR").getFirst().path("entry").asString();
        String second =
                json("ledger", "--donor", "SWE").getFirst().path("entry").asString();

        assertThat(review("merge", first, second).status()).isZero();
        List<JsonNode> merged = json("ledger");
        assertThat(merged).hasSize(1);
        assertThat(merged.getFirst().path("records")).hasSize(2);

        String taken = merged.getFirst().path("records").get(1).asString();
        assertThat(review("split", merged.getFirst().path("entry").asString(), taken)
                        .status())
                .isZero();
        assertThat(json("ledger")).hasSize(2);
        assertThat(review("merge", first, first).err()).contains("not with itself");
        assertThat(review("split", first, taken).err()).contains("is not in the entry");
    }

    @Test
    void anAliasASettlementAndAnotherPlaceForEvidenceAreKeptAndUndone() {
        String conflict = json("conflicts").getFirst().path("conflict").asString();
        String said = record("it snows");

        assertThat(review("alias", "NOR", "Norge").status()).isZero();
        assertThat(review("settle", conflict, "right").status()).isZero();
        assertThat(review("repoint", said, "NOR pledged 12 drone").status()).isZero();
        assertThat(json("ledger"))
                .anyMatch(entry -> entry.path("donors").toString().contains("Norge"));
        assertThat(json("review"))
                .noneMatch(item -> item.path("about").asString().equals("conflict"));
        assertThat(json("conflicts").getFirst().path("settled").path("holds").asString())
                .isEqualTo("right");
        assertThat(session.onStore("conflicts").out()).contains("Ada Berg settled: 90 miles");
        assertThat(json("show", id(said)).getFirst().path("evidence").get(0).asString())
                .isEqualTo("NOR pledged 12 drone");

        List<JsonNode> log = json("review", "log");
        assertThat(log).hasSize(3);
        assertThat(review(
                                "undo",
                                log.get(0).path("decision").asString(),
                                log.get(2).path("decision").asString())
                        .status())
                .isZero();
        assertThat(json("ledger"))
                .noneMatch(entry -> entry.path("donors").toString().contains("Norge"));
        assertThat(json("review", "log"))
                .extracting(decision -> decision.path("action").asString() + " "
                        + decision.path("standing").asString())
                .containsExactly("undo stands", "undo stands", "repoint undone", "settle stands", "alias undone");
        assertThat(session.onStore("review", "log").out())
                .contains("undone")
                .contains("settled: 90 miles, not 40 miles");
        assertThat(json("review", "log", id(said))).hasSize(2);
    }

    @Test
    void aLaterDecisionOfSomebodyElseIsNotOverruledUnawares() {
        String drones = record("NOR");
        session.onStore("review", "--as", "Bo Lie", "reject", drones);

        Session.Ran unaware = review("accept", drones, "--seen", "0");

        assertThat(unaware.status()).isEqualTo(1);
        assertThat(unaware.err())
                .contains("nothing was kept")
                .contains("1 Bo Lie rejected")
                .contains("--seen 1");
        assertThat(review("accept", drones, "--seen", "1").status()).isZero();
    }

    @Test
    void whatIsNoLongerWhatWasSeenIsNotDecidedOn() {
        String drones = record("NOR");

        Session.Ran changed = review("accept", id(drones) + ".000000000000");

        assertThat(changed.status()).isEqualTo(1);
        assertThat(changed.err()).contains("claims something else than when you saw it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "accept r-nothing|1|There is no record",
                "undo d-nothing|1|There is no decision",
                "settle c-nothing left|1|There is no conflict",
                "settle c-nothing up|2|left, right, both or neither",
                "merge e-nothing e-other|1|There is no entry",
                "correct r1 stage|2|FIELD=VALUE",
                "correct r1 money=much|2|wants JSON",
                "alias NOR NOR|2|who is meant",
                "log r-nothing|1|There is no record or entry",
                "import gone.jsonl|1|cannot be read",
            })
    void whatCannotBeDecidedIsRefusedByName(String line, int status, String said) {
        Session.Ran ran = review(line.split(" "));

        assertThat(ran.status()).as(ran.err()).isEqualTo(status);
        assertThat(ran.err()).contains(said).doesNotContain("Exception");
        assertThat(json("review", "log")).isEmpty();
    }

    @Test
    void aFieldThatTheRecordCannotHaveIsRefused() {
        Session.Ran ran = review("correct", record("NOR"), "stage=sideways");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).contains("The field stage is one of requested");
    }

    @Test
    void whoDecidesIsNamedByTheEnvironmentOrElseAskedFor() {
        String drones = record("NOR");
        assertThat(session.onStore("review", "accept", drones).err()).contains("say so with --as NAME");

        session.terminal(100, java.util.Map.of("USER", "berg", "ATTACHE_REVIEWER", "A. Berg", "NO_COLOR", "1"));
        assertThat(session.onStore("review", "accept", drones).status()).isZero();
        assertThat(json("review", "log").getFirst().path("who").asString()).isEqualTo("A. Berg");
    }

    @Test
    void decisionsGoToAnotherStoreAndThoseThatWereChangedOnTheWayDoNot() throws IOException {
        review("reject", record("NOR"));
        review("alias", "SWE", "Sverige");
        List<String> lines = session.onStore("review", "export").out().lines().toList();
        assertThat(lines).hasSize(2);
        Path file = directory.resolve("decisions.jsonl");
        Files.write(file, List.of(lines.get(0), lines.get(1).replace("Sverige", "Suomi"), "{}"));
        String other = directory.resolve("other.db").toString();
        session.run(
                "read",
                "--store",
                other,
                directory.resolve("a.txt").toString(),
                directory.resolve("b.txt").toString());

        Session.Ran read = session.run("review", "--store", other, "import", file.toString());

        assertThat(read.status()).isEqualTo(1);
        assertThat(read.err())
                .contains("line 2: The decision")
                .contains("was changed since it was signed")
                .contains("line 3");
        assertThat(read.out()).hasLineCount(1).contains("Ada Berg rejected");
        assertThat(session.run("ledger", "--json", "--store", other).out())
                .contains("SWE")
                .doesNotContain("NOR");
        assertThat(session.run("doctor", "--store", other).out()).containsPattern("ok +decisions +1, every one");
    }

    @Test
    void whatWasRejectedIsMarkedAmongWhatASearchFinds() {
        String pledged = record("NOR");
        assertThat(json("search", "pledged")).noneMatch(hit -> hit.has("rejected"));

        review("reject", pledged);

        assertThat(json("search", "pledged"))
                .filteredOn(hit -> hit.path("rejected").asBoolean())
                .extracting(hit -> hit.path("id").asString())
                .containsExactly(id(pledged));
        assertThat(session.onStore("search", "pledged").out()).contains(id(pledged) + " rejected");
    }
}
