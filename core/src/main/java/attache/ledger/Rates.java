package attache.ledger;

import attache.record.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A dated table of rates of exchange. Conversion is derived and never kept in place of what was stated. Immutable and thread-safe.
 *
 * <p>The rate taken is that of the day, else the last before it, else the first behind it; of two currencies other than the euro each
 * is converted by its own rate.
 */
public final class Rates {
    /** Days between a sum's day and its rate's beyond which the conversion says so. */
    public static final int FAR = 31;

    private static final String EURO = "EUR";

    private final String version;
    private final Map<String, NavigableMap<LocalDate, BigDecimal>> perEuro;

    /** @param version what the table is called: its source and newest day */
    Rates(String version, Map<String, ? extends NavigableMap<LocalDate, BigDecimal>> perEuro) {
        this.version = version;
        this.perEuro = new HashMap<>();
        perEuro.forEach((currency, days) -> this.perEuro.put(currency, new TreeMap<>(days)));
    }

    /** The table that ships: one rate a currency, as of the end of June 2024. */
    public static Rates shipped() {
        return RatesReader.read(
                "Ukraine Support Tracker, June 2024", String.join("\n", WordList.lines("rates.csv")) + "\n");
    }

    /** What the table is called. */
    public String version() {
        return version;
    }

    /** How many rates it holds. */
    public int size() {
        return perEuro.values().stream().mapToInt(Map::size).sum();
    }

    /**
     * A sum in another currency.
     *
     * @param amount about as precise as the stated one: four significant digits
     * @param currency of {@code amount}
     * @param day the day of the rate that is farther from the sum's day
     * @param apart days between that day and the sum's; empty where the sum has no day
     * @param version the table
     */
    public record Converted(BigDecimal amount, String currency, LocalDate day, Optional<Long> apart, String version) {

        /** What a reader should know of the rate: its day, and how far that is from the sum's. */
        public String note() {
            String rate = "rate of " + day;
            return apart.map(days -> days > FAR ? rate + ", " + days + " days from the sum's own day" : rate)
                    .orElse(rate + ", the sum has no day");
        }

        /** Whether the rate is of a day far from the sum's, or the sum has none. */
        public boolean far() {
            return apart.isEmpty() || apart.get() > FAR;
        }
    }

    /**
     * {@code money} in {@code currency}; empty where the table lacks one of the currencies.
     *
     * @param day of the sum, where known
     */
    public Optional<Converted> convert(Money money, String currency, Optional<LocalDate> day) {
        Optional<Rate> from = rate(money.currency(), day);
        Optional<Rate> to = rate(currency, day);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal amount = money.amount()
                .anchor()
                .multiply(to.get().perEuro())
                .divide(from.get().perEuro(), new MathContext(4));
        LocalDate used = farther(from.get(), to.get(), day);
        return Optional.of(new Converted(
                new BigDecimal(amount.toPlainString()),
                currency,
                used,
                day.map(when -> Math.abs(ChronoUnit.DAYS.between(used, when))),
                version));
    }

    private record Rate(LocalDate day, BigDecimal perEuro, boolean any) {}

    private static LocalDate farther(Rate from, Rate to, Optional<LocalDate> day) {
        if (from.any() || to.any()) {
            return from.any() ? to.day() : from.day();
        }
        LocalDate when = day.orElse(from.day());
        long first = Math.abs(ChronoUnit.DAYS.between(from.day(), when));
        long second = Math.abs(ChronoUnit.DAYS.between(to.day(), when));
        return first >= second ? from.day() : to.day();
    }

    private Optional<Rate> rate(String currency, Optional<LocalDate> day) {
        if (currency.equals(EURO)) {
            return Optional.of(new Rate(day.orElse(LocalDate.EPOCH), BigDecimal.ONE, true));
        }
        NavigableMap<LocalDate, BigDecimal> days = perEuro.get(currency);
        if (days == null || days.isEmpty()) {
            return Optional.empty();
        }
        LocalDate when = day.orElse(days.lastKey());
        Map.Entry<LocalDate, BigDecimal> before = days.floorEntry(when);
        Map.Entry<LocalDate, BigDecimal> found = before == null ? days.firstEntry() : before;
        return Optional.of(new Rate(found.getKey(), found.getValue(), false));
    }
}
