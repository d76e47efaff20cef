package attache.annotation.date;

import attache.annotation.Edtf;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of any text, on texts drawn from the words and figures that dates are made of. */
class DatesPropertyTest {
    private static final Dates DATES = Dates.english();
    private static final int TEXTS = 1_000;
    private static final List<String> PIECES = Stream.concat(
                    Grammar.rows("words.tsv", 3).stream().map(row -> row.cells().getFirst()),
                    Stream.of(
                            "the",
                            "of",
                            "a",
                            "to",
                            "between",
                            "ago",
                            "12",
                            "31",
                            "2024",
                            "1999",
                            "15/10/2025",
                            "2025-02-30",
                            "29.2.2023",
                            "1990s",
                            "27th",
                            "4:30",
                            "9999",
                            "0000",
                            "99999999999",
                            "-",
                            "/",
                            ".",
                            ",",
                            "'",
                            "\u2019",
                            "\u2013",
                            "(",
                            ")",
                            "%",
                            "$",
                            "\n",
                            "\n\n",
                            "\ud83d\ude00",
                            "Kyiv",
                            "said",
                            "F-16",
                            "May",
                            "March",
                            "1/2"))
            .toList();

    @Test
    void spansAreOrderedInsideAndSayWhatTheyCover() {
        long seed = new Random().nextLong();
        System.out.println("DatesPropertyTest seed " + seed);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random, 1 + random.nextInt(24));
            Optional<LocalDate> reference = random.nextInt(4) == 0
                    ? Optional.empty()
                    : Optional.of(LocalDate.ofEpochDay(random.nextInt(-30_000, 60_000)));
            check(text, reference, seed);
        }
    }

    /** What earlier runs fell over: "year" before a count as large as the calendar goes. */
    @Test
    void whatOnceFellStands() {
        check("came close year 99999999999 ten", Optional.empty(), 0);
        check("came close year 99999999999 ten", Optional.of(LocalDate.of(2025, 10, 15)), 0);
    }

    private static void check(String text, Optional<LocalDate> reference, long seed) {
        List<TimeExpression> found = DATES.find(text, reference);
        int end = 0;
        for (TimeExpression expression : found) {
            assertThat(expression.span().start())
                    .as("seed %d, \"%s\"", seed, text)
                    .isGreaterThanOrEqualTo(end);
            assertThat(expression.span().in(text)).isEqualTo(expression.text());
            assertThat(expression.timex()).isNotEmpty().allSatisfy(timex -> {
                assertThat(expression.span().contains(timex.span())).isTrue();
                assertThat(timex.value())
                        .as("seed %d, \"%s\": %s", seed, text, expression)
                        .isNotEmpty();
            });
            expression
                    .date()
                    .ifPresent(date -> assertThat(new Edtf(date.expression())).isEqualTo(date));
            end = expression.span().end();
        }
        assertThat(DATES.find(text, reference)).as("again, seed %d", seed).isEqualTo(found);
    }

    private static String text(SplittableRandom random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(6) == 0 ? "" : " ");
        }
        return text.toString();
    }

    /** Twice the text takes at most a little more than twice the steps, whatever it is made of. */
    @Test
    void workIsLinear() {
        for (String unit : List.of(
                "1",
                "12.",
                "3/",
                "May ",
                "may 5 ",
                "5-",
                "2024 ",
                "one hundred ",
                "two days and ",
                "of the ",
                "'",
                "1 . ",
                "the end of the ",
                "from 1 May to ",
                "last week of May of ",
                "a year ago ",
                "the quarter ")) {
            Optional<LocalDate> day = Optional.of(LocalDate.of(2025, 10, 15));
            long once = DATES.steps(unit.repeat(1_000), day);
            long twice = DATES.steps(unit.repeat(2_000), day);

            assertThat(twice).as("steps over \"%s\" repeated", unit).isLessThanOrEqualTo(2 * once + once / 20 + 200);
        }
    }

    @Test
    void aMegabyteOfDigitsPointsAndCommasIsReadInBoundedWork() {
        SplittableRandom random = new SplittableRandom(7);
        StringBuilder text = new StringBuilder(1 << 20);
        while (text.length() < 1 << 20) {
            text.append("0123456789.,".charAt(random.nextInt(12)));
        }

        assertThat(DATES.steps(text.toString(), Optional.of(LocalDate.of(2025, 10, 15))))
                .isLessThan(20L * text.length());
    }
}
