package attache.ledger;

import attache.annotation.Quantity;
import attache.record.SourcedRecord;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * One value that a record gives for something that others give values for too.
 *
 * @param record the record
 * @param quantity how much
 * @param scale the unit's
 * @param says in words
 * @param when the days that it is stated for
 * @param course how the true value goes over time
 */
record Reading(SourcedRecord record, Quantity quantity, Scale scale, String says, Optional<Days> when, Course course) {

    static final Comparator<Reading> ORDER = Comparator.comparing(
                    (Reading reading) -> reading.time().orElse(LocalDate.MAX))
            .thenComparing(reading -> reading.record().id());

    /** Whether only one end of a range is told ("hundreds"): too little to differ from anything. */
    boolean isVague() {
        return quantity.value().isEmpty()
                && (quantity.min().isEmpty() || quantity.max().isEmpty());
    }

    /** The number that stands for the quantity, in the base unit. */
    double base() {
        return scale.base(quantity.anchor().doubleValue());
    }

    Range range() {
        return scale.range(quantity);
    }

    /** The day that it speaks of, or else that on which it was published. */
    Optional<LocalDate> time() {
        return when.filter(days -> !days.last().equals(LocalDate.MAX))
                .map(Days::last)
                .or(() -> record.article().published());
    }

    /** Where its number stands in its article, or else its sentence. */
    int place() {
        return record.record().claim().grounds().stream()
                .filter(ground -> ground.field().equals("value"))
                .mapToInt(ground -> ground.span().start())
                .findFirst()
                .orElseGet(() -> record.record().claim().evidence().getFirst().start());
    }

    /** What tells its sentence from all others. */
    String sentence() {
        return record.article().digest() + record.record().claim().evidence();
    }

    boolean sameText(Reading other) {
        return record.article().digest().equals(other.record.article().digest());
    }
}
