package attache.bench;

import attache.annotation.gazetteer.Gazetteer;
import attache.annotation.parse.Nlp4jParser;
import attache.annotation.parse.RecordedParses;
import attache.app.model.ModelFolder;
import attache.article.Article;
import attache.dossier.Dossier;
import attache.pipeline.StandardReading;
import attache.record.CodebookForm;
import attache.record.Ground;
import attache.record.SourcedRecord;
import attache.record.Statement;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Prints the statements of plain text files in codebook form, with the words that name each speaker ({@code speaker_mention})
 * beside its name, which is what attribution corpora are scored by: {@code StatementsMain PARSES FILE…}. Sentences that PARSES
 * lacks are parsed with the model, and not kept.
 */
public final class StatementsMain {
    private StatementsMain() {}

    /** Runs; throws where a file cannot be read. */
    public static void main(String[] args) throws IOException {
        RecordedParses parses =
                new RecordedParses(new LoadedOnce(() -> Nlp4jParser.load(ModelFolder.of(System.getenv()))));
        parses.read(Files.readAllLines(Path.of(args[0])));
        StandardReading reading = new StandardReading(() -> parses, Gazetteer.standard(), Dossier.ukraine());
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String file : Arrays.asList(args).subList(1, args.length)) {
            Article article = article(Path.of(file));
            ObjectNode line = JsonNodeFactory.instance.objectNode();
            line.put("doc", article.doc());
            ArrayNode records = line.putArray("records");
            for (SourcedRecord sourced : reading.read(article)) {
                if (sourced.record() instanceof Statement statement) {
                    ObjectNode record = CodebookForm.write(statement, article.body());
                    mention(statement)
                            .ifPresent(span ->
                                    record.put("speaker_mention", span.span().in(article.body())));
                    records.add(record);
                }
            }
            out.println(line);
        }
    }

    private static Optional<Ground> mention(Statement statement) {
        return statement.claim().grounds().stream()
                .filter(ground -> ground.field().equals("speaker"))
                .findFirst();
    }

    /** The file's characters as they are, line ends too, since gold spans count in them. */
    private static Article article(Path file) throws IOException {
        String name = file.getFileName().toString();
        return new Article(
                name.substring(0, name.lastIndexOf('.')),
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }
}
