package attache.article;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a document in output, the last part of its path without its last ending, and what the name tells. Stateless. */
public final class DocumentName {
    /** ISO 8601: an extended date, or a basic one with its time; then an end, or what begins no further number. */
    private static final Pattern DATED = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\d(?!\\d|-\\d)|\\d{8}(?=T\\d{4}(?:\\d\\d)?Z?(?!\\d))).*", Pattern.DOTALL);

    private DocumentName() {}

    /** {@code news/day.one.md} is {@code day.one}; a name that is nothing but an ending stays whole. */
    public static String of(String input) {
        String name = input.substring(Math.max(input.lastIndexOf('/'), input.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /**
     * The day that a document's name begins with, as archives and weblogs name articles: {@code 2024-03-01-shells-come},
     * {@code 20240301T081500Z_NO_en}; empty for a bare number, which may be anything, and for a day that no calendar has.
     */
    static Optional<LocalDate> day(String name) {
        Matcher dated = DATED.matcher(name);
        return dated.matches() ? PublicationDate.read(dated.group(1)) : Optional.empty();
    }
}
