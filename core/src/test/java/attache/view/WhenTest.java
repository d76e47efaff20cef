package attache.view;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Seasons, quarters and open ends are written out; days and months stay as they are. */
class WhenTest {

    @ParameterizedTest
    @CsvFileSource(resources = "when.csv", delimiter = '|')
    void words(String date, String words) {
        assertThat(When.words(date)).isEqualTo(words);
    }
}
