package attache.annotation.amount;

import attache.annotation.amount.Amount.Kind;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Reads one amount with its measure at a token; ranges and lists are put together from such pieces. */
final class PieceReader {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private static final int MOST_PARTS = 6;

    private final Tokens tokens;
    private final boolean literal;
    private final Set<Kind> kinds;
    private final CurrencyContext context;
    private final NumeralReader numerals;
    private final MoneyReader money;
    private final PercentReader percents;
    private final DimensionReader dimensions;

    PieceReader(Tokens tokens, Lexicon lexicon, boolean literal, Set<Kind> kinds, CurrencyContext context) {
        this.tokens = tokens;
        this.literal = literal;
        this.kinds = EnumSet.copyOf(kinds);
        this.context = context;
        numerals = new NumeralReader(tokens, lexicon, literal);
        money = new MoneyReader(tokens, lexicon, numerals, literal);
        percents = new PercentReader(tokens, lexicon, numerals);
        dimensions = new DimensionReader(tokens, lexicon, numerals);
    }

    /** Whether an amount may begin at this token; cheap. */
    boolean opens(int token) {
        return numerals.opens(token) || money.opens(token) || literal;
    }

    /** The bare number at this token whose "m", "B" or "T" is a magnitude; empty where it has none. */
    Optional<Piece> magnified(int token) {
        return kinds.contains(Kind.MONEY) && numerals.opens(token)
                ? numerals.read(token)
                        .filter(reading -> !reading.hasMagnitude())
                        .map(numerals::withMoneySuffix)
                        .filter(Reading::hasMagnitude)
                        .map(Piece::bare)
                : Optional.empty();
    }

    /** The piece that begins at this token. */
    Optional<Piece> read(int token) {
        if (kinds.contains(Kind.MONEY)) {
            Optional<Piece> prefixed = prefixed(token);
            if (prefixed.isPresent()) {
                return prefixed;
            }
        }
        if (kinds.contains(Kind.PERCENT)) {
            Optional<Piece> part = percents.part(token);
            if (part.isPresent()) {
                return part;
            }
        }
        if (literal && kinds.contains(Kind.PERCENT)) {
            Optional<Piece> reversed = percents.reversed(token);
            if (reversed.isPresent()) {
                return reversed;
            }
        }
        if (!numerals.opens(token)) {
            return Optional.empty();
        }
        Optional<Reading> number = numerals.read(token);
        if (number.isEmpty()) {
            return kinds.contains(Kind.DIMENSION) ? dimensions.part(token) : Optional.empty();
        }
        return Optional.of(isModel(token) ? Piece.bare(number.get()) : measured(number.get()));
    }

    /** "$5m", "minus $5m", "-$5m". */
    private Optional<Piece> prefixed(int token) {
        if (!numerals.isMinus(token)) {
            return money.prefixed(token);
        }
        return money.prefixed(token + 1)
                .filter(Piece::isSingle)
                .map(piece -> Piece.of(token, piece.end(), piece.reading().negated(token), piece.measure(), true));
    }

    /** "SCP-173m", "scp2-173m": a hyphen ties the digits to something that begins with letters; "5km-10km" it does not. */
    private boolean isModel(int token) {
        if (!tokens.isDash(token - 1) || !tokens.touchesNext(token - 1) || !tokens.touchesNext(token - 2)) {
            return false;
        }
        int head = token - 2;
        while (head > token - MOST_PARTS && tokens.touchesNext(head - 1) && isAlphanumeric(head - 1)) {
            head--;
        }
        return tokens.is(head, TokenType.WORD);
    }

    private boolean isAlphanumeric(int token) {
        return tokens.is(token, TokenType.WORD) || tokens.is(token, TokenType.DIGITS);
    }

    private Piece measured(Reading number) {
        if (kinds.contains(Kind.PERCENT)) {
            Optional<Piece> share = percents.suffixed(number);
            if (share.isPresent()) {
                return share.get();
            }
        }
        Optional<Piece> sum = kinds.contains(Kind.MONEY) ? money.suffixed(number) : Optional.empty();
        Optional<Piece> extent = kinds.contains(Kind.DIMENSION) ? dimensions.suffixed(number) : Optional.empty();
        if (sum.isPresent() && extent.isPresent()) {
            boolean weight = extent.get().end() == sum.get().end() && isWeight(number);
            return weight ? extent.get() : sum.get();
        }
        return sum.or(() -> extent).orElseGet(() -> Piece.bare(number));
    }

    /**
     * Pounds are weight when hyphenated ("500-pound bomb") or small, unless the donor pays in pounds, or Britain is named and they
     * are thousands of nothing.
     */
    private boolean isWeight(Reading number) {
        if (tokens.isDash(number.end())) {
            return true;
        }
        boolean british = context.home().equals(Optional.of("GBP"))
                || (context.named().contains("GBP")
                        && number.value().compareTo(THOUSAND) >= 0
                        && !tokens.isExactly(number.end() + 1, "of"));
        return !british && number.value().compareTo(MILLION) < 0;
    }
}
