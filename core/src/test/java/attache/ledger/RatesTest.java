package attache.ledger;

import attache.annotation.Bound;
import attache.annotation.Quantity;
import attache.ledger.Rates.Converted;
import attache.record.Money;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Sums are converted by the rate of their day or the last before it, and say which that was. */
class RatesTest {
    private static final String HISTORY = """
            Date,USD,NOK,
            2024-06-28,1.10,11.0,
            2024-06-27,1.20,N/A,
            """;

    private static Converted converted(Rates rates, long amount, String from, String to, String day) {
        Optional<LocalDate> when = day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        return rates.convert(new Money(Quantity.of(amount, Bound.EXACT), from), to, when)
                .orElseThrow();
    }

    @Test
    void readsTheCentralBanksHistoryAndTakesTheDaysOwnRate() {
        Rates rates = RatesReader.read("bank", HISTORY);
        assertThat(rates.size()).isEqualTo(3);
        Converted sum = converted(rates, 120, "USD", "EUR", "2024-06-27");
        assertThat(sum.amount()).isEqualByComparingTo("100");
        assertThat(sum.day()).isEqualTo(LocalDate.parse("2024-06-27"));
        assertThat(sum.far()).isFalse();
        assertThat(sum.version()).isEqualTo("bank");
    }

    @Test
    void takesTheLastRateBeforeTheDayAndElseTheFirstBehindIt() {
        Rates rates = RatesReader.read("bank", HISTORY);
        assertThat(converted(rates, 110, "USD", "EUR", "2024-06-30").amount()).isEqualByComparingTo("100");
        assertThat(converted(rates, 120, "USD", "EUR", "2020-01-01").amount()).isEqualByComparingTo("100");
    }

    @Test
    void twoCurrenciesGoThroughTheEuro() {
        Rates rates = RatesReader.read("plain", "date,currency,per_eur\n2024-06-28,USD,1.10\n2024-06-28,NOK,11\n");
        assertThat(converted(rates, 100, "NOK", "USD", "2024-06-28").amount()).isEqualByComparingTo("10");
    }

    @Test
    void saysWhereTheRateIsFarFromTheSumsDayOrTheSumHasNone() {
        Converted far = converted(Rates.shipped(), 100, "USD", "EUR", "2022-03-01");
        assertThat(far.far()).isTrue();
        assertThat(far.note()).contains("2024-06-30", "days from the sum's own day");
        assertThat(converted(Rates.shipped(), 100, "USD", "EUR", "").note()).contains("no day");
        assertThat(converted(Rates.shipped(), 100, "USD", "EUR", "2024-07-01").far())
                .isFalse();
    }

    @Test
    void whatHasNoRateIsNotConverted() {
        assertThat(Rates.shipped().convert(new Money(Quantity.of(1, Bound.EXACT), "XAU"), "EUR", Optional.empty()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "day,rate\n2024-06-28,1\n",
                "Date,USD\n28.6.2024,1.1\n",
                "Date,USD\n2024-06-28,-1\n",
                "Date,USD\n2024-06-28,x\n",
                "date,currency,per_eur\n"
            })
    void aFaultIsNamed(String table) {
        assertThatThrownBy(() -> RatesReader.read("faulty", table))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ate");
    }
}
