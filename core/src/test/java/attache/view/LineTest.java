package attache.view;

import attache.record.Certainty;
import attache.record.Claim;
import attache.record.Ground;
import attache.text.Span;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Lines fit their width, keep their words and cannot drive a terminal. */
class LineTest {
    private static final long SEED = 11;

    @Test
    void whatWouldDriveATerminalIsLeftOut() {
        assertThat(Line.of("a\u001b[31mb\nc\t\r\nd\u202Ee\u0007f\u00a0g").text())
                .isEqualTo("a[31mb c def g");
    }

    @Test
    void widthsAreThoseOfATerminal() {
        assertThat(Line.of("café").width()).isEqualTo(4);
        assertThat(Line.of("cafe\u0301").width()).isEqualTo(4);
        assertThat(Line.of("日本").width()).isEqualTo(4);
        assertThat(Line.of("🚀").width()).isEqualTo(2);
    }

    @Test
    void linesAreBrokenAtBlanksAndInksKept() {
        Line line = Line.of("one two ").then("three", Ink.GROUND).then(" four");

        assertThat(line.wrapped(9).stream().map(Paint.PLAIN::of)).containsExactly("one two", "[three]", "four");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 13, 40})
    void noPartIsWiderThanAskedAndNoLetterIsLost(int width) {
        Random random = new Random(SEED);
        for (int round = 0; round < 200; round++) {
            Line line = IntStream.range(0, 12)
                    .mapToObj(i -> Line.of(
                            "abcdefghijklmnopqrst".substring(random.nextInt(20)) + " ".repeat(random.nextInt(3)),
                            List.of(Ink.values()).get(random.nextInt(Ink.values().length))))
                    .reduce(Line.EMPTY, Line::then);
            List<Line> parts = line.wrapped(width);

            assertThat(parts).as("seed " + SEED + ", round " + round).allSatisfy(part -> {
                assertThat(part.width()).isLessThanOrEqualTo(Math.max(3, width));
                assertThat(Letters.width(Paint.PLAIN.of(part))).isLessThanOrEqualTo(Math.max(3, width));
            });
            assertThat(parts.stream()
                            .map(Line::text)
                            .collect(Collectors.joining())
                            .replace(" ", ""))
                    .isEqualTo(line.text().replace(" ", ""));
        }
    }

    @Test
    void wordsOfOneMarkAreMarkedTogether() {
        Line line = Line.of("F-16", Ink.GROUND)
                .then(" fighter", Ink.GROUND)
                .then(" jets", Ink.GROUND)
                .then(" for");

        assertThat(Paint.PLAIN.of(line)).isEqualTo("[F-16 fighter jets] for");
        assertThat(line.wrapped(17).stream().map(Paint.PLAIN::of)).containsExactly("[F-16 fighter]", "[jets] for");
        assertThat(line.wrapped(100)).containsExactly(line);
    }

    @Test
    void aLineHasAColumnAtLeast() {
        assertThatThrownBy(() -> Line.of("a").wrapped(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tablesFitTheWidthAndWrapTheWidestColumn() {
        Table table = new Table(
                List.of(Table.Column.text("who", 3), Table.Column.text("what", 6), Table.Column.number("n", 2)));
        table.add(List.of(Line.of("NOR"), Line.of("many tents and stoves for the winter"), Line.of("12")));

        List<String> lines = table.lines(24).stream().map(Paint.PLAIN::of).toList();

        assertThat(lines)
                .containsExactly(
                        "who  what              n", "NOR  many tents and   12", "     stoves for the", "     winter");
        assertThatThrownBy(() -> table.add(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void groundsAreMarkedAndOverlappingOnesJoined() {
        String body = "Norway said it would send 12 old tents. It did.";
        Claim claim = new Claim(
                List.of(new Span(0, 39)),
                Certainty.ASSERTED,
                List.of(),
                "rule",
                1,
                List.of(
                        new Ground("items[0]", new Span(26, 38)),
                        new Ground("items[0]", new Span(29, 32)),
                        new Ground("donors", new Span(0, 6)),
                        new Ground("stage", new Span(40, 42))));

        assertThat(Evidence.lines(claim, body).stream().map(Paint.PLAIN::of))
                .containsExactly("[Norway] said it would send [12 old tents].");
        assertThat(Evidence.lines(claim, body).stream().map(Paint.ANSI::of))
                .containsExactly("\u001b[1;4mNorway\u001b[0m said it would send \u001b[1;4m12 old tents\u001b[0m.");
        assertThat(Evidence.outside(claim)).extracting(Ground::field).containsExactly("stage");
    }
}
