package attache.dossier;

import attache.source.Finding;
import attache.source.Place;
import attache.source.Problem;
import attache.source.WebAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The fields of a YAML mapping, read with their places; gathers what is wrong with them. Not safe for several threads. */
final class YamlFields {
    private final String input;
    private final Place start;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /**
     * The fields of {@code mapping}.
     *
     * @param known the names that it may have; another is a finding
     */
    YamlFields(String input, MappingNode mapping, List<String> known) {
        this.input = input;
        this.start = place(mapping);
        for (NodeTuple field : mapping.getValue()) {
            String name = field.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
            if (!known.contains(name)) {
                wrong(
                        field.getKeyNode(),
                        "there is no field \"" + name + "\"",
                        "Fields are " + String.join(", ", known) + ".");
            } else if (values.putIfAbsent(name, field.getValueNode()) != null) {
                wrong(field.getKeyNode(), "the field \"" + name + "\" stands here a second time", "Keep one of them.");
            }
        }
    }

    /** All that is wrong so far, in the order that it was found. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** The text of a field; none where it is absent or is none, which is a finding. */
    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).flatMap(node -> text(name, node));
    }

    private Optional<String> text(String name, Node node) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip());
        }
        wrong(node, "\"" + name + "\" wants a text here", "Write it behind the colon.");
        return Optional.empty();
    }

    /** The texts of a list; empty where it is absent. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        nodes(name).forEach(node -> text(name, node).ifPresent(texts::add));
        return texts;
    }

    /** The addresses of a list; each must be one of the web. */
    List<String> addresses(String name) {
        List<String> addresses = new ArrayList<>();
        for (Node node : nodes(name)) {
            text(name, node).ifPresent(text -> {
                if (WebAddress.isOne(text)) {
                    addresses.add(text);
                } else {
                    wrong(
                            node,
                            "\"" + text + "\" in \"" + name + "\" is no address of the web",
                            "Write it in full, with https:// before it.");
                }
            });
        }
        return addresses;
    }

    /** The text of a field that wants one of {@code wanted}; another is a finding. */
    Optional<String> oneOf(String name, List<String> wanted) {
        Node node = values.get(name);
        Optional<String> text = text(name);
        if (node != null && text.isPresent() && !wanted.contains(text.get())) {
            wrong(
                    node,
                    "\"" + name + "\" is \"" + text.get() + "\"",
                    "Write one of " + String.join(", ", wanted) + ".");
            return Optional.empty();
        }
        return text;
    }

    /** The number of a field, from {@code least} to {@code most}. */
    Optional<Double> number(String name, double least, double most) {
        Node node = values.get(name);
        if (node == null) {
            return Optional.empty();
        }
        try {
            double value = Double.parseDouble(text(name, node).orElse("x"));
            if (value >= least && value <= most) {
                return Optional.of(value);
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        String range = most == Double.MAX_VALUE ? least + " or more" : "from " + (int) least + " to " + (int) most;
        wrong(node, "\"" + name + "\" wants a number " + range, "Write it in figures.");
        return Optional.empty();
    }

    /** The mappings of a list, each read by {@code read}; those that are wrong leave findings. */
    <T> List<T> mappings(String name, List<String> known, Function<YamlFields, Optional<T>> read) {
        List<T> all = new ArrayList<>();
        for (Node node : nodes(name)) {
            if (node instanceof MappingNode mapping) {
                YamlFields fields = new YamlFields(input, mapping, known);
                read.apply(fields).ifPresent(all::add);
                findings.addAll(fields.findings);
            } else {
                wrong(
                        node,
                        "\"" + name + "\" wants an entry with " + String.join(", ", known) + " here",
                        "See the dossiers that ship.");
            }
        }
        return all;
    }

    private List<Node> nodes(String name) {
        Node node = values.get(name);
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        wrong(node, "\"" + name + "\" wants a list here", "Write [A, B], or a line each behind a dash.");
        return List.of();
    }

    /** A finding where a field that must be there is not; none where something else is wrong with it. */
    void required(String name, boolean present) {
        if (!present && !values.containsKey(name)) {
            findings.add(
                    new Finding(input, start, Problem.DOSSIER, "the field \"" + name + "\" is missing", "Add it."));
        } else if (!present && findings.isEmpty()) {
            wrong(values.get(name), "\"" + name + "\" is empty", "Give it a value.");
        }
    }

    /** A finding for every value of one field that another has too. */
    void apart(String name, List<String> some, String other, List<String> others) {
        some.stream()
                .filter(others::contains)
                .forEach(both -> wrong(
                        values.get(name),
                        "\"" + both + "\" is among \"" + name + "\" and \"" + other + "\"",
                        "Keep one of them."));
    }

    private void wrong(@org.jspecify.annotations.Nullable Node node, String reason, String nextStep) {
        findings.add(new Finding(input, node == null ? start : place(node), Problem.DOSSIER, reason, nextStep));
    }

    private static Place place(Node node) {
        return node.getStartMark()
                .<Place>map(mark -> new Place.LineColumn(mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(Place.WHOLE);
    }
}
