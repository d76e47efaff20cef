package attache.source;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class FindingTest {

    @Test
    void saysInputPlaceReasonAndNextStepInOneLine() {
        Finding finding =
                new Finding("a.md", new Place.LineColumn(3, 7), Problem.FRONT_MATTER, "no closing quote", "Close it.");

        assertThat(finding.line()).isEqualTo("a.md: line 3, column 7: no closing quote. Close it.");
    }

    @Test
    void leavesOutThePlaceOfAWholeInput() {
        Finding finding = new Finding("a.md", Place.WHOLE, Problem.EMPTY, "the input is empty", "Give another.");

        assertThat(finding.line()).isEqualTo("a.md: the input is empty. Give another.");
    }

    @ParameterizedTest
    @CsvSource({
        "'a\nb', 'a\\nb'",
        "'a\u001B[31mb', 'a\\u001B[31mb'",
        "'a\u202Eb', 'a\\u202Eb'",
        "'a\u2028b', 'a\\u2028b'",
        "'a\u009Bb', 'a\\u009Bb'",
        "'\uD800x', '\\uD800x'",
        "'Ґанок 日本 😀', 'Ґанок 日本 😀'"
    })
    void escapesWhatCouldMoveATerminalsCursor(String name, String shown) {
        assertThat(Printable.oneLine(name, 100)).isEqualTo(shown);
    }

    @Test
    void cutsLongText() {
        assertThat(Printable.oneLine("abcdef", 3)).isEqualTo("abc…");
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void everyProblemHasAWordForMachines(Problem problem) {
        assertThat(problem.code()).matches("[a-z]+(-[a-z]+)*");
    }
}
