package attache.annotation.amount;

import attache.annotation.amount.NumberWord.Kind;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Numbers that are no numbers but have a least one: "dozens", "hundreds of", "tens of thousands", "several hundred".
 *
 * <p>A plural means two of its kind at the least, as the codebook has it: dozens 24, hundreds 200.
 */
final class VagueGrammar {

    private static final BigDecimal TWO = BigDecimal.TWO;

    private final Tokens tokens;
    private final NumberWords words;

    VagueGrammar(Tokens tokens, NumberWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** The vague number that begins at this token; its value is the least that it means. */
    Optional<Part> read(int token) {
        boolean article = words.is(tokens, token, Kind.ARTICLE);
        int word = article ? token + 1 : token;
        if (words.is(tokens, word, Kind.SEVERAL)) {
            int next = tokens.id(word + 1) == words.of ? word + 2 : word + 1;
            return counted(next);
        }
        return article ? Optional.empty() : plural(token, true);
    }

    private Optional<Part> counted(int token) {
        for (Kind kind : new Kind[] {Kind.HUNDRED, Kind.MAGNITUDE, Kind.DOZEN}) {
            if (words.is(tokens, token, kind)) {
                Part least = Part.word(TWO, token).times(words.value(tokens, token, kind), token + 1);
                return Optional.of(
                        words.is(tokens, token + 1, Kind.MAGNITUDE)
                                ? least.times(words.value(tokens, token + 1, Kind.MAGNITUDE), token + 2)
                                : least);
            }
        }
        return plural(token, true);
    }

    /** "hundreds", "tens of thousands"; "tens" alone is none. */
    private Optional<Part> plural(int token, boolean outer) {
        for (Kind kind : new Kind[] {Kind.HUNDREDS, Kind.DOZENS, Kind.MAGNITUDES, Kind.VAGUE_OF}) {
            if (!words.is(tokens, token, kind)) {
                continue;
            }
            boolean of = tokens.id(token + 1) == words.of;
            if (kind == Kind.VAGUE_OF && !of) {
                return Optional.empty();
            }
            BigDecimal value = words.value(tokens, token, kind);
            Part least = outer ? Part.word(TWO, token).times(value, token + 1) : Part.word(value, token + 1);
            Optional<Part> inner = of && outer ? plural(token + 2, false) : Optional.empty();
            return Optional.of(
                    inner.isPresent()
                            ? least.times(inner.get().value(), inner.get().end())
                            : least);
        }
        return Optional.empty();
    }
}
