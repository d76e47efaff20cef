package attache.bench;

import attache.annotation.parse.Nlp4jParser;
import attache.annotation.parse.RecordedParses;
import attache.app.model.ModelFolder;
import attache.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Parses text files once and keeps the parses, so that rules can be measured again and again without the model: {@code
 * ParseCorpus OUT FILE…}. What OUT already holds is not parsed again.
 */
public final class ParseCorpus {
    private ParseCorpus() {}

    /** Runs; throws where a file cannot be read or OUT not be written. */
    public static void main(String[] args) throws IOException {
        Path out = Path.of(args[0]);
        RecordedParses parses =
                new RecordedParses(new LoadedOnce(() -> Nlp4jParser.load(ModelFolder.of(System.getenv()))));
        if (Files.exists(out)) {
            parses.read(Files.readAllLines(out));
        }
        for (String file : Arrays.asList(args).subList(1, args.length)) {
            String body = new String(Files.readAllBytes(Path.of(file)), StandardCharsets.UTF_8);
            for (Span sentence : parses.sentences(body)) {
                parses.parse(body, sentence);
            }
        }
        Files.write(out, parses.written());
    }
}
