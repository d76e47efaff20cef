package attache.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One published text.
 *
 * @param doc its name in output: the file's name without its last ending, or the id of a line
 * @param digest SHA-256, in hex, of the normalised body: what makes two copies the same article
 * @param title as published
 * @param published the day of publication, where the source gives it
 * @param url where it was published
 * @param outlet who published it
 * @param authors who signed it
 * @param body the text that spans count in
 */
public record Article(
        String doc,
        String digest,
        Optional<String> title,
        Optional<LocalDate> published,
        Optional<String> url,
        Optional<String> outlet,
        List<String> authors,
        String body) {

    public Article {
        authors = List.copyOf(authors);
    }
}
