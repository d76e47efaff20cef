package attache.story;

import attache.article.Article;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The order in which articles are taken: by date, the undated last, then by digest, so that input order never shows. */
final class PublicationOrder {
    static final Comparator<Article> ORDER = Comparator.comparing(
                    (Article article) -> article.published().orElse(LocalDate.MAX))
            .thenComparing(Article::digest)
            .thenComparing(Article::doc);

    private PublicationOrder() {}

    static List<Article> ordered(Collection<Article> articles) {
        return articles.stream().distinct().sorted(ORDER).toList();
    }
}
