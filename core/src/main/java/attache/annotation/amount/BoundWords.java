package attache.annotation.amount;

import attache.annotation.Bound;
import attache.annotation.amount.Phrases.Match;
import java.util.Optional;

/** Words before and after an amount that bound it, from {@code bounds.tsv}; read-only once loaded. */
final class BoundWords {

    private static final String FILLER = "FILLER";
    /** A bound stands close to its amount: so many phrases are looked at, fillers included. */
    private static final int MOST_PHRASES = 3;

    private final Phrases<String> before;
    private final Phrases<String> after;

    BoundWords(Vocabulary vocabulary) {
        before = new Phrases<>(vocabulary, true);
        after = new Phrases<>(vocabulary, false);
        for (DataFile.Row row : DataFile.rows("bounds.tsv", 4)) {
            (row.cell(1).equals("before") ? before : after).add(row.cell(0), checked(row));
        }
    }

    /** A bound, and the first token of the words that said so. */
    record Found(Bound bound, int first) {}

    /** The bound said right before this token. */
    Optional<Found> before(Tokens tokens, int token) {
        int at = token - 1;
        for (int i = 0; i < MOST_PHRASES; i++) {
            Optional<Match<String>> match = before.longest(tokens, at);
            if (match.isEmpty()) {
                return Optional.empty();
            }
            if (!match.get().value().equals(FILLER)) {
                return Optional.of(new Found(
                        Bound.valueOf(match.get().value()), match.get().end()));
            }
            at = match.get().end() - 1;
        }
        return Optional.empty();
    }

    /** The bound said right after the amount that ends before this token. */
    Optional<Bound> after(Tokens tokens, int token) {
        return after.longest(tokens, token).map(match -> Bound.valueOf(match.value()));
    }

    private static String checked(DataFile.Row row) {
        if (!row.cell(2).equals(FILLER)) {
            Bound.valueOf(row.cell(2));
        }
        return row.cell(2);
    }
}
