package attache.annotation.gazetteer;

import java.util.Locale;

/** Writes what is catalogued in the singular as it is counted: {@code 14 Leopard 2 tanks}. Immutable and thread-safe. */
public final class Plurals {
    private static final Spelling SPELLING = Spelling.standard();

    private Plurals() {}

    /**
     * The plural of a noun phrase by its last word: {@code artillery shells}, {@code F-16s}. A phrase that stands in the plural already,
     * and a name in capitals that ends in S ({@code HIMARS}), stays as it is; so does an empty one.
     */
    public static String of(String phrase) {
        String last = phrase.substring(phrase.lastIndexOf(' ') + 1);
        String lower = last.toLowerCase(Locale.ROOT);
        boolean plural = lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us");
        return last.isEmpty() || plural ? phrase : SPELLING.plural(phrase);
    }
}
