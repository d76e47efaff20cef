package attache.ledger;

import attache.annotation.Edtf;
import attache.record.SourcedRecord;
import java.util.List;
import java.util.Optional;

/**
 * Something that is to come, as the articles had it.
 *
 * @param date when, where told
 * @param what in short: {@code CONSULT: UKR, USA at Washington}, {@code United States -> Ukraine: delivery of Abrams tank}
 * @param records who says so, earliest first; at least one
 */
public record AgendaItem(Optional<Edtf> date, String what, List<SourcedRecord> records) {

    public AgendaItem {
        records = List.copyOf(records);
    }
}
