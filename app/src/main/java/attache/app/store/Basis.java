package attache.app.store;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What derived tables are made from: two equal ones mean equal tables.
 *
 * @param form the form of the tables
 * @param readings the number of the last reading
 * @param decisions the sequence of the last decision
 */
record Basis(int form, long readings, long decisions) {
    private static final Pattern WORDS =
            Pattern.compile("form (\\d{1,9}), readings (\\d{1,18}), decisions (\\d{1,18})");

    /** The basis that {@code words} are of; empty where they are of none. */
    static Optional<Basis> of(String words) {
        Matcher matcher = WORDS.matcher(words);
        return matcher.matches()
                ? Optional.of(new Basis(
                        Integer.parseInt(matcher.group(1)),
                        Long.parseLong(matcher.group(2)),
                        Long.parseLong(matcher.group(3))))
                : Optional.empty();
    }

    /** As it is kept: {@code form 3, readings 12, decisions 0}. */
    String words() {
        return "form " + form + ", readings " + readings + ", decisions " + decisions;
    }
}
