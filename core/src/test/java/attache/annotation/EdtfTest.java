package attache.annotation;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EdtfTest {

    @ParameterizedTest
    @CsvSource({
        "2025-10-15, 2025-10-15, 2025-10-15",
        "2024-02, 2024-02-01, 2024-02-29",
        "2025, 2025-01-01, 2025-12-31",
        "199X, 1990-01-01, 1999-12-31",
        "19XX, 1900-01-01, 1999-12-31",
        "2025-21, 2025-03-01, 2025-05-31",
        "2025-22, 2025-06-01, 2025-08-31",
        "2023-24, 2023-12-01, 2024-02-29",
        "2025-33, 2025-01-01, 2025-03-31",
        "2025-36, 2025-10-01, 2025-12-31",
        "2025-29, 2025-09-01, 2025-11-30",
        "2025-39, 2025-09-01, 2025-12-31",
        "2025-40, 2025-01-01, 2025-06-30",
        "2025-41, 2025-07-01, 2025-12-31",
        "2025-XX, 2025-01-01, 2025-12-31",
        "2025-02-XX, 2025-02-01, 2025-02-28",
        "2025-10-15~, 2025-10-15, 2025-10-15",
        "2025-10-15/2025-10-17, 2025-10-15, 2025-10-17",
        "2024-05/2024-06~, 2024-05-01, 2024-06-30",
    })
    void coversItsDays(String expression, LocalDate earliest, LocalDate latest) {
        Edtf edtf = new Edtf(expression);

        assertThat(edtf.earliest()).contains(earliest);
        assertThat(edtf.latest()).contains(latest);
    }

    @Test
    void openEndsAreEmpty() {
        assertThat(new Edtf("../2025").earliest()).isEmpty();
        assertThat(new Edtf("../2025").latest()).contains(LocalDate.of(2025, 12, 31));
        assertThat(new Edtf("2022-02/..").earliest()).contains(LocalDate.of(2022, 2, 1));
        assertThat(new Edtf("2022-02/..").latest()).isEmpty();
        assertThat(new Edtf("/2025").earliest()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-30", "2023-02-29", "2025-13", "2025-00", "2025-04-31", "2025-10-00", "2025-20", "2025-42",
                "2025-22-03", "199X-03", "2025-10-15/2025-02-30", "2025-10-17/2025-10-15", "", "/", "..", "soon"
            })
    void whatNoCalendarHasIsRejected(String expression) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Edtf(expression))
                .withMessageContaining("\"" + expression + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 2025-10-15, true",
        "2025-10, 2025-11, false",
        "2025-35, 2025-09-30, true",
        "../2024, 2025, false",
        "../2025, 2025, true",
        "2022-02/.., 2021, false",
        "2022-02/.., ../2022-01, false",
        "2022-02/.., 2030, true",
        "2022-02/.., ../2023, true",
        "2025-03-05/2025-03-07, 2025-03-07/2025-03-09, true",
    })
    void overlapIsMutual(String one, String other, boolean expected) {
        assertThat(new Edtf(one).overlaps(new Edtf(other))).isEqualTo(expected);
        assertThat(new Edtf(other).overlaps(new Edtf(one))).isEqualTo(expected);
    }
}
