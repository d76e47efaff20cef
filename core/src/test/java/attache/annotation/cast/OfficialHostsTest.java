package attache.annotation.cast;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which state or body an official site speaks for. */
class OfficialHostsTest {
    private final OfficialHosts hosts = OfficialHosts.standard();

    @ParameterizedTest
    @CsvSource({
        "https://www.defense.gov/News/Releases/1, USA",
        "https://www.gov.uk/government/news/aid, GBR",
        "https://MOD.GOV.UA/news, UKR",
        "https://ec.europa.eu/commission/presscorner, EU",
        "https://www.nato.int/cps/en/natohq/news.htm, NATO",
    })
    void anOfficialSiteSpeaksForWhoKeepsIt(String url, String actor) {
        assertThat(hosts.actor(url)).contains(actor);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.example.com/gov",
        "https://notgov.example/article",
        "https://gov.example.com/article",
        "not an address at all",
        "https:///nobody",
        "''",
    })
    void anyOtherAddressSpeaksForNobody(String url) {
        assertThat(hosts.actor(url)).isEmpty();
    }

    @Test
    void theEndOfAHostCountsByWholeLabels() {
        assertThat(hosts.actor("https://my-gov/")).isEmpty();
    }
}
