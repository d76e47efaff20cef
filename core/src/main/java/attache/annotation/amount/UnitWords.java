package attache.annotation.amount;

import attache.annotation.amount.Phrases.Match;
import attache.annotation.amount.UnitWord.Care;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Written forms of units, from {@code units.tsv}; read-only once loaded. */
final class UnitWords {

    private static final String TIME = "TIME";

    private final Phrases<UnitWord> words;
    private final Phrases<UnitWord> divisors;

    UnitWords(Vocabulary vocabulary) {
        words = new Phrases<>(vocabulary, false);
        divisors = new Phrases<>(vocabulary, false);
        for (DataFile.Row row : DataFile.rows("units.tsv", 7)) {
            add(row);
        }
    }

    /** The unit written from this token on. */
    Optional<Match<UnitWord>> at(Tokens tokens, int token) {
        return words.longest(tokens, token);
    }

    /** The unit of time written from this token on. */
    Optional<Match<UnitWord>> divisorAt(Tokens tokens, int token) {
        return divisors.longest(tokens, token);
    }

    boolean opens(Tokens tokens, int token) {
        return words.opens(tokens, token);
    }

    private void add(DataFile.Row row) {
        try {
            Care care =
                    row.cell(5).isEmpty() ? Care.NONE : Care.valueOf(row.cell(5).toUpperCase(Locale.ROOT));
            Optional<UnitClass> unitClass =
                    row.cell(1).equals(TIME) ? Optional.empty() : Optional.of(UnitClass.valueOf(row.cell(1)));
            BigDecimal offset = row.cell(6).isEmpty() ? BigDecimal.ZERO : new BigDecimal(row.cell(6));
            UnitWord word = new UnitWord(row.cell(0), unitClass, new BigDecimal(row.cell(2)), offset, care);
            Phrases<UnitWord> target = care == Care.DIVISOR ? divisors : words;
            row.parts(3).forEach(form -> target.add(form, word));
            row.parts(4).forEach(symbol -> target.addExactly(symbol, word));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(row.place() + ": no such class, number or note.", e);
        }
    }
}
