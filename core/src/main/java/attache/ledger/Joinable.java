package attache.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** A record of assistance as far as joining asks of it. */
sealed interface Joinable permits Measure, JoinedLine.Member {
    /** The order in which records are taken: of publication, the undated last, then of article and place. */
    Comparator<Joinable> ORDER = Comparator.comparing(
                    (Joinable record) -> record.published().orElse(LocalDate.MAX))
            .thenComparing(Joinable::digest)
            .thenComparingInt(Joinable::place)
            .thenComparing(Joinable::id);

    /** The record's id. */
    String id();

    /** The day of publication. */
    Optional<LocalDate> published();

    /** The digest of its article. */
    String digest();

    /** Where its evidence begins in its article. */
    int place();

    /** What of it may contradict others. */
    Profile profile();
}
