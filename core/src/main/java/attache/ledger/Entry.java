package attache.ledger;

import attache.record.Actor;
import attache.record.Item;
import attache.record.Money;
import attache.record.SourcedRecord;
import attache.record.Support;
import attache.story.Independence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A line of the ledger: the records of one measure, or of one cumulative total.
 *
 * @param id stable as long as the entry's first record is
 * @param name what a person would call it: {@code United States -> Ukraine: $225 million military package (June 2024)}
 * @param kind a measure, an envelope that others are part of, or a total
 * @param donors the giving side, as far as any record names it
 * @param recipients the receiving side
 * @param support the sort of support
 * @param items what it consists of, each once, with the best number stated
 * @param money its stated value, the most precise one; empty where no record states one
 * @param history the stages that it reached, in order of time
 * @param standing the stage that it stands at: one of {@code history}
 * @param records what it was joined from, in order of publication
 * @param joins why they were joined: one fewer than records
 * @param partOf the envelope or total that it is a tranche of
 * @param origins what it rests on
 */
public record Entry(
        String id,
        String name,
        Kind kind,
        List<Actor> donors,
        List<Actor> recipients,
        Support support,
        List<Item> items,
        Optional<Money> money,
        List<StageReached> history,
        StageReached standing,
        List<SourcedRecord> records,
        List<Joined> joins,
        Optional<PartOf> partOf,
        Independence origins) {

    /** The ledger's order. */
    static final Comparator<Entry> ORDER = Comparator.comparing(Entry::name).thenComparing(Entry::id);

    /** What sort of line it is. */
    public enum Kind {
        /** One measure. */
        MEASURE,
        /** A sum set aside, of which other entries are tranches: never added to them. */
        ENVELOPE,
        /** A cumulative claim: never added to anything. */
        TOTAL
    }

    public Entry {
        donors = List.copyOf(donors);
        recipients = List.copyOf(recipients);
        items = List.copyOf(items);
        history = List.copyOf(history);
        records = List.copyOf(records);
        joins = List.copyOf(joins);
        if (records.isEmpty()) {
            throw new IllegalArgumentException("An entry without records: " + id + ".");
        }
    }

    /** Whether it is a cumulative claim, which no sum may take in. */
    public boolean total() {
        return kind == Kind.TOTAL;
    }

    /** The line without its records. */
    LineHead head() {
        return new LineHead(id, name, kind, partOf);
    }

    Entry with(Optional<PartOf> link) {
        return copy(kind, link);
    }

    Entry withKind(Kind other) {
        return copy(other, partOf);
    }

    private Entry copy(Kind otherKind, Optional<PartOf> link) {
        return new Entry(
                id,
                name,
                otherKind,
                donors,
                recipients,
                support,
                items,
                money,
                history,
                standing,
                records,
                joins,
                link,
                origins);
    }
}
