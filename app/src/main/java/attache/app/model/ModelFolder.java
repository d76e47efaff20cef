package attache.app.model;

import attache.annotation.parse.ModelCache;
import attache.app.caches.CacheHome;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder where models are kept. Thread-safe; two processes may write to one folder at once. */
public final class ModelFolder implements ModelCache {
    private final Path folder;

    /** Keeps models in {@code folder}, which is made when first needed. */
    public ModelFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The folder of this user's caches ({@code XDG_CACHE_HOME}, or {@code .cache} at home, by the XDG Base Directory
     * Specification), or the one that {@code ATTACHE_MODELS} names.
     *
     * @param environment the process's variables
     */
    public static ModelFolder of(Map<String, String> environment) {
        return new ModelFolder(CacheHome.variable(environment, "ATTACHE_MODELS")
                .map(Path::of)
                .orElseGet(() -> CacheHome.of(environment).resolve("models")));
    }

    /** Where the models are. */
    public Path folder() {
        return folder;
    }

    /** How much is kept, in bytes; 0 where nothing is. */
    public long bytes() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public Optional<InputStream> open(String name) {
        try {
            return Optional.of(Files.newInputStream(folder.resolve(name)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void keep(String name, Content content) {
        try {
            Files.createDirectories(folder);
            Path beside = Files.createTempFile(folder, name, ".part");
            try {
                try (OutputStream out = Files.newOutputStream(beside)) {
                    content.writeTo(out);
                }
                Files.move(
                        beside,
                        folder.resolve(name),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            // A cache that cannot be written costs time and nothing else; doctor shows what it holds.
        }
    }
}
