package attache.app.cli;

import attache.app.store.Access;
import attache.app.store.DriverLibrary;
import attache.app.store.Store;
import attache.article.Article;
import attache.record.CodebookForm;
import attache.record.CodebookRecord;
import attache.record.SourcedRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes later starts fast: runs the commands that only look, over a store that is thrown away, so that the JVM can archive the
 * classes that they need, and lays SQLite's native library where it need not be unpacked each time. The launcher runs it after
 * a build; without all this everything works, only slower to start.
 */
public final class Rehearsal {
    private static final String RECORD = """
            {"kind": "assistance", "evidence": ["Germany delivered 18 tanks worth $30 million."], "certainty": "asserted",
             "asserted_by": [], "stage": "delivered", "donors": ["DEU"], "recipients": ["UKR"], "support": "military",
             "items": [{"name": "tank", "value": 18, "bound": "exact"}],
             "money": {"value": 30000000, "bound": "exact", "currency": "USD"}, "rule": "rehearsal", "confidence": 0.5}
            """;

    private Rehearsal() {}

    /** Takes the folder for the native library, where that is wanted. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 0) {
            DriverLibrary.unpack(Path.of(arguments[0]));
        }
        Path directory = Files.createTempDirectory("attache-rehearsal");
        Path file = directory.resolve("rehearsal.db");
        try (Store store = Store.open(file, Access.WRITE)) {
            Article article = new Article(
                    "rehearsal",
                    "0",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    "Germany delivered 18 tanks worth $30 million.");
            CodebookRecord record = CodebookForm.read(new JsonMapper().readTree(RECORD), article.body());
            store.articles()
                    .keep(article, "rehearsal", Instant.EPOCH, List.of(new SourcedRecord("r0", article, record)));
            store.derived().refresh();
        }
        ProcessSurroundings.here(new Interruption());
        String store = "--store=" + file;
        for (String[] command : new String[][] {
            {"--help"},
            {"--version"},
            {"nonsense"},
            {"ledger", "--help"},
            {"ledger", store},
            {"ledger", "--json", store},
            {"conflicts", store},
            {"show", "rehearsal", store},
            {"show", "nothing", store},
            {"show", "r0", store},
            {"search", "tanks", store}
        }) {
            Attache.execute(quiet(), command);
        }
        try (var left = Files.walk(directory)) {
            for (Path path : left.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static Surroundings quiet() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Surroundings(
                InputStream.nullInputStream(),
                nowhere,
                nowhere,
                true,
                true,
                100,
                Map.of(),
                InstantSource.system(),
                () -> {
                    throw new IllegalStateException("A command that only looks has asked for the parser.");
                },
                () -> false);
    }
}
