package attache.annotation.amount;

import attache.annotation.Bound;
import attache.annotation.Quantity;
import attache.text.Span;
import java.math.BigDecimal;
import java.util.Optional;

/** Makes amounts of pieces: bounds are read, currencies settled, numbers put together with their steps. */
final class AmountBuilder {

    private final Tokens tokens;
    private final BoundReader bounds;
    private final CurrencyContext context;
    private final boolean literal;

    AmountBuilder(Tokens tokens, Lexicon lexicon, CurrencyContext context, boolean literal) {
        this.literal = literal;
        this.tokens = tokens;
        this.bounds = new BoundReader(tokens, lexicon.bounds());
        this.context = context;
    }

    /** The amount of a piece; a plain number where no currency can be settled, or literally money of an open one. */
    Amount build(Piece piece) {
        return switch (piece.measure()) {
            case Measure.Bare _ -> number(piece);
            case Measure.Currency(CurrencyName name) ->
                context.settle(name)
                        .or(() -> literal ? Optional.of(Money.OPEN) : Optional.empty())
                        .<Amount>map(code -> money(piece, name, code))
                        .orElseGet(() -> number(unmeasured(piece)));
            case Measure.Share(Percent.Of of) ->
                new Percent(span(piece), text(piece), quantity(piece, BigDecimal.ONE), of);
            case Measure.Extent(Unit unit) ->
                new Dimension(span(piece), text(piece), quantity(piece, BigDecimal.ONE), unit, Optional.empty());
        };
    }

    /** The numbers alone, where nobody can say whose currency is meant. */
    private static Piece unmeasured(Piece piece) {
        int end = piece.upper().orElse(piece.reading()).end();
        return new Piece(piece.reading().first(), end, piece.reading(), piece.upper(), new Measure.Bare(), false);
    }

    private Amount number(Piece piece) {
        Quantity quantity = quantity(piece, BigDecimal.ONE);
        return piece.reading().form() == Numeral.Form.ORDINAL
                ? new Ordinal(span(piece), text(piece), quantity)
                : new PlainNumber(
                        span(piece), text(piece), quantity, piece.reading().form());
    }

    private Money money(Piece piece, CurrencyName name, String code) {
        return new Money(
                span(piece),
                text(piece),
                quantity(piece, name.factor()),
                code,
                name.codes().size() > 1,
                Optional.empty());
    }

    private Quantity quantity(Piece piece, BigDecimal factor) {
        Bound bound = bound(piece);
        Reading low = piece.reading();
        BigDecimal value = low.value().multiply(factor);
        BigDecimal step = low.step().multiply(factor);
        if (low.isVague()) {
            return new Quantity(Optional.empty(), Optional.of(value), Optional.empty(), Bound.AT_LEAST, step);
        }
        if (piece.upper().isEmpty()) {
            return new Quantity(Optional.of(value), Optional.empty(), Optional.empty(), bound, step);
        }
        Reading high = piece.upper().get();
        return new Quantity(
                Optional.empty(),
                Optional.of(value),
                Optional.of(high.value().multiply(factor)),
                bound,
                step.min(high.step().multiply(factor)));
    }

    private Bound bound(Piece piece) {
        int first = piece.first();
        if (piece.upper().isPresent()
                && (tokens.isExactly(first - 1, "between") || tokens.isExactly(first - 1, "from"))) {
            first--;
        }
        return bounds.of(first, piece.end());
    }

    private Span span(Piece piece) {
        return new Span(tokens.start(piece.first()), tokens.end(piece.end() - 1));
    }

    private String text(Piece piece) {
        return span(piece).in(tokens.text());
    }
}
