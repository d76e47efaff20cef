package attache.article;

import attache.source.ResourceTable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What front matter and JSON may say of an article, and the names it goes by ({@code fields.tsv}). */
enum PublicationField {
    ID,
    TITLE,
    PUBLISHED,
    URL,
    OUTLET,
    AUTHORS,
    BODY;

    private static final Map<PublicationField, List<String>> NAMES = names();

    private static Map<PublicationField, List<String>> names() {
        List<List<String>> rows = ResourceTable.rows(PublicationField.class, "fields.tsv", 2);
        Map<PublicationField, List<String>> names = new EnumMap<>(PublicationField.class);
        Arrays.stream(values())
                .forEach(field -> names.put(
                        field,
                        rows.stream()
                                .filter(row -> row.get(0).equals(field.name()))
                                .map(row -> row.get(1))
                                .toList()));
        return names;
    }

    /** The first value of this field in {@code object} that is there and is not null. */
    Optional<JsonNode> in(JsonNode object) {
        Map<String, JsonNode> folded = new HashMap<>();
        object.properties().forEach(entry -> folded.putIfAbsent(fold(entry.getKey()), entry.getValue()));
        return NAMES.getOrDefault(this, List.of()).stream()
                .map(folded::get)
                .filter(value -> value != null && !value.isNull())
                .findFirst();
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }
}
