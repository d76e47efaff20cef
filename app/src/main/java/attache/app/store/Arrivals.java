package attache.app.store;

import attache.article.Article;
import attache.decision.ClaimReference;
import attache.decision.Decision.Alias;
import attache.decision.Decision.Correct;
import attache.decision.Decision.Undo;
import attache.decision.SignedDecision;
import attache.ledger.LedgerUpdate;
import attache.record.SourcedRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;

/** What has come to a store since its derived tables were made: articles, newer readings of articles, decisions. */
final class Arrivals {
    /** One article in so many is fewer than it takes to make all again sooner. */
    private static final int SHARE = 20;

    private static final JsonMapper JSON = new JsonMapper();

    private final Session session;
    private final Basis since;
    private final Basis now;
    private final List<SignedDecision> links;

    /**
     * What has come between two states.
     *
     * @param links all decisions of the store, in order of their sequence
     */
    Arrivals(Session session, Basis since, Basis now, List<SignedDecision> links) {
        this.session = session;
        this.since = since;
        this.now = now;
        this.links = links;
    }

    /** The digests of the articles that it may concern, in order. */
    Set<String> concerned() {
        Set<String> digests = new TreeSet<>(session.sql("SELECT digest FROM reading WHERE number > :since")
                .with("since", since.readings())
                .texts());
        digests.addAll(reviewed());
        return digests;
    }

    /** Whether there are so few of {@code concerned} that following them takes less than making all again. */
    boolean few(Collection<String> concerned) {
        return (long) concerned.size() * SHARE <= new Articles(session).count();
    }

    /** How records counted when the tables were made. */
    ReviewedState before() {
        return new ReviewedState(
                session,
                since.readings(),
                links.stream()
                        .filter(link -> link.sequence() <= since.decisions())
                        .toList());
    }

    /** How they count now. */
    ReviewedState after() {
        return new ReviewedState(session, now.readings(), links);
    }

    /** Those of the articles with these digests whose records count otherwise than before, or that were not there. */
    List<LedgerUpdate.Read> read(Collection<String> digests, ReviewedState before, ReviewedState after) {
        List<LedgerUpdate.Read> read = new ArrayList<>();
        for (String digest : digests) {
            Optional<Article> article = new Articles(session).withDigest(digest);
            // What a decision adopted from another store speaks of need not be here.
            if (article.isPresent()) {
                boolean isNew = session.sql("SELECT COUNT(*) FROM reading WHERE digest = :digest AND number <= :since")
                                .with("digest", digest)
                                .with("since", since.readings())
                                .number()
                        == 0;
                List<SourcedRecord> was = isNew ? List.of() : before.of(article.get());
                List<SourcedRecord> is = after.of(article.get());
                if (isNew || !was.equals(is)) {
                    read.add(new LedgerUpdate.Read(article.get(), was, is, isNew));
                }
            }
        }
        return read;
    }

    /** The digests of articles whose records may count otherwise by the decisions that have come. */
    private Set<String> reviewed() {
        Map<String, SignedDecision> byId = new HashMap<>();
        links.forEach(link -> byId.put(link.id(), link));
        Set<String> digests = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        links.stream()
                .filter(link -> link.sequence() > since.decisions())
                .flatMap(link -> meant(link, byId).stream())
                .forEach(link -> {
                    link.decision().claims().stream()
                            .map(ClaimReference::article)
                            .forEach(digests::add);
                    if (link.decision() instanceof Alias alias) {
                        names.add(alias.name());
                    }
                });
        if (!names.isEmpty()) {
            withThoseMeaning(names).forEach(name -> digests.addAll(new Records(session).articlesTelling(json(name))));
            // A correction may have put the name where its article has another.
            links.stream()
                    .filter(link -> link.decision() instanceof Correct)
                    .flatMap(link -> link.decision().claims().stream())
                    .map(ClaimReference::article)
                    .forEach(digests::add);
        }
        return digests;
    }

    private static String json(String name) {
        return JSON.writeValueAsString(name);
    }

    /** The decision, or what it undoes in the end. */
    private static Optional<SignedDecision> meant(SignedDecision link, Map<String, SignedDecision> byId) {
        SignedDecision meant = link;
        while (meant.decision() instanceof Undo undo) {
            SignedDecision earlier = byId.get(undo.decision());
            if (earlier == null || earlier.sequence() >= meant.sequence()) {
                return Optional.empty();
            }
            meant = earlier;
        }
        return Optional.of(meant);
    }

    /** {@code names} and all that by any decision meant one of them. */
    private Set<String> withThoseMeaning(Set<String> names) {
        Set<String> all = new TreeSet<>(names);
        boolean more = true;
        while (more) {
            more = false;
            for (SignedDecision link : links) {
                more |= link.decision() instanceof Alias alias && all.contains(alias.means()) && all.add(alias.name());
            }
        }
        return all;
    }
}
