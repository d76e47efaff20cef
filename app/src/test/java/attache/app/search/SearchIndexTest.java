package attache.app.search;

import attache.app.Articles;
import attache.app.TinyReading;
import attache.app.search.SearchIndex.State;
import attache.app.store.Access;
import attache.app.store.Store;
import attache.app.store.StoreFile;
import attache.article.Article;
import attache.record.SourcedRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The index is a cache: made again where it has to be, and never in the way. */
class SearchIndexTest {

    @TempDir
    private Path directory;

    private final List<String> notes = new ArrayList<>();

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
                SearchIndex index = SearchIndex.of(store, notes::add)) {
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

        try (Stream<Path> files = Files.list(new StoreFile(file()).index())) {
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
    void onlyWhatIsNewIsTakenIn() throws IOException {
        find("drone");
        Map<Path, FileTime> before = written();

        read(Articles.article("third", "A zebra crossed."));
        assertThat(docs("zebra")).containsExactly("third");

        // What stands on disk already is not written again, but for what says which files there are.
        assertThat(before.keySet())
                .anySatisfy(file -> assertThat(file.toString()).endsWith(".cfs"));
        assertThat(written()).containsAllEntriesOf(before);
        assertThat(notes).isEmpty();
    }

    private Map<Path, FileTime> written() throws IOException {
        Map<Path, FileTime> written = new TreeMap<>();
        try (Stream<Path> files = Files.list(new StoreFile(file()).index())) {
            for (Path one : files.filter(path -> path.getFileName().toString().startsWith("_"))
                    .toList()) {
                written.put(one, Files.getLastModifiedTime(one));
            }
        }
        return written;
    }

    @Test
    void anArticleThatIsReadAgainIsFoundOnceByItsNewRecords() {
        assertThat(find("drone").kinds()).isEqualTo(Map.of("article", 1L, "assistance", 1L));

        Article again = Articles.article("drones", "Snow fell in the fjord. NOR pledged 12 drone to UKR.");
        try (Store store = Store.open(file(), Access.WRITE)) {
            store.articles().keep(again, "tiny-2", Instant.EPOCH, List.of());
        }

        assertThat(find("drone").kinds()).isEqualTo(Map.of("article", 1L));
    }

    @Test
    void manyArticlesAreTakenInInSeveralGoes() {
        Map<Article, List<SourcedRecord>> many = new LinkedHashMap<>();
        for (int i = 0; i < 1_201; i++) {
            Article article = Articles.article("n" + i, "Heron number " + i + " was seen.");
            many.put(article, TinyReading.FIRST.read(article));
        }
        try (Store store = Store.open(file(), Access.WRITE)) {
            store.articles().keepAll(many, "tiny-1", Instant.EPOCH);
        }

        assertThat(find("heron").total()).isEqualTo(1_201);
        assertThat(docs("1200")).containsExactly("n1200");
        assertThat(docs("fjord")).containsExactly("drones");
    }

    @Test
    void anIndexThatIsCutOffIsMadeAnewAndThatIsSaid() throws IOException {
        find("drone");
        cutOff();

        assertThat(state()).isEqualTo(State.BROKEN);
        assertThat(docs("drone")).containsExactly("drones");
        assertThat(notes)
                .singleElement()
                .asString()
                .contains(new StoreFile(file()).index().toString(), "was damaged", "made anew");
    }

    private void cutOff() throws IOException {
        Path largest = written().keySet().stream()
                .filter(path -> path.toString().endsWith(".cfs"))
                .findFirst()
                .orElseThrow();
        byte[] whole = Files.readAllBytes(largest);
        Files.write(largest, Arrays.copyOf(whole, whole.length / 2));
    }

    @Test
    void whileAnotherProcessWritesTheIndexIsSearchedAsFarAsItHasCome() throws IOException {
        find("drone");
        read(Articles.article("third", "A zebra crossed."));

        try (FSDirectory directory = FSDirectory.open(new StoreFile(file()).index());
                Lock held = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            held.ensureValid();
            assertThat(docs("drone")).containsExactly("drones");
            assertThat(docs("zebra")).isEmpty();
        }
        assertThat(notes).hasSize(2).allSatisfy(note -> assertThat(note).startsWith("Another process"));
        assertThat(docs("zebra")).containsExactly("third");
    }

    @Test
    void whereTheIndexCannotBeKeptItServesTheOneQuery() throws IOException {
        Files.writeString(new StoreFile(file()).index(), "a file in the way");

        assertThat(docs("snow")).containsExactly("drones");
        assertThat(new StoreFile(file()).index()).hasContent("a file in the way");
    }
}
