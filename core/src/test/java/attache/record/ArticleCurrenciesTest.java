package attache.record;

import attache.annotation.AnnotatedArticle;
import attache.annotation.amount.CurrencyContext;
import attache.dossier.Dossier;
import attache.record.assistance.AssistanceExtractor;
import attache.testing.SharedReading;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

class ArticleCurrenciesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "currencies.csv", delimiter = '|', maxCharsPerColumn = 2000)
    void aSumIsInTheCurrencyThatItsDonorPaysIn(String text, String expected) {
        String found = SharedReading.records(new AssistanceExtractor(Dossier.ukraine()), text).stream()
                .map(Assistance.class::cast)
                .flatMap(record -> record.money().stream())
                .map(money -> money.currency() + " " + money.amount().anchor().toBigInteger())
                .collect(Collectors.joining("; "));

        assertThat(found).isEqualTo(expected);
    }

    @Test
    void theGroundOfASumIsTheWordsOfTheCurrencyThatIsRecorded() {
        String text = "Denmark has sent Ukraine ammunition worth EUR 5.4 million (DKK 40 million).";

        assertThat(SharedReading.records(new AssistanceExtractor(Dossier.ukraine()), text))
                .singleElement()
                .satisfies(record -> assertThat(record.claim().grounds())
                        .filteredOn(ground -> ground.field().equals("money"))
                        .extracting(ground -> ground.span().in(text))
                        .containsExactly("DKK 40 million"));
    }

    @Test
    void aDollarIsAmericanWhereverTheUnitedStatesAreNamedToo() {
        assertThat(at(1, "Canada met Ukraine.", "It gave $5 million.").home()).contains("CAD");
        assertThat(at(1, "Canada met the United States.", "It gave $5 million.").home())
                .isEmpty();
        assertThat(at(0, "Canada met Australia.").home()).isEmpty();
    }

    @Test
    void millionsAreCarriedOnlyWhereAllSumsAreOfOneCurrency() {
        assertThat(at(0, "It gave $5 million.", "Then $6 million.").carried()).contains("USD");
        assertThat(at(0, "It gave $5 million.", "Then €6 million.").carried()).isEmpty();
        assertThat(at(0, "It gave five tents.").carried()).isEmpty();
    }

    private static CurrencyContext at(int sentence, String... sentences) {
        AnnotatedArticle article = SharedReading.article(String.join(" ", sentences), LocalDate.of(2024, 5, 14));
        return new ArticleCurrencies(article, SharedReading.cast(article)).at(sentence);
    }
}
