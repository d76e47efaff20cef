package attache.annotation.prose;

import attache.annotation.AnnotatedArticle;
import attache.testing.SharedReading;
import attache.testing.Table;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProseReaderTest {
    private static final ProseReader PROSE = ProseReader.standard();

    static Stream<NamedCsvRecord> lines() {
        return Table.rows(ProseReaderTest.class, "lines.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void whatIsProseIsRead(NamedCsvRecord row) {
        String body = row.getField("text").replace(" // ", "\n");
        AnnotatedArticle article = SharedReading.article(body, LocalDate.of(2024, 5, 14));
        List<String> wanted = Arrays.stream(row.getField("read").split(" ; ", -1))
                .filter(start -> !start.isEmpty())
                .toList();

        List<String> read =
                PROSE.read(article).stream().mapToObj(article::sentenceText).toList();

        assertThat(read).hasSameSizeAs(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            assertThat(read.get(i)).startsWith(wanted.get(i));
        }
    }
}
