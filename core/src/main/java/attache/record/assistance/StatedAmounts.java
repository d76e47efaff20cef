package attache.record.assistance;

import attache.annotation.amount.Amount;
import attache.annotation.amount.Amounts;
import attache.annotation.amount.Dimension;
import attache.annotation.amount.Money;
import attache.annotation.amount.Ordinal;
import attache.annotation.amount.Percent;
import attache.annotation.amount.PlainNumber;
import attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The amounts of a sentence as assistance wants them: each once, without ordinals and percentages. */
final class StatedAmounts {
    private StatedAmounts() {}

    /**
     * The amounts inside {@code sentence}, in order.
     *
     * @param home the currency that a bare dollar or krone means, where the text is known to speak for one state
     */
    static List<Stated> in(String body, Span sentence, Optional<String> home) {
        List<Stated> found = new ArrayList<>();
        for (Amount amount : Amounts.find(body, sentence, home)) {
            switch (amount) {
                case PlainNumber number ->
                    found.add(new Stated(number.span(), number.quantity(), Optional.empty(), true));
                case Money money -> {
                    if (money.sameAs().isEmpty()) {
                        found.add(new Stated(money.span(), money.quantity(), Optional.of(money.currency()), false));
                    }
                }
                case Dimension dimension ->
                    found.add(new Stated(dimension.span(), dimension.quantity(), Optional.empty(), false));
                case Percent percent ->
                    found.add(new Stated(percent.span(), percent.quantity(), Optional.empty(), false));
                case Ordinal _ -> {
                    // The eighth package is no eight packages.
                }
            }
        }
        return found;
    }
}
