package attache.bench;

import attache.annotation.AnnotatedArticle;
import attache.annotation.cast.Cast;
import attache.annotation.cast.CastFinder;
import attache.annotation.gazetteer.Gazetteer;
import attache.annotation.parse.Nlp4jParser;
import attache.annotation.parse.RecordedParses;
import attache.annotation.speech.SpeechReader;
import attache.article.Article;
import attache.record.CodebookForm;
import attache.record.CodebookRecord;
import attache.record.Ground;
import attache.record.statement.StatementExtractor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Statements of text files as JSON Lines in the codebook's form, with the words that name the speaker ({@code speaker_mention})
 * beside its name: {@code ExtractStatements PARSES OUT FILE…}. Sentences that PARSES lacks are parsed with the model.
 */
public final class ExtractStatements {
    private static final String FENCE = "---\n";

    private ExtractStatements() {}

    /** Runs; throws where a file cannot be read or OUT not be written. */
    public static void main(String[] args) throws IOException {
        RecordedParses parses = new RecordedParses(new LoadedOnce(Nlp4jParser::load));
        parses.read(Files.readAllLines(Path.of(args[0])));
        CastFinder finder = new CastFinder(Gazetteer.standard());
        StatementExtractor extractor = new StatementExtractor(SpeechReader.standard());
        List<String> lines = new ArrayList<>();
        for (String file : Arrays.asList(args).subList(2, args.length)) {
            AnnotatedArticle article = new AnnotatedArticle(article(Path.of(file)), parses);
            BitSet all = new BitSet();
            all.set(0, article.sentenceSpans().size());
            Cast cast = finder.find(article, all);
            lines.add(line(article, extractor.extract(article, cast)));
        }
        Files.write(Path.of(args[1]), lines);
    }

    private static Article article(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        int end = text.startsWith(FENCE) ? text.indexOf("\n" + FENCE, FENCE.length()) : -1;
        Optional<String> title = end < 0
                ? Optional.empty()
                : text.substring(0, end)
                        .lines()
                        .filter(line -> line.startsWith("title:"))
                        .map(line -> line.substring(6).strip())
                        .findFirst();
        String name = file.getFileName().toString();
        return new Article(
                name.substring(0, name.lastIndexOf('.')),
                "",
                title,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                end < 0 ? text : text.substring(end + 1 + FENCE.length()));
    }

    private static String line(AnnotatedArticle article, List<CodebookRecord> records) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("doc", article.article().doc());
        var list = line.putArray("records");
        for (CodebookRecord record : records) {
            ObjectNode node = CodebookForm.write(record, article.body());
            record.claim().grounds().stream()
                    .filter(ground -> ground.field().equals("speaker"))
                    .findFirst()
                    .map(Ground::span)
                    .ifPresent(span -> node.put("speaker_mention", span.in(article.body())));
            list.add(node);
        }
        return line.toString();
    }
}
