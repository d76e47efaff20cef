package attache.app.input;

import attache.article.Article;
import attache.article.ReadArticle;
import attache.article.ReadResult;
import attache.source.Limits;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The articles under {@code samples/}, which ship with the project. */
class SamplesTest {

    @Test
    void areAllReadWithoutARemark() {
        List<ReadResult> results = new ArrayList<>();

        InputTally tally = new ArticleInputs(Limits.STANDARD, InputStream.nullInputStream())
                .read(List.of("../samples"), results::add);

        assertThat(tally.isComplete()).isTrue();
        assertThat(results).hasSizeGreaterThanOrEqualTo(12).allSatisfy(result -> {
            assertThat(result.findings()).isEmpty();
            Article article = ((ReadArticle) result).article();
            assertThat(article.title()).isPresent();
            assertThat(article.published()).isPresent();
            assertThat(article.outlet()).isPresent();
            assertThat(article.url()).hasValueSatisfying(url -> assertThat(url).startsWith("https://example.org/"));
        });
        Map<String, String> digests = results.stream()
                .map(result -> ((ReadArticle) result).article())
                .collect(Collectors.toMap(Article::doc, Article::digest));
        assertThat(digests.get("05-leopards-reprinted")).isEqualTo(digests.get("03-germany-pledges-leopards"));
    }
}
