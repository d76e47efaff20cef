package attache.record.statement;

import attache.annotation.AnnotatedArticle;
import attache.annotation.speech.Examples;
import attache.record.Actor;
import attache.record.CodebookRecord;
import attache.record.Statement;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every wording of {@code wordings.csv} gives the records beside it, no more and no fewer. */
class WordingsTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "wordings.csv", delimiter = '\t', numLinesToSkip = 1, quoteCharacter = '\u0000')
    void aWordingGivesItsRecords(String name, String text, String statements) {
        AnnotatedArticle article = Examples.article(text.replace('¶', '\n'));
        List<CodebookRecord> found =
                new StatementExtractor().extract(article, Examples.cast(article), Examples.speech(article));

        assertThat(found)
                .as(name)
                .map(record -> cells((Statement) record))
                .containsExactlyElementsOf(wanted(statements));
    }

    private static List<String> wanted(String statements) {
        return statements.equals("-") ? List.of() : Arrays.asList(statements.split(" ;; "));
    }

    private static String cells(Statement statement) {
        List<String> by = statement.claim().assertedBy();
        return String.join(
                " | ",
                statement.speaker(),
                statement.cue(),
                statement.form().code(),
                statement.act().code(),
                statement.content(),
                by.isEmpty() ? "-" : String.join("; ", by),
                statement.addressee().map(Actor::name).orElse("-"));
    }
}
