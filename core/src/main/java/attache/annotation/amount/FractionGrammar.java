package attache.annotation.amount;

import attache.annotation.amount.NumberWord.Kind;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Fractions: "three quarters", "a fifth of", "half a million", "3/4", "1 4/5", a single character, and ratios ("one in five").
 *
 * <p>"a third" is a fraction before "of", a magnitude or the end of a phrase; before a noun it is an ordinal and not read here.
 */
final class FractionGrammar {

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final int LARGEST_DENOMINATOR = 100;

    private final Tokens tokens;
    private final NumberWords words;
    private final DigitRuns digitRuns;
    private final CardinalGrammar cardinals;
    private final OrdinalGrammar ordinals;

    FractionGrammar(
            Tokens tokens, NumberWords words, DigitRuns digitRuns, CardinalGrammar cardinals, OrdinalGrammar ordinals) {
        this.tokens = tokens;
        this.words = words;
        this.digitRuns = digitRuns;
        this.cardinals = cardinals;
        this.ordinals = ordinals;
    }

    /** A fraction, and the magnitude that it parts ("two thirds of a million"). */
    Optional<Part> read(int token) {
        return bare(token).map(this::ofMagnitude);
    }

    /** A number and the fraction joined to it: "two and a half", "2 1/2", "3 million and a quarter", "two and a half million". */
    Part mixed(Part whole) {
        Optional<Part> rest = whole.digits() ? besideDigits(whole.end()) : Optional.empty();
        int and = cardinals.afterDash(whole.end());
        if (rest.isEmpty() && tokens.id(and) == words.and) {
            int next = and > whole.end() ? cardinals.afterDash(and + 1) : and + 1;
            rest = bare(next).or(() -> half(next));
        }
        return rest.map(fraction -> join(whole, fraction)).orElse(whole);
    }

    private Part join(Part whole, Part fraction) {
        Optional<Part> magnitude = cardinals.magnitudes(fraction.end());
        Optional<BigDecimal> last = lastMagnitude(whole);
        if (last.isPresent()) {
            BigDecimal factor = magnitude.isPresent() ? magnitude.get().value() : last.get();
            return whole.plus(fraction.times(factor, magnitude.map(Part::end).orElse(fraction.end())));
        }
        Part sum = whole.plus(fraction);
        return magnitude.isPresent()
                ? sum.times(magnitude.get().value(), magnitude.get().end())
                : sum;
    }

    private Optional<BigDecimal> lastMagnitude(Part whole) {
        return cardinals.magnitudes(whole.end() - 1).map(Part::value);
    }

    /** "1 in 5", "one out of three", "one over twenty": a share below one. */
    Optional<Part> ratio(Part numerator) {
        int next = numerator.end();
        boolean single = numerator.value().compareTo(BigDecimal.ONE) == 0;
        int start;
        if (tokens.id(next) == words.over) {
            start = next + 1;
        } else if (tokens.id(next) == words.out && tokens.id(next + 1) == words.of) {
            start = next + 2;
        } else if (tokens.id(next) == words.in && single) {
            start = next + 1;
        } else {
            return Optional.empty();
        }
        return cardinals
                .read(start)
                .filter(part -> part.value().compareTo(numerator.value()) > 0 && !isYear(part))
                .map(part -> Part.fraction(numerator.value(), part.value(), part.end()));
    }

    private static boolean isYear(Part part) {
        return part.digits() && part.isBelow(2100) && !part.isBelow(1900);
    }

    private Optional<Part> bare(int token) {
        if (tokens.is(token, TokenType.FRACTION)) {
            return FractionSigns.read(tokens.text().charAt(tokens.start(token)))
                    .map(sign -> Part.fraction(sign.numerator(), sign.denominator(), token + 1));
        }
        if (tokens.is(token, TokenType.DIGITS)) {
            return slashed(token);
        }
        return halves(token).or(() -> parts(token)).or(() -> onePart(token));
    }

    /** "½" or "1/2" right after digits. */
    private Optional<Part> besideDigits(int token) {
        if (tokens.is(token, TokenType.FRACTION)) {
            return bare(token);
        }
        return tokens.touchesNext(token - 1) ? Optional.empty() : slashed(token);
    }

    /** "3/4": one slash, a usual denominator, not more than one whole unless both are single digits. */
    private Optional<Part> slashed(int token) {
        if (!tokens.is(token, TokenType.DIGITS) || !slash(token) || slash(token + 2) || slashBefore(token)) {
            return Optional.empty();
        }
        Optional<BigDecimal> upper =
                digitRuns.at(token).filter(p -> p.end() == token + 1).map(DigitRuns.Piece::value);
        Optional<BigDecimal> lower = digitRuns
                .at(token + 2)
                .filter(p -> p.decimals() == 0 && p.end() == token + 3)
                .map(DigitRuns.Piece::value);
        if (upper.isEmpty() || lower.isEmpty() || !isDenominator(lower.get())) {
            return Optional.empty();
        }
        boolean proper = upper.get().compareTo(lower.get()) < 0;
        boolean single = upper.get().compareTo(TEN) < 0 && lower.get().compareTo(TEN) < 0;
        return proper || single ? Optional.of(Part.fraction(upper.get(), lower.get(), token + 3)) : Optional.empty();
    }

    /** Elevenths are never written so: "9/11" is a day. */
    private static boolean isDenominator(BigDecimal value) {
        return value.compareTo(BigDecimal.ONE) > 0
                && value.compareTo(BigDecimal.valueOf(LARGEST_DENOMINATOR)) <= 0
                && value.compareTo(BigDecimal.valueOf(11)) != 0;
    }

    private boolean slash(int digits) {
        if (!tokens.isSignIn(digits + 1, "/\u2044") || !tokens.is(digits + 2, TokenType.DIGITS)) {
            return false;
        }
        return tokens.touchesNext(digits) == tokens.touchesNext(digits + 1);
    }

    private boolean slashBefore(int token) {
        return tokens.touchesNext(token - 1) && tokens.isSignIn(token - 1, "/\u2044");
    }

    /** half, quarter: "half a dozen", "a quarter million", "half of a million", "a half". */
    private Optional<Part> halves(int token) {
        boolean article = words.is(tokens, token, Kind.ARTICLE);
        int word = article ? token + 1 : token;
        Kind kind = words.is(tokens, word, Kind.HALF) ? Kind.HALF : Kind.QUARTER;
        if (!words.is(tokens, word, kind)) {
            return Optional.empty();
        }
        Part half = Part.word(words.value(tokens, word, kind), word + 1);
        int next = words.is(tokens, word + 1, Kind.ARTICLE) ? word + 2 : word + 1;
        if (words.is(tokens, next, Kind.DOZEN)) {
            return Optional.of(half.times(BigDecimal.valueOf(12), next + 1));
        }
        boolean counts = cardinals.magnitudes(afterOf(word + 1)).isPresent() || (article && endsPhrase(word + 1));
        return counts ? Optional.of(half) : Optional.empty();
    }

    /** "and a half", "and a quarter": after a number nothing needs to follow. */
    private Optional<Part> half(int token) {
        if (!words.is(tokens, token, Kind.ARTICLE)) {
            return Optional.empty();
        }
        int word = cardinals.afterDash(token + 1);
        Kind kind = words.is(tokens, word, Kind.HALF) ? Kind.HALF : Kind.QUARTER;
        return words.is(tokens, word, kind)
                ? Optional.of(Part.word(words.value(tokens, word, kind), word + 1))
                : Optional.empty();
    }

    /** "three fifths", "fifty-four hundredths", "a hundred thousand trillionths". */
    private Optional<Part> parts(int token) {
        Optional<Part> cardinal = cardinals.read(token);
        if (cardinal.isEmpty() || (cardinal.get().digits() && !cardinal.get().isBelow(10))) {
            return Optional.empty();
        }
        Part numerator = cardinal.get();
        int next = cardinals.afterDash(numerator.end());
        for (Kind kind : new Kind[] {Kind.PARTS_UNIT, Kind.PARTS_TEEN, Kind.PARTS_TENS, Kind.PARTS_SCALE}) {
            if (words.is(tokens, next, kind) && !(numerator.digits() && kind != Kind.PARTS_UNIT)) {
                return Optional.of(divide(numerator, kind, next));
            }
        }
        return Optional.empty();
    }

    /** "one hundred thirty fifths" are hundred thirty-fifths: tens before a unit's part go below the line. */
    private Part divide(Part numerator, Kind kind, int word) {
        BigDecimal below = words.value(tokens, word, kind);
        BigDecimal tens = BigDecimal.valueOf(numerator.tens());
        boolean composite = kind == Kind.PARTS_UNIT
                && tens.signum() > 0
                && numerator.value().compareTo(tens) > 0;
        return composite
                ? Part.fraction(numerator.value().subtract(tens), below.add(tens), word + 1)
                : Part.fraction(numerator.value(), below, word + 1);
    }

    /** "one fifth", "a twenty-first": always after "one"; after an article where no noun follows. */
    private Optional<Part> onePart(int token) {
        boolean one = tokens.id(token) == words.one;
        if (!one && !words.is(tokens, token, Kind.ARTICLE)) {
            return Optional.empty();
        }
        int next = one ? cardinals.afterDash(token + 1) : token + 1;
        if (words.is(tokens, next, Kind.QUARTER) || words.is(tokens, next, Kind.HALF)) {
            Kind kind = words.is(tokens, next, Kind.HALF) ? Kind.HALF : Kind.QUARTER;
            Part part = Part.word(words.value(tokens, next, kind), next + 1);
            return one ? Optional.of(part) : Optional.empty();
        }
        return ordinals.inWords(next)
                .filter(part -> part.value().compareTo(BigDecimal.TWO) > 0)
                .filter(part -> one ? !tokens.isDash(part.end()) : endsPhrase(part.end()))
                .map(part -> Part.fraction(BigDecimal.ONE, part.value(), part.end()));
    }

    /** Whether no noun follows: the text's end, "of", a sign other than a hyphen, a magnitude. */
    private boolean endsPhrase(int token) {
        return switch (tokens.type(token)) {
            case NONE, BREAK, ADDRESS, DIGITS, FRACTION -> true;
            case SIGN -> !tokens.isDash(token);
            case WORD ->
                tokens.id(token) == words.of || cardinals.magnitudes(token).isPresent();
        };
    }

    private Part ofMagnitude(Part fraction) {
        return cardinals
                .magnitudes(afterOf(fraction.end()))
                .map(scale -> fraction.times(scale.value(), scale.end()))
                .orElse(fraction);
    }

    /** The token after "of a", "a" or nothing. */
    private int afterOf(int token) {
        int next = tokens.id(token) == words.of ? token + 1 : token;
        return words.is(tokens, next, Kind.ARTICLE) ? next + 1 : next;
    }
}
