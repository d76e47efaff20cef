package attache.annotation.speech;

import attache.annotation.AnnotatedArticle;
import attache.annotation.cast.Cast;
import java.util.List;

/** Finds who says what in an article. Immutable and thread-safe. */
public final class SpeechReader {
    private final Hedges hedges;

    private SpeechReader(Hedges hedges) {
        this.hedges = hedges;
    }

    /** The reader with the cues and rules that ship. */
    public static SpeechReader standard() {
        return new SpeechReader(Hedges.standard());
    }

    /** The speech of {@code article}; {@code cast} says who is who in it. */
    public Speech read(AnnotatedArticle article, Cast cast) {
        return new Speech(article, hedges, List.of());
    }
}
