package attache.ledger;

import attache.record.SourcedRecord;

/** Gives what is worked out of assistance records, so that nobody works it out again. */
@FunctionalInterface
interface Measures {
    /** The measure of {@code record}, which tells of assistance. */
    Measure of(SourcedRecord record);
}
