package attache.record.figure;

import attache.annotation.Bound;
import attache.annotation.Quantity;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.amount.Amount;
import attache.annotation.amount.Amounts;
import attache.annotation.amount.PlainNumber;
import attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds how many times as much something is: "three times more powerful", "a sevenfold increase"; not how often it happened. */
final class Multiples {
    static final String UNIT = "times";

    private static final String FOLD = "fold";
    private static final Set<String> COMPARED = Set.of("as", "the", "that");

    private Multiples() {}

    /** The multiples that a sentence states, in order, each as a draft of rule {@code multiple}. */
    static List<FigureDraft> read(Sentence sentence, List<Amount> amounts) {
        List<FigureDraft> drafts = new ArrayList<>();
        for (Amount amount : amounts) {
            if (amount instanceof PlainNumber number) {
                times(sentence, number).ifPresent(drafts::add);
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            fold(sentence, i).ifPresent(drafts::add);
        }
        return drafts;
    }

    private static Optional<FigureDraft> times(Sentence sentence, PlainNumber number) {
        int first = sentence.tokenAt(number.span().start());
        int at = sentence.tokenAt(number.span().end() - 1) + 1;
        if (at + 1 >= sentence.size() || !sentence.token(at).form().equals("times")) {
            return Optional.empty();
        }
        Token next = sentence.token(at + 1);
        boolean compared = Set.of("JJR", "RBR").contains(next.tag()) || COMPARED.contains(next.lemma());
        return compared
                ? Optional.of(new FigureDraft("multiple", number.span(), number.quantity(), UNIT, first, at, at))
                : Optional.empty();
    }

    private static Optional<FigureDraft> fold(Sentence sentence, int at) {
        String form = sentence.token(at).form().toLowerCase(Locale.ROOT);
        if (!form.endsWith(FOLD) || form.equals(FOLD)) {
            return Optional.empty();
        }
        String how = form.substring(0, form.length() - FOLD.length()).replace("-", "");
        Span span = sentence.token(at).span();
        List<Amount> stated = Amounts.find(how);
        return stated.size() == 1 && stated.getFirst() instanceof PlainNumber number
                ? number.quantity()
                        .value()
                        .map(value ->
                                new FigureDraft("multiple", span, Quantity.of(value, Bound.EXACT), UNIT, at, at, at))
                : Optional.empty();
    }
}
