package attache.view;

import attache.annotation.Edtf;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people write them where EDTF (ISO 8601-2) has a code that they cannot read: seasons, quarters and halves of a year, open and
 * uncertain ends. Days and months stay as ISO 8601 has them.
 */
final class When {
    private static final Pattern PART = Pattern.compile("(\\d{4})-(\\d\\d)");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final int FIRST_SEASON = 21;
    private static final int FIRST_QUARTER = 33;
    private static final int FIRST_HALF = 40;

    private When() {}

    /** {@code summer 2023}, {@code since 2022-02}, {@code by 2024-03}, {@code 2023-01-09 to 2023-01-15}. */
    static String words(Edtf date) {
        return words(date.expression());
    }

    /** The same for an expression; what is no interval and no code of a season comes back as it is. */
    static String words(String expression) {
        int slash = expression.indexOf('/');
        if (slash < 0) {
            return point(expression);
        }
        String from = expression.substring(0, slash);
        String to = expression.substring(slash + 1);
        boolean openFrom = from.isEmpty() || from.equals("..");
        boolean openTo = to.isEmpty() || to.equals("..");
        if (openFrom || openTo) {
            return openFrom && openTo ? "" : openFrom ? "by " + point(to) : "since " + point(from);
        }
        return point(from) + " to " + point(to);
    }

    private static String point(String date) {
        boolean about = date.endsWith("~") || date.endsWith("%");
        String bare = about || date.endsWith("?") ? date.substring(0, date.length() - 1) : date;
        return (about ? "about " : "") + partOfYear(bare).orElse(bare);
    }

    private static Optional<String> partOfYear(String date) {
        Matcher matcher = PART.matcher(date);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String year = matcher.group(1);
        int code = Integer.parseInt(matcher.group(2));
        if (code >= FIRST_SEASON && code < FIRST_SEASON + SEASONS.size()) {
            return Optional.of(SEASONS.get(code - FIRST_SEASON) + " " + year);
        }
        if (code >= FIRST_QUARTER && code < FIRST_QUARTER + 4) {
            return Optional.of("quarter " + (code - FIRST_QUARTER + 1) + " of " + year);
        }
        return code == FIRST_HALF || code == FIRST_HALF + 1
                ? Optional.of((code == FIRST_HALF ? "first" : "second") + " half of " + year)
                : Optional.empty();
    }
}
