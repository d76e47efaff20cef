package attache.annotation.amount;

import attache.annotation.Bound;
import attache.annotation.Quantity;
import attache.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AmountsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "amounts.csv", delimiter = '|', emptyValue = "", maxCharsPerColumn = 2000)
    void findsTheGoldenAmounts(String home, String text, String expected) {
        Optional<String> currency = Optional.ofNullable(home).filter(code -> !code.isBlank());

        String found = Amounts.find(text, currency).stream()
                .map(amount -> described(amount, text))
                .collect(Collectors.joining("; "));

        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "amounts-in-context.csv", delimiter = '|', emptyValue = "", maxCharsPerColumn = 2000)
    void findsTheGoldenAmountsInContext(String home, String named, String carried, String text, String expected) {
        CurrencyContext context = new CurrencyContext(
                code(home), code(named).map(codes -> List.of(codes.split(" "))).orElse(List.of()), code(carried));

        String found = Amounts.find(text, new Span(0, text.length()), context).stream()
                .map(amount -> described(amount, text))
                .collect(Collectors.joining("; "));

        assertThat(found).isEqualTo(expected);
    }

    private static Optional<String> code(String cell) {
        return Optional.ofNullable(cell).filter(code -> !code.isBlank());
    }

    @Test
    void theStepIsTheLastStatedDigit() {
        assertThat(only("$2.5 billion").quantity().step()).isEqualByComparingTo("100000000");
        assertThat(only("$3.0 million").quantity().step()).isEqualByComparingTo("100000");
        assertThat(only("1,500 km").quantity().step()).isEqualByComparingTo("100");
        assertThat(only("$2.5-3 billion").quantity().step()).isEqualByComparingTo("100000000");
        assertThat(only("85 tents").quantity().step()).isEqualByComparingTo("1");
    }

    @Test
    void unitsOfOneClassCompareWithinTheirSteps() {
        Dimension kilometers = (Dimension) only("2,500 km");
        assertThat(kilometers.agreesWith((Dimension) only("1,550 miles"))).isTrue();
        assertThat(kilometers.agreesWith((Dimension) only("1,400 miles"))).isFalse();
        assertThat(kilometers.agreesWith((Dimension) only("2,500 kg"))).isFalse();
        assertThat(kilometers.inBase().value().orElseThrow()).isEqualByComparingTo("2500000");
        assertThat(((Dimension) only("20 °C")).inBase().value().orElseThrow()).isEqualByComparingTo("293.15");
    }

    @Test
    void aCurrencyThatTheWordsLeaveOpenIsSaidToBeAssumed() {
        assertThat(((Money) only("$5 million")).assumed()).isTrue();
        assertThat(((Money) only("US$5 million")).assumed()).isFalse();
        assertThat(((Money) only("5 million euros")).assumed()).isFalse();
    }

    @Test
    void onlyTheGivenSpanIsRead() {
        String text = "First 10 tanks, then 20 tanks.";

        List<Amount> found = Amounts.find(text, new Span(15, text.length()), CurrencyContext.NONE);

        assertThat(found).singleElement().satisfies(amount -> {
            assertThat(amount.span()).isEqualTo(new Span(21, 23));
            assertThat(amount.quantity()).isEqualTo(Quantity.of(20, Bound.EXACT));
        });
        assertThatThrownBy(() -> Amounts.find(text, new Span(0, 99), CurrencyContext.NONE))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining("99");
    }

    @Test
    void literalReadingKeepsToOneKind() {
        assertThat(Amounts.findLiterally("25 pounds", Amount.Kind.MONEY)).hasSize(1);
        assertThat(Amounts.findLiterally("25 pounds", Amount.Kind.DIMENSION)).hasSize(1);
        assertThat(Amounts.findLiterally("15 dollars 50.", Amount.Kind.MONEY)
                        .getFirst()
                        .quantity()
                        .anchor())
                .isEqualByComparingTo("15.5");
    }

    private static Amount only(String text) {
        List<Amount> found = Amounts.find(text);
        assertThat(found).as(text).hasSize(1);
        return found.getFirst();
    }

    private static String described(Amount amount, String text) {
        assertThat(amount.text()).isEqualTo(amount.span().in(text));
        Quantity quantity = amount.quantity();
        String value = quantity.value()
                .map(AmountsTest::plain)
                .orElseGet(() -> quantity.min().map(AmountsTest::plain).orElse("") + ".."
                        + quantity.max().map(AmountsTest::plain).orElse(""));
        String bound =
                quantity.bound() == Bound.EXACT ? "" : " " + quantity.bound().code();
        return "[" + amount.text() + "] " + value + unit(amount, text) + bound;
    }

    private static String unit(Amount amount, String text) {
        return switch (amount) {
            case Money money -> " " + money.currency() + restated(money.sameAs(), text);
            case Percent percent -> " " + percent.unit();
            case Dimension dimension ->
                " " + dimension.unit().name() + " "
                        + dimension.unit().unitClass().name().toLowerCase(Locale.ROOT)
                        + restated(dimension.sameAs(), text);
            case Ordinal _ -> " ordinal";
            case PlainNumber _ -> "";
        };
    }

    private static String restated(Optional<Span> sameAs, String text) {
        return sameAs.map(span -> " =" + span.in(text)).orElse("");
    }

    static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
