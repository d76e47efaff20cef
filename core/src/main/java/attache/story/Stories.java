package attache.story;

import attache.article.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the articles that tell of one event, by their words, names and dates.
 *
 * <p>Articles are taken in order of publication: each joins the group that it is most like, or opens one ({@link Grouping});
 * groups that hold several events told in the same words are parted ({@link Parting}). Time grows with the number of articles.
 */
public final class Stories {
    private Stories() {}

    /** The stories of {@code articles}, given in any order, earliest first; every article is in exactly one. */
    public static List<Story> of(Collection<Article> articles) {
        Map<String, List<Article>> texts = new LinkedHashMap<>();
        for (Article article : PublicationOrder.ordered(articles)) {
            texts.computeIfAbsent(article.digest(), _ -> new ArrayList<>(1)).add(article);
        }
        List<List<Article>> ordered = List.copyOf(texts.values());
        List<TermVector> vectors =
                TermWeights.of(ordered.stream().map(List::getFirst).toList());
        List<Group> items = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            Optional<LocalDate> published = ordered.get(i).getFirst().published();
            items.add(new Group(List.of(i), vectors.get(i), new Extent(1, published, published)));
        }
        Parting parting = new Parting(vectors);
        return Grouping.of(items).stream()
                .flatMap(group -> parting.of(group.members()).stream())
                .sorted(Comparator.comparing(List::getFirst))
                .map(members -> story(
                        members.stream().flatMap(i -> ordered.get(i).stream()).toList()))
                .toList();
    }

    private static Story story(List<Article> articles) {
        String digest = articles.getFirst().digest();
        return new Story("story:" + digest.substring(0, Math.min(16, digest.length())), articles);
    }
}
