package attache.ledger;

import attache.article.Article;
import attache.decision.Rulings;
import attache.record.Assistance;
import attache.record.SourcedRecord;
import attache.story.Origins;
import attache.story.Stories;
import attache.story.Story;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes a ledger of records, stage by stage. */
final class LedgerMaker {
    private final Collection<Article> articles;
    private final List<SourcedRecord> records;
    private final Rulings rulings;

    LedgerMaker(List<Article> articles, List<SourcedRecord> records, Rulings rulings) {
        this.rulings = rulings;
        Map<String, SourcedRecord> once = new TreeMap<>();
        records.forEach(record -> once.putIfAbsent(record.id(), record));
        this.records = List.copyOf(once.values());
        this.articles = new LinkedHashSet<>(
                Stream.concat(articles.stream(), this.records.stream().map(SourcedRecord::article))
                        .toList());
    }

    Ledger make() {
        List<Story> stories = Stories.of(articles);
        Origins origins = Origins.among(stories);
        Map<String, String> storyOf = new HashMap<>();
        stories.forEach(story -> story.articles().forEach(article -> storyOf.put(article.digest(), story.id())));
        List<Measure> measures = records.parallelStream()
                .filter(record -> record.record() instanceof Assistance)
                .map(record -> Measure.of(record, (Assistance) record.record()))
                .sorted(Joinable.ORDER)
                .toList();
        Map<String, Measure> byId = new HashMap<>(measures.size() * 2);
        measures.forEach(measure -> byId.put(measure.id(), measure));
        Measures measureOf =
                record -> Optional.ofNullable(byId.get(record.id())).orElseThrow();
        Function<Article, String> story = article -> storyOf.getOrDefault(article.digest(), "");
        List<Joiner.Edge> edges = Joiner.edges(measures, story);
        Map<String, double[]> strengths = new ConcurrentHashMap<>();
        List<Entry> lines = lines(
                Joiner.join(measures, edges, rulings.ties()),
                strengths,
                cluster -> Joiner.explained(
                        cluster, id -> Optional.ofNullable(byId.get(id)).orElseThrow(), story),
                origins);
        Map<String, List<Conflict>> conflicts = Conflicts.among(records, measureOf, lines, origins);
        return new Ledger(
                lines.stream().filter(line -> !line.total()).toList(),
                lines.stream().filter(Entry::total).toList(),
                Conflicts.ordered(conflicts.values()),
                stories,
                origins,
                new Workings(records, measures, measureOf, edges, strengths, storyOf, conflicts));
    }

    /** @param strengths takes those of the steps by which each line was joined */
    private List<Entry> lines(
            List<Cluster<Measure>> clusters,
            Map<String, double[]> strengths,
            Function<Cluster<Measure>, List<Joined>> explained,
            Origins origins) {
        EntryMaker maker = new EntryMaker(origins, new Outweighing(rulings));
        List<Entry> entries = new ArrayList<>(clusters.parallelStream()
                .map(cluster -> {
                    List<Measure> members =
                            cluster.members().stream().sorted(Joinable.ORDER).toList();
                    Entry entry = maker.entry(members, explained.apply(cluster));
                    strengths.put(entry.id(), cluster.strengths());
                    return entry;
                })
                .toList());
        link(entries, Envelopes.among(clusters));
        entries.sort(Entry.ORDER);
        return entries;
    }

    private static void link(List<Entry> entries, Map<Integer, Envelopes.Whole> links) {
        Set<Integer> wholes = new HashSet<>();
        links.forEach((part, whole) -> {
            String parent = entries.get(whole.cluster()).id();
            entries.set(part, entries.get(part).with(Optional.of(new PartOf(parent, whole.reason()))));
            wholes.add(whole.cluster());
        });
        for (int whole : wholes) {
            if (!entries.get(whole).total()) {
                entries.set(whole, entries.get(whole).withKind(Entry.Kind.ENVELOPE));
            }
        }
    }
}
