package attache.story;

import attache.article.Article;
import java.util.Collection;
import java.util.List;

/** Finds the articles that tell of one event. */
public final class Stories {
    private Stories() {}

    /** The stories of {@code articles}, given in any order, earliest first; every article is in exactly one. */
    public static List<Story> of(Collection<Article> articles) {
        return articles.stream()
                .map(article -> new Story("story:" + article.digest(), List.of(article)))
                .toList();
    }
}
