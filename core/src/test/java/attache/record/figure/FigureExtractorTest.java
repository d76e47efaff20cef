package attache.record.figure;

import attache.annotation.date.Dates;
import attache.record.CodebookRecord;
import attache.record.Figure;
import attache.testing.SharedReading;
import attache.testing.Table;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The table {@code figures.csv}, through the parser. */
class FigureExtractorTest {
    private static final FigureExtractor EXTRACTOR = FigureExtractor.standard(Dates.english());

    static Stream<Arguments> cases() {
        return Table.rows(FigureExtractorTest.class, "figures.csv").stream()
                .map(row -> Arguments.of(row.getField("sentence"), row.getField("figures")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void reads(String text, String figures) {
        List<String> found = SharedReading.records(EXTRACTOR, text).stream()
                .map(FigureExtractorTest::written)
                .toList();
        assertThat(found).isEqualTo(figures.isEmpty() ? List.of() : List.of(figures.split(" ; ", -1)));
    }

    private static String written(CodebookRecord record) {
        Figure figure = (Figure) record;
        return figure.quantity().anchor().stripTrailingZeros().toPlainString()
                + " " + figure.unit()
                + " " + figure.quantity().bound().code()
                + " | " + figure.subject();
    }
}
