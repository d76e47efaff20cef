package attache.ledger;

import attache.annotation.Bound;
import attache.annotation.Quantity;
import attache.annotation.gazetteer.Plurals;
import attache.record.Actor;
import attache.record.Item;
import attache.record.Money;
import attache.record.Stage;
import attache.record.Support;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in words what entries and conflicts are about. */
final class Names {
    private static final Map<String, String> STATES = states();
    private static final Map<String, String> SIGNS = Map.of("USD", "$", "EUR", "€", "GBP", "£");
    private static final int ITEMS_NAMED = 2;

    private Names() {}

    private static Map<String, String> states() {
        Map<String, String> states = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale state = Locale.of("", code);
            states.put(state.getISO3Country(), state.getDisplayCountry(Locale.ENGLISH));
        }
        return Map.copyOf(states);
    }

    /** The English name of a state, or the name as it is. */
    static String actor(String name) {
        return STATES.getOrDefault(name, name);
    }

    static String actors(List<Actor> actors, String nobody) {
        return actors.isEmpty()
                ? nobody
                : actors.stream().map(actor -> actor(actor.name())).collect(Collectors.joining(", "));
    }

    /** {@code United States -> Ukraine: $225 million military package (June 2024)}. */
    static String entry(List<Actor> donors, List<Actor> recipients, String what, Optional<LocalDate> from) {
        String when = from.map(day -> " (" + month(day) + ")").orElse("");
        return actors(donors, "unnamed donor") + " -> " + actors(recipients, "unnamed recipient") + ": " + what + when;
    }

    /** What is given: money, items, or the sort of support alone; turned by the stage where it was not promised. */
    static String what(Support support, List<Item> items, Optional<Money> money, Stage stage, boolean total) {
        String things = items.stream()
                .filter(item -> !Thing.of(item).words().isEmpty())
                .limit(ITEMS_NAMED)
                .map(Names::item)
                .collect(Collectors.joining(", "));
        String sort = support == Support.OTHER ? "support" : support.code() + " support";
        String bare = things.isEmpty()
                ? money.map(sum ->
                                money(sum) + " " + (support == Support.OTHER ? "package" : support.code() + " package"))
                        .orElse(sort)
                : money.map(sum -> money(sum) + " package of ").orElse("") + things;
        if (total) {
            return money.map(sum -> money(sum) + " of ").orElse("") + (things.isEmpty() ? sort : things) + " in total";
        }
        return switch (stage) {
            case REQUESTED -> "request for " + bare;
            case CONSIDERED -> bare + " under consideration";
            case REFUSED -> bare + " refused";
            case HALTED -> bare + " halted";
            case PLEDGED, AUTHORISED, DELIVERED, USED -> bare;
        };
    }

    static String item(Item item) {
        if (item.count().isEmpty()) {
            return item.unit().map(unit -> unit + " of ").orElse("") + item.name();
        }
        Quantity count = item.count().get();
        return quantity(count) + " "
                + item.unit()
                        .map(unit -> counted(count, unit) + " of " + item.name())
                        .orElseGet(() -> counted(count, item.name()));
    }

    /** {@code noun} as it stands behind {@code count}: in the plural but for one. */
    static String counted(Quantity count, String noun) {
        boolean one = count.value()
                .filter(value -> value.compareTo(BigDecimal.ONE) == 0)
                .isPresent();
        return one || noun.chars().anyMatch(c -> c == '%') ? noun : Plurals.of(noun);
    }

    static String money(Money money) {
        String sign = SIGNS.getOrDefault(money.currency(), "");
        return sign.isEmpty()
                ? money.currency() + " " + quantity(money.amount())
                : bound(money.amount().bound()) + sign + numbers(money.amount());
    }

    static String quantity(Quantity quantity) {
        return bound(quantity.bound()) + numbers(quantity);
    }

    private static String bound(Bound bound) {
        return switch (bound) {
            case EXACT -> "";
            case ABOUT -> "about ";
            case AT_LEAST -> "at least ";
            case AT_MOST -> "at most ";
        };
    }

    private static String numbers(Quantity quantity) {
        if (quantity.min().isPresent() && quantity.max().isPresent()) {
            return number(quantity.min().get()) + " to " + number(quantity.max().get());
        }
        return number(quantity.anchor());
    }

    static String number(BigDecimal number) {
        BigDecimal size = number.abs();
        if (size.compareTo(BigDecimal.valueOf(1_000_000_000)) >= 0) {
            return scaled(number, 9) + " billion";
        }
        return size.compareTo(BigDecimal.valueOf(1_000_000)) >= 0
                ? scaled(number, 6) + " million"
                : String.format(Locale.ROOT, "%,.3f", number).replaceAll("\\.?0+$", "");
    }

    private static String scaled(BigDecimal number, int places) {
        return number.movePointLeft(places).stripTrailingZeros().toPlainString();
    }

    static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day.getYear();
    }
}
