package attache.ledger;

import attache.record.Certainty;
import attache.record.Stage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Where a measure stands after all that was told of it. */
class HistoryTest {

    @Test
    void aHaltIsATurnAndNotTheEnd() {
        assertThat(standing(turn("2024-01-01", Stage.PLEDGED), turn("2024-02-01", Stage.HALTED)))
                .isEqualTo(Stage.HALTED);
        assertThat(standing(
                        turn("2024-01-01", Stage.PLEDGED),
                        turn("2024-01-20", Stage.HALTED),
                        turn("2024-02-01", Stage.DELIVERED)))
                .isEqualTo(Stage.DELIVERED);
    }

    @Test
    void aLaterReportOfAnEarlierStageDoesNotSetItBack() {
        assertThat(standing(report("2024-01-01", Stage.AUTHORISED), report("2024-01-20", Stage.PLEDGED)))
                .isEqualTo(Stage.AUTHORISED);
    }

    @Test
    void aRefusalEndsWithAPromise() {
        assertThat(standing(turn("2024-01-01", Stage.REFUSED), turn("2024-01-20", Stage.PLEDGED)))
                .isEqualTo(Stage.PLEDGED);
        assertThat(standing(turn("2024-01-01", Stage.REQUESTED), turn("2024-01-20", Stage.REFUSED)))
                .isEqualTo(Stage.REFUSED);
    }

    @Test
    void whatIsDeniedWasNotReachedAndWhatIsPossibleNotYet() {
        Records denied = Records.article("b", "2024-01-05")
                .aid("No Taurus came.", Stage.DELIVERED, Certainty.DENIED, "DEU", "UKR", "Taurus missile", "", "");
        Records possible = Records.article("c", "2024-01-06")
                .aid("Taurus may be sent.", Stage.PLEDGED, Certainty.POSSIBLE, "DEU", "UKR", "Taurus missile", "", "");
        Records asked = Records.article("a", "2024-01-04")
                .aid("Berlin weighs Taurus.", Stage.CONSIDERED, "DEU", "UKR", "Taurus missile", "", "");
        Ledger ledger = Ledger.of(Records.of(asked, denied, possible));
        assertThat(ledger.entries()).allSatisfy(entry -> {
            assertThat(entry.history()).contains(entry.standing());
            if (entry.records().size() > 1) {
                assertThat(entry.standing().stage()).isEqualTo(Stage.CONSIDERED);
            }
        });
        assertThat(ledger.entries())
                .anySatisfy(entry -> assertThat(entry.records().size()).isGreaterThan(1));
    }

    @Test
    void historyTellsWhoSaysSo() {
        Entry entry =
                Ledger.of(turn("2024-01-01", Stage.PLEDGED).read()).entries().getFirst();
        assertThat(entry.history().getFirst().saidBy()).containsExactly("Outlet of 2024-01-01");
        assertThat(entry.history().getFirst().record())
                .isEqualTo(entry.records().getFirst());
    }

    private static Records turn(String day, Stage stage) {
        return Records.article(day, day).aid("Bonn and 14 Boxers.", stage, "DEU", "UKR", "14 Boxer vehicle", "", day);
    }

    /** A report that does not say when the stage was reached. */
    private static Records report(String day, Stage stage) {
        return Records.article(day, day).aid("Bonn and 14 Boxers.", stage, "DEU", "UKR", "14 Boxer vehicle", "", "");
    }

    private static Stage standing(Records... turns) {
        Ledger ledger = Ledger.of(Records.of(turns));
        assertThat(ledger.entries()).hasSize(1);
        return ledger.entries().getFirst().standing().stage();
    }
}
