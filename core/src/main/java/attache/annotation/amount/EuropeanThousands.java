package attache.annotation.amount;

import attache.annotation.Quantity;
import java.math.BigDecimal;

/**
 * Reads a point before three digits as one that groups thousands where decimals make no sense: "1.680 blankets", "EUR 12.500".
 *
 * <p>A single point is otherwise a decimal point. Nobody counts things in thousandths, and nobody states a sum of ten or more to
 * a tenth of a cent.
 */
final class EuropeanThousands {

    private static final int GROUP = 3;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Tokens tokens;
    private final NumberWords words;

    EuropeanThousands(Tokens tokens, NumberWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** The piece, a thousand times as large where its point groups. */
    Piece correct(Piece piece) {
        Reading number = piece.reading();
        boolean pointed = piece.isSingle()
                && number.digits()
                && number.end() == number.first() + 3
                && tokens.isSign(number.first() + 1, '.')
                && tokens.length(number.first()) <= GROUP
                && tokens.length(number.first() + 2) == GROUP
                && number.value().compareTo(BigDecimal.ONE) >= 0;
        if (!pointed || !groups(piece)) {
            return piece;
        }
        BigDecimal value = number.value().multiply(THOUSAND);
        Reading whole = new Reading(
                number.first(),
                number.end(),
                value,
                Quantity.stepOf(value),
                number.form(),
                BigDecimal.ONE,
                true,
                false);
        return Piece.of(piece.first(), piece.end(), whole, piece.measure(), piece.prefixed());
    }

    private boolean groups(Piece piece) {
        return switch (piece.measure()) {
            case Measure.Currency _ -> piece.reading().value().compareTo(BigDecimal.TEN) >= 0;
            case Measure.Bare _ -> countsNoun(piece.end());
            case Measure.Share _, Measure.Extent _ -> false;
        };
    }

    private boolean countsNoun(int token) {
        if (!tokens.is(token, TokenType.WORD) || tokens.touchesNext(token - 1)) {
            return false;
        }
        char last = tokens.text().charAt(tokens.end(token) - 1);
        return (last == 's' && tokens.length(token) > GROUP) || words.is(tokens, token, NumberWord.Kind.PLURAL_NOUN);
    }
}
