package attache.ledger;

import attache.annotation.gazetteer.Gazetteer;
import attache.record.RoleStatus;
import attache.record.SourcedRecord;
import attache.record.Stage;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What an actor has asked, promised and refused, in order of time. */
class PositionsTest {

    @Test
    void aRequestIsItsRecipientsAndARefusalItsDonors() {
        Records later = Records.article("b", "2024-05-01")
                .aid("Oslo refuses boats.", Stage.REFUSED, "NOR", "UKR", "boat", "", "");
        Records earlier = Records.article("a", "2024-03-01")
                .role("Chancellor Sample spoke.", "Ada Sample", "Chancellor", "NOR", RoleStatus.CURRENT)
                .aid("Kyiv asks for boats.", Stage.REQUESTED, "NOR", "UKR", "boat", "", "")
                .aid("Oslo promises tents.", Stage.PLEDGED, "NOR", "UKR", "tent", "", "");
        List<Position> donors = Positions.of(
                Records.of(later, earlier),
                Set.of("NOR"),
                SpeakerOffices.of(List.of(), Gazetteer.standard()),
                _ -> Set.of());
        assertThat(donors).extracting(Position::sort).containsExactly("pledged", "refused");
        List<Position> recipients = Positions.of(
                Records.of(later, earlier),
                Set.of("UKR"),
                SpeakerOffices.of(List.of(), Gazetteer.standard()),
                _ -> Set.of());
        assertThat(recipients).extracting(Position::sort).containsExactly("requested");
    }

    @Test
    void aWarningSaysWhoWarnsWhomOfWhatAndInWhichOffice() {
        Records records = Records.article("a", "2024-03-01")
                .role("Chancellor Sample spoke.", "Ada Sample", "Chancellor", "NOR", RoleStatus.CURRENT)
                .warning("Sample warned Sweden of a flood.", "Ada Sample", "SWE", "a flood");

        List<SourcedRecord> all = Records.of(records);
        Position warning = Positions.of(all, Set.of("NOR"), SpeakerOffices.of(all, Gazetteer.standard()), _ -> Set.of())
                .getFirst();

        assertThat(warning.sort()).isEqualTo("warn");
        assertThat(warning.words()).isEqualTo("Ada Sample (Chancellor of NOR) warns SWE of: a flood");
        assertThat(warning.office()).contains("Chancellor of NOR");
        assertThat(warning.warning()).isPresent();
    }

    @Test
    void whoHoldsAnOfficeIsToldForTheArticlesDay() {
        List<SourcedRecord> then = Records.of(
                Records.article("a", "2024-03-01").warning("Scholz warned of a flood.", "Olaf Scholz", "", "a flood"));
        List<SourcedRecord> later = Records.of(
                Records.article("b", "2025-09-01").warning("Scholz warned of a flood.", "Olaf Scholz", "", "a flood"));

        assertThat(SpeakerOffices.of(then, Gazetteer.standard()).of(then.getFirst()))
                .hasValueSatisfying(office -> assertThat(office).endsWith(" of DEU"));
        assertThat(SpeakerOffices.of(later, Gazetteer.standard()).of(later.getFirst()))
                .isEmpty();
    }
}
