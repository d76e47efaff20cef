package attache.record.assistance;

import attache.annotation.amount.Amount;
import attache.annotation.amount.Amounts;
import attache.annotation.amount.CurrencyContext;
import attache.annotation.amount.Dimension;
import attache.annotation.amount.Money;
import attache.annotation.amount.Ordinal;
import attache.annotation.amount.Percent;
import attache.annotation.amount.PlainNumber;
import attache.record.OwnCurrency;
import attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The amounts of a sentence as assistance wants them: each once, without ordinals and percentages. */
final class StatedAmounts {
    private StatedAmounts() {}

    /**
     * The amounts inside {@code sentence}, in order; of one that is stated in two currencies the donor's own.
     *
     * @param context what is known of the currencies that the words leave open
     */
    static List<Stated> in(String body, Span sentence, CurrencyContext context) {
        List<Amount> amounts = Amounts.find(body, sentence, context);
        List<Stated> found = new ArrayList<>();
        for (Amount amount : amounts) {
            switch (amount) {
                case PlainNumber number ->
                    found.add(new Stated(
                            number.span(), number.span(), number.quantity(), Optional.empty(), true, Optional.empty()));
                case Money money -> {
                    if (money.sameAs().isEmpty()) {
                        Money own = OwnCurrency.of(money, amounts, context);
                        found.add(new Stated(
                                money.span(),
                                own.span(),
                                own.quantity(),
                                Optional.of(own.currency()),
                                false,
                                Optional.empty()));
                    }
                }
                case Dimension dimension ->
                    found.add(measured(dimension, Optional.of(dimension.unit().name())));
                case Percent percent -> found.add(measured(percent, Optional.empty()));
                case Ordinal _ -> {
                    // The eighth package is no eight packages.
                }
            }
        }
        return found;
    }

    private static Stated measured(Amount amount, Optional<String> unit) {
        return new Stated(amount.span(), amount.span(), amount.quantity(), Optional.empty(), false, unit);
    }
}
