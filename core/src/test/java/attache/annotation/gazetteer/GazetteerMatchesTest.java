package attache.annotation.gazetteer;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs the cases of {@code matches.csv}: what is found, and, as much, what is not. */
class GazetteerMatchesTest {
    private static final Gazetteer GAZETTEER = Gazetteer.standard();

    static Stream<Arguments> cases() {
        return CsvTable.read("matches.csv").stream()
                .map(row -> Arguments.of(row.required("text"), row.text("expected")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatTheTableSays(String text, String expected) {
        assertThat(written(text, GAZETTEER.matches(text))).isEqualTo(expected);
    }

    private static String written(String text, List<GazetteerMatch> matches) {
        return matches.stream()
                .map(match -> match.span().in(text) + "=" + identity(match.entry()) + "/" + match.sense())
                .collect(Collectors.joining(" ; "));
    }

    private static String identity(Entry entry) {
        return entry instanceof OfficeEntry office
                ? "OFFICE:" + office.id()
                : Gazetteer.actorOf(entry).orElse(entry.name());
    }
}
