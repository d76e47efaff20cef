package attache.record.event;

import attache.annotation.AnnotatedArticle;
import attache.annotation.cast.Cast;
import java.util.HashSet;
import java.util.Set;

/** Whom an article names, by the codebook's names. */
final class NamedParties {
    private final Set<String> names;

    private NamedParties(Set<String> names) {
        this.names = names;
    }

    static NamedParties of(AnnotatedArticle article, Cast cast) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < article.sentenceSpans().size(); i++) {
            cast.mentions(i).forEach(mention -> names.add(mention.party().actor()));
        }
        return new NamedParties(names);
    }

    boolean has(String name) {
        return names.contains(name);
    }
}
