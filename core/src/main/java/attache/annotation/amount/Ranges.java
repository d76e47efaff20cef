package attache.annotation.amount;

import attache.annotation.amount.ContextWords.Kind;
import java.math.BigDecimal;
import java.util.Optional;

/** Puts two pieces together to a range: "2-3", "5 to 10 km", "between 20 and 30", "$2.5-3 billion", "two or three". */
final class Ranges {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    /** "70 to 80,000" is told from "1 to 5,000" by how near the ends would be. */
    private static final BigDecimal NEAR = BigDecimal.valueOf(4);

    /** How far before "from X to Y" a verb of change is looked for. */
    private static final int REACH = 5;

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final PieceReader pieces;
    private final Designations designations;
    private final boolean literal;

    Ranges(Tokens tokens, Lexicon lexicon, PieceReader pieces, Designations designations, boolean literal) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.pieces = pieces;
        this.designations = designations;
        this.literal = literal;
    }

    private enum Link {
        DASH,
        TO,
        AND,
        OR
    }

    /** The range that begins with this piece, or the piece itself. */
    Piece extend(Piece lower) {
        if (!lower.isSingle()) {
            return lower;
        }
        Optional<Link> link = link(lower);
        int next = lower.end() + 1;
        if (link.isEmpty() || !pieces.opens(next)) {
            return lower;
        }
        return upper(lower, next)
                .filter(Piece::isSingle)
                .flatMap(upper -> join(lower, upper, link.get()))
                .orElse(lower);
    }

    /** "€5–10m": behind a currency an m is a million. */
    private Optional<Piece> upper(Piece lower, int token) {
        boolean money = lower.prefixed() && lower.measure() instanceof Measure.Currency;
        return (money ? pieces.magnified(token) : Optional.<Piece>empty()).or(() -> pieces.read(token));
    }

    private Optional<Link> link(Piece lower) {
        int token = lower.end();
        if (tokens.isDash(token)) {
            boolean even = tokens.touchesNext(token - 1) == tokens.touchesNext(token);
            return even ? Optional.of(Link.DASH) : Optional.empty();
        }
        if (tokens.isExactly(token, "to")) {
            return isChange(lower) ? Optional.empty() : Optional.of(Link.TO);
        }
        if (tokens.isExactly(token, "and") && isBetween(lower)) {
            return Optional.of(Link.AND);
        }
        return tokens.isExactly(token, "or") && lower.measure().isBare() ? Optional.of(Link.OR) : Optional.empty();
    }

    private boolean isBetween(Piece lower) {
        int first = lexicon.bounds()
                .before(tokens, lower.first())
                .map(BoundWords.Found::first)
                .orElse(lower.first());
        return tokens.isExactly(first - 1, "between") || tokens.isExactly(first - 1, "Between");
    }

    /** "rose from 5% to 10%" tells two amounts; so does "raised it 5% to 10%". */
    private boolean isChange(Piece lower) {
        int from = lower.first();
        for (int token = from - 1; token >= from - REACH; token--) {
            TokenType type = tokens.type(token);
            if (type == TokenType.NONE || type == TokenType.BREAK) {
                return false;
            }
            if (lexicon.contexts().is(tokens, token, Kind.CHANGE) && !tokens.isExactly(token + 1, "to")) {
                return true;
            }
        }
        return false;
    }

    private Optional<Piece> join(Piece lower, Piece upper, Link link) {
        Optional<Measure> shared = sharedMeasure(lower, upper);
        if (shared.isEmpty() || areYears(lower, upper)) {
            return Optional.empty();
        }
        Piece scaled = scaled(lower, upper);
        if (isOwnEach(lower, upper)) {
            return upper.reading().hasMagnitude() ? Optional.of(scaled) : Optional.empty();
        }
        BigDecimal low = scaled.reading().value();
        BigDecimal high = upper.reading().value();
        if (low.compareTo(high) >= 0 || low.signum() < 0) {
            return Optional.empty();
        }
        boolean small = link != Link.OR
                || (high.subtract(low).compareTo(low) <= 0 && shared.get().isBare());
        boolean named = link == Link.DASH && shared.get().isBare() && isNameLike(upper);
        return small && !named ? Optional.of(scaled.to(upper, shared.get())) : Optional.empty();
    }

    private boolean areYears(Piece lower, Piece upper) {
        boolean bare = lower.measure().isBare() && upper.reading().value().compareTo(THOUSAND) >= 0;
        return designations.isYear(lower.reading()) && (bare || designations.isYear(upper.reading()));
    }

    /** Read literally, two ends that each name their measure are two amounts. */
    private boolean isOwnEach(Piece lower, Piece upper) {
        return literal && !lower.measure().isBare() && !upper.measure().isBare();
    }

    /** "5-7-9", "3-2/1": more of a chain follows. */
    private boolean isNameLike(Piece upper) {
        return tokens.touchesNext(upper.end() - 1)
                && (tokens.isDash(upper.end()) || tokens.isSign(upper.end(), '/'))
                && tokens.touchesNext(upper.end())
                && tokens.is(upper.end() + 1, TokenType.DIGITS);
    }

    private static Optional<Measure> sharedMeasure(Piece lower, Piece upper) {
        if (upper.measure().isBare()) {
            return lower.prefixed() || lower.measure().isBare() ? Optional.of(lower.measure()) : Optional.empty();
        }
        if (lower.measure().isBare()) {
            return upper.prefixed() ? Optional.empty() : Optional.of(upper.measure());
        }
        return lower.measure().sameAs(upper.measure()) ? Optional.of(upper.measure()) : Optional.empty();
    }

    /** "2.5-3 billion", "70 to 80,000": the lower end goes without a magnitude that both share. */
    private static Piece scaled(Piece lower, Piece upper) {
        BigDecimal low = lower.reading().value();
        BigDecimal high = upper.reading().value();
        if (lower.reading().hasMagnitude() || low.compareTo(THOUSAND) >= 0) {
            return lower;
        }
        BigDecimal magnitude = upper.reading().magnitude();
        if (upper.reading().hasMagnitude()) {
            return low.multiply(magnitude).compareTo(high) < 0 ? lower.times(magnitude) : lower;
        }
        BigDecimal thousands = low.multiply(THOUSAND);
        boolean near = thousands.compareTo(high) < 0 && thousands.multiply(NEAR).compareTo(high) >= 0;
        return near && high.remainder(THOUSAND).signum() == 0 ? lower.times(THOUSAND) : lower;
    }
}
