package attache.annotation.parse;

import attache.text.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Sentences end where the table says, and hold all of the line but white space. */
class SentenceSplitterTest {
    private static final SentenceSplitter SPLITTER = SentenceSplitter.standard();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "sentences.csv",
            delimiter = '\t',
            useHeadersInDisplayName = false,
            numLinesToSkip = 3,
            quoteCharacter = '\u0000')
    void splitsALine(String name, String line, String sentences) {
        List<Span> found = SPLITTER.split(line);

        assertThat(found.stream().map(span -> span.in(line))).as(name).containsExactly(sentences.split(" \\| "));
        assertThat(String.join("", found.stream().map(span -> span.in(line)).toList())
                        .replace(" ", ""))
                .isEqualTo(line.replace(" ", ""));
    }
}
