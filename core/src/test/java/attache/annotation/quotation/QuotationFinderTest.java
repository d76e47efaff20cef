package attache.annotation.quotation;

import attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuotationFinderTest {
    private static final QuotationFinder FINDER =
            new QuotationFinder(Set.of("said", "says", "added", "explained")::contains);

    private static List<String> words(String body) {
        return FINDER.find(body).all().stream()
                .map(quotation -> quotation.depth() + ":" + quotation.words().in(body))
                .toList();
    }

    /** The cases are in {@code quotations.csv}: a body ({@code ¶} for a line end), and its quotations with their depths. */
    @ParameterizedTest
    @CsvFileSource(resources = "quotations.csv", delimiter = '\t', quoteCharacter = '\0', numLinesToSkip = 1)
    void findsQuotations(String style, String body, String expected) {
        String text = body.replace('¶', '\n');

        assertThat(words(text))
                .as(style)
                .containsExactly(
                        expected.equals("-")
                                ? new String[0]
                                : expected.replace('¶', '\n').split(" \\| "));
    }

    @Test
    void lookUpByPlace() {
        String body = "A \"one two\" b \"three four\" c";
        Quotations quotations = FINDER.find(body);

        assertThat(quotations.around(body.indexOf("two")))
                .map(q -> q.words().in(body))
                .contains("one two");
        assertThat(quotations.around(body.indexOf(" b "))).isEmpty();
        assertThat(quotations.in(new Span(body.indexOf("two"), body.indexOf("four"))))
                .hasSize(2);
    }

    @Test
    void quotationsNeverCrossAndLieInTheirBody() {
        long seed = 20_260_101L;
        Random random = new Random(seed);
        String alphabet = "\"'“”‘’„«»-– .,:a\nB9";
        for (int round = 0; round < 2_000; round++) {
            StringBuilder made = new StringBuilder();
            int length = random.nextInt(60);
            for (int i = 0; i < length; i++) {
                made.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String body = made.toString();
            List<Quotation> open = new ArrayList<>();
            for (Quotation one : FINDER.find(body).all()) {
                open.removeIf(outer -> outer.span().end() <= one.span().start());
                assertThat(one.span().end()).as("seed %d: %s", seed, body).isLessThanOrEqualTo(body.length());
                assertThat(open)
                        .as("seed %d: %s", seed, body)
                        .allMatch(outer -> outer.span().contains(one.span()));
                assertThat(one.depth()).as("seed %d: %s", seed, body).isEqualTo(open.size());
                open.add(one);
            }
        }
    }
}
