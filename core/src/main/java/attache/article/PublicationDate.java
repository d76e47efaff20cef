package attache.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day of publication as sources write it: ISO 8601 dates and date-times, RFC 1123 ("Wed, 15 Oct 2025 09:30:00 GMT"), and
 * days in English words. Of a date-time, the day counts that is written, in whatever zone it is. Stateless.
 */
final class PublicationDate {
    /** The first newspaper was printed in 1605: earlier years are a program's empty date ("0001-01-01"). */
    private static final int FIRST_YEAR = 1605;

    private static final int LONGEST = 60;

    private static final Pattern ISO =
            Pattern.compile("(\\d{4})([-/.]?)(\\d{2})\\2(\\d{2})(?:[T ]\\d{2}:?\\d{2}.{0,40})?");
    private static final Pattern WEEKDAY = Pattern.compile("^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,?\\s+");
    private static final Pattern TIME = Pattern.compile("(?:,| at|\\s)\\s*\\d{1,2}:\\d{2}.{0,40}$");
    private static final Pattern DAY_SUFFIX = Pattern.compile("(?<=\\d)(?:st|nd|rd|th)\\b");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");

    private static final List<DateTimeFormatter> WORDS =
            List.of(words("d MMMM uuuu"), words("d MMM uuuu"), words("MMMM d uuuu"), words("MMM d uuuu"));

    private PublicationDate() {}

    private static DateTimeFormatter words(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** The day that {@code text} names; none where it names none, one that no calendar has, or one of two. */
    static Optional<LocalDate> read(String text) {
        String bare = text.strip();
        if (bare.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<LocalDate> read;
        Matcher iso = ISO.matcher(bare);
        Matcher numbers = NUMBERS.matcher(bare);
        if (iso.matches()) {
            read = day(iso.group(1), iso.group(3), iso.group(4));
        } else if (numbers.matches()) {
            read = numbers(numbers);
        } else {
            read = inWords(bare);
        }
        return read.filter(day -> day.getYear() >= FIRST_YEAR);
    }

    /** "25/12/2025" is one day whatever the writer's custom, "10/12/2025" may be either of two and is none. */
    private static Optional<LocalDate> numbers(Matcher numbers) {
        Optional<LocalDate> dayFirst = day(numbers.group(3), numbers.group(2), numbers.group(1));
        Optional<LocalDate> monthFirst = day(numbers.group(3), numbers.group(1), numbers.group(2));
        boolean certain = dayFirst.isEmpty() || monthFirst.isEmpty() || dayFirst.equals(monthFirst);
        return certain ? dayFirst.or(() -> monthFirst) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> inWords(String text) {
        String folded = WEEKDAY.matcher(text.toLowerCase(Locale.ROOT)).replaceFirst("");
        folded = TIME.matcher(folded).replaceFirst("");
        folded = DAY_SUFFIX.matcher(folded).replaceAll("");
        String plain = folded.replace(',', ' ')
                .replace('.', ' ')
                .replaceAll("\\bsept\\b", "sep")
                .replaceAll("\\s+", " ")
                .strip();
        for (DateTimeFormatter form : WORDS) {
            try {
                return Optional.of(LocalDate.parse(plain, form));
            } catch (DateTimeParseException e) {
                // The next form may fit.
            }
        }
        return Optional.empty();
    }
}
