package attache.view;

import attache.annotation.Edtf;
import attache.annotation.date.Dates;
import attache.annotation.date.TimeExpression;
import attache.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What {@code attache normalize --kind date} prints for a line: the dates and periods in it that can be told.
 *
 * <p>In: a line and the day its relative words count from. Out: a value that serialises to {@code {"found":[{"start",
 * "end","text","date"}]}} with the last in EDTF, offsets in Unicode code points. Durations, recurrences and words such as
 * "recently" are left out. Safe to share between threads.
 *
 * @param dates the reader
 */
public record NormalizedDates(Dates dates) {

    /** The line's dates. */
    public record Line(List<Found> found) {}

    /**
     * A date or period.
     *
     * @param start the first code point
     * @param end one past the last code point
     * @param text the words
     * @param date what they say, in EDTF
     */
    public record Found(int start, int end, String text, String date) {}

    /** Reads {@code line} as written on {@code reference}; relative words stay out where that is empty. */
    public Line read(String line, Optional<LocalDate> reference) {
        CodePointCursor points = new CodePointCursor(line);
        return new Line(dates.find(line, reference).stream()
                .flatMap(expression -> found(expression, points).stream())
                .toList());
    }

    private static Optional<Found> found(TimeExpression expression, CodePointCursor points) {
        Span span = points.count(expression.span());
        return day(expression).map(date -> new Found(span.start(), span.end(), expression.text(), date.expression()));
    }

    private static Optional<Edtf> day(TimeExpression expression) {
        return switch (expression) {
            case TimeExpression.Date date -> date.day();
            case TimeExpression.Period period -> period.days();
            case TimeExpression.TimeOfDay time -> time.day();
            case TimeExpression.Duration _, TimeExpression.Recurrence _ -> Optional.empty();
        };
    }
}
