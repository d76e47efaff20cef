package attache.article;

import attache.source.Limits;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the name of a document is, and the day that it begins with. */
@NullMarked
class DocumentNameTest {

    @ParameterizedTest
    @CsvSource({
        "2024-03-01-shells-come, 2024-03-01",
        "2024-03-01, 2024-03-01",
        "2024-03-01_shells, 2024-03-01",
        "20240301T081500Z_NO_en, 2024-03-01",
        "20240301T0815, 2024-03-01",
        "20240301T081500, 2024-03-01",
        // May be anything.
        "20240301-shells,",
        "20240301,",
        "2024-03-01-02,",
        "2024-03-011,",
        "shells-2024-03-01,",
        // No calendar has it, or nothing was printed yet.
        "2024-02-30-shells,",
        "20241301T081500Z,",
        "0001-01-01-shells,"
    })
    void aNameMayBeginWithADay(String name, @org.jspecify.annotations.Nullable String day) {
        assertThat(DocumentName.day(name)).isEqualTo(Optional.ofNullable(day).map(LocalDate::parse));
    }

    @Test
    void whatTheTextSaysComesFirst() {
        assertThat(published("---\ndate: 2024-02-27\n---\nThe shells came.")).contains(LocalDate.of(2024, 2, 27));
        assertThat(published("The shells came.")).contains(LocalDate.of(2024, 3, 1));
        // What it says cannot be used: whoever wrote it meant another day than the name, or none.
        assertThat(published("---\ndate: 10/12/2023\n---\nThe shells came.")).isEmpty();
    }

    private static Optional<LocalDate> published(String text) {
        ReadResult read = new ArticleReader(Limits.STANDARD)
                .read("news/2024-03-01-shells.md", text.getBytes(StandardCharsets.UTF_8));
        return ((ReadArticle) read).article().published();
    }
}
