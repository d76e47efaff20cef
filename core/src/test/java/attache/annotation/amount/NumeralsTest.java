package attache.annotation.amount;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NumeralsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "numerals.csv", delimiter = '|', emptyValue = "")
    void findsTheGoldenNumerals(String text, String expected) {
        String found = Numerals.findAll(text).stream()
                .map(numeral ->
                        "[" + numeral.span().in(text) + "] " + AmountsTest.plain(numeral.value()) + form(numeral))
                .collect(Collectors.joining("; "));

        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void readsTheNumeralAtAPlace() {
        assertThat(Numerals.at("the twenty-first day", 4)).hasValueSatisfying(numeral -> {
            assertThat(numeral.value()).isEqualByComparingTo("21");
            assertThat(numeral.form()).isEqualTo(Numeral.Form.ORDINAL);
            assertThat(numeral.isWhole()).isTrue();
        });
        assertThat(Numerals.at("in 2024", 3))
                .hasValueSatisfying(numeral -> assertThat(numeral.value()).isEqualByComparingTo("2024"));
        assertThat(Numerals.at("two weeks", 0))
                .hasValueSatisfying(numeral -> assertThat(numeral.span().end()).isEqualTo(3));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 6, 8, 12})
    void readsNothingInsideAWordOrANumber(int offset) {
        assertThat(Numerals.at("tent 4,567 ", Math.min(offset, 11)))
                .as("offset %d", offset)
                .matches(numeral -> numeral.isPresent() == (offset == 5));
    }

    @Test
    void refusesAPlaceOutsideTheText() {
        assertThatThrownBy(() -> Numerals.at("ten", 4))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining("4")
                .hasMessageContaining("3");
    }

    private static String form(Numeral numeral) {
        return numeral.form() == Numeral.Form.CARDINAL
                ? ""
                : " " + numeral.form().name().toLowerCase(Locale.ROOT);
    }
}
