package attache.pipeline;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Parser;
import attache.annotation.cast.Cast;
import attache.annotation.cast.CastFinder;
import attache.annotation.gazetteer.Gazetteer;
import attache.annotation.speech.SpeechReader;
import attache.article.Article;
import attache.dossier.Dossier;
import attache.record.CodebookRecord;
import attache.record.Extractor;
import attache.record.SourcedRecord;
import attache.record.assistance.AssistanceExtractor;
import attache.record.event.EventExtractor;
import attache.record.statement.StatementExtractor;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** The stages in their order: sentences, cast, then each kind of record. Immutable and thread-safe. */
public final class StandardReading implements Reading {
    private final String version;
    private final Parser parser;
    private final CastFinder cast;
    private final List<Extractor> extractors;

    /** A reading by {@code extractors}; {@code version} names it all. */
    public StandardReading(String version, Parser parser, CastFinder cast, List<Extractor> extractors) {
        this.version = version;
        this.parser = parser;
        this.cast = cast;
        this.extractors = List.copyOf(extractors);
    }

    /** The reading that ships. */
    public static StandardReading of(Parser parser, Dossier dossier) {
        return new StandardReading(
                "attache 0.1.0",
                parser,
                new CastFinder(Gazetteer.standard()),
                List.of(
                        new AssistanceExtractor(dossier, (body, sentence, article) -> List.of()),
                        new StatementExtractor(SpeechReader.standard()),
                        EventExtractor.standard(dossier)));
    }

    @Override
    public String extractor() {
        return version;
    }

    @Override
    public List<SourcedRecord> read(Article article) {
        AnnotatedArticle annotated = new AnnotatedArticle(article, parser);
        BitSet all = new BitSet();
        all.set(0, annotated.sentenceSpans().size());
        Cast found = cast.find(annotated, all);
        List<CodebookRecord> records = new ArrayList<>();
        extractors.forEach(extractor -> records.addAll(extractor.extract(annotated, found)));
        records.sort(Comparator.comparing(record -> record.claim().evidence().getFirst()));
        List<SourcedRecord> sourced = new ArrayList<>();
        for (CodebookRecord record : records) {
            sourced.add(
                    new SourcedRecord(article.digest().substring(0, 10) + "-" + (sourced.size() + 1), article, record));
        }
        return sourced;
    }
}
