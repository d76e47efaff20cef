package attache.annotation.amount;

import attache.annotation.amount.Phrases.Match;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads percentages: "20%", "per cent", "percentage points", "2% of GDP". */
final class PercentReader {

    private final Tokens tokens;
    private final NumberWords words;
    private final PercentWords percents;
    private final NumeralReader numerals;

    PercentReader(Tokens tokens, Lexicon lexicon, NumeralReader numerals) {
        this.tokens = tokens;
        this.words = lexicon.numbers();
        this.percents = lexicon.percents();
        this.numerals = numerals;
    }

    /** A percentage whose number has been read. */
    Optional<Piece> suffixed(Reading number) {
        if (number.form() == Numeral.Form.ORDINAL || number.chained()) {
            return Optional.empty();
        }
        int next =
                tokens.isDash(number.end()) && tokens.touchesNext(number.end()) ? number.end() + 1 : behindOne(number);
        Optional<Match<Percent.Of>> sign = percents.signAt(tokens, next);
        if (sign.isEmpty() || goesOn(sign.get().end())) {
            return Optional.empty();
        }
        int end = sign.get().end();
        Percent.Of of = sign.get().value() == Percent.Of.WHOLE && percents.ofGdpAt(tokens, end)
                ? Percent.Of.GDP
                : sign.get().value();
        return Optional.of(Piece.of(number.first(), end, number, new Measure.Share(of), false));
    }

    /** Where the sign may stand: of "three quarters of a percent" behind "of a", else right behind the number. */
    private int behindOne(Reading number) {
        int one = number.end() + 1;
        boolean ofOne = number.form() == Numeral.Form.FRACTION
                && tokens.id(number.end()) == words.of
                && (words.is(tokens, one, NumberWord.Kind.ARTICLE) || tokens.id(one) == words.one);
        return ofOne ? one + 1 : number.end();
    }

    /** "Half a percent", "a quarter of a percentage point", "half of one per cent". */
    Optional<Piece> part(int token) {
        int word = words.is(tokens, token, NumberWord.Kind.ARTICLE) ? token + 1 : token;
        NumberWord.Kind kind =
                words.is(tokens, word, NumberWord.Kind.HALF) ? NumberWord.Kind.HALF : NumberWord.Kind.QUARTER;
        if (!words.is(tokens, word, kind)) {
            return Optional.empty();
        }
        int next = tokens.id(word + 1) == words.of ? word + 2 : word + 1;
        boolean one = words.is(tokens, next, NumberWord.Kind.ARTICLE) || tokens.id(next) == words.one;
        next = one ? next + 1 : next;
        Part part = Part.word(words.value(tokens, word, kind), next);
        return suffixed(new Reading(
                token, next, part.value(), part.step(), Numeral.Form.FRACTION, BigDecimal.ONE, false, false));
    }

    /** "percent of twenty", as a form or a question words it; only in literal reading. */
    Optional<Piece> reversed(int token) {
        Optional<Match<Percent.Of>> sign =
                percents.opens(tokens, token) ? percents.signAt(tokens, token) : Optional.empty();
        if (sign.isEmpty() || tokens.id(sign.get().end()) != words.of) {
            return Optional.empty();
        }
        int start = sign.get().end() + 1;
        if (!numerals.opens(start)) {
            return Optional.empty();
        }
        return numerals.read(start)
                .filter(reading -> reading.form() == Numeral.Form.CARDINAL)
                .map(reading -> Piece.of(token, reading.end(), reading, new Measure.Share(Percent.Of.WHOLE), true));
    }

    /** "%20and": an escape in an address, not a sign. */
    private boolean goesOn(int end) {
        return tokens.touchesNext(end - 1) && (tokens.is(end, TokenType.DIGITS) || tokens.is(end, TokenType.WORD));
    }
}
