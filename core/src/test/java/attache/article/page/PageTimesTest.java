package attache.article.page;

import attache.source.ResourceTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class PageTimesTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 10);

    static List<List<String>> table() {
        return ResourceTable.rows(PageTimesTest.class, "times.tsv", 4);
    }

    @ParameterizedTest
    @MethodSource("table")
    void readsTimesAsPagesWriteThem(List<String> row) {
        Optional<PageTime> read = new PageTimes(Optional.of(row.get(0)), Optional.of(TODAY)).read(row.get(1));

        assertThat(read.map(time -> time.day().toString()).orElse("-")).isEqualTo(row.get(2));
        assertThat(read.flatMap(PageTime::time)
                        .map(time -> new PageTime(time.toLocalDate(), Optional.of(time)).iso())
                        .orElse("-"))
                .isEqualTo(row.get(3));
    }
}
