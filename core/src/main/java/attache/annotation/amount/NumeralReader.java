package attache.annotation.amount;

import attache.annotation.Quantity;
import attache.annotation.amount.NumberWord.Kind;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads the numeral at a token, trying the grammars in turn: powers, fractions, ordinals, vague numbers, cardinals with what
 * may follow them.
 *
 * <p>Literal reading takes a numeral as it stands; without it, forms that a claim in prose hardly has (a ratio, a minus apart)
 * are left to the numbers in them.
 */
final class NumeralReader {

    private final Tokens tokens;
    private final NumberWords words;
    private final CurrencyNames currencies;
    private final boolean literal;
    private final DigitRuns digitRuns;
    private final CardinalGrammar cardinals;
    private final OrdinalGrammar ordinals;
    private final FractionGrammar fractions;
    private final PowerGrammar powers;
    private final VagueGrammar vague;

    NumeralReader(Tokens tokens, Lexicon lexicon, boolean literal) {
        this.tokens = tokens;
        words = lexicon.numbers();
        currencies = lexicon.currencies();
        this.literal = literal;
        digitRuns = new DigitRuns(tokens);
        cardinals = new CardinalGrammar(tokens, words, digitRuns);
        ordinals = new OrdinalGrammar(tokens, words, cardinals);
        fractions = new FractionGrammar(tokens, words, digitRuns, cardinals, ordinals);
        powers = new PowerGrammar(tokens, digitRuns);
        vague = new VagueGrammar(tokens, words);
    }

    /** Whether a numeral may begin at this token; cheap, and never false where {@link #read} finds one. */
    boolean opens(int token) {
        return switch (tokens.type(token)) {
            case DIGITS, FRACTION -> true;
            case WORD -> words.opens(tokens, token);
            case SIGN -> tokens.isSignIn(token, ".-\u2212");
            case BREAK, ADDRESS, NONE -> false;
        };
    }

    /** The numeral that begins at this token. Digits glued to a letter before them are none. */
    Optional<Reading> read(int token) {
        if (startsWithMinus(token)) {
            return unsigned(token + 1).filter(r -> !r.isVague()).map(reading -> reading.negated(token));
        }
        return tokens.is(token, TokenType.SIGN) && !digitRuns.opens(token) ? Optional.empty() : unsigned(token);
    }

    /** Like {@link #read}, where money is meant: "5m" is five million. */
    Optional<Reading> readMoney(int token) {
        return read(token).map(this::withMoneySuffix);
    }

    /** The reading with a following "m", "B" or "T" taken for a magnitude. */
    Reading withMoneySuffix(Reading reading) {
        if (!reading.digits() || reading.hasMagnitude() || reading.form() != Numeral.Form.CARDINAL) {
            return reading;
        }
        return suffix(reading, Kind.SUFFIX_MONEY).orElse(reading);
    }

    /** Whether this token says that what is behind it, of money too, is below zero. */
    boolean isMinus(int token) {
        if (words.is(tokens, token, Kind.MINUS)) {
            return isMinusWord(token);
        }
        return tokens.isSignIn(token, "-\u2212")
                && tokens.touchesNext(token)
                && !tokens.touchesNext(token - 1)
                && !tokens.is(token - 1, TokenType.DIGITS);
    }

    private boolean isMinusWord(int token) {
        return literal
                || (!tokens.is(token - 1, TokenType.WORD) && !tokens.is(token - 1, TokenType.DIGITS))
                || words.is(tokens, token - 1, Kind.BEFORE_SIGN);
    }

    private boolean startsWithMinus(int token) {
        if (words.is(tokens, token, Kind.MINUS)) {
            return isMinusWord(token);
        }
        if (!tokens.isSignIn(token, "-\u2212") || !opensDigits(token + 1)) {
            return false;
        }
        TokenType before = tokens.type(token - 1);
        if (tokens.touchesNext(token)) {
            return (!tokens.touchesNext(token - 1) && before != TokenType.DIGITS)
                    || tokens.isSignIn(token - 1, "($\u20ac\u00a3");
        }
        return literal && (before == TokenType.NONE || before == TokenType.BREAK);
    }

    private boolean opensDigits(int token) {
        return tokens.is(token, TokenType.DIGITS) || digitRuns.opens(token);
    }

    private Optional<Reading> unsigned(int token) {
        if (tokens.is(token, TokenType.DIGITS) && isGluedBehindWord(token)) {
            return Optional.empty();
        }
        Optional<Part> power = powers.read(token);
        if (power.isPresent()) {
            return power.map(part -> reading(token, part, Numeral.Form.CARDINAL));
        }
        return fractions
                .read(token)
                .map(part -> reading(token, part, Numeral.Form.FRACTION))
                .or(() -> ordinals.read(token)
                        .filter(part -> !isUnitOfTime(token, part))
                        .map(part -> reading(token, part, Numeral.Form.ORDINAL)))
                .or(() -> vague.read(token).map(part -> reading(token, part, Numeral.Form.VAGUE)))
                .or(() -> cardinals.read(token).map(part -> cardinal(token, part)));
    }

    /** "COVID19", "M777": the digits belong to the word. */
    private boolean isGluedBehindWord(int token) {
        return tokens.touchesNext(token - 1) && tokens.is(token - 1, TokenType.WORD) && !endsInCurrencyCode(token - 1);
    }

    private boolean endsInCurrencyCode(int token) {
        return currencies
                .at(tokens, token)
                .filter(match -> match.end() == token + 1)
                .isPresent();
    }

    /** "per second", "a second later": no ordinal. */
    private boolean isUnitOfTime(int token, Part part) {
        return part.end() == token + 1
                && tokens.id(token) == words.second
                && (!tokens.is(token + 1, TokenType.WORD) || tokens.isExactly(token - 1, "per"));
    }

    private Reading cardinal(int token, Part part) {
        if (literal) {
            Optional<Part> ratio = fractions.ratio(part);
            if (ratio.isPresent()) {
                return reading(token, ratio.get(), Numeral.Form.RATIO);
            }
        }
        Part mixed = fractions.mixed(part);
        Numeral.Form form = Numeral.Form.CARDINAL;
        Reading reading = reading(token, mixed, form);
        if (!mixed.digits() || reading.hasMagnitude()) {
            return reading;
        }
        return suffix(reading, Kind.SUFFIX)
                .or(() -> suffix(reading, Kind.SUFFIX_GLUED).filter(r -> tokens.touchesNext(reading.end() - 1)))
                .or(() -> suffix(reading, Kind.SUFFIX_APART).filter(r -> !tokens.touchesNext(reading.end() - 1)))
                .or(() -> millions(reading))
                .orElse(reading);
    }

    /** A magnitude suffix after digits; not one that is glued to something else in turn ("24703m212"). */
    private Optional<Reading> suffix(Reading reading, Kind kind) {
        int word = reading.end();
        if (!words.is(tokens, word, kind) || (tokens.touchesNext(word) && continuesWord(word + 1))) {
            return Optional.empty();
        }
        return Optional.of(reading.times(words.value(tokens, word, kind), word + 1));
    }

    private boolean continuesWord(int token) {
        TokenType type = tokens.type(token);
        return type == TokenType.DIGITS || (type == TokenType.WORD && !endsInCurrencyCode(token));
    }

    /** "4m people", "2m euros": a glued m is a million before a currency or a plural, else a metre and not read here. */
    private Optional<Reading> millions(Reading reading) {
        int word = reading.end();
        if (!tokens.touchesNext(word - 1) || !tokens.isExactly(word, "m") || !manyFollow(word + 1)) {
            return Optional.empty();
        }
        return suffix(reading, Kind.SUFFIX_MONEY);
    }

    private boolean manyFollow(int token) {
        if (!tokens.is(token, TokenType.WORD) || tokens.touchesNext(token - 1)) {
            return false;
        }
        if (words.is(tokens, token, Kind.PLURAL_NOUN)
                || currencies.at(tokens, token).isPresent()) {
            return true;
        }
        int end = tokens.end(token);
        String text = tokens.text();
        return tokens.length(token) > 3 && text.charAt(end - 1) == 's' && text.charAt(end - 2) != 's';
    }

    private Reading reading(int token, Part part, Numeral.Form form) {
        boolean chained = tokens.is(token, TokenType.DIGITS)
                && digitRuns.at(token).map(DigitRuns.Piece::chained).orElse(false);
        BigDecimal magnitude =
                cardinals.magnitudes(part.end() - 1).map(Part::value).orElse(BigDecimal.ONE);
        boolean digits = part.digits() || tokens.is(token, TokenType.DIGITS);
        BigDecimal step = part.step().signum() > 0 ? part.step() : Quantity.stepOf(part.value());
        return new Reading(token, part.end(), part.value(), step, form, magnitude, digits, chained);
    }
}
