package attache.article.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The {@code meta} elements of a page: OpenGraph ({@code property}), Dublin Core and the rest ({@code name}), microdata
 * ({@code itemprop}). Names are in lower case; an underscore or a colon for a full stop is the same name.
 */
final class MetaTags {
    private final Map<String, List<String>> values = new HashMap<>();

    MetaTags(Document page) {
        for (Element meta : page.getElementsByTag("meta")) {
            String content = PageText.fold(meta.attr("content"));
            if (!content.isEmpty()) {
                add(meta.attr("property"), content);
                add(meta.attr("name"), content);
                add(meta.attr("itemprop"), content);
            }
        }
    }

    private void add(String names, String content) {
        if (!names.isEmpty()) {
            values.computeIfAbsent(key(names), name -> new ArrayList<>()).add(content);
        }
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace(':', '.').replace('_', '.');
    }

    /** The first value of the first of {@code names} that the page has. */
    Optional<String> first(List<String> names) {
        return all(names).stream().findFirst();
    }

    /** The first value of each of {@code names} that the page has, in their order. */
    List<String> each(List<String> names) {
        return names.stream().flatMap(name -> first(List.of(name)).stream()).toList();
    }

    /** All values of the first of {@code names} that the page has, in order; empty where it has none. */
    List<String> all(List<String> names) {
        for (String name : names) {
            List<String> found = values.get(key(name));
            if (found != null) {
                return List.copyOf(found);
            }
        }
        return List.of();
    }
}
