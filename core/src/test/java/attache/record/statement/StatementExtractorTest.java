package attache.record.statement;

import attache.annotation.AnnotatedArticle;
import attache.annotation.speech.Examples;
import attache.annotation.speech.Speech;
import attache.record.Act;
import attache.record.Certainty;
import attache.record.CodebookRecord;
import attache.record.Form;
import attache.record.Ground;
import attache.record.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StatementExtractorTest {

    private static List<Statement> statements(String text) {
        AnnotatedArticle article = Examples.article(text);
        Speech speech = Examples.speech(article);
        List<Statement> statements = new ArrayList<>();
        for (CodebookRecord record : new StatementExtractor().extract(article, Examples.cast(article), speech)) {
            statements.add((Statement) record);
        }
        return statements;
    }

    @Test
    void directSpeechIsExactlyWhatStandsInTheMarks() {
        Statement statement = statements("\"The dam is weak,\" the engineer told Reuters. \"It may not hold.\"")
                .getFirst();

        assertThat(statement.form()).isEqualTo(Form.DIRECT);
        assertThat(statement.content()).isEqualTo("The dam is weak, It may not hold.");
        assertThat(statement.claim().evidence()).hasSize(2);
    }

    @Test
    void partQuotedSpeechKeepsItsMarks() {
        Statement statement = statements(
                        "The minister said the bridge was \"a danger to every driver\" and would be closed.")
                .getFirst();

        assertThat(statement.form()).isEqualTo(Form.MIXED);
        assertThat(statement.content()).isEqualTo("the bridge was \"a danger to every driver\" and would be closed");
    }

    @Test
    void aDenialIsADenial() {
        Statement statement =
                statements("The minister denied that the dam was weak.").getFirst();

        assertThat(statement.form()).isEqualTo(Form.INDIRECT);
        assertThat(statement.act()).isEqualTo(Act.DENY);
        assertThat(statement.claim().assertedBy()).isEmpty();
    }

    @Test
    void aStatementToldByAnotherIsReported() {
        List<Statement> statements = statements("Reuters reported that the minister had warned that the dam was weak.");

        assertThat(statements).hasSize(2);
        Statement inner = statements.getLast();
        assertThat(inner.speaker()).isEqualTo("minister");
        assertThat(inner.act()).isEqualTo(Act.WARN);
        assertThat(inner.claim().assertedBy()).containsExactly("Reuters");
        assertThat(inner.claim().certainty()).isEqualTo(Certainty.REPORTED);
    }

    @Test
    void joinedSpeakersGiveAStatementEach() {
        assertThat(statements("The engineer and the mayor say the dam is weak.").stream()
                        .map(Statement::speaker))
                .containsExactly("engineer", "mayor");
    }

    @Test
    void namedMembersOfAGroupSpeakToo() {
        assertThat(statements("Officials, including the mayor Ann Example, argue that the dam is weak.").stream()
                        .map(Statement::speaker))
                .containsExactly("Officials", "Ann Example");
    }

    @Test
    void everyValueHasItsGround() {
        for (Statement statement : statements("\"The dam is weak,\" the engineer told Reuters. \"It may not hold.\"")) {
            assertThat(statement.claim().grounds().stream().map(Ground::field))
                    .contains("speaker", "cue", "content", "addressee");
        }
    }

    @Test
    void anOutletThatIsOnlyCreditedMakesNoStatement() {
        List<Statement> statements = statements("The minister said that the dam was weak, Reuters reported.");

        assertThat(statements).extracting(Statement::speaker).containsExactly("minister");
        assertThat(statements.getFirst().claim().assertedBy()).containsExactly("Reuters");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The minister vowed to rebuild the bridge within a year.|PROMISE",
                "The minister said that the attack could have serious consequences.|WARN",
                "The minister said that the enemy had attacked illegally.|ACCUSE",
                "The minister said that two ships were in the harbour.|INFORM",
                "The minister thanked the crew for its courage.|PRAISE",
            })
    void theActIsReadFromTheWordsToo(String text, Act act) {
        assertThat(statements(text)).extracting(Statement::act).containsExactly(act);
    }

    @Test
    void aNamedSpeakerIsMoreLikelyRight() {
        double named = statements("Ann Example said that the dam was weak.")
                .getFirst()
                .claim()
                .confidence();
        double described = statements("The engineer said that the dam was weak.")
                .getFirst()
                .claim()
                .confidence();

        assertThat(named).isGreaterThan(described);
    }
}
