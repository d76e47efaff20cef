package attache.ledger;

import attache.record.SourcedRecord;
import attache.record.Stage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What was asked for beside what came, each stage by itself. */
class NeedsTest {

    private static List<Need> needs(Records... articles) {
        return Needs.of(
                Ledger.of(Records.of(articles)).entries(),
                name -> name.contains("Gepard") ? Optional.of("air-defence") : Optional.empty());
    }

    @Test
    void whatWasAskedForStandsBesideWhatCame() {
        List<Need> needs = needs(
                Records.article("a", "2024-03-01")
                        .aid("Kyiv asks Bonn for Gepards.", Stage.REQUESTED, "DEU", "UKR", "Gepard", "", "")
                        .aid("Kyiv asks for sea mines.", Stage.REQUESTED, "DEU", "UKR", "sea mine", "", ""),
                Records.article("b", "2024-08-01")
                        .aid("Bonn sent 9 Gepards.", Stage.DELIVERED, "DEU", "UKR", "9 Gepard", "", ""));
        assertThat(needs).extracting(Need::itemClass).containsExactly("air-defence", "sea mine");
        assertThat(needs.getFirst().tallies().get(Stage.REQUESTED).entries()).hasSize(1);
        assertThat(needs.getFirst().tallies().get(Stage.DELIVERED).items())
                .containsEntry("Gepard", Optional.of(BigDecimal.valueOf(9)));
        assertThat(needs.getLast().tallies()).doesNotContainKey(Stage.DELIVERED);
    }

    @Test
    void aSumPledgedAndThenDeliveredStandsOnceInEachColumnAndInNoOther() {
        List<Need> needs = needs(
                Records.article("a", "2024-03-01")
                        .aid("Bonn promises 12.", Stage.PLEDGED, "DEU", "UKR", "12 Gepard", "225 USD", "2024-03-01"),
                Records.article("b", "2024-03-02")
                        .aid("Bonn promised 12.", Stage.PLEDGED, "DEU", "UKR", "12 Gepard", "225 USD", "2024-03-01")
                        .aid("Bonn sent 12.", Stage.DELIVERED, "DEU", "UKR", "12 Gepard", "225 USD", "2024-03-02"));
        BigDecimal sum = BigDecimal.valueOf(225_000_000);
        Need need = needs.getFirst();
        assertThat(need.tallies().get(Stage.PLEDGED).money().get("USD")).isEqualByComparingTo(sum);
        assertThat(need.tallies().get(Stage.DELIVERED).money().get("USD")).isEqualByComparingTo(sum);
        assertThat(need.asked()).isFalse();
    }

    @Test
    void gapsAreFiguresOfTheRecipientThatNameWhatIsLacking() {
        List<SourcedRecord> records = Records.of(Records.article("a", "2024-03-01")
                .figure("It lacks 18 billion.", "UKR", "funding gap", "18", "USD", "")
                .figure("It lacks 2 billion.", "POL", "funding gap", "2", "USD", "")
                .figure("It has 9 reactors.", "UKR", "reactors", "9", "reactor", ""));
        assertThat(Needs.gaps(records, List.of("UKR")))
                .extracting(SourcedRecord::id)
                .containsExactly("a#0");
    }
}
