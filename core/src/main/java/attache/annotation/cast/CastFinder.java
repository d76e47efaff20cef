package attache.annotation.cast;

import attache.annotation.AnnotatedArticle;
import attache.annotation.gazetteer.Gazetteer;
import java.util.BitSet;
import java.util.Set;

/** Finds the cast of articles: the entry to this package. Immutable and thread-safe. */
public final class CastFinder {
    private final Gazetteer gazetteer;
    private final KnownNames known;
    private final Forenames forenames = Forenames.standard();
    private final Nouns nouns = Nouns.standard();
    private final OfficialHosts hosts = OfficialHosts.standard();

    /** {@code gazetteer} holds the names known. */
    public CastFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.known = new KnownNames(gazetteer);
    }

    /** The cast of one article, for no side: {@link #find(AnnotatedArticle, BitSet, Set)}. */
    public Cast find(AnnotatedArticle article, BitSet read) {
        return find(article, read, Set.of());
    }

    /**
     * The cast of one article.
     *
     * @param article whose sentences are parsed where {@code read} says so
     * @param read the numbers of the sentences to look at; in others nobody is found
     * @param sides states that any article may name, helped or fought: a minister of whom it is not said whose she is acts for the
     *     only other state named, where there is but one
     */
    public Cast find(AnnotatedArticle article, BitSet read, Set<String> sides) {
        return ArticleCast.of(article, gazetteer, known, forenames, nouns, hosts, read, sides);
    }
}
