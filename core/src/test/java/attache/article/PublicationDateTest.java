package attache.article;

import attache.source.ResourceTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class PublicationDateTest {

    static List<List<String>> dates() {
        return ResourceTable.rows(PublicationDateTest.class, "dates.tsv", 2);
    }

    @ParameterizedTest
    @MethodSource("dates")
    void namesTheDayOrNone(List<String> row) {
        Optional<LocalDate> day = row.get(1).equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(row.get(1)));

        assertThat(PublicationDate.read(row.get(0))).isEqualTo(day);
    }
}
