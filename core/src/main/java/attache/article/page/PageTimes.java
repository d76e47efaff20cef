package attache.article.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times as pages write them: ISO 8601 and its many near misses, RFC 1123, seconds since 1970, days in words of the page's
 * language, days in figures. What no calendar has, what lies before the web or after {@code latest}, and what may be either of
 * two days, is none. Immutable and thread-safe.
 *
 * <p>Sources: ISO 8601-1:2019, RFC 9110 section 5.6.7, CLDR's names of months.
 */
final class PageTimes {
    /** The year of the first page of the web. */
    private static final int FIRST_YEAR = 1991;

    private static final int LONGEST = 200;

    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?Z?)?");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(\\d{4})\\s?[./年년]\\s?(\\d{1,2})\\s?[./月월]\\s?(\\d{1,2})(?!\\d)");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<!\\d)(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?(\\d{4})(?!\\d)");
    private static final Pattern CLOCK = Pattern.compile(
            "(?<![\\d:])(\\d{1,2})(?::|h|\\.)(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?\\s?((?i:[ap]\\.?m\\b))?");
    private static final Pattern OFFSET = Pattern.compile("(?:Z|UTC|GMT|([+-])(\\d{2}):?(\\d{2})?)\\s*$");
    private static final Pattern EPOCH = Pattern.compile("\\d{10}(?:\\d{3})?");

    private final MonthNames months;
    private final boolean monthFirst;
    private final Optional<LocalDate> latest;

    /**
     * Times of a page.
     *
     * @param language the page's language; decides names of months and what 5/6/2025 means; English where unknown
     * @param latest the last day that is believed: today, for whoever has a clock
     */
    PageTimes(Optional<String> language, Optional<LocalDate> latest) {
        Locale locale = Locale.forLanguageTag(language.orElse("en"));
        this.months = new MonthNames(locale);
        this.monthFirst = locale.getCountry().equals("US");
        this.latest = latest;
    }

    /** The time that {@code text} names. */
    Optional<PageTime> read(String text) {
        String written = PageText.fold(text);
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        if (EPOCH.matcher(written).matches()) {
            return epoch(written);
        }
        Matcher compact = COMPACT.matcher(written);
        if (compact.matches()) {
            return believed(day(compact.group(1), compact.group(2), compact.group(3)), "");
        }
        Matcher iso = ISO.matcher(written);
        if (iso.find()) {
            return believed(day(iso.group(1), iso.group(2), iso.group(3)), written.substring(iso.end()));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(written);
        if (yearFirst.find()) {
            Optional<LocalDate> day = day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
            return believed(day, written.substring(yearFirst.end()));
        }
        Matcher yearLast = YEAR_LAST.matcher(written);
        if (yearLast.find()) {
            return believed(
                    figures(yearLast.group(1), yearLast.group(3), yearLast.group(4), yearLast.group(2)),
                    written.substring(yearLast.end()));
        }
        return months.day(written).flatMap(day -> believed(Optional.of(day), written));
    }

    private Optional<LocalDate> figures(String first, String second, String year, String mark) {
        Optional<LocalDate> dayFirst = day(year, second, first);
        Optional<LocalDate> monthsFirst = day(year, first, second);
        if (mark.equals("/") && monthFirst) {
            return monthsFirst.or(() -> dayFirst);
        }
        boolean english = months.isEnglish() && mark.equals("/");
        boolean certain = dayFirst.isEmpty() || monthsFirst.isEmpty() || dayFirst.equals(monthsFirst);
        return english && !certain ? Optional.empty() : dayFirst.or(() -> monthsFirst);
    }

    private Optional<PageTime> epoch(String digits) {
        long number = Long.parseLong(digits);
        OffsetDateTime moment = Instant.ofEpochMilli(digits.length() == 13 ? number : number * 1000)
                .atOffset(ZoneOffset.UTC);
        return isBelievable(moment.toLocalDate())
                ? Optional.of(new PageTime(moment.toLocalDate(), Optional.of(moment)))
                : Optional.empty();
    }

    private Optional<PageTime> believed(Optional<LocalDate> day, String rest) {
        return day.filter(this::isBelievable)
                .map(one -> new PageTime(
                        one,
                        clock(rest)
                                .flatMap(time -> offset(rest)
                                        .map(offset ->
                                                LocalDateTime.of(one, time).atOffset(offset)))));
    }

    private boolean isBelievable(LocalDate day) {
        return day.getYear() >= FIRST_YEAR
                && latest.map(last -> !day.isAfter(last.plusDays(1))).orElse(true);
    }

    private static Optional<LocalTime> clock(String text) {
        Matcher clock = CLOCK.matcher(text);
        if (!clock.find()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(clock.group(1));
        String half = clock.group(4) == null ? "" : clock.group(4).toLowerCase(Locale.ROOT);
        if (!half.isEmpty()) {
            hour = hour % 12 + (half.startsWith("p") ? 12 : 0);
        }
        int second = clock.group(3) == null ? 0 : Integer.parseInt(clock.group(3));
        try {
            return Optional.of(LocalTime.of(hour, Integer.parseInt(clock.group(2)), Math.min(second, 59)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneOffset> offset(String text) {
        Matcher offset = OFFSET.matcher(text);
        if (!offset.find()) {
            return Optional.empty();
        }
        if (offset.group(1) == null) {
            return Optional.of(ZoneOffset.UTC);
        }
        int hours = Integer.parseInt(offset.group(2));
        int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
        int sign = offset.group(1).equals("-") ? -1 : 1;
        return hours > 18 || minutes > 59 || (hours == 18 && minutes > 0)
                ? Optional.empty()
                : Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
    }

    static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
