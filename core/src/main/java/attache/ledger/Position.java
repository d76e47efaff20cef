package attache.ledger;

import attache.record.SourcedRecord;
import attache.record.Statement;
import attache.record.statement.Warning;
import java.util.Optional;

/**
 * What an actor has said or decided at one time.
 *
 * @param sort {@code inform}, {@code promise}, {@code demand}, {@code warn} and so on of what was said; the stage of what was decided on
 * @param words what was said or decided, in short
 * @param record who says so, and when
 * @param office the speaker's, where it is known; empty for what was decided
 */
public record Position(String sort, String words, SourcedRecord record, Optional<String> office) {

    /** The warning that it is, told apart into its parts; empty for anything else. */
    public Optional<Warning> warning() {
        return record.record() instanceof Statement statement
                ? Warning.of(statement, record.article().body())
                : Optional.empty();
    }
}
