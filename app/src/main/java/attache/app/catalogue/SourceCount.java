package attache.app.catalogue;

import attache.app.store.ArticleHead;
import attache.app.store.Store;
import attache.dossier.Dossier;
import attache.dossier.Dossier.KnownSource;
import attache.ledger.Entry;
import attache.record.SourcedRecord;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts what each outlet has published, copied, and was first to report. */
public final class SourceCount {
    private final Dossier dossier;

    /** @param dossier knows the tiers of outlets */
    public SourceCount(Dossier dossier) {
        this.dossier = dossier;
    }

    /** The outlets of {@code store}, whose derived tables are up to date: those with most articles first, ties by name. */
    public List<SourceLine> of(Store store) {
        Map<String, ArticleHead> articles = new LinkedHashMap<>();
        store.articles().heads().forEach(article -> articles.put(article.digest(), article));
        return of(
                articles.values(),
                StoryLine.of(store.derived().stories(), articles),
                store.derived().wholeEntries());
    }

    /** The outlets of {@code articles}, those with most articles first, ties by name. */
    List<SourceLine> of(Collection<ArticleHead> articles, List<StoryLine> stories, List<Entry> entries) {
        Map<String, List<ArticleHead>> byOutlet = articles.stream()
                .collect(Collectors.groupingBy(SourceCount::outlet, TreeMap::new, Collectors.toList()));
        Set<String> copies = stories.stream()
                .flatMap(story -> story.articles().stream())
                .filter(StoryLine.Told::copy)
                .map(told -> told.article().digest())
                .collect(Collectors.toSet());
        Map<String, Integer> reported = new HashMap<>();
        Map<String, Integer> first = new HashMap<>();
        for (Entry entry : entries) {
            Set<String> outlets = new HashSet<>();
            entry.records().forEach(record -> outlets.add(outlet(record)));
            outlets.forEach(outlet -> reported.merge(outlet, 1, Integer::sum));
            // Records of an entry come in order of publication; an undated one cannot have been first.
            SourcedRecord earliest = entry.records().getFirst();
            if (earliest.article().published().isPresent()) {
                first.merge(outlet(earliest), 1, Integer::sum);
            }
        }
        return byOutlet.entrySet().stream()
                .map(group -> new SourceLine(
                        group.getKey(),
                        tier(group.getKey(), group.getValue()),
                        group.getValue().size(),
                        (int) group.getValue().stream()
                                .filter(article -> copies.contains(article.digest()))
                                .count(),
                        reported.getOrDefault(group.getKey(), 0),
                        first.getOrDefault(group.getKey(), 0),
                        day(group.getValue(), Comparator.naturalOrder()),
                        day(group.getValue(), Comparator.reverseOrder())))
                .sorted(Comparator.comparingInt(SourceLine::articles).reversed().thenComparing(SourceLine::outlet))
                .toList();
    }

    private static String outlet(ArticleHead article) {
        return article.outlet().orElse("");
    }

    private static String outlet(SourcedRecord record) {
        return record.article().outlet().orElse("");
    }

    private static Optional<LocalDate> day(List<ArticleHead> articles, Comparator<LocalDate> order) {
        return articles.stream()
                .flatMap(article -> article.published().stream())
                .min(order);
    }

    private OptionalInt tier(String outlet, List<ArticleHead> articles) {
        Set<String> hosts = articles.stream()
                .flatMap(article -> article.url().map(SourceCount::host).stream())
                .collect(Collectors.toSet());
        return dossier.sources().stream()
                .filter(source -> source.name().toLowerCase(Locale.ROOT).equals(outlet.toLowerCase(Locale.ROOT))
                        || hosts.stream().anyMatch(host -> isOf(host, source)))
                .mapToInt(KnownSource::tier)
                .findFirst();
    }

    private static boolean isOf(String host, KnownSource source) {
        return host.equals(source.domain()) || host.endsWith("." + source.domain());
    }

    private static String host(String address) {
        try {
            @Nullable String host = URI.create(address).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            // Articles give any text as their address.
            return "";
        }
    }
}
