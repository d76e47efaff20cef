package attache.app.catalogue;

import attache.app.store.ArticleHead;
import attache.app.store.StoryPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Articles on one event.
 *
 * @param id the story's
 * @param name what to call it
 * @param articles in order of publication, undated ones last
 * @param origins how many texts and outlets they go back to
 */
public record StoryLine(String id, String name, List<Told> articles, int origins) {

    public StoryLine {
        articles = List.copyOf(articles);
    }

    /**
     * One article.
     *
     * @param article what is known of it
     * @param origin the {@code doc} or outlet that it goes back to
     */
    public record Told(ArticleHead article, String origin) {
        /** Whether it goes back to another text or outlet. */
        public boolean copy() {
            return !origin.equals(article.doc());
        }
    }

    /**
     * The stories that articles are told in, in the order of {@code parts}.
     *
     * @param articles by digest; parts of others are passed over
     */
    static List<StoryLine> of(List<StoryPart> parts, Map<String, ArticleHead> articles) {
        Map<String, List<StoryPart>> stories = parts.stream()
                .collect(Collectors.groupingBy(StoryPart::story, LinkedHashMap::new, Collectors.toList()));
        List<StoryLine> lines = new ArrayList<>();
        stories.forEach((id, members) -> {
            List<Told> told = members.stream()
                    .flatMap(member -> Optional.ofNullable(articles.get(member.digest()))
                            .map(article -> new Told(article, member.origin()))
                            .stream())
                    .sorted(Comparator.comparing(
                                    (Told one) -> one.article().published().orElse(LocalDate.MAX))
                            .thenComparing(one -> one.article().digest()))
                    .toList();
            int origins = (int) told.stream().map(Told::origin).distinct().count();
            lines.add(new StoryLine(id, members.getFirst().name(), told, origins));
        });
        return lines;
    }

    /** The first day on which it was told of. */
    public Optional<LocalDate> first() {
        return articles.stream()
                .flatMap(told -> told.article().published().stream())
                .min(LocalDate::compareTo);
    }

    /** The last day on which it was told of. */
    public Optional<LocalDate> last() {
        return articles.stream()
                .flatMap(told -> told.article().published().stream())
                .max(LocalDate::compareTo);
    }
}
