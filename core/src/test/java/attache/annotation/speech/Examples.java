package attache.annotation.speech;

import attache.annotation.AnnotatedArticle;
import attache.annotation.cast.Cast;
import attache.annotation.cast.CastFinder;
import attache.annotation.gazetteer.Gazetteer;
import attache.annotation.parse.RecordedParses;
import attache.article.Article;
import attache.testing.SharedReading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Short texts read for tests, with the parser's own parses kept beside the tests ({@code examples.parses}): a new example loads the
 * model once, and is kept by {@code attache.bench.ParseCorpus} afterwards.
 */
public final class Examples {
    private static final RecordedParses PARSES = parses();
    private static final CastFinder CASTS = new CastFinder(Gazetteer.standard());
    private static final SpeechReader READER = SpeechReader.standard();

    private Examples() {}

    private static RecordedParses parses() {
        RecordedParses parses = new RecordedParses(SharedReading::model);
        try (InputStream in = Examples.class.getResourceAsStream("examples.parses")) {
            parses.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parses;
    }

    /** An article with this body and nothing else known. */
    public static AnnotatedArticle article(String body) {
        return article(body, Optional.empty());
    }

    /** An article with this body and title. */
    public static AnnotatedArticle article(String body, Optional<String> title) {
        return new AnnotatedArticle(
                new Article(
                        "example", "", title, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), body),
                PARSES);
    }

    /** Who is who in it. */
    public static Cast cast(AnnotatedArticle article) {
        return cast(article, Set.of());
    }

    /** Who is who in it, {@code sides} being the states that such articles name. */
    public static Cast cast(AnnotatedArticle article, Set<String> sides) {
        BitSet all = new BitSet();
        all.set(0, article.sentenceSpans().size());
        return CASTS.find(article, all, sides);
    }

    /** Who says what in it. */
    public static Speech speech(AnnotatedArticle article) {
        return READER.read(article, cast(article));
    }

    /** Who says what in a text. */
    public static Speech speech(String body) {
        return speech(article(body));
    }

    /** The words of an utterance, its pieces joined with a space. */
    public static String words(Utterance utterance, String body) {
        return String.join(
                " ", utterance.content().stream().map(piece -> piece.in(body)).toList());
    }
}
