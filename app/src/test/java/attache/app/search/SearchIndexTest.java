package attache.app.search;

import attache.app.Articles;
import attache.app.TinyReading;
import attache.app.search.SearchIndex.State;
import attache.app.store.Access;
import attache.app.store.Store;
import attache.article.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The index is a cache: made again where it has to be, and never in the way. */
class SearchIndexTest {

    @TempDir
    private Path directory;

    @BeforeEach
    void readAnArticle() {
        read(Articles.article("drones", "Snow fell in the fjord. NOR pledged 12 drone to UKR."));
    }

    private Path file() {
        return directory.resolve("test.db");
    }

    private void read(Article article) {
        try (Store store = Store.open(file(), Access.WRITE)) {
            store.articles().keep(article, "tiny-1", Instant.EPOCH, TinyReading.FIRST.read(article));
        }
    }

    private Hits find(String query) {
        try (Store store = Store.open(file(), Access.READ);
                SearchIndex index = SearchIndex.of(store)) {
            return index.find(query, 20);
        }
    }

    private List<String> docs(String query) {
        return find(query).best().stream()
                .filter(hit -> hit.kind().equals("article"))
                .map(Hit::doc)
                .sorted()
                .toList();
    }

    private State state() {
        try (Store store = Store.open(file(), Access.READ)) {
            return SearchIndex.state(store);
        }
    }

    @Test
    void theIndexIsMadeAgainWhereItIsMissingStaleOrBroken() throws IOException {
        assertThat(state()).isEqualTo(State.MISSING);
        find("drone");
        assertThat(state()).isEqualTo(State.FRESH);

        read(Articles.article("third", "A zebra crossed."));
        assertThat(state()).isEqualTo(State.STALE);
        assertThat(docs("zebra")).containsExactly("third");
        assertThat(state()).isEqualTo(State.FRESH);

        try (Stream<Path> files = Files.list(SearchIndex.beside(file()))) {
            for (Path part : files.filter(path -> path.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.write(part, new byte[] {1, 2, 3});
            }
        }
        assertThat(state()).isEqualTo(State.BROKEN);
        assertThat(docs("zebra")).containsExactly("third");
        assertThat(state()).isEqualTo(State.FRESH);
    }

    @Test
    void anIndexOfAnotherStoreInTheSamePlaceIsStale() throws IOException {
        find("drone");
        Files.delete(file());
        Article other = Articles.article("other", "A walrus slept.");
        read(other);
        read(Articles.article("more", "Nothing else."));

        assertThat(state()).isEqualTo(State.STALE);
        assertThat(docs("drone")).isEmpty();
        assertThat(docs("walrus")).containsExactly("other");
    }

    @Test
    void whereTheIndexCannotBeKeptItServesTheOneQuery() throws IOException {
        Files.writeString(SearchIndex.beside(file()), "a file in the way");

        assertThat(docs("snow")).containsExactly("drones");
        assertThat(SearchIndex.beside(file())).hasContent("a file in the way");
    }
}
