package attache.annotation.gazetteer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Look-ups by name, and what a gazetteer refuses to be built from. */
class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.standard();

    @ParameterizedTest
    @CsvSource({
        "UKR, UKR",
        "Holland, NLD",
        "the Netherlands, NLD",
        "The Hague, NLD",
        "Danish, DNK",
        "the Kremlin, RUS",
        "Polish Ministry of National Defence, POL",
        "Kharkiv, UKR",
        "Sevastopol, UKR",
        "D.P.R.K., PRK",
        "S. Korea, KOR"
    })
    void aStateIsKnownByManyNames(String name, String code) {
        assertThat(GAZETTEER.stateOf(name)).map(StateEntry::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"us", "Atlantis", "Danish foreign minister", "Denmark and Sweden", "''", "Black Sea"})
    void whatIsNoStateIsNone(String name) {
        assertThat(GAZETTEER.stateOf(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "modern Western air defence systems, air defense system",
        "missiles for HAWK, HAWK missile",
        "new generators for hospitals, generator",
        "rounds of artillery ammunition, artillery shell",
        "military aid, military aid"
    })
    void anItemIsKnownByItsHead(String phrase, String name) {
        assertThat(GAZETTEER.item(phrase)).map(ItemEntry::name).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"hope", "drone strike", "''"})
    void whatIsNoItemIsNone(String phrase) {
        assertThat(GAZETTEER.item(phrase)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Boris Johnson, 2021-03-01, GBR", "Vladimir Zelensky, 2023-05-05, UKR", "Mark Rutte, 2023-01-01, NLD",
        "Mark Rutte, 2025-01-01, NATO", "Donald Tusk, 2018-01-01, EU", "Donald Tusk, 2024-06-01, POL",
        "Kaja Kallas, 2025-06-01, EU"
    })
    void aHolderActsForItsStateInItsTime(String person, LocalDate day, String actor) {
        assertThat(GAZETTEER.actsFor(person, day)).contains(actor);
    }

    @ParameterizedTest
    @CsvSource({
        "Boris Johnson, 2023-03-01",
        "Petro Poroshenko, 2022-02-24",
        "Elon Musk, 2023-01-01",
        "the harbour pilot, 2023-01-01"
    })
    void outOfOfficeNobodyActsForAState(String person, LocalDate day) {
        assertThat(GAZETTEER.actsFor(person, day)).isEmpty();
    }

    @Test
    void withoutADateAllOfficesAreGiven() {
        assertThat(GAZETTEER.holderOffices("Liz Truss", Optional.empty()).stream()
                        .map(OfficeEntry::id))
                .containsExactly("GBR/foreign-minister", "GBR/head-of-government");
    }

    @Test
    void aLegislatorDoesNotActForTheState() {
        assertThat(GAZETTEER.holderOffices("Lindsey Graham", Optional.empty())).hasSize(1);
        assertThat(GAZETTEER.actsFor("Lindsey Graham", LocalDate.of(2023, 1, 1)))
                .isEmpty();
    }

    @Test
    void aPeriodCannotEndBeforeItBegins() {
        LocalDate day = LocalDate.of(2022, 1, 1);
        assertThatThrownBy(() -> new Holder("A", "X/b", Optional.of(day), Optional.of(day.minusDays(1))))
                .hasMessageContaining("leaves X/b on 2021-12-31");
    }

    @Test
    void twoEntriesCannotClaimOneName() {
        GazetteerData clash =
                data(List.of(new GroupEntry("friends", List.of()), new GroupEntry("Pals", List.of("friends"))));
        assertThatThrownBy(() -> Gazetteer.of(clash)).hasMessageContaining("\"friends\" names both");
    }

    @Test
    void aNameThatNoMatchCanSpanIsRefused() {
        GazetteerData comma = data(List.of(new GroupEntry("friends, all", List.of())));
        assertThatThrownBy(() -> Gazetteer.of(comma)).hasMessageContaining("\"friends, all\"");
    }

    private static GazetteerData data(List<GroupEntry> groups) {
        return new GazetteerData(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), groups, List.of(), Map.of(), List.of());
    }
}
