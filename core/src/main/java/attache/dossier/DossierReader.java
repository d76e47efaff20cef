package attache.dossier;

import attache.dossier.Dossier.KnownSource;
import attache.dossier.Dossier.StatedNeed;
import attache.source.Finding;
import attache.source.Place;
import attache.source.Problem;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads dossiers and says, with line and field, what in them is not of the form. Stateless. */
public final class DossierReader {
    /** Beyond this, a mapping that refers to itself is a trap. */
    private static final int MOST_ALIASES = 20;

    private static final List<String> FIELDS = List.of(
            "name",
            "recipients",
            "adversaries",
            "suppliers",
            "parties",
            "items",
            "sources",
            "feeds",
            "needs",
            "words",
            "gate");

    private static final String GATE_ALL = "all";
    private static final List<String> GATES = List.of("archives", GATE_ALL);

    private DossierReader() {}

    /** What came of reading a dossier. */
    public sealed interface Result {}

    /** A dossier of the form. */
    public record Valid(Dossier dossier) implements Result {}

    /**
     * No dossier.
     *
     * @param findings all that is wrong, in the order of the file; never empty
     */
    public record Invalid(List<Finding> findings) implements Result {
        public Invalid {
            findings = List.copyOf(findings);
        }
    }

    /** Reads the dossier in {@code yaml}; {@code input} names it in findings. */
    public static Result read(String input, String yaml) {
        Optional<Node> root;
        try {
            root = new Compose(LoadSettings.builder()
                            .setMaxAliasesForCollections(MOST_ALIASES)
                            .build())
                    .composeString(yaml);
        } catch (MarkedYamlEngineException e) {
            return broken(input, e.getProblemMark().map(DossierReader::place).orElse(Place.WHOLE), e.getProblem());
        } catch (YamlEngineException e) {
            return broken(input, Place.WHOLE, String.valueOf(e.getMessage()));
        }
        if (root.isEmpty() || !(root.get() instanceof MappingNode fields)) {
            return broken(input, Place.WHOLE, "it holds no fields");
        }
        return read(input, fields);
    }

    private static Place place(Mark mark) {
        return new Place.LineColumn(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Invalid broken(String input, Place place, String problem) {
        return new Invalid(List.of(new Finding(
                input,
                place,
                Problem.DOSSIER,
                "the dossier is no YAML that can be read: " + problem,
                "Mend it; \"attache dossier init\" writes one to begin with.")));
    }

    private static Result read(String input, MappingNode fields) {
        YamlFields read = new YamlFields(input, fields, FIELDS);
        Optional<String> name = read.text("name");
        List<String> recipients = read.texts("recipients");
        List<String> adversaries = read.texts("adversaries");
        List<String> suppliers = read.texts("suppliers");
        List<String> parties = read.texts("parties");
        List<String> items = read.texts("items");
        List<KnownSource> sources = read.mappings("sources", List.of("name", "domain", "tier"), DossierReader::source);
        List<String> feeds = read.addresses("feeds");
        List<StatedNeed> needs = read.mappings("needs", List.of("item", "value", "unit"), DossierReader::need);
        List<String> words = read.texts("words");
        boolean gatesAll = read.oneOf("gate", GATES).filter(GATE_ALL::equals).isPresent();
        read.required("name", name.isPresent());
        read.required("recipients", !recipients.isEmpty());
        read.apart("adversaries", adversaries, "recipients", recipients);
        return read.findings().isEmpty()
                ? new Valid(new Dossier(
                        name.orElseThrow(),
                        recipients,
                        adversaries,
                        suppliers,
                        parties,
                        items,
                        sources,
                        feeds,
                        needs,
                        words,
                        gatesAll))
                : new Invalid(read.findings());
    }

    private static Optional<KnownSource> source(YamlFields fields) {
        Optional<String> name = fields.text("name");
        Optional<String> domain = fields.text("domain");
        double tier = fields.number("tier", 1, 5).orElse(0.0);
        fields.required("name", name.isPresent());
        fields.required("domain", domain.isPresent());
        fields.required("tier", tier > 0);
        return fields.findings().isEmpty()
                ? Optional.of(new KnownSource(name.orElseThrow(), domain.orElseThrow(), (int) tier))
                : Optional.empty();
    }

    private static Optional<StatedNeed> need(YamlFields fields) {
        Optional<String> item = fields.text("item");
        fields.required("item", item.isPresent());
        double value = fields.number("value", 0, Double.MAX_VALUE).orElse(0.0);
        String unit = fields.text("unit").orElse("");
        return fields.findings().isEmpty()
                ? Optional.of(new StatedNeed(item.orElseThrow(), value, unit))
                : Optional.empty();
    }
}
