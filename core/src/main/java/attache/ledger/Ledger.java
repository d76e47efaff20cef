package attache.ledger;

import attache.article.Article;
import attache.decision.Rulings;
import attache.record.SourcedRecord;
import attache.story.Origins;
import attache.story.Story;
import java.util.List;

/**
 * What a set of records comes to. A value: derived from the records alone, so that it can be dropped and made again.
 *
 * @param entries measures and envelopes, by name and id; none of them a total
 * @param totals cumulative claims ("more than $126 billion since 2022"), by name and id: compared, never added
 * @param conflicts pairs of records that differ, by matter and id
 * @param stories articles on one event, earliest first
 * @param origins who goes back to whom
 * @param workings by what steps it was found, so that it can follow what comes
 */
public record Ledger(
        List<Entry> entries,
        List<Entry> totals,
        List<Conflict> conflicts,
        List<Story> stories,
        Origins origins,
        Workings workings) {

    public Ledger {
        entries = List.copyOf(entries);
        totals = List.copyOf(totals);
        conflicts = List.copyOf(conflicts);
        stories = List.copyOf(stories);
    }

    /** The ledger of {@code records}; its stories are those of the articles that they stand in. */
    public static Ledger of(List<SourcedRecord> records) {
        return of(List.of(), records);
    }

    /**
     * The ledger of {@code records}.
     *
     * @param articles those that were read, for the stories; one that holds a record need not be named
     * @param records in any order; two of one id count once
     */
    public static Ledger of(List<Article> articles, List<SourcedRecord> records) {
        return of(articles, records, Rulings.NONE);
    }

    /**
     * The ledger of {@code records} as reviewers want it.
     *
     * @param articles those that were read, as above
     * @param records those that count: without the rejected, with what was corrected
     * @param rulings what reviewers say of entries; records that are not there are passed over
     */
    public static Ledger of(List<Article> articles, List<SourcedRecord> records, Rulings rulings) {
        return new LedgerMaker(articles, records, rulings).make();
    }
}
