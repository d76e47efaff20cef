package attache.record.statement;

import attache.annotation.AnnotatedArticle;
import attache.annotation.speech.Examples;
import attache.record.Act;
import attache.record.Actor;
import attache.record.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who warns whom, of what, against what. */
class WarningTest {

    private static Optional<Warning> warning(String text) {
        AnnotatedArticle article = Examples.article(text);
        Statement statement = (Statement) new StatementExtractor()
                .extract(article, Examples.cast(article), Examples.speech(article))
                .getFirst();
        return Warning.of(statement, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russia warned Norway of serious consequences if the harbour opens. | Russia | NOR | serious consequences if the harbour opens | ''",
                "The Kremlin warned Norway against opening the harbour to foreign ships. | Kremlin | NOR | '' | opening the harbour to foreign ships",
                "The mayor warned against opening the harbour too early. | mayor | - | '' | opening the harbour too early",
                "The United States warned Russia not to attack the harbour. | United States | RUS | '' | attack the harbour",
                "European leaders warned that the harbour could not stay closed. | European leaders | - | the harbour could not stay closed | ''"
            })
    void isToldApart(String text, String warner, String warned, String of, String against) {
        Warning warning = warning(text).orElseThrow();

        assertThat(warning.warner()).isEqualTo(warner);
        assertThat(warning.warned().map(Actor::name).orElse("-")).isEqualTo(warned);
        assertThat(warning.of()).isEqualTo(of);
        assertThat(warning.against()).isEqualTo(against);
        assertThat(warning.redLine()).isFalse();
    }

    @Test
    void aRedLineIsAWarningThatSaysSo() {
        Warning warning = warning("Anna Harbourne said that an attack on the harbour would be a red line for Norway.")
                .orElseThrow();

        assertThat(warning.redLine()).isTrue();
        assertThat(warning.words()).startsWith("red line of: an attack");
    }

    @Test
    void whatOnlyInformsIsNoWarning() {
        assertThat(warning("The mayor said that the harbour would open on Monday."))
                .isEmpty();
    }

    @Test
    void aPhraseTellsItsActAndItsCounterExampleDoesNot() {
        ActPhrases phrases = ActPhrases.standard();

        assertThat(phrases.entries()).isNotEmpty().allSatisfy(entry -> {
            assertThat(phrases.act(entry.example())).contains(entry.act());
            assertThat(phrases.act(entry.counter())).isEmpty();
        });
        assertThat(phrases.act("The bridge is a RED LINE.")).contains(Act.WARN);
    }
}
