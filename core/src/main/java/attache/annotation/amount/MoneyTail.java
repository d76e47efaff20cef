package attache.annotation.amount;

import java.math.BigDecimal;
import java.util.Optional;

/** The small change behind an amount: "3 dollars 50 cents"; read literally also "15 dollars 50". */
final class MoneyTail {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final NumeralReader numerals;
    private final boolean literal;

    MoneyTail(Tokens tokens, Lexicon lexicon, NumeralReader numerals, boolean literal) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.numerals = numerals;
        this.literal = literal;
    }

    /** The piece with its small change, where any follows. */
    Piece extend(Piece piece) {
        if (piece.reading().hasMagnitude()
                || piece.reading().step().compareTo(BigDecimal.ONE) < 0
                || !(piece.measure() instanceof Measure.Currency(CurrencyName name))
                || name.isPart()) {
            return piece;
        }
        boolean and = tokens.id(piece.end()) == lexicon.numbers().and;
        int start = and ? piece.end() + 1 : piece.end();
        if (!numerals.opens(start)) {
            return piece;
        }
        Optional<Reading> change = numerals.read(start).filter(MoneyTail::isChange);
        if (change.isEmpty()) {
            return piece;
        }
        Optional<Integer> end = partsEnd(change.get().end(), name);
        if (end.isEmpty() && literal && standsAlone(change.get(), and)) {
            end = Optional.of(change.get().end());
        }
        return end.map(token -> join(piece, change.get(), token)).orElse(piece);
    }

    private static boolean isChange(Reading reading) {
        return reading.form() == Numeral.Form.CARDINAL
                && !reading.hasMagnitude()
                && reading.value().signum() > 0
                && reading.value().compareTo(HUNDRED) < 0
                && reading.value().stripTrailingZeros().scale() <= 0;
    }

    private Optional<Integer> partsEnd(int token, CurrencyName whole) {
        return lexicon.currencies()
                .at(tokens, token)
                .filter(match ->
                        match.value().isPart() && match.value().codes().stream().anyMatch(whole.codes()::contains))
                .map(Phrases.Match::end);
    }

    /** Nothing follows that the number could count. */
    private boolean standsAlone(Reading change, boolean and) {
        int next = change.end();
        return switch (tokens.type(next)) {
            case NONE, BREAK -> true;
            case SIGN -> tokens.isSignIn(next, ".,;:!?)");
            case WORD -> and ? tokens.id(next) == lexicon.numbers().and : !isCounted(next);
            case DIGITS, FRACTION, ADDRESS -> false;
        };
    }

    private boolean isCounted(int token) {
        char last = tokens.text().charAt(tokens.end(token) - 1);
        return last == 's'
                || tokens.touchesNext(token - 1)
                || lexicon.currencies().at(tokens, token).isPresent()
                || lexicon.units().at(tokens, token).isPresent()
                || lexicon.percents().signAt(tokens, token).isPresent();
    }

    private static Piece join(Piece piece, Reading change, int end) {
        Reading main = piece.reading();
        Reading sum = new Reading(
                main.first(),
                end,
                main.value().add(change.value().multiply(HUNDREDTH)),
                HUNDREDTH,
                main.form(),
                main.magnitude(),
                main.digits(),
                false);
        return Piece.of(piece.first(), end, sum, piece.measure(), piece.prefixed());
    }
}
