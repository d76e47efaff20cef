package attache.testing;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Parser;
import attache.annotation.cast.Cast;
import attache.annotation.cast.CastFinder;
import attache.annotation.gazetteer.Gazetteer;
import attache.annotation.parse.Nlp4jParser;
import attache.annotation.parse.RecordedParses;
import attache.annotation.speech.SpeechReader;
import attache.article.Article;
import attache.dossier.Dossier;
import attache.record.CodebookRecord;
import attache.record.Extractor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The parser, the gazetteers and the speech reader, loaded once for all tests of a JVM, and what is read with them.
 *
 * <p>Where the system property {@code attache.parses} names a file of recorded parses ({@link RecordedParses}), sentences
 * found there need no model.
 */
public final class SharedReading {
    private static final Parser PARSER = recorded();
    private static final CastFinder CASTS = new CastFinder(Gazetteer.standard());
    private static final SpeechReader SPEECHES = SpeechReader.standard();

    private SharedReading() {}

    private static Parser recorded() {
        RecordedParses parses = new RecordedParses(SharedReading::model);
        String kept = System.getProperty("attache.parses");
        if (kept != null) {
            try {
                parses.read(Files.readAllLines(Path.of(kept)));
            } catch (IOException e) {
                throw new UncheckedIOException("attache.parses names a file that cannot be read: " + kept, e);
            }
        }
        return parses;
    }

    /** The parser; its models are loaded when a sentence is asked for that is not recorded. */
    public static Parser parser() {
        return PARSER;
    }

    /** The parser with its models, which are loaded when it is first asked for. */
    public static Parser model() {
        return Model.LOADED;
    }

    private static final class Model {
        private static final Parser LOADED = Nlp4jParser.load(new TestModels());
    }

    /** An article of the given body, published on {@code day}. */
    public static AnnotatedArticle article(String body, LocalDate day) {
        return new AnnotatedArticle(
                new Article(
                        "test",
                        "0",
                        Optional.empty(),
                        Optional.of(day),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        body),
                PARSER);
    }

    /** Who is who in an article; all its sentences are looked at. */
    public static Cast cast(AnnotatedArticle article) {
        BitSet all = new BitSet();
        all.set(0, article.sentenceSpans().size());
        return CASTS.find(article, all, Dossier.ukraine().sides());
    }

    /** The records that {@code extractor} finds in a text of 14 May 2024. */
    public static List<CodebookRecord> records(Extractor extractor, String body) {
        AnnotatedArticle article = article(body, LocalDate.of(2024, 5, 14));
        Cast cast = cast(article);
        return extractor.extract(article, cast, SPEECHES.read(article, cast));
    }
}
