package attache.ledger;

import attache.annotation.Edtf;
import attache.record.Certainty;
import attache.record.SourcedRecord;
import attache.record.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One turn in a measure's history.
 *
 * @param stage the stage
 * @param date when it was reached or is to be, as the record has it
 * @param reported the day on which it was reported, where the article is dated: the stage was not reached for the first time
 *     after it, unless {@code date} says so
 * @param certainty how sure the report is; {@code DENIED} is told but was not reached
 * @param saidBy who says so, nearest to the claim first, ending in the article's outlet where known
 * @param record the record that carries it
 */
public record StageReached(
        Stage stage,
        Optional<Edtf> date,
        Optional<LocalDate> reported,
        Certainty certainty,
        List<String> saidBy,
        SourcedRecord record) {

    public StageReached {
        saidBy = List.copyOf(saidBy);
    }
}
