package attache.annotation.date;

import attache.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DatesTest {
    private static final Dates DATES = Dates.english();
    private static final Optional<LocalDate> WEDNESDAY = Optional.of(LocalDate.of(2025, 10, 15));

    @ParameterizedTest
    @CsvFileSource(resources = "golden.csv", useHeadersInDisplayName = true, maxCharsPerColumn = 400)
    void readsGoldenSentences(String marked, String reference, String kinds, String values) {
        List<Span> spans = new ArrayList<>();
        String text = unmark(marked, spans);

        List<TimeExpression> found = DATES.find(text, reference.equals("yes") ? WEDNESDAY : Optional.empty());

        assertThat(found).extracting(TimeExpression::span).as(text).isEqualTo(spans);
        assertThat(joined(found.stream().map(e -> e.getClass().getSimpleName()).toList()))
                .isEqualTo(kinds == null ? "" : kinds);
        assertThat(joined(found.stream().map(DatesTest::says).toList())).isEqualTo(values == null ? "" : values);
    }

    private static String joined(List<String> words) {
        return words.stream().collect(Collectors.joining(" "));
    }

    private static String says(TimeExpression expression) {
        return expression
                .date()
                .map(Object::toString)
                .orElseGet(() -> "(" + expression.timex().getFirst().value() + ")");
    }

    /** The text without its brackets; adds where they stood. */
    private static String unmark(String marked, List<Span> spans) {
        StringBuilder text = new StringBuilder();
        int open = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            switch (c) {
                case '[' -> open = text.length();
                case ']' -> spans.add(new Span(open, text.length()));
                default -> text.append(c);
            }
        }
        return text.toString();
    }

    @Test
    void theCallersDirectionDecides() {
        String text = "Talks on Friday";
        Span all = new Span(0, text.length());

        assertThat(DATES.find(text, all, WEDNESDAY, Direction.PAST).getFirst().date())
                .hasToString("Optional[2025-10-10]");
        assertThat(DATES.find(text, all, WEDNESDAY, Direction.FUTURE).getFirst().date())
                .hasToString("Optional[2025-10-17]");
        assertThat(DATES.find(text, all, WEDNESDAY, Direction.UNKNOWN)
                        .getFirst()
                        .date())
                .hasToString("Optional[2025-10-10]");
    }

    @Test
    void spansCountFromTheStartOfTheText() {
        String text = "On 5 May 2024 and on 6 May 2024.";

        List<TimeExpression> found = DATES.find(text, new Span(14, text.length()), WEDNESDAY, Direction.UNKNOWN);

        assertThat(found).extracting(TimeExpression::text).containsExactly("6 May 2024");
        assertThat(found).extracting(TimeExpression::span).containsExactly(new Span(21, 31));
    }

    @Test
    void aSpanThatLeavesTheTextIsRefused() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> DATES.find("May", new Span(0, 4), WEDNESDAY, Direction.UNKNOWN))
                .withMessageContaining("3 characters");
    }

    @Test
    void anExpressionStopsAtAParagraphsEnd() {
        assertThat(DATES.find("It ended in May\n\n2024 was better.", WEDNESDAY))
                .extracting(TimeExpression::text)
                .containsExactly("May", "2024");
    }

    @Test
    void aRangeGivesTwoTimex() {
        List<Timex> timex = DATES.find("Shut from Monday to Wednesday.", WEDNESDAY)
                .getFirst()
                .timex();

        assertThat(timex).extracting(Timex::value).containsExactly("2025-10-13", "2025-10-15");
    }
}
