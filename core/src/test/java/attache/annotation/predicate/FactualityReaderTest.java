package attache.annotation.predicate;

import attache.annotation.Sentence;
import attache.testing.SharedReading;
import attache.testing.Table;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The table {@code factuality.csv}, through the parser. */
class FactualityReaderTest {
    private static final FactualityReader READER = FactualityReader.standard();

    static Stream<Arguments> cases() {
        return Table.rows(FactualityReaderTest.class, "factuality.csv").stream()
                .map(row -> Arguments.of(row.getField("sentence"), row.getField("word"), row.getField("reading")));
    }

    @ParameterizedTest(name = "{0} [{1}]")
    @MethodSource("cases")
    void reads(String text, String word, String reading) {
        Sentence sentence =
                SharedReading.article(text, LocalDate.of(2024, 5, 14)).sentence(0);
        int token = IntStream.range(0, sentence.size())
                .filter(i -> sentence.token(i).form().equals(word))
                .findFirst()
                .orElseThrow();
        assertThat(READER.of(sentence, token)).isEqualTo(Factuality.valueOf(reading.toUpperCase(Locale.ROOT)));
    }
}
