package attache.annotation.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The rules by name. Data: {@code rules.yaml}. Immutable. */
final class RuleBook {
    private final Map<String, ComplementRule> rules;

    private RuleBook(Map<String, ComplementRule> rules) {
        this.rules = rules;
    }

    /** The rules that ship. */
    static RuleBook standard() {
        Map<String, ComplementRule> rules = new TreeMap<>();
        for (JsonNode node : new YAMLMapper().readTree(Resources.text("rules.yaml"))) {
            if (node.has("needs")) {
                ComplementRule rule = rule(node);
                rules.put(rule.name(), rule);
            }
        }
        return new RuleBook(rules);
    }

    private static ComplementRule rule(JsonNode node) {
        List<List<Complement>> needs = new ArrayList<>();
        for (JsonNode alternatives : node.path("needs")) {
            needs.add(Arrays.stream(alternatives.asString().split("\\|"))
                    .map(Complement::parse)
                    .toList());
        }
        List<Complement> takes = new ArrayList<>();
        node.path("takes").forEach(one -> takes.add(Complement.parse(one.asString())));
        return new ComplementRule(node.path("name").asString(), needs, takes);
    }

    /** The rule called {@code name}, absent where the name is that of a sentence's shape. */
    Optional<ComplementRule> complement(String name) {
        return Optional.ofNullable(rules.get(name));
    }
}
