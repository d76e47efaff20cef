package attache.ledger;

import attache.record.SourcedRecord;
import attache.story.Publication;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Where an assistance record stands among those that it may be joined with: in order of publication, then of its article.
 *
 * @param publication its article's
 * @param place where its evidence begins
 * @param id the record's
 */
public record Meeting(Publication publication, int place, String id) implements Comparable<Meeting> {
    private static final Comparator<Meeting> ORDER = Comparator.comparing(Meeting::publication)
            .thenComparingInt(Meeting::place)
            .thenComparing(Meeting::id);

    /** Before all others. */
    static final Meeting FIRST = new Meeting(new Publication(Optional.of(LocalDate.of(-9999, 1, 1)), ""), 0, "");

    static Meeting of(Measure measure) {
        return of(measure.source());
    }

    /** Where {@code record}, which tells of assistance, stands. */
    static Meeting of(SourcedRecord record) {
        return new Meeting(
                new Publication(record.article().published(), record.article().digest()),
                record.record().claim().evidence().getFirst().start(),
                record.id());
    }

    @Override
    public int compareTo(Meeting other) {
        return ORDER.compare(this, other);
    }
}
