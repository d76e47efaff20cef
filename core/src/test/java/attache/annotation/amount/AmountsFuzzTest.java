package attache.annotation.amount;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Invariants on texts that nobody would write; a failure names the seed and the text that broke one. */
class AmountsFuzzTest {

    private static final int TEXTS = 500;
    private static final List<String> SHARDS = List.of(
            "0",
            "7",
            "12",
            "155",
            "2024",
            "1,5",
            "1.000.000",
            ".5",
            ",",
            ".",
            "-",
            "–",
            " ",
            " ",
            " ",
            "\u00A0",
            "\n",
            "%",
            "$",
            "€",
            "kr",
            "USD",
            "MUSD",
            "US$",
            "(",
            ")",
            "/",
            "^",
            "e",
            "x",
            "½",
            "half",
            "a",
            "an",
            "one",
            "two",
            "twenty",
            "hundred",
            "hundreds",
            "thousand",
            "million",
            "bn",
            "m",
            "k",
            "and",
            "or",
            "to",
            "between",
            "from",
            "of",
            "in",
            "point",
            "third",
            "thirds",
            "dozen",
            "dozens",
            "several",
            "minus",
            "percent",
            "percentage points",
            "GDP",
            "km",
            "mm",
            "ft",
            "in",
            "°C",
            "per",
            "hour",
            "about",
            "more than",
            "+",
            "or more",
            "cents",
            "dollars",
            "Swiss",
            "francs",
            "shells",
            "May",
            "pm",
            ":",
            "#",
            "T",
            "72",
            "\uD83D\uDE00",
            "元",
            "ரூ",
            "http://a.b/1",
            "\u200B",
            "'",
            "’",
            "\"");

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4000, 50000})
    void spansLieInTheTextRiseAndDoNotOverlap(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            List<Amount> found = Amounts.find(text);
            checkOrder(found, text, seed);
            assertThat(Amounts.find(text, Optional.empty()))
                    .as("seed %d, %s", seed, text)
                    .isEqualTo(found);
            for (Amount.Kind kind : Amount.Kind.values()) {
                checkOrder(Amounts.findLiterally(text, kind), text, seed);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 77})
    void numeralsLieInTheTextAndCanBeReadAgainAtTheirPlace(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            int end = 0;
            for (Numeral numeral : Numerals.findAll(text)) {
                assertThat(numeral.span().start()).as("seed %d, %s", seed, text).isGreaterThanOrEqualTo(end);
                end = numeral.span().end();
                assertThat(end).as("seed %d, %s", seed, text).isLessThanOrEqualTo(text.length());
            }
        }
    }

    private static void checkOrder(List<Amount> found, String text, long seed) {
        int end = 0;
        for (Amount amount : found) {
            assertThat(amount.span().start()).as("seed %d, %s", seed, text).isGreaterThanOrEqualTo(end);
            assertThat(amount.span().length()).as("seed %d, %s", seed, text).isPositive();
            assertThat(amount.text())
                    .as("seed %d, %s", seed, text)
                    .isEqualTo(amount.span().in(text));
            end = amount.span().end();
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int count = random.nextInt(24); count > 0; count--) {
            text.append(SHARDS.get(random.nextInt(SHARDS.size())));
            if (random.nextInt(3) > 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }
}
