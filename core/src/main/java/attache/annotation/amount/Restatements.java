package attache.annotation.amount;

import attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Marks amounts that only restate the one before them in another currency or unit: "€500 million ($540 million)",
 * "2,500 km (1,550 miles)", "SEK 1bn, or about $95m,".
 */
final class Restatements {

    private final Tokens tokens;
    private final Lexicon lexicon;

    Restatements(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** The amounts of the pieces, each restatement linked to the span that it restates. */
    List<Amount> link(List<Piece> pieces, List<Amount> amounts) {
        List<Amount> linked = new ArrayList<>(amounts);
        for (int i = 0; i + 1 < linked.size(); i++) {
            Amount first = linked.get(i);
            Amount second = linked.get(i + 1);
            int start = lexicon.bounds()
                    .before(tokens, pieces.get(i + 1).first())
                    .map(BoundWords.Found::first)
                    .orElse(pieces.get(i + 1).first());
            boolean goesOn =
                    !root(first).equals(first.span()) && start == pieces.get(i).end() + 1;
            if ((follows(pieces.get(i).end(), start)
                            || (goesOn && tokens.isSignIn(pieces.get(i).end(), ";,")))
                    && isOtherMeasure(first, second)) {
                linked.set(i + 1, restating(second, root(first)));
            }
        }
        return linked;
    }

    private boolean follows(int end, int start) {
        if (start == end + 1) {
            return tokens.isSignIn(end, "([/=") || tokens.isExactly(end, "or");
        }
        return start == end + 2
                && ((tokens.isSign(end, ',') && tokens.isExactly(end + 1, "or"))
                        || (tokens.isSignIn(end, "([") && isEquivalence(end + 1)));
    }

    private boolean isEquivalence(int token) {
        return tokens.isExactly(token, "or") || tokens.isExactly(token, "equivalent") || tokens.isSign(token, '=');
    }

    private static boolean isOtherMeasure(Amount first, Amount second) {
        if (first instanceof Money one && second instanceof Money other) {
            return !one.currency().equals(other.currency());
        }
        return first instanceof Dimension one
                && second instanceof Dimension other
                && one.unit().unitClass() == other.unit().unitClass()
                && !one.unit().equals(other.unit());
    }

    private static Span root(Amount amount) {
        Optional<Span> same = switch (amount) {
            case Money money -> money.sameAs();
            case Dimension dimension -> dimension.sameAs();
            case PlainNumber _, Ordinal _, Percent _ -> Optional.empty();
        };
        return same.orElse(amount.span());
    }

    private static Amount restating(Amount amount, Span first) {
        return switch (amount) {
            case Money m -> new Money(m.span(), m.text(), m.quantity(), m.currency(), m.assumed(), Optional.of(first));
            case Dimension d -> new Dimension(d.span(), d.text(), d.quantity(), d.unit(), Optional.of(first));
            case PlainNumber _, Ordinal _, Percent _ -> amount;
        };
    }
}
