package attache.app.cli;

import attache.article.ArticleReader;
import attache.article.ReadResult;
import attache.source.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The articles under paths. */
final class Inputs {
    private Inputs() {}

    static void each(List<String> paths, Consumer<ReadResult> sink) {
        ArticleReader reader = new ArticleReader(Limits.STANDARD);
        for (String path : paths) {
            try (Stream<Path> files = Files.walk(Path.of(path))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    try (InputStream in = Files.newInputStream(file)) {
                        reader.read(file.toString(), in, sink);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** How many files there are under {@code paths}. */
    static long count(List<String> paths) {
        long count = 0;
        for (String path : paths) {
            try (Stream<Path> files = Files.walk(Path.of(path))) {
                count += files.filter(Files::isRegularFile).count();
            } catch (IOException | UncheckedIOException e) {
                return 0;
            }
        }
        return count;
    }
}
