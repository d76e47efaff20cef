package attache.view;

import attache.annotation.Bound;
import attache.annotation.Quantity;
import attache.record.Item;
import attache.record.Money;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Numbers are written as people write them, and no digit is lost or added. */
class AmountsTest {

    @ParameterizedTest(name = "{5}")
    @CsvFileSource(resources = "amounts.csv", delimiter = '|')
    void words(String value, String min, String max, Bound bound, String unit, String words) {
        Quantity quantity = new Quantity(number(value), number(min), number(max), bound, BigDecimal.ONE);

        assertThat(Amounts.words(quantity, unit)).isEqualTo(words);
    }

    @Test
    void moneyAndItems() {
        assertThat(Amounts.words(new Money(Quantity.of(225_000_000, Bound.ABOUT), "USD")))
                .isEqualTo("about USD 225 million");
        assertThat(Amounts.words(Item.of("drone"))).isEqualTo("drone");
        assertThat(Amounts.words(new Item(
                        "155 mm shell", Optional.of(Quantity.of(300_000, Bound.AT_MOST)), Optional.of("round"))))
                .isEqualTo("up to 300,000 rounds of 155 mm shell");
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.ofNullable(text).map(BigDecimal::new);
    }
}
