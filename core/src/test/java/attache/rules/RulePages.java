package attache.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What people read about the rules: for each file of rules a folder, in it one page a rule, with the words that call for it, what it takes and what it
 * refuses, and an index that explains the terms in the words of the file.
 */
final class RulePages {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Set<String> TOLD_APART = Set.of("name", "example", "examples", "counter");

    /** A file of rules: the folder of its pages, where it is on the class path and in the sources, and what its rules find. */
    private record Source(String folder, String resource, String finds) {}

    private static final List<Source> SOURCES = List.of(
            new Source("assistance", "/attache/record/assistance/frames.yaml", "assistance"),
            new Source("event", "/attache/record/event/frames.yaml", "events"),
            new Source("statement", "/attache/annotation/speech/rules.yaml", "whose words something is"));

    private RulePages() {}

    /** The pages by their paths under {@code docs/rules}. */
    static Map<String, String> all() {
        Map<String, String> pages = new TreeMap<>();
        StringBuilder index = new StringBuilder("""
                # Rules
                Made from the rules that ship by `RulePagesTest`, which fails where a page is not as its rule is; `mvn -pl core test -Dtest=RulePagesTest
                -Dpages=write` writes them anew. The sentences under *takes* and *refuses* run as tests.

                """);
        for (Source source : SOURCES) {
            String text = read(source.resource());
            List<JsonNode> rules = rules(YAML.readTree(text));
            index.append("- [")
                    .append(source.folder())
                    .append("](")
                    .append(source.folder())
                    .append("/README.md): ")
                    .append(rules.size())
                    .append(" that find ")
                    .append(source.finds())
                    .append('\n');
            StringBuilder list =
                    new StringBuilder("# Rules that find " + source.finds() + "\n\n```\n" + terms(text) + "```\n\n");
            for (JsonNode rule : rules) {
                String file = rule.path("name").asString().replace('/', '-') + ".md";
                list.append("- [")
                        .append(rule.path("name").asString())
                        .append("](")
                        .append(file)
                        .append("): ")
                        .append(sentence(examples(rule).getFirst()))
                        .append('\n');
                pages.put(source.folder() + "/" + file, page(source, rule));
            }
            pages.put(source.folder() + "/README.md", list.toString());
        }
        pages.put("README.md", index.toString());
        return pages;
    }

    private static String page(Source source, JsonNode rule) {
        StringBuilder page = new StringBuilder(
                "# " + source.folder() + ": " + rule.path("name").asString() + "\n\n");
        rule.properties().forEach(field -> {
            if (!TOLD_APART.contains(field.getKey())) {
                page.append("- **")
                        .append(field.getKey())
                        .append("** ")
                        .append(value(field.getValue()))
                        .append('\n');
            }
        });
        page.append("\n## Takes\n");
        for (JsonNode example : examples(rule)) {
            page.append("\n> ").append(sentence(example)).append("\n\n");
            example.properties().forEach(field -> {
                if (!field.getKey().equals("text")) {
                    page.append("- ")
                            .append(field.getKey())
                            .append(": ")
                            .append(value(field.getValue()))
                            .append('\n');
                }
            });
        }
        page.append("\n## Refuses\n");
        each(rule.path("counter"))
                .forEach(counter ->
                        page.append("\n> ").append(lines(counter.asString())).append('\n'));
        page.append("\nFrom `core/src/main/resources").append(source.resource()).append("`.\n");
        return page.toString();
    }

    private static List<JsonNode> rules(JsonNode file) {
        return each(file.isArray() ? file : file.path("frames"));
    }

    private static List<JsonNode> examples(JsonNode rule) {
        return each(rule.has("examples") ? rule.path("examples") : rule.path("example"));
    }

    /** The members of a list, or what is alone. */
    private static List<JsonNode> each(JsonNode node) {
        List<JsonNode> found = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(found::add);
        } else {
            found.add(node);
        }
        return found;
    }

    private static String sentence(JsonNode example) {
        return lines(example.path("text").asString());
    }

    /** One line, as a quotation in Markdown wants it. */
    private static String lines(String text) {
        return text.strip().replaceAll("\\s*\\n\\s*", " ¶ ");
    }

    private static String value(JsonNode node) {
        if (node.isArray()) {
            return each(node).stream().map(RulePages::value).collect(Collectors.joining(", "));
        }
        if (node.isObject()) {
            return node.properties().stream()
                    .map(field -> field.getKey() + " " + value(field.getValue()))
                    .collect(Collectors.joining("; "));
        }
        String text = lines(node.asString());
        return text.matches("[\\p{L}\\p{N} ,.'-]*") ? text : "`" + text + "`";
    }

    /** The comment at the file's head, which explains its terms. */
    private static String terms(String file) {
        return file.lines()
                .takeWhile(line -> line.startsWith("#"))
                .map(line -> line.length() > 1 ? line.substring(2) : "")
                .map(line -> line.stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    private static String read(String resource) {
        try (InputStream in = RulePages.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the class path.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
