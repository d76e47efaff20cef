package attache.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * An assistance effort.
 *
 * @param name what a person calls it
 * @param recipients actors that the effort helps, by the codebook's names; the first is meant where a text speaks of "aid"
 *     without saying for whom, once it has named it
 * @param adversaries actors that it helps against; support to them is recorded too
 * @param suppliers actors that support the adversaries: what they give without a recipient named is not taken to help the effort
 */
public record Dossier(String name, List<String> recipients, List<String> adversaries, List<String> suppliers) {

    public Dossier {
        recipients = List.copyOf(recipients);
        adversaries = List.copyOf(adversaries);
        suppliers = List.copyOf(suppliers);
        if (name.isBlank() || recipients.isEmpty()) {
            throw new IllegalArgumentException("A dossier wants a name and at least one recipient.");
        }
    }

    /** The dossier that ships: aid to Ukraine. */
    public static Dossier ukraine() {
        try (InputStream in = Dossier.class.getResourceAsStream("ukraine.yaml")) {
            if (in == null) {
                throw new IllegalStateException("ukraine.yaml is missing beside " + Dossier.class + ".");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a dossier; throws {@link IllegalArgumentException} where a field is missing, or Jackson's exception where it is no YAML. */
    public static Dossier read(InputStream yaml) {
        JsonNode node = new YAMLMapper().readTree(yaml);
        return new Dossier(
                node.path("name").asString(""),
                strings(node.path("recipients")),
                strings(node.path("adversaries")),
                strings(node.path("suppliers")));
    }

    private static List<String> strings(JsonNode node) {
        List<String> found = new ArrayList<>();
        node.forEach(one -> found.add(one.asString()));
        return found;
    }
}
