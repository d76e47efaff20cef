package attache.ledger;

import attache.record.Actor;
import attache.record.RoleStatus;
import attache.record.SourcedRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person in one office, called so in one way.
 *
 * @param person the name
 * @param title the office, as it is called first
 * @param of the state or body
 * @param status sitting, former, acting, elect, or not told
 * @param first the day of the first report that says so; empty where none is dated
 * @param last the day of the last one
 * @param records all of them
 */
public record Tenure(
        String person,
        String title,
        Actor of,
        RoleStatus status,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        List<SourcedRecord> records) {

    public Tenure {
        records = List.copyOf(records);
    }
}
