package attache.record;

import attache.annotation.amount.Amount;
import attache.annotation.amount.CurrencyContext;
import attache.annotation.amount.Money;
import java.util.List;
import java.util.Set;

/**
 * Which of two currencies that state one amount is recorded: the donor's own, in which it decides and pays ("EUR 5.4 million (DKK
 * 40 million) from Denmark"), else the one that comes first.
 */
public final class OwnCurrency {
    private static final Set<String> CONVERTED_TO = Set.of("USD", "EUR", "GBP");

    private OwnCurrency() {}

    /**
     * The amount to record for {@code money}.
     *
     * @param money an amount that restates no other
     * @param amounts the amounts of its sentence
     * @param context the donor's currency, where known, else those of the states named: of them one that nobody converts to for
     *     his readers' sake
     */
    public static Money of(Money money, List<Amount> amounts, CurrencyContext context) {
        List<String> own = context.home()
                .map(List::of)
                .orElseGet(() -> context.named().stream()
                        .filter(code -> !CONVERTED_TO.contains(code))
                        .toList());
        return own.contains(money.currency())
                ? money
                : restatements(money, amounts).stream()
                        .filter(other -> own.contains(other.currency()))
                        .findFirst()
                        .orElse(money);
    }

    /** The amounts that restate {@code money}, in order. */
    public static List<Money> restatements(Money money, List<Amount> amounts) {
        return amounts.stream()
                .filter(Money.class::isInstance)
                .map(Money.class::cast)
                .filter(other -> other.sameAs().filter(money.span()::equals).isPresent())
                .toList();
    }
}
