package attache.ledger;

import attache.annotation.Edtf;
import attache.record.SourcedRecord;
import java.util.List;
import java.util.Optional;

/**
 * Something that was to come when an article told of it.
 *
 * @param date when, where told
 * @param what in short: {@code CONSULT: UKR, USA at Washington}, {@code United States -> Ukraine: Abrams tank}
 * @param standing how it stands on the day of the agenda
 * @param records who says so, earliest first; at least one
 * @param kept the record that says that it came about; empty where none does
 */
public record AgendaItem(
        Optional<Edtf> date,
        String what,
        Standing standing,
        List<SourcedRecord> records,
        Optional<SourcedRecord> kept) {

    /** How something that was to come stands on a given day. */
    public enum Standing {
        /** Its day is still to come. */
        DUE,
        /** Its day has passed, and nothing that was read says that it came about. */
        PAST_DUE,
        /** It came about. */
        KEPT,
        /** No day was told. */
        UNDATED
    }

    public AgendaItem {
        records = List.copyOf(records);
    }
}
