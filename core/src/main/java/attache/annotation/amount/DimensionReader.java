package attache.annotation.amount;

import attache.annotation.amount.ContextWords.Kind;
import attache.annotation.amount.Phrases.Match;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Reads a number with a unit: "2,500 km", "six-mile", "155mm", "5 ft 2 in", "50 meters per second", "half a mile". */
final class DimensionReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LARGEST_CALIBRE = BigDecimal.valueOf(420);
    private static final BigDecimal INCHES_IN_FOOT = BigDecimal.valueOf(12);
    private static final int REACH = 5;

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final UnitWords units;
    private final NumeralReader numerals;

    DimensionReader(Tokens tokens, Lexicon lexicon, NumeralReader numerals) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.units = lexicon.units();
        this.numerals = numerals;
    }

    /** A measure whose number has been read and whose unit stands behind it. */
    Optional<Piece> suffixed(Reading number) {
        if (number.form() == Numeral.Form.ORDINAL || number.form() == Numeral.Form.RATIO || number.chained()) {
            return Optional.empty();
        }
        int next = number.end();
        if (tokens.isDash(next) && tokens.touchesNext(next) && tokens.touchesNext(next - 1)) {
            next++;
        }
        boolean bracket = tokens.isSignIn(next, "([{");
        int start = bracket ? next + 1 : next;
        Optional<Match<UnitWord>> unit = units.at(tokens, start).filter(match -> fits(number, start, match));
        if (unit.isEmpty() || (bracket && !tokens.isSignIn(unit.get().end(), ")]}"))) {
            return Optional.empty();
        }
        int end = bracket ? unit.get().end() + 1 : unit.get().end();
        return Optional.of(inches(compose(number, unit.get().value(), end)));
    }

    /** "half a mile", "a half turn", "quarter-mile": a part of one unit. */
    Optional<Piece> part(int token) {
        NumberWords words = lexicon.numbers();
        int word = words.is(tokens, token, NumberWord.Kind.ARTICLE) ? token + 1 : token;
        NumberWord.Kind kind =
                words.is(tokens, word, NumberWord.Kind.HALF) ? NumberWord.Kind.HALF : NumberWord.Kind.QUARTER;
        if (!words.is(tokens, word, kind)) {
            return Optional.empty();
        }
        int next = tokens.isDash(word + 1) ? word + 2 : word + 1;
        next = words.is(tokens, next, NumberWord.Kind.ARTICLE) ? next + 1 : next;
        Part half = Part.word(words.value(tokens, word, kind), next);
        Reading number = new Reading(
                token, next, half.value(), half.step(), Numeral.Form.FRACTION, BigDecimal.ONE, false, false);
        return suffixed(number);
    }

    private Piece compose(Reading number, UnitWord word, int end) {
        boolean per = tokens.isExactly(end, "per") || (tokens.isSign(end, '/') && tokens.touchesNext(end - 1));
        if (per && word.unitClass().equals(Optional.of(UnitClass.LENGTH))) {
            Optional<Match<UnitWord>> divisor = units.divisorAt(tokens, end + 1);
            if (divisor.isPresent()) {
                UnitWord time = divisor.get().value();
                Unit speed = new Unit(
                        word.name() + " per " + time.name(),
                        UnitClass.SPEED,
                        word.factor().divide(time.factor(), MathContext.DECIMAL64),
                        BigDecimal.ZERO);
                return piece(number, divisor.get().end(), speed);
            }
        }
        return piece(number, end, classed(number, word, end));
    }

    private static Piece piece(Reading number, int end, Unit unit) {
        return Piece.of(number.first(), end, number, new Measure.Extent(unit), false);
    }

    private Unit classed(Reading number, UnitWord word, int end) {
        return word.name().equals("millimeter") && isCalibre(number, end)
                ? word.unit().as(UnitClass.CALIBRE)
                : word.unit();
    }

    private boolean isCalibre(Reading number, int end) {
        return number.value().compareTo(LARGEST_CALIBRE) <= 0
                && lexicon.contexts().among(tokens, end, REACH, Kind.ARMS)
                && !lexicon.contexts().among(tokens, end, 2, Kind.BREADTH);
    }

    /** "5 ft 2 in" is one height, in feet. */
    private Piece inches(Piece feet) {
        if (!(feet.measure() instanceof Measure.Extent(Unit unit))
                || !unit.name().equals("foot")
                || !numerals.opens(feet.end())
                || tokens.is(feet.end(), TokenType.SIGN)) {
            return feet;
        }
        Optional<Reading> number =
                numerals.read(feet.end()).filter(r -> r.value().compareTo(INCHES_IN_FOOT) < 0);
        Optional<Match<UnitWord>> inch = number.flatMap(r -> units.at(tokens, r.end()))
                .filter(match -> match.value().name().equals("inch"));
        if (number.isEmpty() || inch.isEmpty()) {
            return feet;
        }
        BigDecimal rest = number.get().value().divide(INCHES_IN_FOOT, MathContext.DECIMAL64);
        Reading main = feet.reading();
        Reading sum = new Reading(
                main.first(),
                inch.get().end(),
                main.value().add(rest),
                BigDecimal.ONE.divide(INCHES_IN_FOOT, MathContext.DECIMAL64),
                main.form(),
                main.magnitude(),
                main.digits(),
                false);
        return piece(sum, inch.get().end(), unit);
    }

    private boolean fits(Reading number, int start, Match<UnitWord> match) {
        return !isCut(match.end()) && isPlausibleLetter(number, start, match) && isCareful(number, match);
    }

    /** Whether letters or digits go on right behind the unit ("24703m212", "24703 L-202"). */
    private boolean isCut(int end) {
        if (!tokens.touchesNext(end - 1)) {
            return false;
        }
        boolean goesOn = tokens.is(end, TokenType.WORD) || tokens.is(end, TokenType.DIGITS);
        boolean named = tokens.isDash(end) && tokens.touchesNext(end) && tokens.is(end + 1, TokenType.DIGITS);
        return (goesOn && tokens.is(end - 1, TokenType.WORD)) || named;
    }

    /** A single letter is a unit only after digits, and not where it begins a name ("5 W. Main Street"). */
    private boolean isPlausibleLetter(Reading number, int start, Match<UnitWord> match) {
        boolean letter = match.end() == start + 1 && tokens.is(start, TokenType.WORD) && tokens.length(start) == 1;
        if (!letter) {
            return true;
        }
        boolean initial = Character.isUpperCase(tokens.text().charAt(tokens.start(start)))
                && tokens.isSign(match.end(), '.')
                && tokens.is(match.end() + 1, TokenType.WORD);
        return number.digits() && !initial;
    }

    private boolean isCareful(Reading number, Match<UnitWord> match) {
        return switch (match.value().care()) {
            case NONE, MONEY -> true;
            case DEGREE -> !lexicon.contexts().among(tokens, number.first() - REACH - 1, 2 * REACH, Kind.TEMPERATURE);
            case MEASURED -> measured(match.end());
            case SMALL -> number.value().compareTo(HUNDRED) < 0;
            case DECIMAL -> number.value().compareTo(BigDecimal.ONE) < 0;
            case PRESSURE -> lexicon.contexts().among(tokens, number.first() - REACH, 2 * REACH, Kind.PRESSURE);
            case BEFORE, DIVISOR -> false;
        };
    }

    private boolean measured(int end) {
        TokenType type = tokens.type(end);
        return lexicon.contexts().is(tokens, tokens.isDash(end) ? end + 1 : end, Kind.EXTENT) || type == TokenType.NONE;
    }
}
