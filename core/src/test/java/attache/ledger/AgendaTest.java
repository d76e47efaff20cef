package attache.ledger;

import attache.ledger.AgendaItem.Standing;
import attache.record.EventStatus;
import attache.record.SourcedRecord;
import attache.record.Stage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is to come, what was kept, and what nothing was heard of. */
class AgendaTest {

    private static List<AgendaItem> agenda(String day, Records... articles) {
        List<SourcedRecord> records = Records.of(articles);
        return Agenda.of(records, Ledger.of(records).entries(), LocalDate.parse(day));
    }

    @Test
    void plannedEventsAndPromisesWithADateToComeStandInOrder() {
        List<AgendaItem> items = agenda(
                "2024-03-20",
                Records.article("a", "2024-03-01")
                        .meeting("They will meet.", "NOR, SWE", "2024-04-02", "", "Turku", EventStatus.PLANNED)
                        .meeting("They met.", "NOR, SWE", "2024-02-02", "", "Turku", EventStatus.HAPPENED)
                        .aid("Tents come on 9 March.", Stage.PLEDGED, "NOR", "UKR", "tent", "", "2024-03-09")
                        .aid("Boats were promised on Friday.", Stage.PLEDGED, "NOR", "UKR", "boat", "", "2024-02-28"));
        assertThat(items)
                .extracting(AgendaItem::what)
                .containsExactly("Norway -> Ukraine: tent", "CONSULT: NOR, SWE at Turku");
        assertThat(items).extracting(AgendaItem::standing).containsExactly(Standing.PAST_DUE, Standing.DUE);
    }

    @Test
    void aMeetingThatALaterArticleTellsAsHeldIsKeptAndAnotherOneIsNot() {
        Records plan = Records.article("a", "2024-03-01")
                .meeting("They will meet.", "NOR, SWE", "2024-04-02", "", "Turku", EventStatus.PLANNED);
        Records held = Records.article("b", "2024-04-03")
                .meeting("They met.", "SWE, NOR", "2024-04-02", "", "Turku", EventStatus.HAPPENED);
        Records other = Records.article("c", "2024-06-03")
                .meeting("They met.", "SWE, NOR", "2024-06-01", "", "Turku", EventStatus.HAPPENED);
        AgendaItem kept = agenda("2024-05-01", plan, held).getFirst();
        assertThat(kept.standing()).isEqualTo(Standing.KEPT);
        assertThat(kept.kept().orElseThrow().article().doc()).isEqualTo("b");
        assertThat(agenda("2024-07-01", plan, other).getFirst().standing()).isEqualTo(Standing.PAST_DUE);
    }

    @Test
    void aDeliveryToComeIsKeptWhereItsEntryWasDelivered() {
        Records promise = Records.article("a", "2024-03-01")
                .aid("12 Gepards come by May.", Stage.PLEDGED, "DEU", "UKR", "12 Gepard", "", "../2024-05");
        Records came = Records.article("b", "2024-04-20")
                .aid("12 Gepards came.", Stage.DELIVERED, "DEU", "UKR", "12 Gepard", "", "2024-04-19");
        assertThat(agenda("2024-07-01", promise).getFirst().standing()).isEqualTo(Standing.PAST_DUE);
        assertThat(agenda("2024-07-01", promise, came).getFirst().standing()).isEqualTo(Standing.KEPT);
    }
}
