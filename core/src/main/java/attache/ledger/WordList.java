package attache.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads this package's lists: lines of UTF-8, those that begin with {@code #} being comments. */
final class WordList {
    private WordList() {}

    /** The lines of {@code name} that hold something; throws where the resource is missing, for then the build is broken. */
    static List<String> lines(String name) {
        try (InputStream in = WordList.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No list " + name + " beside " + WordList.class.getName() + ".");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("List " + name + " cannot be read.", e);
        }
    }
}
