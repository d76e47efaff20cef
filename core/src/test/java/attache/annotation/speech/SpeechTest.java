package attache.annotation.speech;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpeechTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "utterances.csv", delimiter = '\t', numLinesToSkip = 1, quoteCharacter = '\u0000')
    void theLastUtteranceOfATextHasItsSpeaker(String name, String text, String speaker, String cue, String words) {
        List<Utterance> utterances = Examples.speech(text).utterances();

        if (speaker.equals("-")) {
            assertThat(utterances).as(name).isEmpty();
            return;
        }
        Utterance last = utterances.getLast();
        assertThat(last.voices()).as(name).extracting(Voice::name).containsExactly(speaker);
        assertThat(last.cue()).as(name).isEqualTo(cue);
        assertThat(Examples.words(last, text)).as(name).isEqualTo(words);
    }

    private static Attribution attributionOf(String word, String text) {
        AnnotatedArticle article = Examples.article(text);
        Speech speech = Examples.speech(article);
        for (int s = 0; s < article.sentenceSpans().size(); s++) {
            Sentence sentence = article.sentence(s);
            for (int t = 0; t < sentence.size(); t++) {
                if (sentence.token(t).form().equals(word)) {
                    return speech.attribution(s, t);
                }
            }
        }
        throw new IllegalArgumentException("No token \"" + word + "\" in: " + text);
    }

    @Test
    void whatTheArticleSaysItselfIsNobodys() {
        assertThat(attributionOf("weak", "The dam is weak.")).isEqualTo(Attribution.NONE);
    }

    @Test
    void reportedWordsHaveTheirSpeaker() {
        Attribution attribution = attributionOf("closed", "The dam is weak, the engineer said, and must be closed.");

        assertThat(attribution.names()).containsExactly("engineer");
        assertThat(attribution.isReported()).isTrue();
    }

    @Test
    void theChainEndsWithTheOutermost() {
        Attribution attribution =
                attributionOf("weak", "Reuters reported that the minister had warned that the dam was weak.");

        assertThat(attribution.names()).containsExactly("minister", "Reuters");
        assertThat(attribution.force()).contains(Force.WARN);
    }

    @Test
    void theCueIsNotInsideItsOwnWords() {
        assertThat(attributionOf("reported", "Reuters reported that the minister had warned that the dam was weak.")
                        .chain())
                .isEmpty();
    }

    @Test
    void aHedgeMakesAClaimReported() {
        Attribution attribution = attributionOf("weak", "The dam is reportedly weak.");

        assertThat(attribution.chain()).isEmpty();
        assertThat(attribution.hedged()).isTrue();
        assertThat(attribution.isReported()).isTrue();
    }

    @Test
    void whatTheReferencesAtTheFootClaimIsReported() {
        String text = "The dam holds.\nReferences: The dam leaks – Reuters | The harbour is frozen\n";

        assertThat(attributionOf("holds", text)).isEqualTo(Attribution.NONE);
        assertThat(attributionOf("leaks", text).names()).containsExactly("Reuters");
        assertThat(attributionOf("frozen", text).names()).isEmpty();
        assertThat(attributionOf("frozen", text).isReported()).isTrue();
    }

    @Test
    void aJointStatementIsThoseWhoMakeIt() {
        AnnotatedArticle article = Examples.article(
                "We welcome the new ferry.",
                Optional.of("Joint Statement between Norway and the Kingdom of Denmark on the Ferry"));
        List<Utterance> utterances = Examples.speech(article).utterances();

        assertThat(utterances).hasSize(1);
        assertThat(utterances.getFirst().voices().stream().map(Voice::name))
                .containsExactly("Norway", "Kingdom of Denmark");
    }

    @Test
    void aTitleThatTellsWhatADeclarationIsOfNamesNobody() {
        AnnotatedArticle article = Examples.article(
                "We welcome the new ferry.", Optional.of("Joint Declaration of Support for the Ferry"));

        assertThat(Examples.speech(article).utterances()).isEmpty();
    }

    @Test
    void numberedVoicesTakeTurnsAndThoseWhoSayNothingDoNot() {
        String text = """
                [00:05] Speaker 1: The old dam is safe.
                [00:09] Speaker 2: It is not safe at all.
                [00:15] Speaker 1: Sorry? (Laughter.)
                [00:20] Speaker 2: The minister says it leaks.
                """;
        List<Utterance> utterances = Examples.speech(text).utterances();

        assertThat(utterances.stream()
                        .map(utterance ->
                                utterance.voices().getFirst().name() + ": " + Examples.words(utterance, text)))
                .containsExactly(
                        "Speaker 1: The old dam is safe.",
                        "Speaker 2: It is not safe at all.",
                        "Speaker 2: The minister says it leaks.",
                        "minister: it leaks");
        assertThat(attributionOf("leaks", text).names()).containsExactly("minister", "Speaker 2");
    }

    @Test
    void aQuotationThatResumesIsOneUtterance() {
        String text = "\"The dam is weak,\" the engineer told Reuters. \"It may not hold.\"";
        List<Utterance> utterances = Examples.speech(text).utterances();

        assertThat(utterances).hasSize(1);
        assertThat(Examples.words(utterances.getFirst(), text)).isEqualTo("The dam is weak, It may not hold.");
        assertThat(utterances.getFirst().addressee().map(Voice::name)).contains("Reuters");
        assertThat(utterances.getFirst().sentences()).containsExactly(0, 1);
    }

    @Test
    void twoSpeakersAreTwoVoices() {
        List<Utterance> utterances = Examples.speech("The engineer and the mayor say the dam is weak.")
                .utterances();

        assertThat(utterances).hasSize(1);
        assertThat(utterances.getFirst().voices().stream().map(Voice::name)).containsExactly("engineer", "mayor");
    }

    @Test
    void whoQuotesIsOnTheWay() {
        List<Utterance> utterances = Examples.speech(
                        "- The dam will hold - said the engineer, quoted by the Example agency.")
                .utterances();

        assertThat(utterances).hasSize(1);
        assertThat(utterances.getFirst().through().stream().map(Voice::name)).containsExactly("Example");
    }

    @Test
    void aDocumentSpeaksForWhoIssuedIt() {
        List<Utterance> utterances = Examples.speech(
                        "The council adopted a resolution on Monday.\nThe resolution says that the dam must be repaired.")
                .utterances();

        assertThat(utterances).hasSize(1);
        assertThat(utterances.getFirst().voices().getFirst().name()).isEqualTo("council");
    }

    @Test
    void whatCouldBeSaidIsNotSaid() {
        assertThat(Examples.speech("The engineer could say that the dam is weak.")
                        .utterances())
                .isEmpty();
    }

    @Test
    void aThingThatSuggestsSaysNothing() {
        assertThat(Examples.speech("The move suggests that the dam is weak.").utterances())
                .isEmpty();
    }

    @Test
    void nobodySpeaksImpersonallyWhereNobodySpokeBefore() {
        assertThat(Examples.speech("It was stressed that the dam would hold.").utterances())
                .isEmpty();
    }

    @Test
    void aQuotedTermIsNobodysStatement() {
        assertThat(Examples.speech("The minister used the words \"red line\" in a speech about dams.")
                        .utterances())
                .isEmpty();
    }

    @Test
    void whatStandsBeforeAClauseSetBetweenCommasIsSaidToo() {
        String text = "To understand the harbour, the mayor said, one should visit the museum.";
        List<Utterance> utterances = Examples.speech(text).utterances();

        assertThat(utterances).hasSize(1);
        assertThat(Examples.words(utterances.getFirst(), text))
                .isEqualTo("To understand the harbour one should visit the museum");
    }

    @Test
    void aConditionBeforeAWarningIsNotSaid() {
        assertThat(Examples.speech("While the road is open, the experts warn against it.")
                        .utterances())
                .noneMatch(utterance -> utterance.rule().equals("clause-before"));
    }
}
