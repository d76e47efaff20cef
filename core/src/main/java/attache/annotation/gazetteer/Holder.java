package attache.annotation.gazetteer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a person held an office for a time.
 *
 * @param person the person's name, as {@link PersonEntry#name()}
 * @param office the office's {@link OfficeEntry#id()}
 * @param from the first day; empty where it is not known. Where the data knows the month or the year alone, its first day.
 * @param until the last day; empty where it is not known or had not come when the data was compiled. Where the data knows
 *     the month or the year alone, its last day.
 */
public record Holder(String person, String office, Optional<LocalDate> from, Optional<LocalDate> until) {

    public Holder {
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw new IllegalArgumentException(
                    person + " leaves " + office + " on " + until.get() + " before entering on " + from.get() + ".");
        }
    }

    /** Whether nothing known speaks against the person holding the office on {@code day}. */
    public boolean mayHold(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
