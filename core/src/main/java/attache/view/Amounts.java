package attache.view;

import attache.annotation.Bound;
import attache.annotation.Quantity;
import attache.record.Item;
import attache.record.Money;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Quantities as people write them: no digit is lost and none is added. */
final class Amounts {
    /** More digits than this and the number is written out. */
    private static final int SHORT = 6;

    private Amounts() {}

    /** {@code USD 2.5 billion}, {@code at least EUR 500 million}. */
    static String words(Money money) {
        Quantity amount = money.amount();
        return bound(amount) + money.currency() + " " + number(amount);
    }

    /** {@code 14 Leopard 2 tank}, {@code up to 300,000 round of 155 mm shell}, {@code drone}. */
    static String words(Item item) {
        Optional<String> count = item.count().map(quantity -> bound(quantity) + number(quantity) + " ");
        Optional<String> unit = item.unit().map(name -> name + " of ");
        return count.orElse("") + (count.isPresent() ? unit.orElse("") : "") + item.name();
    }

    /** Items one after another. */
    static String words(List<Item> items) {
        return String.join(", ", items.stream().map(Amounts::words).toList());
    }

    /** {@code about 1,500 mile}. */
    static String words(Quantity quantity, String unit) {
        String sign =
                unit.equals("percent") || unit.startsWith("percent ") ? unit.replaceFirst("percent", "%") : " " + unit;
        return bound(quantity) + number(quantity) + sign;
    }

    private static String bound(Quantity quantity) {
        return switch (quantity.bound()) {
            case EXACT -> "";
            case ABOUT -> "about ";
            case AT_LEAST -> "at least ";
            case AT_MOST -> "up to ";
        };
    }

    private static String number(Quantity quantity) {
        if (quantity.value().isPresent()) {
            return number(quantity.value().get());
        }
        Optional<String> min = quantity.min().map(Amounts::number);
        Optional<String> max = quantity.max().map(Amounts::number);
        if (min.isPresent() && max.isPresent()) {
            return min.get() + " to " + max.get();
        }
        boolean said = quantity.bound() == Bound.AT_LEAST || quantity.bound() == Bound.AT_MOST;
        return min.map(end -> said ? end : end + " or more")
                .or(() -> max.map(end -> said ? end : end + " or less"))
                .orElse("");
    }

    /** {@code 2.5 billion} where that is short, {@code 1,234,567} where it is not. */
    static String number(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        List<String> names = List.of("million", "billion", "trillion");
        for (int i = names.size(); i > 0; i--) {
            BigDecimal scaled = bare.movePointLeft(3 + 3 * i).stripTrailingZeros();
            if (scaled.abs().compareTo(BigDecimal.ONE) >= 0) {
                return scaled.precision() <= SHORT || scaled.scale() <= 0
                        ? grouped(scaled) + " " + names.get(i - 1)
                        : grouped(bare);
            }
        }
        return grouped(bare);
    }

    private static String grouped(BigDecimal value) {
        DecimalFormat format =
                new DecimalFormat("#,##0.################", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(value);
    }
}
