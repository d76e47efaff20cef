package attache.app;

import attache.article.Article;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Articles for tests. */
public final class Articles {
    private Articles() {}

    /** An article of {@code body} that is dated and signed. */
    public static Article article(String doc, String body) {
        return new Article(
                doc,
                digest(body),
                Optional.of("News of " + doc),
                Optional.of(LocalDate.of(2031, 4, 5)),
                Optional.of("https://example.org/" + doc),
                Optional.of("The Fjord Post"),
                List.of("Ada Berg", "Bo Lie"),
                body);
    }

    /** An article of which nothing is known but {@code body}. */
    public static Article bare(String doc, String body) {
        return new Article(
                doc,
                digest(body),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                body);
    }

    private static String digest(String body) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
