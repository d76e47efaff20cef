package attache.app.watch;

import attache.app.store.Watched.Untold;
import attache.article.Article;
import attache.ledger.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A new article that the ledger rests on.
 *
 * @param address where it was announced to be
 * @param begun entries and totals that no article told of before it
 * @param extended those that others had told of; one of the two lists is not empty
 */
public record Touched(String address, Article article, List<Entry> begun, List<Entry> extended) {

    public Touched {
        begun = List.copyOf(begun);
        extended = List.copyOf(extended);
    }

    /** Those of {@code articles} that {@code entries} rest on, in order; they are taken to have come in this order, and last. */
    static List<Touched> of(List<Untold> articles, List<Entry> entries) {
        Map<String, Integer> places = new HashMap<>();
        articles.forEach(one -> places.putIfAbsent(one.article().digest(), places.size()));
        Map<Integer, List<Entry>> begun = new LinkedHashMap<>();
        Map<Integer, List<Entry>> extended = new LinkedHashMap<>();
        entries.forEach(entry -> {
            List<Optional<Integer>> of = entry.records().stream()
                    .map(record ->
                            Optional.ofNullable(places.get(record.article().digest())))
                    .distinct()
                    .toList();
            boolean unheard = of.stream().allMatch(Optional::isPresent);
            List<Integer> fresh = of.stream().flatMap(Optional::stream).sorted().toList();
            for (int place : fresh) {
                boolean first = unheard && place == fresh.getFirst();
                (first ? begun : extended)
                        .computeIfAbsent(place, number -> new ArrayList<>())
                        .add(entry);
            }
        });
        return articles.stream()
                .map(one -> touched(one, places.getOrDefault(one.article().digest(), 0), begun, extended))
                .filter(one -> !one.begun.isEmpty() || !one.extended.isEmpty())
                .toList();
    }

    private static Touched touched(
            Untold one, int place, Map<Integer, List<Entry>> begun, Map<Integer, List<Entry>> extended) {
        return new Touched(
                one.address(),
                one.article(),
                begun.getOrDefault(place, List.of()),
                extended.getOrDefault(place, List.of()));
    }
}
