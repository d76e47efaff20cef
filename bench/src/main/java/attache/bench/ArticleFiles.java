package attache.bench;

import attache.article.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads text files with front matter between {@code ---} lines, as measured data has it. */
final class ArticleFiles {
    private ArticleFiles() {}

    /** The article in {@code file} with its title as the body's first line, where annotations look it up; throws likewise. */
    static Article readUnderTitle(Path file) throws IOException {
        Article bare = read(file);
        return new Article(
                bare.doc(),
                bare.digest(),
                bare.title(),
                bare.published(),
                bare.url(),
                bare.outlet(),
                bare.authors(),
                bare.title().map(title -> title + "\n").orElse("") + bare.body());
    }

    /** The article in {@code file}; throws where it cannot be read. */
    static Article read(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        Map<String, String> head = new HashMap<>();
        String body = text;
        int end = text.startsWith("---\n") ? text.indexOf("\n---\n", 3) : -1;
        if (end >= 0) {
            text.substring(4, Math.max(4, end)).lines().forEach(line -> {
                int colon = line.indexOf(':');
                if (colon > 0) {
                    head.put(line.substring(0, colon).strip(), unquoted(line.substring(colon + 1)));
                }
            });
            body = text.substring(end + 5);
        }
        return new Article(
                name(file),
                digest(body),
                Optional.ofNullable(head.get("title")),
                Optional.ofNullable(head.get("date")).map(date -> LocalDate.parse(date.substring(0, 10))),
                Optional.ofNullable(head.get("url")),
                Optional.ofNullable(head.get("outlet")),
                List.of(),
                body);
    }

    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String unquoted(String value) {
        String bare = value.strip();
        return bare.length() >= 2 && bare.startsWith("\"") && bare.endsWith("\"")
                ? bare.substring(1, bare.length() - 1)
                : bare;
    }

    private static String digest(String body) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}
