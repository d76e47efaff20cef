package attache.annotation.amount;

import attache.annotation.amount.NumberWord.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Ordinals: "third", "twenty-first", "one hundred and third", "21st". */
final class OrdinalGrammar {

    private static final List<Kind> SINGLE = List.of(
            Kind.ORDINAL_UNIT, Kind.ORDINAL_TEEN, Kind.ORDINAL_TENS, Kind.ORDINAL_HUNDRED, Kind.ORDINAL_MAGNITUDE);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Tokens tokens;
    private final NumberWords words;
    private final CardinalGrammar cardinals;

    OrdinalGrammar(Tokens tokens, NumberWords words, CardinalGrammar cardinals) {
        this.tokens = tokens;
        this.words = words;
        this.cardinals = cardinals;
    }

    /** An ordinal in digits ("21st") or in words. */
    Optional<Part> read(int token) {
        if (tokens.is(token, TokenType.DIGITS)) {
            return inDigits(token);
        }
        return words.is(tokens, token, Kind.ARTICLE) ? Optional.empty() : inWords(token);
    }

    /** An ordinal in words. */
    Optional<Part> inWords(int token) {
        if (tokens.is(token, TokenType.WORD)) {
            Optional<Part> single = single(token);
            if (single.isPresent()) {
                return single;
            }
            return cardinals.read(token).filter(part -> !part.digits()).flatMap(this::complete);
        }
        return Optional.empty();
    }

    private Optional<Part> inDigits(int token) {
        return cardinals
                .read(token)
                .filter(part -> part.end() == token + 1 && tokens.touchesNext(token))
                .filter(part -> words.is(tokens, token + 1, Kind.ORDINAL_ENDING))
                .filter(part -> !tokens.touchesNext(token + 1) || !tokens.is(token + 2, TokenType.WORD))
                .map(part -> Part.word(part.value(), token + 2));
    }

    private Optional<Part> complete(Part head) {
        int next = cardinals.afterDash(head.end());
        if (head.scaled() && tokens.id(next) == words.and) {
            next++;
        }
        boolean round = head.scaled() && head.value().remainder(HUNDRED).signum() == 0;
        if ((round || head.tens() > 0) && words.is(tokens, next, Kind.ORDINAL_UNIT)) {
            return sum(next, Kind.ORDINAL_UNIT, head.value());
        }
        if (round && words.is(tokens, next, Kind.ORDINAL_TEEN)) {
            return sum(next, Kind.ORDINAL_TEEN, head.value());
        }
        if (round && words.is(tokens, next, Kind.ORDINAL_TENS)) {
            return sum(next, Kind.ORDINAL_TENS, head.value());
        }
        if (head.isBelow(100) && words.is(tokens, next, Kind.ORDINAL_HUNDRED)) {
            return Optional.of(Part.word(head.value().multiply(HUNDRED), next + 1));
        }
        return Optional.empty();
    }

    private Optional<Part> single(int token) {
        for (Kind kind : SINGLE) {
            if (words.is(tokens, token, kind)) {
                return sum(token, kind, BigDecimal.ZERO);
            }
        }
        return Optional.empty();
    }

    private Optional<Part> sum(int token, Kind kind, BigDecimal head) {
        BigDecimal value = head.add(words.value(tokens, token, kind));
        return Optional.of(new Part(value, BigDecimal.ONE, token + 1, false, false, 0));
    }
}
