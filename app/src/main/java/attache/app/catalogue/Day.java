package attache.app.catalogue;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A day, month or year that somebody typed: {@code 2024-01-15}, {@code 2024-01}, {@code 2024}.
 *
 * @param first its first day
 * @param last its last day
 */
public record Day(LocalDate first, LocalDate last) {
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    /** What {@code typed} means; empty where it is none of these. */
    public static Optional<Day> parse(String typed) {
        try {
            return Optional.of(
                    switch (typed.length()) {
                        case YEAR -> {
                            Year year = Year.parse(typed);
                            yield new Day(year.atDay(1), year.atDay(year.length()));
                        }
                        case MONTH -> {
                            YearMonth month = YearMonth.parse(typed);
                            yield new Day(month.atDay(1), month.atEndOfMonth());
                        }
                        default -> {
                            LocalDate day = LocalDate.parse(typed);
                            yield new Day(day, day);
                        }
                    });
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
