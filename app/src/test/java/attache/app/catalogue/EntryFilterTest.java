package attache.app.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Which entries a filter wants. */
class EntryFilterTest {

    private static LedgerRow row(String date, String reported) {
        String form = """
                {"entry": "e-1", "name": "Norway -> Ukraine: 12 drones", "kind": "measure", "stage": "pledged",
                 "certainty": "asserted", %s %s "donors": ["NOR"], "recipients": ["UKR"], "support": "military",
                 "items": [{"name": "drone", "value": 12, "bound": "exact"}], "records": ["r1"], "origins": []}""".formatted(
                        date == null ? "" : "\"date\": \"" + date + "\",",
                        reported == null ? "" : "\"reported\": \"" + reported + "\",");
        return LedgerRow.of(new JsonMapper().readTree(form), _ -> Optional.of("uav"), 0);
    }

    private static EntryFilter dated(String since, String until) {
        return new EntryFilter(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.ofNullable(since).flatMap(Day::parse),
                Optional.ofNullable(until).flatMap(Day::parse),
                Optional.empty(),
                "");
    }

    private static EntryFilter words(String words) {
        return new EntryFilter(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                words);
    }

    @ParameterizedTest
    @CsvSource({
        // its date, since, until, wanted
        "2031-04-05, 2031-04-05,           , true",
        "2031-04-05, 2031-04-06,           , false",
        "2031-04-05, 2031,                 , true",
        "2031-04-05, 2032,                 , false",
        "2031-04-05,           , 2031-04-05, true",
        "2031-04-05,           , 2031-04-04, false",
        // of a month or an open period any of its days will do
        "2031-04,    2031-04-30,           , true",
        "2031-04,    2031-05-01,           , false",
        "2031-04,              , 2031-04-01, true",
        "../2031-04,           , 2020,       false",
        "2031-04/..,           , 2031-04-01, true",
        "2031-04-01/2031-04-09, 2031-04-05, 2031-04-05, true"
    })
    void datesAreComparedAsFarAsTheyAreKnown(String date, String since, String until, boolean wanted) {
        assertThat(dated(since, until).test(row(date, null))).isEqualTo(wanted);
    }

    @Test
    void anEntryWithoutADateIsOfTheDayOfItsReportAndElseOfNone() {
        assertThat(dated("2031", null).test(row(null, "2031-04-05"))).isTrue();
        assertThat(dated("2031", null).test(row(null, null))).isFalse();
        assertThat(dated(null, "2031").test(row(null, null))).isFalse();
        assertThat(dated(null, null).test(row(null, null))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "drones, true",
        "NORWAY drone, true",
        "12  ukraine, true",
        "norway tanks, false",
        "e-1, true",
        "' ', true"
    })
    void allWordsAreWanted(String words, boolean wanted) {
        assertThat(words(words).test(row("2031", null))).isEqualTo(wanted);
    }

    @Test
    void classesAreThoseOfItsThings() {
        LedgerRow row = row("2031", null);

        assertThat(row.classes()).isEqualTo(Set.of("uav"));
        assertThat(row.line().what()).isEqualTo("12 drones");
    }

    @ParameterizedTest
    @CsvSource({"2031-02-30", "soon", "31", "2031-4-5", "20310405"})
    void whatIsNoDayIsNone(String typed) {
        assertThat(Day.parse(typed)).isEmpty();
    }
}
