package attache.app.search;

import attache.view.Line;
import java.util.List;

/**
 * Something that matches.
 *
 * @param kind {@code article}, or the record's kind
 * @param id the record's id, or the article's digest
 * @param doc the article's name
 * @param published the article's day, ISO 8601; empty where it is undated
 * @param passages what matches, with the words that do marked as {@link attache.view.Ink#GROUND}
 */
public record Hit(String kind, String id, String doc, String published, List<Line> passages) {

    public Hit {
        passages = List.copyOf(passages);
    }
}
