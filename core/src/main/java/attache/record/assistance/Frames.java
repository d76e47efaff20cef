package attache.record.assistance;

import attache.record.Stage;
import attache.record.Support;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The frames by the words that call for them. Immutable. */
final class Frames {
    private final List<Frame> all;
    private final Map<String, List<Frame>> verbs = new HashMap<>();
    private final Map<String, List<Frame>> nouns = new HashMap<>();
    private final Map<String, List<Frame>> adjectives = new HashMap<>();

    private Frames(List<Frame> all) {
        this.all = List.copyOf(all);
        for (Frame frame : all) {
            frame.verbs()
                    .forEach(word -> verbs.computeIfAbsent(word, key -> new ArrayList<>())
                            .add(frame));
            frame.nouns()
                    .forEach(word -> nouns.computeIfAbsent(word, key -> new ArrayList<>())
                            .add(frame));
            frame.adjectives()
                    .forEach(word -> adjectives
                            .computeIfAbsent(word, key -> new ArrayList<>())
                            .add(frame));
        }
    }

    /** The frames that ship; throws {@link IllegalStateException} naming the frame that is not of the form. */
    static Frames standard() {
        try (InputStream in = Frames.class.getResourceAsStream("frames.yaml")) {
            if (in == null) {
                throw new IllegalStateException("frames.yaml is missing beside " + Frames.class + ".");
            }
            List<Frame> frames = new ArrayList<>();
            for (JsonNode node : new YAMLMapper().readTree(in).path("frames")) {
                frames.add(frame(node));
            }
            return new Frames(frames);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Frame frame(JsonNode node) {
        String name = node.path("name").asString("");
        try {
            JsonNode example = node.path("example");
            return new Frame(
                    name,
                    Act.valueOf(upper(node.path("act"))),
                    Layout.valueOf(upper(node.path("layout"))),
                    node.has("stage") ? Optional.of(Stage.valueOf(upper(node.path("stage")))) : Optional.empty(),
                    node.has("thing") ? Optional.of(node.path("thing").asString()) : Optional.empty(),
                    node.has("support") ? Optional.of(Support.valueOf(upper(node.path("support")))) : Optional.empty(),
                    strings(node.path("verbs")),
                    strings(node.path("nouns")),
                    strings(node.path("adjectives")),
                    new Frame.Example(
                            example.path("text").asString(),
                            Stage.valueOf(upper(example.path("stage"))),
                            strings(example.path("donors")),
                            strings(example.path("recipients")),
                            strings(example.path("items"))),
                    node.path("counter").asString());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("frames.yaml, frame \"" + name + "\": " + e.getMessage(), e);
        }
    }

    private static String upper(JsonNode node) {
        return node.asString().toUpperCase(Locale.ROOT);
    }

    private static List<String> strings(JsonNode node) {
        List<String> found = new ArrayList<>();
        node.forEach(one -> found.add(one.asString()));
        return List.copyOf(found);
    }

    /** All frames, in the order of the file. */
    List<Frame> all() {
        return all;
    }

    /** The frames of a verb, with its particle or preposition behind an underscore where it has one; none where unknown. */
    List<Frame> verb(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    /** The frames of a noun. */
    List<Frame> noun(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    /** The frames of an adjective. */
    List<Frame> adjective(String lemma) {
        return adjectives.getOrDefault(lemma, List.of());
    }
}
