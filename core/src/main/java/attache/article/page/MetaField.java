package attache.article.page;

import attache.source.ResourceTable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What meta elements may say of an article, and the names they say it under ({@code meta-names.tsv}). */
enum MetaField {
    TITLE,
    PUBLISHED,
    MODIFIED,
    AUTHOR,
    OUTLET,
    SECTION,
    DESCRIPTION,
    URL,
    LANGUAGE,
    TYPE;

    private static final Map<MetaField, List<String>> NAMES = read();

    private static Map<MetaField, List<String>> read() {
        List<List<String>> rows = ResourceTable.rows(MetaField.class, "meta-names.tsv", 2);
        Map<MetaField, List<String>> names = new EnumMap<>(MetaField.class);
        Arrays.stream(values())
                .forEach(field -> names.put(
                        field,
                        rows.stream()
                                .filter(row -> row.getFirst().equals(field.name()))
                                .map(row -> row.get(1))
                                .toList()));
        return names;
    }

    /** The names, the one that counts most first. */
    List<String> names() {
        return NAMES.getOrDefault(this, List.of());
    }
}
