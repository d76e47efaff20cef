package attache.app.store;

import attache.article.Article;
import attache.decision.ClaimReference;
import attache.decision.Decision.Alias;
import attache.decision.Decision.Undo;
import attache.decision.Reviewed;
import attache.decision.Rulings;
import attache.decision.SignedDecision;
import attache.record.SourcedRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The records that count in one state of a store, looked up a few at a time: what {@link ReviewedRecords#all} gives of all of them. What
 * it takes to make grows with what reviewers have said, and not with the store. For one thread, and for as long as nothing is read.
 */
final class ReviewedState {
    private final Session session;
    private final long readings;
    private final List<SignedDecision> aliases;
    private final boolean renames;
    private final Set<String> named;
    private final Map<String, List<SourcedRecord>> counting = new HashMap<>();
    private final Map<String, SourcedRecord> byId = new HashMap<>();
    private final Set<String> rejected = new HashSet<>();
    private final Rulings rulings;

    /**
     * A state.
     *
     * @param readings the number of the last reading that it has
     * @param links its decisions, in order of their sequence
     */
    ReviewedState(Session session, long readings, List<SignedDecision> links) {
        this.session = session;
        this.readings = readings;
        this.aliases = links.stream()
                .filter(link -> link.decision() instanceof Alias || link.decision() instanceof Undo)
                .toList();
        this.renames = links.stream().anyMatch(link -> link.decision() instanceof Alias);
        this.named = links.stream()
                .flatMap(link -> link.decision().claims().stream())
                .map(ClaimReference::article)
                .collect(Collectors.toCollection(TreeSet::new));
        Reviewed reviewed = Reviewed.of(links, new Records(session).ofArticles(named, readings));
        this.rulings = reviewed.rulings();
        reviewed.records().forEach(record -> {
            byId.put(record.id(), record);
            counting.computeIfAbsent(record.article().digest(), _ -> new ArrayList<>())
                    .add(record);
        });
        reviewed.rejected().forEach(record -> rejected.add(record.id()));
    }

    /** What reviewers say of entries. */
    Rulings rulings() {
        return rulings;
    }

    /** The records of {@code article} that count, in order of their evidence. */
    List<SourcedRecord> of(Article article) {
        return named.contains(article.digest())
                ? List.copyOf(counting.getOrDefault(article.digest(), List.of()))
                : renamed(new Records(session).of(article, readings));
    }

    /** What counts of {@code extracted}, which are records of the last readings of this state, in no order. */
    List<SourcedRecord> of(Collection<SourcedRecord> extracted) {
        List<SourcedRecord> found = new ArrayList<>(extracted.size());
        List<SourcedRecord> others = new ArrayList<>(extracted.size());
        for (SourcedRecord record : extracted) {
            if (!named.contains(record.article().digest())) {
                others.add(record);
            } else if (!rejected.contains(record.id())) {
                found.add(byId.getOrDefault(record.id(), record));
            }
        }
        found.addAll(renamed(others));
        return found;
    }

    private List<SourcedRecord> renamed(List<SourcedRecord> records) {
        return renames ? Reviewed.of(aliases, records).records() : records;
    }
}
