package attache.app.cli;

import attache.source.SourceKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How many articles are to be expected under paths, for a progress bar: a look at names, no file is opened. */
final class ArticleCount {
    private ArticleCount() {}

    /** The number of files that hold one article each; 0 where some hold many, or it cannot be told. */
    static long of(List<String> paths) {
        long count = 0;
        for (String path : paths) {
            try (Stream<Path> files = Files.walk(Path.of(path), FileVisitOption.FOLLOW_LINKS)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Optional<SourceKind> kind = SourceKind.ofName(file.toString());
                    if (kind.filter(one -> one == SourceKind.JSON_LINES || one == SourceKind.JSON)
                            .isPresent()) {
                        return 0;
                    }
                    count += kind.isPresent() || file.equals(Path.of(path)) ? 1 : 0;
                }
            } catch (IOException | UncheckedIOException | InvalidPathException e) {
                return 0;
            }
        }
        return count;
    }
}
