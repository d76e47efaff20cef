package attache.ledger;

import attache.record.SourcedRecord;
import attache.story.Origins;
import attache.text.Span;
import java.util.List;

/** Makes conflicts of two sides, with what each rests on. */
final class Weighing {
    private final Origins origins;

    Weighing(Origins origins) {
        this.origins = origins;
    }

    /** One side: its first record, what it says, and all records that say the same. */
    Side side(List<SourcedRecord> saying, String says) {
        SourcedRecord first = saying.getFirst();
        return new Side(first, words(first), says, origins.independence(saying));
    }

    /** A side whose words are only part of the record's sentence. */
    Side side(SourcedRecord record, Span words, String says) {
        return new Side(record, words, says, origins.independence(List.of(record)));
    }

    private static Span words(SourcedRecord record) {
        List<Span> evidence = record.record().claim().evidence();
        return evidence.getFirst().cover(evidence.getLast());
    }

    /** What a difference comes to, and why. */
    record Verdict(Sort sort, String reason) {}

    /** Sorts of difference. */
    enum Sort {
        CONTRADICTION,
        UPDATE,
        ROUNDING,
        SCOPE
    }

    static Conflict conflict(Matter matter, String about, Side left, Side right, Verdict verdict) {
        String id = Digests.id(
                "c-",
                matter + "|" + left.record().id() + "|" + right.record().id() + "|" + left.says() + "|" + right.says());
        return switch (verdict.sort()) {
            case CONTRADICTION -> new Conflict.Contradiction(id, matter, about, left, right, verdict.reason());
            case UPDATE -> new Conflict.Update(id, matter, about, left, right, verdict.reason());
            case ROUNDING -> new Conflict.Rounding(id, matter, about, left, right, verdict.reason());
            case SCOPE -> new Conflict.Scope(id, matter, about, left, right, verdict.reason());
        };
    }
}
