package attache.annotation.date;

import attache.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every rule's row carries an example: the rule finds just the bracketed words and says what the row says. */
class RuleExamplesTest {
    private static final Dates DATES = Dates.english();
    private static final LocalDate WEDNESDAY = LocalDate.of(2025, 10, 15);

    static Stream<Grammar.Row> rows() {
        return Grammar.RULE_FILES.stream().flatMap(file -> Grammar.rows(file, 5).stream());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void ruleReadsItsExample(Grammar.Row row) {
        String marked = row.cells().get(3);
        int open = marked.indexOf('[');
        int close = marked.indexOf(']');
        assertThat(open).as("%s, line %d: the bracket", row.file(), row.line()).isNotNegative();
        String text = marked.substring(0, open) + marked.substring(open + 1, close) + marked.substring(close + 1);

        List<TimeExpression> found = DATES.find(text, Optional.of(WEDNESDAY));

        assertThat(found)
                .as("%s, line %d: \"%s\"", row.file(), row.line(), text)
                .anySatisfy(expression -> {
                    assertThat(expression.span()).isEqualTo(new Span(open, close - 1));
                    assertThat(expression.rule()).isEqualTo(row.cells().get(0));
                    assertThat(says(expression)).isEqualTo(row.cells().get(4));
                });
    }

    private static String says(TimeExpression expression) {
        return expression
                .date()
                .map(Object::toString)
                .orElseGet(() -> expression.timex().getFirst().value());
    }

    @Test
    void thereAreRules() {
        assertThat(rows().count()).isGreaterThan(150);
    }
}
