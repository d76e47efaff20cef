package attache.annotation.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Every rule finds what its example says and nothing in its counter-example. */
class RuleExamplesTest {

    static Stream<JsonNode> rules() {
        List<JsonNode> rules = new ArrayList<>();
        new YAMLMapper().readTree(Resources.text("rules.yaml")).forEach(rules::add);
        return rules.stream();
    }

    private static List<Utterance> found(String rule, String text) {
        return Examples.speech(text).utterances().stream()
                .filter(utterance -> utterance.rule().equals(rule))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsItsExample(JsonNode rule) {
        JsonNode example = rule.path("example");
        String text = example.path("text").asString();

        assertThat(found(rule.path("name").asString(), text)).as(text).anySatisfy(utterance -> {
            assertThat(utterance.voices().getFirst().name())
                    .isEqualTo(example.path("speaker").asString());
            assertThat(utterance.cue()).isEqualTo(example.path("cue").asString());
            assertThat(Examples.words(utterance, text))
                    .isEqualTo(example.path("content").asString());
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsNothingInItsCounterExample(JsonNode rule) {
        String text = rule.path("counter").asString();

        assertThat(text).isNotBlank();
        assertThat(found(rule.path("name").asString(), text)).as(text).isEmpty();
    }

    @Test
    void everyRuleThatACueNamesIsThere() {
        Set<String> named = new TreeSet<>();
        rules().forEach(rule -> named.add(rule.path("name").asString()));
        List<String> lines = Resources.lines("cues.csv");
        Set<String> used = new TreeSet<>();
        lines.subList(1, lines.size()).forEach(line -> used.addAll(Arrays.asList(line.split(",", -1)[4].split(" "))));
        // "quotation" lets a cue stand beside quotations and names no complement.
        used.remove("quotation");

        assertThat(used).isNotEmpty();
        assertThat(named).containsAll(used);
    }
}
