package attache.annotation.amount;

import java.util.EnumMap;
import java.util.Map;

/** Words around a number that tell what it is, from {@code designators.tsv}; read-only once loaded. */
final class ContextWords {

    /** What such a word tells. */
    enum Kind {
        /** Article, page: the number after it is a name. */
        LABEL,
        /** No., nr.: a name where a point or digits follow at once. */
        LABEL_DOTTED,
        /** Leopard, Type: a label where it has a capital. */
        LABEL_CAPITAL,
        /** in, since: a four-digit number after it is a year. */
        YEAR_BEFORE,
        /** pm, o'clock: the number before it is a time of day. */
        CLOCK_AFTER,
        /** rose, cut: "from X to Y" behind it is a change, no range. */
        CHANGE,
        /** Degrees near it are of heat. */
        TEMPERATURE,
        /** A bar near it is a pressure. */
        PRESSURE,
        /** long, wide: the number before it has a unit of length. */
        EXTENT,
        /** rain, lens: millimeters before it are no calibre. */
        BREADTH,
        /** howitzer, shell: millimeters before it are a calibre. */
        ARMS
    }

    private final Map<Kind, Phrases<Kind>> words = new EnumMap<>(Kind.class);

    ContextWords(Vocabulary vocabulary) {
        for (Kind kind : Kind.values()) {
            words.put(kind, new Phrases<>(vocabulary, false));
        }
        for (DataFile.Row row : DataFile.rows("designators.tsv", 2)) {
            Kind kind = Kind.valueOf(row.cell(1));
            phrases(kind).add(row.cell(0), kind);
        }
    }

    /** Whether a word of this kind begins at the token. */
    boolean is(Tokens tokens, int token, Kind kind) {
        return phrases(kind).longest(tokens, token).isPresent();
    }

    /** Whether a word of this kind stands among the {@code count} tokens from {@code first} on, in the same line. */
    boolean among(Tokens tokens, int first, int count, Kind kind) {
        for (int token = first; token < first + count; token++) {
            if (is(tokens, token, kind)) {
                return true;
            }
        }
        return false;
    }

    private Phrases<Kind> phrases(Kind kind) {
        Phrases<Kind> phrases = words.get(kind);
        if (phrases == null) {
            throw new IllegalStateException("No words of kind " + kind + ".");
        }
        return phrases;
    }
}
