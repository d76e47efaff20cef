package attache.story;

import attache.article.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the articles that tell of one event, by their words, names and dates.
 *
 * <p>Articles are parted into cells by their dates ({@link Cells}). Within a cell they are taken in order of publication: each joins the
 * group that it is most like, or opens one ({@link Grouping}); groups that hold several events told in the same words are parted ({@link
 * Parting}). Time grows with the number of articles.
 */
public final class Stories {
    private Stories() {}

    /** The stories of {@code articles}, given in any order, earliest first; every article is in exactly one. */
    public static List<Story> of(Collection<Article> articles) {
        return of(articles, Cells.MOST);
    }

    /** The same with cells of no more than {@code most} articles. */
    static List<Story> of(Collection<Article> articles, int most) {
        Map<String, List<Article>> texts = new LinkedHashMap<>();
        for (Article article : PublicationOrder.ordered(articles)) {
            texts.computeIfAbsent(article.digest(), _ -> new ArrayList<>(1)).add(article);
        }
        List<List<Article>> ordered = List.copyOf(texts.values());
        Map<Optional<LocalDate>, Integer> days = new HashMap<>();
        ordered.forEach(text -> days.merge(text.getFirst().published(), 1, Integer::sum));
        Cells cells = Cells.of(days, most);
        Map<Cells.Cell, List<List<Article>>> parts = new LinkedHashMap<>();
        ordered.forEach(text -> parts.computeIfAbsent(cells.of(text.getFirst().published()), _ -> new ArrayList<>())
                .add(text));
        return parts.values().parallelStream()
                .flatMap(part -> told(part).stream())
                .sorted(Comparator.comparing((Story story) -> story.articles().getFirst(), PublicationOrder.ORDER))
                .toList();
    }

    private static List<Story> told(List<List<Article>> texts) {
        List<DatedCounts> counts = texts.stream()
                .map(List::getFirst)
                .map(article -> new DatedCounts(TermCounts.of(article, Words.of(article.body())), article.published()))
                .toList();
        return inCell(counts).stream()
                .map(members -> story(
                        members.stream().flatMap(i -> texts.get(i).stream()).toList()))
                .toList();
    }

    /** The stories of the texts of one cell, which are in order of publication, by their indexes. */
    static List<List<Integer>> inCell(List<DatedCounts> texts) {
        List<TermVector> vectors =
                TermWeights.of(texts.stream().map(DatedCounts::counts).toList());
        List<Group> items = new ArrayList<>();
        for (int i = 0; i < vectors.size(); i++) {
            items.add(new Group(List.of(i), vectors.get(i), texts.get(i).extent()));
        }
        Parting parting = new Parting(vectors);
        return Grouping.of(items).stream()
                .flatMap(group -> parting.of(group.members()).stream())
                .sorted(Comparator.comparing(List::getFirst))
                .toList();
    }

    private static Story story(List<Article> articles) {
        return new Story(id(articles.getFirst().digest()), articles);
    }

    /** The id of a story whose earliest article has this digest. */
    static String id(String digest) {
        return "story:" + digest.substring(0, Math.min(16, digest.length()));
    }
}
