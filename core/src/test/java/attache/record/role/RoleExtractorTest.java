package attache.record.role;

import attache.annotation.gazetteer.Gazetteer;
import attache.record.CodebookRecord;
import attache.record.Role;
import attache.testing.SharedReading;
import attache.testing.Table;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The table {@code roles.csv}, through the parser, and what holds across sentences. */
class RoleExtractorTest {
    private static final RoleExtractor EXTRACTOR = RoleExtractor.standard(Gazetteer.standard());

    static Stream<Arguments> cases() {
        return Table.rows(RoleExtractorTest.class, "roles.csv").stream()
                .map(row -> Arguments.of(row.getField("sentence"), row.getField("roles")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void reads(String text, String roles) {
        assertThat(written(text)).isEqualTo(roles.isEmpty() ? List.of() : List.of(roles.split(" ; ", -1)));
    }

    @Test
    void aPersonAndOfficeAreToldOnceUnderTheFullestName() {
        assertThat(written(
                        "President Zelenskyy of Ukraine spoke. Ukrainian President Volodymyr Zelenskyy left at noon."))
                .containsExactly("Volodymyr Zelenskyy | President | UKR | current");
    }

    @Test
    void whereNothingSaysWhoseOfficeItIsThereIsNoRecord() {
        assertThat(written("Coordinator Otto Lindqvist opened the doors.")).isEmpty();
    }

    private static List<String> written(String text) {
        return SharedReading.records(EXTRACTOR, text).stream()
                .map(RoleExtractorTest::written)
                .toList();
    }

    private static String written(CodebookRecord record) {
        Role role = (Role) record;
        return String.join(
                " | ",
                role.person(),
                role.title(),
                role.of().name(),
                role.status().code());
    }
}
