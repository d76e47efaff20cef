package attache.story;

import attache.article.Article;
import attache.record.SourcedRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who goes back to whom among a set of articles. Immutable and safe to share between threads. */
public final class Origins {
    private final Function<String, Optional<Standing>> standings;
    private final Function<String, Article> articles;

    private Origins(Function<String, Optional<Standing>> standings, Function<String, Article> articles) {
        this.standings = standings;
        this.articles = articles;
    }

    /** The origins of the articles that {@code index} holds, as they stand whenever they are asked for. */
    public static Origins of(TextIndex index) {
        return new Origins(index::standing, index::article);
    }

    /** The origins among {@code articles}, in any order. */
    public static Origins of(Collection<Article> articles) {
        return among(Stories.of(articles));
    }

    /** The origins among the articles of {@code stories}: only articles of one story retell one another. */
    public static Origins among(Collection<Story> stories) {
        List<Article> ordered = PublicationOrder.ordered(
                stories.stream().flatMap(story -> story.articles().stream()).toList());
        List<List<Copies.Shared>> shares = Copies.among(ordered);
        List<List<TextQuality.Signal>> styles = ordered.parallelStream()
                .map(article -> QualityCheck.style(article.body()))
                .toList();
        Map<String, Standing> standings = new HashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            Article article = ordered.get(i);
            if (!standings.containsKey(article.digest())) {
                standings.put(
                        article.digest(),
                        standing(
                                article,
                                shares.get(i),
                                ordered,
                                styles.get(i),
                                digest -> Optional.ofNullable(standings.get(digest))));
            }
        }
        stories.forEach(story -> spins(story, standings));
        Map<String, Article> texts = new HashMap<>();
        ordered.forEach(article -> texts.putIfAbsent(article.digest(), article));
        return new Origins(
                digest -> Optional.ofNullable(standings.get(digest)),
                digest -> Optional.ofNullable(texts.get(digest)).orElseThrow());
    }

    /** How {@code article} stands, as far as is known to this. */
    public Optional<Standing> standing(Article article) {
        return standings.apply(article.digest());
    }

    /**
     * How an article stands by what it shares with earlier ones.
     *
     * @param shares the largest first
     * @param ordered what the indexes of {@code shares} count in
     * @param style the signs of its style
     * @param earlier how an earlier article stands
     */
    static Standing standing(
            Article article,
            List<Copies.Shared> shares,
            List<Article> ordered,
            List<TextQuality.Signal> style,
            Function<String, Optional<Standing>> earlier) {
        double copied = shares.isEmpty() ? 0 : shares.getFirst().containment();
        TextQuality quality = QualityCheck.of(article, copied, style);
        List<String> sources = shares.stream()
                .map(shared -> ordered.get(shared.earlier()).digest())
                .toList();
        if (copied < Copies.COPIED) {
            return new Standing(itself(article), Optional.empty(), quality, sources);
        }
        Article source = ordered.get(shares.getFirst().earlier());
        Origin origin = earlier.apply(source.digest()).map(Standing::origin).orElseGet(() -> itself(source));
        boolean same = shares.getFirst().resemblance() >= Copies.COPIED;
        Merge merge = new Merge(
                article.doc(),
                origin,
                same ? Merge.Reason.NEAR_COPY : Merge.Reason.COPIED_BODY,
                QualityCheck.percent(copied) + " of its text stands in " + source.doc());
        return new Standing(origin, Optional.of(merge), quality, sources);
    }

    static Origin itself(Article article) {
        return new Origin("text:" + article.digest(), Origin.Kind.TEXT, article.doc());
    }

    /** Sends each low text of {@code story} that retells a better one of it back to that one. */
    static void spins(Story story, Map<String, Standing> standings) {
        List<Article> better = story.articles().stream()
                .filter(article -> standing(article, standings)
                        .filter(known -> known.quality().low())
                        .isEmpty())
                .toList();
        for (Article article : story.articles()) {
            Standing known = standing(article, standings).orElseThrow();
            if (known.quality().low() && known.merge().isEmpty()) {
                Retelling.closest(article, better)
                        .ifPresent(found -> standings.put(article.digest(), spun(article, found, known, standings)));
            }
        }
    }

    private static Standing spun(Article article, Retelling found, Standing known, Map<String, Standing> standings) {
        Origin origin = standing(found.of(), standings).orElseThrow().origin();
        String doubts = known.quality().signals().stream()
                .map(TextQuality.Signal::because)
                .collect(Collectors.joining("; "));
        Merge merge =
                new Merge(article.doc(), origin, Merge.Reason.SPUN, "retells " + found.because() + ", and " + doubts);
        return new Standing(origin, Optional.of(merge), known.quality(), known.sources());
    }

    private static Optional<Standing> standing(Article article, Map<String, Standing> standings) {
        return Optional.ofNullable(standings.get(article.digest()));
    }

    /** What the text of {@code article} goes back to: itself, where nothing earlier is known. */
    public Origin origin(Article article) {
        return standing(article).map(Standing::origin).orElseGet(() -> itself(article));
    }

    /** Why {@code article} is no origin of its own; empty where it is one. */
    public Optional<Merge> merge(Article article) {
        return standing(article).flatMap(Standing::merge);
    }

    /** How far the text of {@code article} can be taken for somebody's own reporting. */
    public TextQuality quality(Article article) {
        return standing(article).map(Standing::quality).orElseGet(() -> QualityCheck.of(article, 0));
    }

    /** What {@code record} goes back to: the outlet that it is credited to, or else what its sentence or article goes back to. */
    public Origin origin(SourcedRecord record) {
        return merge(record).map(Merge::origin).orElseGet(() -> origin(record.article()));
    }

    /** Why {@code record} does not rest on its own article. */
    public Optional<Merge> merge(SourcedRecord record) {
        return credited(record).or(() -> merge(record.article())).or(() -> quoted(record));
    }

    private static Optional<Merge> credited(SourcedRecord record) {
        String own = record.article().outlet().map(Origins::outletKey).orElse("");
        return Outlets.credited(record.record().claim().assertedBy())
                .filter(outlet -> !outletKey(outlet).equals(own))
                .map(outlet -> new Merge(
                        record.id(),
                        new Origin("outlet:" + outletKey(outlet), Origin.Kind.OUTLET, outlet),
                        Merge.Reason.CREDITED,
                        "credited to " + outlet));
    }

    private static String outletKey(String name) {
        return Outlets.key(Outlets.named(name).orElse(name));
    }

    private Optional<Merge> quoted(SourcedRecord record) {
        List<String> sources = standing(record.article()).map(Standing::sources).orElse(List.of());
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        String body = record.article().body();
        String words = record.record().claim().evidence().stream()
                .map(span -> span.in(body))
                .collect(Collectors.joining(" "));
        Shingles sentence = Shingles.of(words);
        if (sentence.size() < Shingles.WIDTH) {
            return Optional.empty();
        }
        return sources.stream()
                .map(articles)
                .filter(source -> Shingles.of(source.body()).contains(sentence))
                .findFirst()
                .map(source -> new Merge(
                        record.id(),
                        origin(source),
                        Merge.Reason.QUOTED,
                        "the sentence stands word for word in " + source.doc()));
    }

    /**
     * What {@code records} rest on: each independent origin once, and why the others count for none. A report credited to an outlet
     * one of whose own articles is in the set counts with that article.
     */
    public Independence independence(Collection<SourcedRecord> records) {
        List<SourcedRecord> ordered =
                records.stream().sorted(Comparator.comparing(SourcedRecord::id)).toList();
        Map<String, Origin> own = new TreeMap<>();
        List<Merge> merges = new ArrayList<>();
        Map<String, Origin> credits = new TreeMap<>();
        for (SourcedRecord record : ordered) {
            Optional<Merge> merge = merge(record);
            merge.ifPresent(merges::add);
            Origin origin = merge.map(Merge::origin).orElseGet(() -> origin(record.article()));
            (origin.kind() == Origin.Kind.OUTLET ? credits : own).put(origin.id(), origin);
        }
        Set<String> outlets = ordered.stream()
                .filter(record -> own.containsKey(origin(record.article()).id()))
                .flatMap(record -> record.article().outlet().stream())
                .map(outlet -> "outlet:" + outletKey(outlet))
                .collect(Collectors.toSet());
        credits.keySet().removeAll(outlets);
        own.putAll(credits);
        return new Independence(
                own.values().stream().sorted().toList(),
                merges.stream().distinct().toList());
    }
}
