package attache.ledger;

import attache.record.SourcedRecord;
import attache.story.Independence;
import attache.text.Span;

/**
 * One side of a conflict.
 *
 * @param record the record that carries it
 * @param words where the words stand in the record's article
 * @param says what it says, in short: {@code 1,500 mile}, {@code June 2025}, {@code former President}
 * @param origins what the side rests on, records that say the same taken in
 */
public record Side(SourcedRecord record, Span words, String says, Independence origins) {}
