package attache.app.store;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Versions are ordered as people count, and no version is later than itself. */
class ExtractorVersionTest {

    @ParameterizedTest(name = "{0} later than {1}: {2}")
    @CsvSource({
        "attache-2,attache-1,true",
        "attache-1,attache-2,false",
        "attache-10,attache-9,true",
        "attache-9,attache-10,false",
        "attache 0.10.0,attache 0.9.2,true",
        "attache-1,attache-1,false",
        "attache-1.1,attache-1,true",
        "attache-1,attache-1.1,false",
        "attache-20310405120000000000000001,attache-20310405120000000000000000,true"
    })
    void order(String one, String other, boolean later) {
        assertThat(ExtractorVersion.isLater(one, other)).isEqualTo(later);
    }
}
