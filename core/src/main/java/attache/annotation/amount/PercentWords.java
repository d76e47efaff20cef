package attache.annotation.amount;

import attache.annotation.amount.Phrases.Match;
import java.util.Optional;

/** The ways to write percent, percentage point and "of GDP", from {@code percents.tsv}; read-only once loaded. */
final class PercentWords {

    private final Phrases<Percent.Of> signs;
    private final Phrases<Percent.Of> bases;

    PercentWords(Vocabulary vocabulary) {
        signs = new Phrases<>(vocabulary, false);
        bases = new Phrases<>(vocabulary, false);
        for (DataFile.Row row : DataFile.rows("percents.tsv", 2)) {
            Percent.Of of = Percent.Of.valueOf(row.cell(1));
            (of == Percent.Of.GDP ? bases : signs).add(row.cell(0), of);
        }
    }

    /** The percent sign or word from this token on. */
    Optional<Match<Percent.Of>> signAt(Tokens tokens, int token) {
        return signs.longest(tokens, token);
    }

    /** Whether "of GDP" stands from this token on. */
    boolean ofGdpAt(Tokens tokens, int token) {
        return bases.longest(tokens, token).isPresent();
    }

    boolean opens(Tokens tokens, int token) {
        return signs.opens(tokens, token);
    }
}
