package attache.view;

import attache.annotation.Bound;
import attache.annotation.Quantity;
import attache.annotation.gazetteer.Plurals;
import attache.record.Item;
import attache.record.Money;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Quantities as people write them: no digit is lost and none is added. */
final class Amounts {
    /** More digits than this and the number is written out. */
    private static final int SHORT = 6;

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private Amounts() {}

    /** {@code USD 2.5 billion}, {@code at least EUR 500 million}. */
    static String words(Money money) {
        Quantity amount = money.amount();
        return bound(amount) + money.currency() + " " + number(amount);
    }

    /** {@code 14 Leopard 2 tanks}, {@code up to 300,000 rounds of 155 mm shell}, {@code drone}. */
    static String words(Item item) {
        Optional<String> count = item.count().map(quantity -> bound(quantity) + number(quantity) + " ");
        boolean many = item.count().filter(Amounts::isMany).isPresent();
        if (count.isPresent() && item.unit().isPresent()) {
            return count.get()
                    + (many ? Plurals.of(item.unit().get()) : item.unit().get()) + " of " + item.name();
        }
        return count.orElse("") + (many ? Plurals.of(item.name()) : item.name());
    }

    /** Items one after another. */
    static String words(List<Item> items) {
        return String.join(", ", items.stream().map(Amounts::words).toList());
    }

    /** {@code about 1,500 miles}, {@code 2% of GDP}, {@code at least USD 37 billion}. */
    static String words(Quantity quantity, String unit) {
        if (unit.equals("percent") || unit.startsWith("percent ")) {
            return bound(quantity) + number(quantity) + unit.replaceFirst("percent", "%");
        }
        if (CURRENCY.matcher(unit).matches()) {
            return bound(quantity) + unit + " " + number(quantity);
        }
        boolean noun = unit.chars().noneMatch(Character::isUpperCase);
        return bound(quantity) + number(quantity) + " " + (noun && isMany(quantity) ? Plurals.of(unit) : unit);
    }

    /** Whether a noun beside it stands in the plural. */
    private static boolean isMany(Quantity quantity) {
        return quantity.anchor().compareTo(BigDecimal.ONE) != 0
                || quantity.min().isPresent();
    }

    /** {@code name} as it stands behind {@code number}. */
    static String counted(BigDecimal number, String name) {
        return number.compareTo(BigDecimal.ONE) == 0 ? name : Plurals.of(name);
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
