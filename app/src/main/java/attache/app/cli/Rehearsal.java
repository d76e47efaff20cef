package attache.app.cli;

import attache.app.store.Access;
import attache.app.store.Store;
import attache.article.Article;
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

/**
 * Runs the commands that only look, over a store that is thrown away, so that the JVM can archive the classes that they need.
 * The launcher runs it after a build; without the archive all works, only slower to start.
 */
public final class Rehearsal {
    private Rehearsal() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) throws IOException {
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
                    "Nothing.");
            store.articles().keep(article, "rehearsal", Instant.EPOCH, List.of());
            store.derived().refresh();
        }
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
            {"search", "nothing", store}
        }) {
            Attache.commandLine(quiet()).execute(command);
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
