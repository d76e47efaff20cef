package attache.pipeline;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Parser;
import attache.annotation.cast.Cast;
import attache.annotation.cast.CastFinder;
import attache.annotation.date.Dates;
import attache.annotation.gazetteer.Gazetteer;
import attache.annotation.prose.ProseReader;
import attache.annotation.speech.Speech;
import attache.annotation.speech.SpeechReader;
import attache.article.Article;
import attache.dossier.Dossier;
import attache.record.CodebookForm;
import attache.record.CodebookRecord;
import attache.record.Extractor;
import attache.record.SourcedRecord;
import attache.record.assistance.AssistanceExtractor;
import attache.record.event.EventExtractor;
import attache.record.figure.FigureExtractor;
import attache.record.figure.ToldAsAssistance;
import attache.record.role.RoleExtractor;
import attache.record.statement.StatementExtractor;
import attache.record.sum.SumExtractor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/** The reading that ships: parser, cast, then an extractor for each kind of record. Immutable and thread-safe. */
public final class StandardReading implements Reading {
    /** Goes up when the same article may give other records than before. */
    private static final String VERSION = "10";

    private final Supplier<Parser> parser;
    private final Gazetteer gazetteer;
    private final ProseReader prose = ProseReader.standard();
    private final CastFinder casts;
    private final SpeechReader speeches = SpeechReader.standard();
    private final List<Extractor> extractors;
    private final SumExtractor sums;
    private final Set<String> sides;
    private final String extractor;

    /**
     * A reading.
     *
     * @param parser asked for when an article is first read; a command that reads none loads no model
     * @param gazetteer the names known
     * @param dossier whom the effort helps
     */
    public StandardReading(Supplier<Parser> parser, Gazetteer gazetteer, Dossier dossier) {
        this(parser, gazetteer, new CastFinder(gazetteer), dossier, "attache-" + VERSION);
    }

    private StandardReading(
            Supplier<Parser> parser, Gazetteer gazetteer, CastFinder casts, Dossier dossier, String extractor) {
        this.parser = parser;
        this.gazetteer = gazetteer;
        this.casts = casts;
        this.extractor = extractor;
        this.sides = dossier.sides();
        Dates dates = Dates.english();
        this.extractors = List.of(
                new AssistanceExtractor(dossier),
                new StatementExtractor(),
                EventExtractor.standard(dossier, dates),
                FigureExtractor.standard(dates),
                RoleExtractor.standard(gazetteer));
        this.sums = new SumExtractor(dossier);
    }

    @Override
    public Reading about(Dossier dossier) {
        return new StandardReading(
                parser, gazetteer, casts, dossier, "attache-" + VERSION + " (" + dossier.name() + ")");
    }

    @Override
    public String extractor() {
        return extractor;
    }

    @Override
    public List<SourcedRecord> read(Article article) {
        AnnotatedArticle annotated = new AnnotatedArticle(article, parser.get());
        Cast cast = casts.find(annotated, prose.read(annotated), sides);
        Speech speech = speeches.read(annotated, cast);
        List<CodebookRecord> found = new ArrayList<>();
        extractors.forEach(extractor -> found.addAll(extractor.extract(annotated, cast, speech)));
        List<CodebookRecord> records = new ArrayList<>(ToldAsAssistance.leftOut(found));
        records.addAll(sums.extract(annotated, cast, speech, List.copyOf(records)));
        records.sort(Comparator.comparing(r -> r.claim().evidence().getFirst()));
        Map<String, Integer> seen = new HashMap<>();
        Set<ObjectNode> told = new HashSet<>();
        List<SourcedRecord> sourced = new ArrayList<>();
        for (CodebookRecord record : records) {
            if (!told.add(claimed(record, article.body()))) {
                continue;
            }
            String key = article.digest() + "/" + record.kind() + "/"
                    + record.claim().evidence();
            int ordinal = seen.merge(key, 1, Integer::sum);
            sourced.add(new SourcedRecord(id(key + "/" + ordinal), article, record));
        }
        return sourced;
    }

    /** All that a record says and where: two rules may find one claim. */
    private static ObjectNode claimed(CodebookRecord record, String body) {
        ObjectNode form = CodebookForm.write(record, body);
        form.remove(List.of("rule", "confidence"));
        form.put("at", record.claim().evidence().toString());
        return form;
    }

    private static String id(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return "r" + HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
