package attache.bench;

import attache.annotation.gazetteer.Gazetteer;
import attache.annotation.parse.Nlp4jParser;
import attache.annotation.parse.RecordedParses;
import attache.app.model.ModelFolder;
import attache.article.Article;
import attache.dossier.Dossier;
import attache.pipeline.StandardReading;
import attache.record.CodebookForm;
import attache.record.SourcedRecord;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads articles with parses kept before, and prints their records in codebook form: {@code ReadRecorded PARSES FILE…}. For
 * measuring a rule again without waiting for the model; new sentences are parsed and added to PARSES.
 */
public final class ReadRecorded {
    private static final Pattern FRONT = Pattern.compile("(?s)\\A---\\n(.*?)\\n---\\n");

    private ReadRecorded() {}

    /** Runs; throws where a file cannot be read. */
    public static void main(String[] args) throws IOException {
        Path kept = Path.of(args[0]);
        RecordedParses parses =
                new RecordedParses(new LoadedOnce(() -> Nlp4jParser.load(ModelFolder.of(System.getenv()))));
        if (Files.exists(kept)) {
            parses.read(Files.readAllLines(kept));
        }
        int before = parses.size();
        StandardReading reading = new StandardReading(() -> parses, Gazetteer.standard(), Dossier.ukraine());
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String file : Arrays.asList(args).subList(1, args.length)) {
            Article article = article(Path.of(file));
            ObjectNode line = JsonNodeFactory.instance.objectNode();
            line.put("doc", article.doc());
            ArrayNode records = line.putArray("records");
            for (SourcedRecord record : reading.read(article)) {
                records.add(CodebookForm.write(record.record(), article.body()));
            }
            out.println(line);
        }
        if (parses.size() > before) {
            Files.write(kept, parses.written());
        }
    }

    private static Article article(Path file) throws IOException {
        String text = Files.readString(file);
        Matcher front = FRONT.matcher(text);
        Optional<LocalDate> date = Optional.empty();
        Optional<String> title = Optional.empty();
        Optional<String> url = Optional.empty();
        String body = text;
        if (front.find()) {
            body = text.substring(front.end());
            for (String line : front.group(1).split("\n", -1)) {
                if (line.startsWith("date: ")) {
                    date = Optional.of(LocalDate.parse(line.substring(6).strip().substring(0, 10)));
                } else if (line.startsWith("url: ")) {
                    url = Optional.of(line.substring(5).strip());
                } else if (line.startsWith("title: ")) {
                    title = Optional.of(line.substring(7).strip().replaceAll("^\"|\"$", ""));
                }
            }
        }
        String whole = title.map(t -> t + "\n\n").orElse("") + body;
        String name = file.getFileName().toString();
        return new Article(
                name.replaceAll("\\.[^.]*$", ""), name, title, date, url, Optional.empty(), List.of(), whole);
    }
}
