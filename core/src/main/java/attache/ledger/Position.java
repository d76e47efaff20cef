package attache.ledger;

import attache.record.SourcedRecord;

/**
 * What an actor has said or decided at one time.
 *
 * @param sort {@code inform}, {@code promise}, {@code demand}, {@code warn} and so on of what was said; the stage of what was decided on
 * @param words what was said or decided, in short
 * @param record who says so, and when
 */
public record Position(String sort, String words, SourcedRecord record) {}
