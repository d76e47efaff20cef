package attache.record;

import attache.annotation.AnnotatedArticle;
import attache.annotation.cast.Cast;
import attache.annotation.speech.Speech;
import java.util.List;

/** Finds the records of one kind in an article. Implementations are immutable and thread-safe. */
public interface Extractor {

    /**
     * The records of this kind, in order of their evidence.
     *
     * @param article with its sentences
     * @param cast who is who in it
     * @param speech who says what in it
     */
    List<CodebookRecord> extract(AnnotatedArticle article, Cast cast, Speech speech);
}
