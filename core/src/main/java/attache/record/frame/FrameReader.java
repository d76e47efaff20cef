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
 *   subject: [nsubj, conj^>nsubj]
 * sorts:                      # sort lists that roles name with $
 *   actor: [state, body]
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
        return new FrameBook(frames, byTrigger);
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

    /** The texts of a list, each that begins with {@code $} replaced by the list of that name under {@code section}. */
    private List<String> expand(JsonNode node, String section) {
        List<String> found = new ArrayList<>();
        for (JsonNode one : node) {
            String text = one.asString();
            if (text.startsWith("$")) {
                JsonNode named = root.path(section).path(text.substring(1));
                if (!named.isArray()) {
                    throw new IllegalArgumentException("no list \"" + text + "\" under " + section);
                }
                found.addAll(expand(named, section));
            } else {
                found.add(text);
            }
        }
        return found;
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
