package attache.record.frame;

import attache.annotation.cast.Party;
import attache.record.frame.FrameBook.PartOfSpeech;
import attache.record.frame.FrameBook.Trigger;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads frames from YAML.
 *
 * <pre>{@code
 * words:                      # word lists that frames name with $
 *   attack-noun: [attack, strike]
 * paths:                      # path lists that roles name with $
 *   subject: [nsubj, conj^>nsubj, "dobj^:$light-verb>nsubj"]
 * sorts:                      # sort lists that roles name with $
 *   actor: [state, body]
 * irregular: [struck]         # forms that do not begin as their lemma does
 * frames:
 *   - name: assault/noun
 *     nouns: [$attack-noun, invasion]
 *     verbs: []
 *     gives: {type: ASSAULT}
 *     roles:
 *       actor: {paths: [poss, $subject], sorts: [$actor], required: true}
 *     wanted: [dobj]          # one of these paths must lead somewhere
 *     unwanted: [neg]         # none of these may
 *     examples:
 *       - {text: "…", type: ASSAULT, actors: RUS}
 *     counter: ["…"]
 * }</pre>
 */
final class FrameReader {
    private final String file;
    private final JsonNode root;

    private FrameReader(String file, JsonNode root) {
        this.file = file;
        this.root = root;
    }

    /** The frames of a resource; throws {@link IllegalStateException} naming the frame and what is wrong with it. */
    static FrameBook read(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + owner + ".");
            }
            return new FrameReader(name, new YAMLMapper().readTree(in)).book();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FrameBook book() {
        List<Frame> frames = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Map<Trigger, List<Frame>> byTrigger = new LinkedHashMap<>();
        for (JsonNode node : root.path("frames")) {
            String name = node.path("name").asString("");
            try {
                Frame frame = frame(name, node);
                if (name.isBlank() || !names.add(name)) {
                    throw new IllegalArgumentException("the name is missing or not its own");
                }
                frames.add(frame);
                triggers(node)
                        .forEach(trigger -> byTrigger
                                .computeIfAbsent(trigger, t -> new ArrayList<>())
                                .add(frame));
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(file + ", frame \"" + name + "\": " + e.getMessage(), e);
            }
        }
        Set<String> irregular = new HashSet<>(expand(root.path("irregular"), "words"));
        return new FrameBook(frames, byTrigger, new TriggerGate(byTrigger.keySet(), irregular));
    }

    private Frame frame(String name, JsonNode node) {
        TreeMap<String, String> gives = new TreeMap<>();
        node.path("gives")
                .properties()
                .forEach(entry -> gives.put(entry.getKey(), entry.getValue().asString()));
        List<RolePattern> roles = new ArrayList<>();
        node.path("roles").properties().forEach(entry -> roles.add(role(entry.getKey(), entry.getValue())));
        return new Frame(name, gives, roles, paths(node.path("wanted")), paths(node.path("unwanted")), examples(node));
    }

    private RolePattern role(String role, JsonNode node) {
        Set<Party.Sort> sorts = new HashSet<>();
        expand(node.path("sorts"), "sorts")
                .forEach(sort -> sorts.add(Party.Sort.valueOf(sort.toUpperCase(Locale.ROOT))));
        return new RolePattern(
                role, paths(node.path("paths")), sorts, node.path("required").asBoolean(false));
    }

    private List<DependencyPath> paths(JsonNode node) {
        return expand(node, "paths").stream().map(DependencyPath::parse).toList();
    }

    private List<Trigger> triggers(JsonNode node) {
        List<Trigger> found = new ArrayList<>();
        expand(node.path("verbs"), "words").forEach(word -> found.add(new Trigger(word, PartOfSpeech.VERB)));
        expand(node.path("nouns"), "words").forEach(word -> found.add(new Trigger(word, PartOfSpeech.NOUN)));
        if (found.isEmpty()) {
            throw new IllegalArgumentException("it has no verbs and no nouns");
        }
        return found.stream().distinct().toList();
    }

    /**
     * The texts of a list, with the lists named under {@code section} put in: {@code $name} as a whole, or after the steps
     * before it in {@code dobj^>$name}; a step's words in {@code dobj^:$name}.
     */
    private List<String> expand(JsonNode node, String section) {
        List<String> found = new ArrayList<>();
        for (JsonNode one : node) {
            String text = words(one.asString());
            int name = text.startsWith("$") ? 0 : text.indexOf(">$") + 1;
            if (name > 0 || text.startsWith("$")) {
                String before = text.substring(0, name);
                expand(named(section, text.substring(name + 1)), section).forEach(tail -> found.add(before + tail));
            } else {
                found.add(text);
            }
        }
        return found;
    }

    /** A path with the word lists that its steps name put in. */
    private String words(String text) {
        int name = text.indexOf(":$");
        if (name < 0) {
            return text;
        }
        int end = text.indexOf('>', name);
        String list = text.substring(name + 2, end < 0 ? text.length() : end);
        String joined = String.join("|", expand(named("words", list), "words"));
        return text.substring(0, name + 1) + joined + (end < 0 ? "" : words(text.substring(end)));
    }

    private JsonNode named(String section, String name) {
        JsonNode list = root.path(section).path(name);
        if (!list.isArray()) {
            throw new IllegalArgumentException("no list \"" + name + "\" under " + section);
        }
        return list;
    }

    private static List<FrameExample> examples(JsonNode node) {
        List<FrameExample> found = new ArrayList<>();
        for (JsonNode example : node.path("examples")) {
            Map<String, String> fields = new HashMap<>();
            example.properties()
                    .forEach(
                            entry -> fields.put(entry.getKey(), entry.getValue().asString()));
            String text = fields.remove("text");
            if (text == null || fields.isEmpty()) {
                throw new IllegalArgumentException("an example wants a text and a field");
            }
            found.add(new FrameExample(text, new TreeMap<>(fields), false));
        }
        for (JsonNode counter : node.path("counter")) {
            found.add(new FrameExample(counter.asString(), new TreeMap<>(), true));
        }
        return found;
    }
}
