package attache.story;

import attache.article.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Takes new articles into an index of texts, with the stories and origins that they bring about or change: what comes of it is what {@link
 * Stories#of} and {@link Origins#among} give of all articles, whatever the order in which they came. For one thread.
 *
 * <p>Looked at are the cells of the new articles, the texts that share runs of words with them, and the stories that either changes.
 */
public final class TextUpdate {
    private final TextIndex index;
    private final TreeSet<Publication> unsure = new TreeSet<>();
    /** The last text that was taken, with the holders of its runs. */
    private final Map<Publication, Map<Long, List<Publication>>> taken = new HashMap<>();

    private final Map<String, String> retold = new LinkedHashMap<>();
    private final Map<String, Standing> standings = new HashMap<>();
    private final Set<String> changedStories = new LinkedHashSet<>();

    private TextUpdate(TextIndex index) {
        this.index = index;
    }

    /**
     * Digests of articles that an update has changed.
     *
     * @param stories those that are told in another story than before, with that one's id; with an empty id those that are new
     * @param origins those that go back to another text than before, or stand otherwise, new ones taken in
     */
    public record Changed(Map<String, String> stories, Set<String> origins) {}

    /** Takes in {@code articles}, none of which is in {@code index}. */
    public static Changed add(TextIndex index, Collection<Article> articles) {
        TextUpdate update = new TextUpdate(index);
        Map<Optional<LocalDate>, Integer> days = index.days();
        Cells old = Cells.of(days, Cells.MOST);
        for (Article article : articles) {
            days.merge(article.published(), 1, Integer::sum);
            update.take(TextTraits.of(article));
        }
        update.stories(articles, old, Cells.of(days, Cells.MOST));
        update.stand();
        return new Changed(update.retold, update.spin());
    }

    /** Keeps a text, and notes which later ones meet it where they have met another so far. */
    private void take(TextTraits text) {
        index.add(text);
        Publication own = text.publication();
        unsure.add(own);
        Map<Long, List<Publication>> holdersOf = index.holders(text.sketch(), Copies.LINKS);
        // What was asked before another text came does not hold any more.
        taken.clear();
        taken.put(own, holdersOf);
        holdersOf.forEach((run, holders) -> {
            if (holders.size() > 1 && holders.contains(own)) {
                unsure.addAll(index.holdersBehind(run, own));
            }
        });
    }

    private void stories(Collection<Article> articles, Cells old, Cells now) {
        Set<Cells.Cell> cells = new LinkedHashSet<>();
        for (Article article : articles) {
            Cells.Cell was = old.of(article.published());
            Cells.Cell is = now.of(article.published());
            cells.add(is);
            if (!was.equals(is)) {
                texts(was).forEach(text -> cells.add(now.of(text.published())));
            }
        }
        List<List<TextTraits>> parts = cells.stream().map(this::texts).toList();
        Map<String, String> was = index.stories(
                parts.stream().flatMap(List::stream).map(TextTraits::digest).toList());
        Map<String, Set<String>> members = new HashMap<>();
        was.forEach((digest, story) ->
                members.computeIfAbsent(story, _ -> new HashSet<>()).add(digest));
        parts.forEach(texts -> stories(texts, was, members));
    }

    private List<TextTraits> texts(Cells.Cell cell) {
        List<TextTraits> texts = new ArrayList<>();
        if (!cell.equals(Cells.Cell.UNDATED)) {
            texts.addAll(index.between(cell.first(), cell.last()));
        }
        if (cell.undated()) {
            texts.addAll(index.undated());
        }
        return texts;
    }

    private void stories(List<TextTraits> texts, Map<String, String> was, Map<String, Set<String>> members) {
        List<DatedCounts> counts = texts.stream().map(TextTraits::dated).toList();
        for (List<Integer> told : Stories.inCell(counts)) {
            Set<String> digests = new LinkedHashSet<>();
            told.forEach(i -> digests.add(texts.get(i).digest()));
            String id = Stories.id(digests.iterator().next());
            digests.stream()
                    .filter(digest -> !id.equals(was.get(digest)))
                    .forEach(digest -> retold.put(digest, was.getOrDefault(digest, "")));
            if (!digests.equals(members.get(id))) {
                index.expect(digests);
                Story story = new Story(id, digests.stream().map(index::article).toList());
                digests.forEach(digest -> index.tell(digest, story));
                changedStories.add(id);
            }
        }
    }

    /** How the texts stand that may have other sources, and those that go back to them, earliest first. */
    private void stand() {
        while (!unsure.isEmpty()) {
            String digest = unsure.pollFirst().digest();
            Article article = index.article(digest);
            Optional<Standing> was = index.standing(digest);
            List<Article> candidates = candidates(index.text(digest));
            List<Copies.Shared> shares = candidates.isEmpty() ? List.of() : Copies.shared(article, candidates);
            Standing is =
                    Origins.standing(article, shares, candidates, QualityCheck.style(article.body()), this::first);
            if (was.map(known -> known.beforeSpinning(Origins.itself(article))).equals(Optional.of(is))) {
                continue;
            }
            standings.put(digest, is);
            changedStories.addAll(index.stories(List.of(digest)).values());
            boolean moved = was.map(known ->
                            known.beforeSpinning(Origins.itself(article)).origin())
                    .filter(is.origin()::equals)
                    .isEmpty();
            if (moved) {
                index.borrowers(digest)
                        .forEach(later -> unsure.add(index.text(later).publication()));
            }
        }
    }

    /** How a text stands before spinning. */
    private Optional<Standing> first(String digest) {
        return Optional.ofNullable(standings.get(digest))
                .or(() -> index.standing(digest)
                        .map(known -> known.beforeSpinning(Origins.itself(index.article(digest)))));
    }

    private List<Article> candidates(TextTraits text) {
        SortedMap<Publication, Integer> met = new TreeMap<>();
        Publication own = text.publication();
        Map<Long, List<Publication>> holdersOf =
                Optional.ofNullable(taken.get(own)).orElseGet(() -> index.holders(text.sketch(), Copies.LINKS));
        for (List<Publication> holders : holdersOf.values()) {
            for (Publication holder : holders) {
                if (holder.compareTo(own) < 0) {
                    met.merge(holder, 1, Integer::sum);
                }
            }
        }
        List<String> candidates = Copies.candidates(met, text.sketch().length).stream()
                .map(Publication::digest)
                .toList();
        index.expect(candidates);
        return candidates.stream().map(index::article).toList();
    }

    /** Sends low texts of the stories that have changed back to what they retell; what stands otherwise than before is kept. */
    private Set<String> spin() {
        Set<String> changed = new HashSet<>();
        for (String id : changedStories) {
            List<String> digests = index.articlesOf(id);
            index.expect(digests);
            List<Article> articles = digests.stream()
                    .map(index::article)
                    .sorted(PublicationOrder.ORDER)
                    .toList();
            Map<String, Standing> spun = new HashMap<>();
            articles.forEach(article -> first(article.digest()).ifPresent(known -> spun.put(article.digest(), known)));
            if (!articles.isEmpty()) {
                Origins.spins(new Story(id, articles), spun);
            }
            for (Article article : articles) {
                String digest = article.digest();
                Standing is = spun.get(digest);
                if (is != null && !index.standing(digest).equals(Optional.of(is))) {
                    index.stand(digest, is);
                    changed.add(digest);
                }
            }
        }
        return changed;
    }
}
