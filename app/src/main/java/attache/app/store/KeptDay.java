package attache.app.store;

import attache.story.Publication;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** Days of publication as the derived tables keep them: counts of days since 1970, the undated behind all others. Stateless. */
final class KeptDay {
    /** The day of an undated article. */
    static final int UNDATED = Integer.MAX_VALUE;

    private KeptDay() {}

    /** The day as it is kept. */
    static int of(Optional<LocalDate> published) {
        return published.map(day -> Math.toIntExact(day.toEpochDay())).orElse(UNDATED);
    }

    /** The day that is kept as {@code day}; empty for the undated. */
    static Optional<LocalDate> read(int day) {
        return day == UNDATED ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    /** {@code day} as a bound for days that are kept, the undated left out. */
    static int bound(LocalDate day) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(UNDATED - 1L, day.toEpochDay()));
    }

    /** The publication in a row whose first columns are a day and a digest. */
    static Publication publication(ResultSet row) throws SQLException {
        return new Publication(read(row.getInt(1)), row.getString(2));
    }
}
