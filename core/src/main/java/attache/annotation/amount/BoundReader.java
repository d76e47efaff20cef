package attache.annotation.amount;

import attache.annotation.Bound;
import java.util.Optional;

/** Reads what words around an amount say of its bound. */
final class BoundReader {

    private final Tokens tokens;
    private final BoundWords bounds;

    BoundReader(Tokens tokens, BoundWords bounds) {
        this.tokens = tokens;
        this.bounds = bounds;
    }

    /** The bound said before or else after the amount from {@code first} up to {@code end}; exact where none is. */
    Bound of(int first, int end) {
        return bounds.before(tokens, first)
                .map(BoundWords.Found::bound)
                .or(() -> after(end))
                .orElse(Bound.EXACT);
    }

    /** A plus sign bounds only where it touches the amount and no number follows it. */
    private Optional<Bound> after(int end) {
        boolean sum = tokens.isSign(end, '+') && (!tokens.touchesNext(end - 1) || tokens.is(end + 1, TokenType.DIGITS));
        return sum ? Optional.empty() : bounds.after(tokens, end);
    }
}
