package attache.article;

import attache.text.OffsetMap;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class BodyTest {
    private static final String WRAPPED = """
            The defence ministers of eleven countries met on Tuesday to weigh what
            they could send before the winter, and agreed on a list that begins
            with generators. Two of them, Norway and Denmark, said that their own
            shares would leave within days.

            A second list, of spare parts, was put off until the next meeting in
            March, an official said.
            """;

    @Test
    void joinsWrappedLinesIntoParagraphs() {
        assertThat(plain(WRAPPED))
                .isEqualTo("The defence ministers of eleven countries met on Tuesday to weigh what "
                        + "they could send before the winter, and agreed on a list that begins with generators. Two of them, "
                        + "Norway and Denmark, said that their own shares would leave within days.\n\nA second list, of spare "
                        + "parts, was put off until the next meeting in March, an official said.");
    }

    @Test
    void joinsNoLinesThatAreParagraphs() {
        String lines = """
                Ministers met.
                Eleven countries came to the capital on Tuesday morning.
                They agreed on a list that begins with generators and lamps.
                An official said more would follow in the month of March.
                """;

        assertThat(plain(lines)).isEqualTo(lines.strip());
        assertThat(markdown(lines)).isEqualTo(lines.strip());
    }

    @Test
    void joinsWordsThatThePageHasParted() {
        assertThat(plain("""
                The defence ministers of eleven countries met on Tuesday to weigh what am-
                munition they could send before the winter, and agreed on a list that be-
                gins with generators. Two of them, Norway and Denmark, said that the long-
                range radars of their own would leave within days from the northern har-
                bour.
                """))
                .contains(
                        "weigh what ammunition they", "that begins with", "the long-range radars", "northern harbour.");
    }

    @Test
    void keepsTheHyphensOfWordsWhereLinesAreOnlyFilled() {
        String wrapped = WRAPPED.replace("said that their own", "said that their self-")
                .replace("shares would leave", "defence forces would leave");

        assertThat(plain(wrapped)).contains("that their self-defence forces would leave");
    }

    @Test
    void keepsAHeadlineApartFromTheWrappedTextBelowIt() {
        assertThat(plain("Ministers agree on a first list\n" + WRAPPED))
                .startsWith("Ministers agree on a first list\nThe defence ministers");
    }

    @Test
    void keepsItemsApartInWrappedText() {
        assertThat(plain(WRAPPED + """

                The first list holds:
                - two hundred generators, of which half are for hospitals in the east of
                  the country
                - lamps
                1. and 2. are ready, the official said.
                """)).endsWith("""
                The first list holds:
                - two hundred generators, of which half are for hospitals in the east of the country
                - lamps
                1. and 2. are ready, the official said.""");
    }

    @Test
    void takesALineThatBeginsWithANumberForNoItemInMidSentence() {
        assertThat(plain("""
                The eleven ministers will come together for a second time on October
                15. They hope to agree on the list of parts by then, the official who
                spoke to reporters said.
                """)).doesNotContain("\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'## Heading ##', Heading",
        "'Some **strong** and *soft* words', 'Some strong and soft words'",
        "'Some __strong__ and _soft_ words', 'Some strong and soft words'",
        "'snake_case_word stays', 'snake_case_word stays'",
        "'2 * 3 * 4', '2 * 3 * 4'",
        "'A footnote* stays', 'A footnote* stays'",
        "'a d*** word stays', 'a d*** word stays'",
        "'**Aid. **The list is long.', 'Aid. The list is long.'",
        "'**Aid over two paragraphs', 'Aid over two paragraphs'",
        "'See [the list](https://example.org/a_(b) \"List\") now', 'See the list now'",
        "'See [the list][1] now', 'See the list now'",
        "'He said [sic] it', 'He said [sic] it'",
        "'Words ![a picture](p.png)end', 'Words end'",
        "'Words[^1] end', 'Words end'",
        "'A `code` word', 'A code word'",
        "'\\### and \\*stars\\*', '### and *stars*'",
        "'Mail <desk@example.org> or <https://example.org>', 'Mail desk@example.org or https://example.org'",
        "'<u>Under</u>lined<br>word', 'Underlined word'",
        "'5 < 6 and 7 > 2', '5 < 6 and 7 > 2'",
        "'Fish &amp; chips&nbsp;&#8211; A&B', 'Fish & chips\u00A0– A&B'",
        "'> Quoted words', 'Quoted words'",
        "'-   Item', '-   Item'"
    })
    void takesMarksOutOfMarkdown(String markdown, String words) {
        assertThat(markdown(markdown)).isEqualTo(words);
    }

    @Test
    void readsTheBlocksOfMarkdown() {
        assertThat(markdown("""
                Title
                =====

                First paragraph.\s\s
                After a hard break.
                ***
                > Quoted words
                > go on.

                ```
                code * stays *
                ```

                | a | b |
                |---|---|
                | 1 | 2 |

                [1]: https://example.org
                """)).isEqualTo("""
                Title

                First paragraph.
                After a hard break.

                Quoted words
                go on.

                code * stays *

                | a | b |

                | 1 | 2 |""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\u2028", "\f"})
    void knowsOtherLineEnds(String end) {
        assertThat(plain("One." + end + "Two.")).isEqualTo("One.\nTwo.");
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25})
    void everyUnitLeadsBackToItself(long seed) {
        Random random = new Random(seed);
        String alphabet = "ab. \n\n-*_#>[]()`\\<&;|1\"";
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(200); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertLeadsBack(Body.ofPlainText(text.toString(), 0), text.toString(), seed);
            assertLeadsBack(Body.ofMarkdown(text.toString(), 0), text.toString(), seed);
        }
    }

    private static void assertLeadsBack(OffsetMap body, String source, long seed) {
        int before = -1;
        for (int i = 0; i < body.text().length(); i++) {
            char c = body.text().charAt(i);
            int origin = body.toOriginal(i);
            assertThat(origin).as("seed %d: %s", seed, source).isGreaterThanOrEqualTo(before);
            if (!Character.isWhitespace(c)) {
                assertThat(source.charAt(origin))
                        .as("seed %d: %s", seed, source)
                        .isEqualTo(c);
            }
            before = origin;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[", "](", "[](", "*", "**a", "<a ", "`", "&", "\\", "_a ", "![", "> ", "- ", "a\n", "(", "| "})
    void staysLinearOnHostileText(String part) {
        String text = part.repeat(400_000 / part.length());

        // A quadratic scan would take minutes; a slow machine takes a second or two.
        assertTimeout(Duration.ofSeconds(30), () -> {
            Body.ofMarkdown(text, 0);
            Body.ofPlainText(text, 0);
        });
    }

    private static String plain(String text) {
        return Body.ofPlainText(text, 0).text();
    }

    private static String markdown(String text) {
        return Body.ofMarkdown(text, 0).text();
    }
}
