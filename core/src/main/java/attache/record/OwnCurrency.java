package attache.record;

import attache.annotation.amount.Amount;
import attache.annotation.amount.Money;
import java.util.List;
import java.util.Optional;

/**
 * Which of two currencies that state one amount is recorded: the donor's own, in which it decides and pays ("EUR 5.4 million (DKK
 * 40 million) from Denmark"), else the one that comes first.
 */
public final class OwnCurrency {
    private OwnCurrency() {}

    /**
     * The amount to record for {@code money}.
     *
     * @param money an amount that restates no other
     * @param amounts the amounts of its sentence
     * @param home the donor's currency, as an ISO 4217 code, where known
     */
    public static Money of(Money money, List<Amount> amounts, Optional<String> home) {
        return home.filter(own -> !own.equals(money.currency()))
                .flatMap(own -> restatements(money, amounts).stream()
                        .filter(other -> other.currency().equals(own))
                        .findFirst())
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
