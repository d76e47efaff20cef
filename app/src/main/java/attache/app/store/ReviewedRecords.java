package attache.app.store;

import attache.article.Article;
import attache.decision.ClaimReference;
import attache.decision.Decision.Settle;
import attache.decision.Judged;
import attache.decision.Reviewed;
import attache.decision.SignedDecision;
import attache.record.SourcedRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The records of a store as reviewers want them. */
public final class ReviewedRecords {
    private final Session session;
    private final Decisions decisions;

    ReviewedRecords(Session session, Decisions decisions) {
        this.session = session;
        this.decisions = decisions;
    }

    /** All decisions, in order of their sequence. */
    List<SignedDecision> decisions() {
        return decisions.all();
    }

    /** What all records come to, in the order of {@link Records#all}, and how every decision stands. */
    public Reviewed all() {
        return Reviewed.of(decisions.all(), records().all());
    }

    /** The same of {@code articles}, which are all that there are; the records hold these and no texts of their own. */
    Reviewed in(Collection<Article> articles) {
        return Reviewed.of(decisions.all(), records().in(articles));
    }

    /** What the records of {@code article} come to; how decisions on others stand is not told. */
    public Reviewed of(Article article) {
        return Reviewed.of(decisions.all(), records().of(article));
    }

    /** What became of the record with this id, rejected or not; empty where there is none. */
    public Optional<Looked> withId(String id) {
        return withIds(List.of(id)).stream().findFirst();
    }

    /** The same of several, in the order of {@link Records#all}; ids that no record has are passed over. */
    public List<Looked> withIds(Collection<String> ids) {
        return looked(records().withIds(ids));
    }

    /** Those whose id starts with {@code prefix}, at most 20. */
    public List<Looked> withIdLike(String prefix) {
        return looked(records().withIdLike(prefix));
    }

    /**
     * A record that was looked up.
     *
     * @param extracted as it was extracted: what decisions name
     * @param record as it counts, or would count
     * @param reviewed what the decisions on its article come to
     */
    public record Looked(SourcedRecord extracted, SourcedRecord record, Reviewed reviewed) {}

    /**
     * How all decisions stand, in order of their sequence, by the records of the articles that {@code links} name: of these it tells, of
     * others not where their articles are others.
     */
    public List<Judged> judged(Collection<SignedDecision> links) {
        return Reviewed.of(decisions.all(), named(links)).decisions();
    }

    /** The records, as they were extracted, of the articles that {@code links} name. */
    List<SourcedRecord> named(Collection<SignedDecision> links) {
        return links.stream()
                .flatMap(link -> link.decision().claims().stream())
                .map(ClaimReference::article)
                .distinct()
                .flatMap(digest -> new Articles(session).withDigest(digest).stream())
                .flatMap(article -> records().of(article).stream())
                .toList();
    }

    /** What the records come to that settled conflicts are between: enough to tell which conflicts are settled. */
    public Reviewed settling() {
        List<SignedDecision> links = decisions.all();
        return Reviewed.of(
                links,
                named(links.stream()
                        .filter(link -> link.decision() instanceof Settle)
                        .toList()));
    }

    private List<Looked> looked(List<SourcedRecord> extracted) {
        List<SignedDecision> links = decisions.all();
        Set<String> named = links.stream()
                .flatMap(link -> link.decision().claims().stream())
                .map(ClaimReference::article)
                .collect(Collectors.toSet());
        // Of an article that is spoken of, all records: which of two that are alike is meant shows only then.
        List<SourcedRecord> whole = new ArrayList<>();
        extracted.stream()
                .map(SourcedRecord::article)
                .filter(article -> named.contains(article.digest()))
                .distinct()
                .forEach(article -> whole.addAll(records().of(article)));
        extracted.stream()
                .filter(record -> !named.contains(record.article().digest()))
                .forEach(whole::add);
        Reviewed reviewed = Reviewed.of(links, whole);
        Map<String, SourcedRecord> byId = Stream.concat(reviewed.records().stream(), reviewed.rejected().stream())
                .collect(Collectors.toMap(SourcedRecord::id, Function.identity(), (one, _) -> one));
        return extracted.stream()
                .map(record -> new Looked(record, byId.getOrDefault(record.id(), record), reviewed))
                .toList();
    }

    private Records records() {
        return new Records(session);
    }
}
