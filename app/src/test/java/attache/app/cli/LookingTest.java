package attache.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands that only look: ledger, show, search, conflicts, doctor. None of them asks for the parser. */
class LookingTest {
    @TempDir
    private Path directory;

    private Session session;

    @BeforeEach
    void readThreeArticles() {
        session = new Session(directory);
        session.onStore(
                "read",
                session.article(
                        "a.txt", "---\ndate: 2031-01-10\n---\nNOR pledged 12 drone to UKR. Ada Berg said: it snows."),
                session.article("b.txt", "---\ndate: 2031-03-20\n---\nSWE delivered EUR 5000000 to UKR."),
                session.article("c.txt", "---\ndate: 2031-03-21\n---\nSWE pledged EUR 7000000 to UKR."));
        session.reading(() -> {
            throw new AssertionError("a command that only looks has asked for the parser");
        });
    }

    private List<JsonNode> json(String command, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "--json";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        Session.Ran ran = session.onStore(command, all);
        assertThat(ran.status()).isZero();
        JsonMapper mapper = new JsonMapper();
        return ran.out().lines().map(mapper::readTree).toList();
    }

    @Test
    void theLedgerIsATableWithSumsByStageAndCurrency() {
        Session.Ran ran = session.onStore("ledger");

        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains("12 drone", "EUR 5 million", "EUR 7 million")
                .doesNotContain("EUR 12 million");
        assertThat(ran.out())
                .containsPattern("delivered +EUR 5 million  in 1 entry")
                .containsPattern("pledged +EUR 7 million  in 1 entry");
        assertThat(ran.err()).contains("3 entries in");
    }

    @ParameterizedTest
    @CsvSource({
        "--donor NOR,1",
        "--donor nor,1",
        "--donor SWE,2",
        "--donor SWE --donor NOR,3",
        "--donor FIN,0",
        "--recipient UKR,3",
        "--stage pledged,2",
        "--stage DELIVERED,1",
        "--stage pledged --donor SWE,1",
        "--since 2031,3",
        "--since 2031-03,2",
        "--since 2031-03-21,1",
        "--since 2032,0"
    })
    void theLedgerIsFiltered(String options, int entries) {
        assertThat(json("ledger", options.split(" "))).hasSize(entries);
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 72, 100, 200})
    void tablesFitTheTerminal(int columns) {
        session.terminal(columns, Map.of("TERM", "dumb"));

        assertThat(session.onStore("ledger").out().lines())
                .filteredOn(line -> !line.startsWith("Money stated"))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(Math.max(columns, 84)));
    }

    @Test
    void anEntryIsShownWithItsWordsAndWhereTheyStand() {
        String id = json("ledger", "--donor", "NOR").getFirst().path("entry").asString();

        Session.Ran ran = session.onStore("show", id);

        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains("History", "Independent origins  1", "Records  1")
                .contains("[NOR] [pledged] 12 drone to UKR.")
                .contains("2031-01-10")
                .contains("rule gave, confidence 0.88")
                .contains("asserted");
        assertThat(session.onStore("show", id.substring(0, id.length() - 1)).out())
                .isEqualTo(ran.out());
    }

    @Test
    void groundsAreBoldAndUnderlinedOnATerminal() {
        String id = json("ledger", "--donor", "NOR").getFirst().path("entry").asString();
        session.terminal(100, Map.of("TERM", "xterm"));

        assertThat(session.onStore("show", id).out()).contains("\u001b[1;4mNOR\u001b[0m");
    }

    @Test
    void aRecordAndAnArticleAreShownToo() {
        JsonNode entry = json("ledger", "--donor", "NOR").getFirst();
        String record = entry.at("/records/0").asString();

        assertThat(session.onStore("show", record).out())
                .contains("record " + record, "in entry " + entry.path("entry").asString());
        assertThat(session.onStore("show", "a").out()).contains("article ", "(a)", "Ada Berg", "Records  2");
        assertThat(json("show", "a").getFirst().path("records").size()).isEqualTo(2);
        assertThat(json("show", record).getFirst().path("rule").asString()).isEqualTo("gave");
    }

    @Test
    void anIdThatNothingHasIsAFailureAndOneThatSeveralBeginWithIsWrongUsage() {
        Session.Ran none = session.onStore("show", "zzzz");
        assertThat(none.status()).isEqualTo(1);
        assertThat(none.err()).contains("begins with \"zzzz\"").contains("attache ledger");

        Session.Ran several = session.onStore("show", "r");
        assertThat(several.status()).isEqualTo(2);
        assertThat(several.err()).contains("more than one id begins with \"r\"").contains("record r");
    }

    @Test
    void searchFindsAndMarks() {
        Session.Ran ran = session.onStore("search", "snows");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("[snows]").contains("statement");
        assertThat(ran.err()).contains("2 hits.");
        assertThat(json("search", "drone").getFirst().path("passages").size()).isPositive();
        assertThat(session.onStore("search", "--", "-((\"").status()).isZero();
    }

    @Test
    void conflictsAreListedOrThereAreNone() {
        Session.Ran ran = session.onStore("conflicts");

        assertThat(ran.status()).isZero();
        assertThat(ran.err()).contains(" in " + session.store());
    }

    @Test
    void aLedgerThatWasLeftBehindIsMadeAgain() throws Exception {
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + session.store());
                var statement = connection.createStatement()) {
            statement.execute("DELETE FROM derived");
        }

        Session.Ran ran = session.onStore("ledger");

        assertThat(ran.out()).contains("12 drone");
        assertThat(ran.err()).contains("was left behind");
    }

    @Test
    void withoutAStoreTheNextStepIsTold() {
        for (String command : List.of("ledger", "conflicts")) {
            Session.Ran ran = session.run(command, "--store=" + directory.resolve("none.db"));

            assertThat(ran.status()).isEqualTo(2);
            assertThat(ran.err())
                    .contains("There is no store")
                    .contains("attache read PATH")
                    .hasLineCount(1);
        }
        assertThat(directory.resolve("none.db")).doesNotExist();
    }

    @Test
    void theDoctorTellsWhatIsHereAndWhatIsMissing() throws Exception {
        Session.Ran ran = session.onStore("doctor");
        assertThat(ran.out())
                .contains("JDK", "memory", "3 assistance, 1 statement", "integrity check passed", "not made yet");

        session.onStore("search", "drone");
        assertThat(session.onStore("doctor").out()).containsPattern("ok +index +up to date");

        Path noStore = Files.writeString(directory.resolve("no.db"), "plain words ".repeat(100));
        Session.Ran broken = session.run("doctor", "--store=" + noStore);
        assertThat(broken.status()).isEqualTo(1);
        assertThat(broken.out()).contains("FAIL").contains("no SQLite");

        Session.Ran none = session.run("doctor", "--json", "--store=" + directory.resolve("none.db"));
        assertThat(none.out()).contains("\"subject\":\"store\"").contains("attache read PATH");
    }
}
