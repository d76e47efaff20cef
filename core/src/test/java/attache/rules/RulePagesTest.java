package attache.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of docs/rules are those of the rules that ship; with {@code -Dpages=write} they are written. */
class RulePagesTest {
    private static final Path FOLDER = Path.of("..", "docs", "rules");

    @Test
    void thePagesAreAsTheRulesAre() throws IOException {
        Map<String, String> pages = RulePages.all();
        if ("write".equals(System.getProperty("pages"))) {
            write(pages);
        }

        assertThat(written())
                .as("write them anew: mvn -pl core test -Dtest=RulePagesTest -Dpages=write")
                .isEqualTo(pages);
    }

    private static void write(Map<String, String> pages) throws IOException {
        for (String old : written().keySet()) {
            Files.delete(FOLDER.resolve(old));
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path file = FOLDER.resolve(page.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.getValue());
        }
    }

    private static Map<String, String> written() throws IOException {
        Map<String, String> found = new TreeMap<>();
        if (Files.isDirectory(FOLDER)) {
            try (Stream<Path> files = Files.walk(FOLDER)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    found.put(FOLDER.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return found;
    }
}
