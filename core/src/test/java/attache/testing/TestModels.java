package attache.testing;

import attache.annotation.parse.ModelCache;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Keeps the models that tests load in the module's build folder, so that only the first run unpacks them. */
final class TestModels implements ModelCache {
    private static final Path FOLDER = Path.of("target", "models");

    @Override
    public Optional<InputStream> open(String name) {
        try {
            return Optional.of(Files.newInputStream(FOLDER.resolve(name)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void keep(String name, Content content) {
        try {
            Files.createDirectories(FOLDER);
            Path beside = Files.createTempFile(FOLDER, name, ".part");
            try (var out = Files.newOutputStream(beside)) {
                content.writeTo(out);
            }
            Files.move(beside, FOLDER.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
