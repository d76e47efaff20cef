package attache.record.frame;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Paths lead where their written form says, in a tree made by hand. */
class DependencyPathTest {
    /** "Norway and Latvia plan to send old ships to Ukraine". */
    private static final Sentence SENTENCE = sentence(
            "Norway norway NNP nsubj 3",
            "and and CC cc 0",
            "Latvia latvia NNP conj 0",
            "plan plan VBP root -1",
            "to to TO aux 5",
            "send send VB xcomp 3",
            "old old JJ nmod 7",
            "ships ship NNS dobj 5",
            "to to TO prep 7",
            "Ukraine ukraine NNP pobj 8");

    @ParameterizedTest
    @CsvSource({
        "dobj, 5, 7",
        "xcomp^>nsubj, 5, 0",
        "xcomp^:plan>nsubj, 5, 0",
        "xcomp^:want>nsubj, 5, ''",
        "xcomp^*>nsubj, 3, 0",
        "dobj:ship>nmod|poss, 5, 6",
        "dobj:tank, 5, ''",
        "dobj>prep:to|into>pobj, 5, 9",
        "right:to|for>pobj, 7, 9",
        "right:for>pobj, 7, ''",
        "nsubj>conj*, 3, 0 2",
    })
    void leads(String path, int from, String to) {
        List<Integer> expected = to.isEmpty()
                ? List.of()
                : List.of(to.split(" ", -1)).stream().map(Integer::valueOf).toList();
        assertThat(DependencyPath.parse(path).from(SENTENCE, from)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dobj>", ">dobj", "prep:", "a||b", "prep: with"})
    void refusesWhatHasAnEmptyPart(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DependencyPath.parse(written))
                .withMessageContaining("\"" + written + "\"");
    }

    @Test
    void writesItselfAsItWasWritten() {
        assertThat(DependencyPath.parse("conj^*>prep:with>pobj")).hasToString("conj^*>prep:with>pobj");
    }

    private static Sentence sentence(String... words) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String word : words) {
            String[] cells = word.split(" ", -1);
            Span span = new Span(start, start + cells[0].length());
            tokens.add(new Token(span, cells[0], cells[1], cells[2], "O", Integer.parseInt(cells[4]), cells[3]));
            start = span.end() + 1;
        }
        return new Sentence(new Span(0, start - 1), tokens);
    }
}
