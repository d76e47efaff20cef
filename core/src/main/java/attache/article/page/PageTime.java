package attache.article.page;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * When a page was published or changed.
 *
 * @param day the day as it is written, in whatever zone that is
 * @param time the moment, where the page gives hour and zone too
 */
public record PageTime(LocalDate day, Optional<OffsetDateTime> time) {

    /** ISO 8601: the moment with its offset where it is known, else the day. */
    public String iso() {
        return time.map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format).orElseGet(day::toString);
    }
}
