package attache.annotation.cast;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.speech.Examples;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who names, pronouns and descriptions stand for. */
class CastTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "parties.csv", delimiter = '\t', numLinesToSkip = 1, quoteCharacter = '\u0000')
    void aWordStandsForItsParty(String name, String text, String word, String party) {
        AnnotatedArticle article = Examples.article(text);
        int last = article.sentenceSpans().size() - 1;

        List<String> found = Examples.cast(article).parties(last, token(article.sentence(last), word)).stream()
                .map(Party::name)
                .toList();

        assertThat(String.join(", ", found)).as(name).isEqualTo(party.equals("-") ? "" : party);
    }

    @Test
    void whomTheArticleCallsFormerActsForNobody() {
        AnnotatedArticle article =
                Examples.article("The former president Angela Merkel came to Berlin. Merkel left at noon.");

        assertThat(Examples.cast(article).parties(0, token(article.sentence(0), "Merkel")))
                .singleElement()
                .satisfies(party -> assertThat(party.actsFor()).isEmpty());
        assertThat(Examples.cast(article).parties(1, token(article.sentence(1), "Merkel")))
                .singleElement()
                .satisfies(party -> assertThat(party.actsFor()).isEmpty());
    }

    @Test
    void anOfficeStandsForItsHolderWhereTheArticleNamesIt() {
        AnnotatedArticle article =
                Examples.article("Viktor Orban came to Berlin. The prime minister of Hungary left at noon.");

        assertThat(Examples.cast(article).holder(1, token(article.sentence(1), "minister")))
                .map(Party::name)
                .contains("Viktor Orban");
    }

    @Test
    void anOfficeStandsForNobodyWhereTheArticleDoesNotNameTheHolder() {
        AnnotatedArticle article =
                Examples.article("Olaf Scholz came to Paris. The prime minister of Hungary left at noon.");

        assertThat(Examples.cast(article).holder(1, token(article.sentence(1), "minister")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway will help Ukraine. Prime Minister Kari Nordmann came to Kyiv. | Nordmann | NOR",
                "Norway will help Ukraine. The foreign minister, Ola Hansen, came to Kyiv. | Hansen | NOR",
                "Norway will help Ukraine. Defence Minister Ola Hansen met Volodymyr Zelenskyy. | Hansen | NOR",
                "Norway and Poland will help Ukraine. Prime Minister Kari Nordmann came to Kyiv. | Nordmann | -",
                "Norway will help Ukraine. Former Prime Minister Kari Nordmann came to Kyiv. | Nordmann | -",
                "Norway will help Ukraine. Mayor Kari Nordmann came to Kyiv. | Nordmann | -",
                "Prime Minister Kari Nordmann came to Kyiv. | Nordmann | -",
            })
    void aMinisterActsForTheOnlyStateThatTheArticleNamesBesideTheSides(String text, String name, String actor) {
        AnnotatedArticle article = Examples.article(text);
        int last = article.sentenceSpans().size() - 1;

        assertThat(Examples.cast(article, Set.of("UKR", "RUS")).parties(last, token(article.sentence(last), name)))
                .singleElement()
                .satisfies(party -> assertThat(party.actsFor().orElse("-")).isEqualTo(actor));
    }

    @ParameterizedTest
    @CsvSource({
        "Zelenskyy, Zelensky, true",
        "Zelanski, Zełenski, true",
        "Peskov, Pieskow, true",
        "Riabkow, Ryabkov, true",
        "Johnson, Jensen, false",
        "Scholz, Schmidt, false",
        "Bush, Bosh, false",
    })
    void spellingsOfASurnameShareAKey(String one, String other, boolean same) {
        assertThat(NameSpelling.surnameKey(one).equals(NameSpelling.surnameKey(other)))
                .isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "she, Angela Merkel, true",
        "Her, Boris Johnson, false",
        "he, Boris Johnson, true",
        "himself, Angela Merkel, false",
        "he, Merkel, true",
        "they, Angela Merkel, true",
    })
    void aForenameSpeaksAgainstThePronounOfTheOthers(String pronoun, String name, boolean may) {
        assertThat(Forenames.standard().mayStandFor(pronoun, name)).isEqualTo(may);
    }

    private static int token(Sentence sentence, String word) {
        for (int i = sentence.size() - 1; i >= 0; i--) {
            if (sentence.token(i).form().equals(word)) {
                return i;
            }
        }
        throw new IllegalArgumentException("No token \"" + word + "\" in the sentence at " + sentence.span() + ".");
    }
}
