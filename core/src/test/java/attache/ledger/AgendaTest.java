package attache.ledger;

import attache.record.EventStatus;
import attache.record.Stage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is to come, and what was asked for. */
class AgendaTest {

    @Test
    void plannedEventsAndPromisesWithADateToComeStandInOrder() {
        Ledger ledger = Ledger.of(Records.article("a", "2024-03-01")
                .meeting("They will meet.", "NOR, SWE", "2024-04-02", "", "Turku", EventStatus.PLANNED)
                .meeting("They met.", "NOR, SWE", "2024-02-02", "", "Turku", EventStatus.HAPPENED)
                .aid("Tents come on 9 March.", Stage.PLEDGED, "NOR", "UKR", "tent", "", "2024-03-09")
                .aid("Boats were promised on Friday.", Stage.PLEDGED, "NOR", "UKR", "boat", "", "2024-02-28")
                .read());
        assertThat(ledger.agenda())
                .extracting(AgendaItem::what)
                .containsExactly("Norway -> Ukraine: tent", "CONSULT: NOR, SWE at Turku");
    }

    @Test
    void whatWasAskedForStandsBesideWhatCame() {
        Ledger ledger = Ledger.of(Records.of(
                Records.article("a", "2024-03-01")
                        .aid("Kyiv asks Bonn for Gepards.", Stage.REQUESTED, "DEU", "UKR", "Gepard", "", "")
                        .aid("Kyiv asks for sea mines.", Stage.REQUESTED, "DEU", "UKR", "sea mine", "", ""),
                Records.article("b", "2024-08-01")
                        .aid("Bonn sent 9 Gepards.", Stage.DELIVERED, "DEU", "UKR", "9 Gepard", "", "")));
        Need gepard = ledger.needs().stream()
                .filter(need -> need.item().equals("gepard"))
                .findFirst()
                .orElseThrow();
        assertThat(gepard.requested()).hasSize(1);
        assertThat(gepard.delivered()).hasSize(1);
        Need mine = ledger.needs().stream()
                .filter(need -> need.item().equals("mine sea"))
                .findFirst()
                .orElseThrow();
        assertThat(mine.delivered()).isEmpty();
    }
}
