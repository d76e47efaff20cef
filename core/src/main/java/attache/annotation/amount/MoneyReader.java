package attache.annotation.amount;

import attache.annotation.amount.CurrencyName.Care;
import attache.annotation.amount.Phrases.Match;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reads money: a currency before a number ("US$4.7 billion") or after it ("1.3 billion kroner", "50 cents"). */
final class MoneyReader {

    private static final BigDecimal LARGE = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Tokens tokens;
    private final NumberWords words;
    private final CurrencyNames currencies;
    private final NumeralReader numerals;
    private final MoneyTail tail;

    MoneyReader(Tokens tokens, Lexicon lexicon, NumeralReader numerals, boolean literal) {
        this.tokens = tokens;
        this.words = lexicon.numbers();
        this.currencies = lexicon.currencies();
        this.numerals = numerals;
        this.tail = new MoneyTail(tokens, lexicon, numerals, literal);
    }

    /** Whether a currency may begin at this token; cheap. */
    boolean opens(int token) {
        return currencies.opens(tokens, token);
    }

    /** Money whose currency begins at this token and stands before the number. */
    Optional<Piece> prefixed(int token) {
        if (!opens(token) || (tokens.touchesNext(token - 1) && tokens.is(token - 1, TokenType.WORD))) {
            return Optional.empty();
        }
        Optional<Match<CurrencyName>> match =
                currencies.at(tokens, token).filter(m -> m.value().before());
        if (match.isEmpty() || !numerals.opens(match.get().end())) {
            return Optional.empty();
        }
        Match<CurrencyName> name = match.get();
        return numerals.readMoney(name.end())
                .filter(MoneyReader::isNumber)
                .filter(reading -> !isGlued(reading) && isLargeEnough(name.value(), reading))
                .map(reading -> withSecondName(token, reading, name.value()))
                .map(tail::extend);
    }

    /** Money whose number has been read and whose currency stands behind it. */
    Optional<Piece> suffixed(Reading number) {
        if (!isNumber(number)) {
            return Optional.empty();
        }
        Reading money = numerals.withMoneySuffix(number);
        Optional<Piece> found = behind(money);
        return (found.isEmpty() && money.end() > number.end() ? behind(number) : found).map(tail::extend);
    }

    /** "Hundreds of millions of dollars". */
    private Optional<Piece> vague(Reading number) {
        if (tokens.id(number.end()) != words.of) {
            return Optional.empty();
        }
        return currencies
                .at(tokens, number.end() + 1)
                .filter(name -> !isCut(name.end()) && tokens.id(name.end()) != words.of)
                .filter(name -> name.value().care() == Care.NONE || number.hasMagnitude())
                .map(name -> Piece.of(number.first(), name.end(), number, new Measure.Currency(name.value()), false));
    }

    /** "Five (5) million euros", "5 million (five million) euros": the number with itself in brackets behind it. */
    private Optional<Reading> toldTwice(Reading number) {
        if (!tokens.isSign(number.end(), '(') || !numerals.opens(number.end() + 1)) {
            return Optional.empty();
        }
        Optional<Reading> again = numerals.read(number.end() + 1)
                .filter(other ->
                        tokens.isSign(other.end(), ')') && other.value().compareTo(number.value()) == 0);
        return again.map(other -> number.spanning(number.first(), other.end() + 1))
                .map(both -> lateMagnitude(both, both.end())
                        .filter(r -> !number.hasMagnitude())
                        .orElse(both));
    }

    private Optional<Piece> behind(Reading once) {
        Reading number = toldTwice(once).orElse(once);
        if (number.isVague()) {
            Optional<Piece> sum = vague(number);
            if (sum.isPresent()) {
                return sum;
            }
        }
        int next = tokens.isDash(number.end()) && tokens.touchesNext(number.end()) ? number.end() + 1 : number.end();
        if (tokens.isSign(next, '.')
                && number.hasMagnitude()
                && tokens.touchesNext(next - 1)
                && isAbbreviated(number)) {
            next++;
        }
        boolean bracket = tokens.isSign(next, '(');
        Optional<Match<CurrencyName>> match = currencies.at(tokens, bracket ? next + 1 : next);
        if (match.isEmpty() || (bracket && !tokens.isSign(match.get().end(), ')'))) {
            return Optional.empty();
        }
        Match<CurrencyName> name = match.get();
        int end = bracket ? name.end() + 1 : name.end();
        if (!isLargeEnough(name.value(), number) || (!bracket && belongsToNext(number, name)) || isCut(end)) {
            return Optional.empty();
        }
        Reading scaled = number;
        if (!number.hasMagnitude()) {
            Optional<Reading> late = lateMagnitude(number, end);
            scaled = late.orElse(number);
            end = late.map(Reading::end).orElse(end);
        }
        return Optional.of(Piece.of(number.first(), end, scaled, new Measure.Currency(name.value()), false));
    }

    /** "400 mil. NOK": the point belongs to the magnitude. */
    private boolean isAbbreviated(Reading number) {
        return words.is(tokens, number.end() - 1, NumberWord.Kind.SUFFIX);
    }

    /** "75 USD million". */
    private Optional<Reading> lateMagnitude(Reading number, int token) {
        for (NumberWord.Kind kind : new NumberWord.Kind[] {NumberWord.Kind.MAGNITUDE, NumberWord.Kind.SUFFIX}) {
            if (words.is(tokens, token, kind)) {
                return Optional.of(number.times(words.value(tokens, token, kind), token + 1));
            }
        }
        return Optional.empty();
    }

    /** "in 2022 $50 million", "in 2022 EUR 50 million": the currency is that of the number behind it. */
    private boolean belongsToNext(Reading number, Match<CurrencyName> name) {
        int next = name.end();
        if (!name.value().before() || !numerals.opens(next) || !tokens.is(next, TokenType.DIGITS)) {
            return false;
        }
        if (tokens.touchesNext(next - 1)) {
            return true;
        }
        Optional<Reading> following = numerals.readMoney(next);
        if (following.isEmpty() || currencies.at(tokens, following.get().end()).isPresent()) {
            return false;
        }
        boolean larger =
                following.get().hasMagnitude() || following.get().value().compareTo(THOUSAND) >= 0;
        return larger && !number.hasMagnitude();
    }

    /** "$5 million USD", "$10 dollars": the second name must be one that the first may mean, and narrows it. */
    private Piece withSecondName(int first, Reading reading, CurrencyName name) {
        Piece piece = Piece.of(first, reading.end(), reading, new Measure.Currency(name), true);
        boolean bracket = tokens.isSign(reading.end(), '(');
        Optional<Match<CurrencyName>> second = currencies.at(tokens, bracket ? reading.end() + 1 : reading.end());
        if (second.isEmpty() || second.get().value().factor().compareTo(name.factor()) != 0) {
            return piece;
        }
        int end = second.get().end();
        Set<String> shared = new HashSet<>(name.codes());
        shared.retainAll(second.get().value().codes());
        boolean closes = bracket ? tokens.isSign(end, ')') : !tokens.is(end, TokenType.DIGITS);
        if (shared.isEmpty() || !closes) {
            return piece;
        }
        String usual = shared.contains(name.usual())
                ? name.usual()
                : second.get().value().usual();
        CurrencyName narrowed = new CurrencyName(shared, usual, name.factor(), true, Care.NONE);
        return Piece.of(first, bracket ? end + 1 : end, reading, new Measure.Currency(narrowed), true);
    }

    private static boolean isNumber(Reading reading) {
        return reading.form() != Numeral.Form.ORDINAL && reading.form() != Numeral.Form.RATIO;
    }

    private boolean isLargeEnough(CurrencyName name, Reading reading) {
        return name.care() == Care.NONE || reading.value().abs().compareTo(LARGE) >= 0;
    }

    /** "$5xyz": letters that are no magnitude and no currency. */
    private boolean isGlued(Reading reading) {
        int last = reading.end() - 1;
        return tokens.touchesNext(last)
                && tokens.is(last + 1, TokenType.WORD)
                && currencies.at(tokens, last + 1).isEmpty();
    }

    /** Whether letters or digits go on right behind the name. */
    private boolean isCut(int end) {
        boolean touches = tokens.touchesNext(end - 1);
        return touches
                && tokens.is(end - 1, TokenType.WORD)
                && (tokens.is(end, TokenType.DIGITS) || tokens.is(end, TokenType.WORD))
                && tokens.text().charAt(tokens.start(end)) < 0x80;
    }
}
