package attache.app.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ModelFolderTest {
    private static final byte[] BYTES = "weights".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path directory;

    @Test
    void whatIsKeptIsFoundAgain() throws IOException {
        ModelFolder folder = new ModelFolder(directory.resolve("models"));
        assertThat(folder.open("dep")).isEmpty();
        assertThat(folder.bytes()).isZero();
        folder.keep("dep", out -> out.write(BYTES));
        try (InputStream in = new ModelFolder(folder.folder()).open("dep").orElseThrow()) {
            assertThat(in.readAllBytes()).isEqualTo(BYTES);
        }
        assertThat(folder.bytes()).isEqualTo(BYTES.length);
    }

    @Test
    void whatIsCutShortIsNotKeptAndLeavesNothingBehind() throws IOException {
        ModelFolder folder = new ModelFolder(directory);
        folder.keep("dep", out -> {
            out.write(BYTES);
            throw new IOException("no space left");
        });
        assertThat(folder.open("dep")).isEmpty();
        try (var files = Files.list(directory)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aFolderThatCannotBeMadeKeepsNothing() throws IOException {
        Path file = Files.write(directory.resolve("file"), BYTES);
        ModelFolder folder = new ModelFolder(file.resolve("models"));
        folder.keep("dep", out -> out.write(BYTES));
        assertThat(folder.open("dep")).isEmpty();
    }

    @Test
    void theUsersCacheHoldsItUnlessAnotherFolderIsNamed() {
        assertThat(ModelFolder.of(Map.of("HOME", "/home/reader")).folder())
                .isEqualTo(Path.of("/home/reader/.cache/attache/models"));
        assertThat(ModelFolder.of(Map.of("HOME", "/home/reader", "XDG_CACHE_HOME", "/var/cache/reader"))
                        .folder())
                .isEqualTo(Path.of("/var/cache/reader/attache/models"));
        assertThat(ModelFolder.of(Map.of("HOME", "/home/reader", "XDG_CACHE_HOME", "relative"))
                        .folder())
                .isEqualTo(Path.of("/home/reader/.cache/attache/models"));
        assertThat(ModelFolder.of(Map.of("HOME", "/home/reader", "ATTACHE_MODELS", "/srv/models"))
                        .folder())
                .isEqualTo(Path.of("/srv/models"));
    }
}
