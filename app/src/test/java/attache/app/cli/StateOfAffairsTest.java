package attache.app.cli;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands that tell the state of affairs: agenda, needs, positions, roles, and sums in another currency. */
class StateOfAffairsTest {
    @TempDir
    private Path directory;

    private Session session;

    @BeforeEach
    void readTwoArticles() {
        session = new Session(directory);
        session.onStore(
                "read",
                session.article(
                        "a.txt", "---\ndate: 2031-01-10\n---\nNOR pledged 12 drone to UKR. Ada Berg said: it snows."),
                session.article("b.txt", "---\ndate: 2031-03-20\n---\nSWE delivered USD 5000000 to UKR."));
    }

    private List<JsonNode> json(String command, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "--json";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        Session.Ran ran = session.onStore(command, all);
        assertThat(ran.status()).as(ran.err()).isZero();
        JsonMapper mapper = new JsonMapper();
        return ran.out().lines().map(mapper::readTree).toList();
    }

    @Test
    void needsHaveAColumnForEachStage() {
        List<JsonNode> needs = json("needs");
        assertThat(needs).isNotEmpty();
        assertThat(needs.getFirst()
                        .path("stages")
                        .path("pledged")
                        .path("items")
                        .get(0)
                        .path("name")
                        .asString())
                .isEqualTo("drone");
        assertThat(needs.getFirst().path("stages").has("delivered")).isFalse();
    }

    @Test
    void positionsAreThoseOfTheActorByCodeNameOrPerson() {
        assertThat(json("positions", "NOR"))
                .extracting(node -> node.path("sort").asString())
                .containsExactly("pledged");
        assertThat(json("positions", "Norway")).hasSize(1);
        assertThat(json("positions", "Ada Berg").getFirst().path("words").asString())
                .contains("it snows");
        assertThat(json("positions", "Nobody")).isEmpty();
    }

    @Test
    void agendaAndRolesOfAStoreWithoutAnyAreEmptyAndNoFailure() {
        assertThat(json("agenda", "--as-of", "2031-02-01")).isEmpty();
        assertThat(json("roles")).isEmpty();
        assertThat(session.onStore("agenda", "--as-of", "soon").status()).isEqualTo(2);
    }

    @Test
    void sourcesTellWhoCopiedAndWhoWasFirst() {
        session.onStore(
                "read",
                session.article(
                        "c.txt",
                        "---\ndate: 2031-04-01\noutlet: Coast Radio\nurl: https://www.reuters.com/x\n---\nFIN pledged 3 tent to UKR."),
                session.article(
                        "d.txt",
                        "---\ndate: 2031-04-02\noutlet: Fjord Post\n---\nFIN pledged 3 tent to UKR. Snow fell."));

        List<JsonNode> sources = json("sources");

        assertThat(sources)
                .extracting(source -> source.path("outlet").asString())
                .containsExactly("", "Coast Radio", "Fjord Post");
        assertThat(sources.get(0).path("articles").asInt()).isEqualTo(2);
        JsonNode coast = sources.get(1);
        assertThat(coast.path("first").asInt()).isEqualTo(1);
        assertThat(coast.path("from").asString()).isEqualTo("2031-04-01");
        assertThat(coast.path("tier").asInt()).as("by its domain").isPositive();
        assertThat(sources.get(2).path("entries").asInt()).isEqualTo(1);
        assertThat(sources.get(2).path("first").asInt()).isZero();
        assertThat(sources.get(2).has("tier")).isFalse();
        assertThat(session.onStore("sources").out()).contains("not named", "Coast Radio", "2031-04-02");
        assertThat(session.onStore("sources").err()).contains("3 outlets in");
    }

    @Test
    void sumsAreShownInAnotherCurrencyBesideWhatWasStatedWithTheRatesDay() {
        JsonNode sum = json("ledger", "--in", "eur", "--donor", "SWE").getFirst();
        assertThat(sum.path("money").path("currency").asString()).isEqualTo("USD");
        assertThat(sum.path("converted").path("currency").asString()).isEqualTo("EUR");
        assertThat(sum.path("converted").path("far").asBoolean()).isTrue();
        assertThat(session.onStore("ledger", "--in", "EUR").out()).contains("days from the sum");
    }

    @Test
    void importedRatesTakeThePlaceOfThoseThatShip() {
        String table = session.article("bank.csv", "Date,USD\n2031-03-20,1.25\n");
        assertThat(session.onStore("rates", "import", table).status()).isZero();
        assertThat(session.onStore("rates").out()).contains("bank.csv, imported 2031-04-05: 1 rate");
        JsonNode sum = json("ledger", "--in", "EUR", "--donor", "SWE").getFirst();
        assertThat(sum.path("converted").path("value").asInt()).isEqualTo(4_000_000);
        assertThat(sum.path("converted").path("far").asBoolean()).isFalse();
    }

    @Test
    void aTableThatIsNoneIsRefusedByNameAndTheOldOneStays() {
        String table = session.article("bad.csv", "day,rate\n");
        Session.Ran ran = session.onStore("rates", "import", table);
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).contains("bad.csv", "heading");
        assertThat(session.onStore("rates").out()).contains("Ukraine Support Tracker");
        assertThat(session.onStore("rates", "import").status()).isEqualTo(2);
    }
}
