package attache.article.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says of itself in JSON-LD with schema.org's vocabulary. Blocks that are no JSON are passed over. References by
 * {@code @id} are followed one step, within the page.
 */
final class LinkedData {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    /** Deeper than any vocabulary nests. */
    private static final int DEEPEST = 12;

    private final List<JsonNode> things = new ArrayList<>();
    private final Map<String, JsonNode> byId = new LinkedHashMap<>();

    LinkedData(Document page) {
        for (Element script : page.getElementsByTag("script")) {
            if (script.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
                parse(script.data());
            }
        }
    }

    private void parse(String data) {
        try {
            gather(JSON.readTree(bare(data)), 0);
        } catch (JacksonException e) {
            // What a page says about itself in broken JSON, it does not say.
        }
    }

    /** Without the comment and CDATA marks that some publishers wrap it in. */
    private static String bare(String data) {
        int start = 0;
        while (start < data.length() && data.charAt(start) != '{' && data.charAt(start) != '[') {
            start++;
        }
        if (data.startsWith("[CDATA[", start)) {
            return bare(data.substring(start + "[CDATA[".length()));
        }
        int end = data.length();
        while (end > start && data.charAt(end - 1) != '}' && data.charAt(end - 1) != ']') {
            end--;
        }
        while (data.startsWith("]]", end - 2) && end - 2 > start && data.charAt(start) == '{') {
            end -= 2;
        }
        return data.substring(start, end);
    }

    private void gather(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(one -> gather(one, depth + 1));
        } else if (node.isObject()) {
            if (node.has("@type")) {
                things.add(node);
                String id = node.path("@id").asString("");
                if (!id.isEmpty() && node.size() > 2) {
                    byId.putIfAbsent(id, node);
                }
            }
            for (String name :
                    List.of("@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemListElement", "item")) {
                gather(node.path(name), depth + 1);
            }
        }
    }

    /**
     * The article that the page is about: the first thing of an article's type that has a headline or a date, the one with the
     * most said of it before others.
     */
    Optional<JsonNode> article() {
        JsonNode best = null;
        int most = 0;
        for (JsonNode thing : things) {
            int weight = isArticle(thing) ? weight(thing) : 0;
            if (weight > most) {
                best = thing;
                most = weight;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The page itself, where it is described as one. */
    Optional<JsonNode> webPage() {
        return things.stream()
                .filter(thing -> types(thing).stream().anyMatch(type -> type.endsWith("WebPage")))
                .findFirst();
    }

    /** {@code node}, or the thing of this page that it refers to by {@code @id}. */
    JsonNode resolved(JsonNode node) {
        String id = node.path("@id").asString("");
        return node.isObject() && !node.has("name") && byId.containsKey(id) ? byId.get(id) : node;
    }

    private static boolean isArticle(JsonNode thing) {
        return types(thing).stream()
                .anyMatch(type -> type.endsWith("Article")
                        || type.endsWith("BlogPosting")
                        || type.equals("Report")
                        || type.equals("LiveBlogPosting")
                        || type.equals("OpinionNewsArticle"));
    }

    private static List<String> types(JsonNode thing) {
        List<String> types = new ArrayList<>();
        JsonNode type = thing.path("@type");
        if (type.isArray()) {
            type.forEach(one -> types.add(bareType(one)));
        } else {
            types.add(bareType(type));
        }
        return types;
    }

    private static String bareType(JsonNode type) {
        String name = type.asString("");
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static int weight(JsonNode thing) {
        int weight = 0;
        for (String name : List.of("headline", "name", "datePublished", "author", "articleBody", "mainEntityOfPage")) {
            weight += thing.has(name) ? 1 : 0;
        }
        return thing.has("headline") || thing.has("datePublished") ? weight : 0;
    }

    /** The text of {@code name} in {@code thing}: a string, the first of an array, or an object's name; none where it is empty. */
    Optional<String> text(JsonNode thing, String name) {
        return text(thing.path(name));
    }

    /** The text that {@code value} is or is named by. */
    Optional<String> text(JsonNode value) {
        if (value.isArray()) {
            return value.isEmpty() ? Optional.empty() : text(value.get(0));
        }
        if (value.isObject()) {
            JsonNode object = resolved(value);
            JsonNode named = object.has("name") ? object.path("name") : object.path("@value");
            return named.isObject() ? Optional.empty() : text(named);
        }
        return value.isString() || value.isNumber()
                ? Optional.of(PageText.plain(value.asString())).filter(text -> !text.isEmpty())
                : Optional.empty();
    }
}
