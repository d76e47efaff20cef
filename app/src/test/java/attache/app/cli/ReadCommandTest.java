package attache.app.cli;

import attache.app.TinyReading;
import attache.app.store.Access;
import attache.app.store.Store;
import attache.app.watch.Site;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Reading into the store: what is new is printed, what is there is passed over, what fails is named. */
class ReadCommandTest {
    @TempDir
    private Path directory;

    private Session session;

    @BeforeEach
    void start() {
        session = new Session(directory);
    }

    @Test
    void printsWhatIsNew() {
        String path = session.article("aid.txt", "NOR pledged 12 drone to UKR. Ada Berg said: it is cold up here.");

        Session.Ran ran = session.onStore("read", path);

        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains("New in the ledger", "pledged", "NOR", "UKR", "12 drone")
                .contains("Statements", "Ada Berg", "it is cold up here");
        assertThat(ran.err()).contains("Read 1 article into").containsPattern(" in \\d+\\.\\d s\\.");
    }

    @Test
    void readingTheSameAgainAddsNothingAndSaysSoAndAsksForNoExtraction() {
        String path = session.article("aid.txt", "NOR pledged 12 drone to UKR.");
        session.onStore("read", path);
        AtomicInteger readings = new AtomicInteger();
        session.reading(() -> new CountingReading(TinyReading.FIRST, readings));

        Session.Ran ran = session.onStore("read", path, path);

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).isEqualTo("Nothing new: all 2 articles are in " + session.store() + " already.\n");
        assertThat(readings).hasValue(0);
    }

    @Test
    void theSameTextTwiceInOneRunIsKeptOnce() {
        String one = session.article("one.txt", "NOR pledged 12 drone to UKR.");
        String other = session.article("other.txt", "NOR pledged 12 drone to UKR.");

        session.onStore("read", one, other);

        try (Store store = Store.open(session.store(), Access.READ)) {
            assertThat(store.articles().count()).isEqualTo(1);
        }
    }

    @Test
    void aNewerExtractorReadsAgain() {
        String path = session.article("aid.txt", "NOR pledged 12 drone to UKR.");
        session.onStore("read", path);
        session.reading(() -> new TinyReading("tiny-2"));

        Session.Ran ran = session.onStore("read", path);

        assertThat(ran.status()).isZero();
        assertThat(ran.err()).contains("1 again, by a newer version");
        assertThat(ran.out()).contains("New in the ledger");
    }

    @Test
    void aCopyUnderAnotherHeadlineIsReadAgainAsItIsKept() {
        session.onStore("read", session.article("one.txt", "---\ntitle: Short\n---\nNOR pledged 12 drone to UKR."));
        String copy =
                session.article("copy.txt", "---\ntitle: A much longer headline\n---\nNOR pledged 12 drone to UKR.");
        assertThat(session.onStore("read", copy).out()).startsWith("Nothing new");
        session.reading(() -> new TinyReading("tiny-2"));

        Session.Ran ran = session.onStore("read", copy);

        assertThat(ran.status()).isZero();
        try (Store store = Store.open(session.store(), Access.READ)) {
            assertThat(store.articles().all())
                    .singleElement()
                    .satisfies(kept -> assertThat(kept.title()).contains("Short"));
            assertThat(store.records().all())
                    .singleElement()
                    .satisfies(record -> assertThat(record.record()
                                    .claim()
                                    .evidence()
                                    .getFirst()
                                    .in(record.article().body()))
                            .isEqualTo("NOR pledged 12 drone to UKR."));
        }
    }

    @Test
    void anEntryThatWasThereIsToldApartFromANewOne() {
        session.onStore(
                "read", session.article("monday.txt", "---\ndate: 2031-04-01\n---\nNOR pledged 12 drone to UKR."));

        Session.Ran ran = session.onStore(
                "read",
                session.article(
                        "tuesday.txt",
                        "---\ndate: 2031-04-02\n---\nAgain. NOR pledged 12 drone to UKR. SWE pledged 3 tent to UKR."));

        assertThat(ran.out()).contains("New in the ledger  1 entry").contains("Known and told of again  1 entry");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.txt | NOR pledged 1 drone to UKR.",
                "a.md | # News~~NOR pledged 1 drone to UKR.",
                "a.jsonl | {\"text\": \"NOR pledged 1 drone to UKR.\"}",
                "a.html | PAGE"
            })
    void whereTheDossierSaysSoNoInputWithoutItsWordsIsReadForRecords(String name, String text) {
        String path = session.article(name, text.replace('~', '\n').replace("PAGE", Site.offTopic()));
        String dossier = session.article("relief.yaml", "name: Relief\nrecipients: [TON]\nwords: [Tonga]\ngate: all\n");
        AtomicInteger readings = new AtomicInteger();
        session.reading(() -> new CountingReading(TinyReading.FIRST, readings));

        Session.Ran read = session.onStore("read", "--dossier=" + dossier, path);
        Session.Ran extracted = session.run("extract", "--dossier=" + dossier, path);

        assertThat(read.status()).isZero();
        assertThat(read.err()).contains("1 without any of the dossier's words passed over");
        assertThat(extracted.out()).hasLineCount(1).contains("\"records\":[]");
        assertThat(extracted.err()).contains("1 without any of the dossier's words passed over");
        assertThat(readings).hasValue(0);
        assertThat(session.onStore("read", "--dossier=earthquake", path).err()).contains("Read 1 article");
    }

    @Test
    void whatFailsIsNamedAndTheRestIsRead() {
        String good = session.article("good.txt", "NOR pledged 12 drone to UKR.");
        String bad = session.article("bad.txt", "CRASH");
        String empty = session.article("empty.txt", "");
        String gone = directory.resolve("gone.txt").toString();

        Session.Ran ran = session.onStore("read", gone, bad, empty, good);

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).contains("12 drone");
        assertThat(ran.err())
                .contains(gone + ": there is no such file")
                .contains(bad + ": reading it failed", "the word CRASH", "please report")
                .contains(empty)
                .contains("3 could not be read");
        assertThat(ran.err()).doesNotContain("\tat ");
    }

    @Test
    void stoppedItKeepsWhatIsFinishedAndSaysWhat() {
        String one = session.article("one.txt", "NOR pledged 1 drone to UKR.");
        AtomicInteger kept = new AtomicInteger();
        session.reading(() -> new CountingReading(TinyReading.FIRST, kept)).stopping(() -> kept.get() > 0);
        String[] paths = new String[60];
        paths[0] = one;
        for (int i = 1; i < paths.length; i++) {
            paths[i] = session.article("more" + i + ".txt", "NOR pledged " + (i + 1) + " drone to UKR.");
        }

        Session.Ran ran = session.onStore("read", paths);

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).contains("attache: stopped.").contains("kept in " + session.store());
        try (Store store = Store.open(session.store(), Access.READ)) {
            assertThat(store.articles().count()).isLessThan(60);
            assertThat(store.derived().isFresh()).isTrue();
        }
    }

    @Test
    void jsonIsOneObject() {
        String path = session.article("aid.txt", "NOR pledged 12 drone to UKR.");

        Session.Ran ran = session.onStore("read", "--json", path);

        assertThat(ran.out()).hasLineCount(1);
        JsonNode node = new JsonMapper().readTree(ran.out());
        assertThat(node.at("/articles/added").asInt()).isEqualTo(1);
        assertThat(node.at("/entries/begun").size()).isEqualTo(1);
        assertThat(node.at("/records/0/kind").asString()).isEqualTo("assistance");
    }

    @Test
    void quietSaysNothingButResultsAndFailures() {
        String path = session.article("aid.txt", "NOR pledged 12 drone to UKR.");

        assertThat(session.onStore("read", "--quiet", path).err()).isEmpty();
        assertThat(session.onStore("read", "--quiet", path, "gone.txt").err()).contains("gone.txt");
    }

    @Test
    void aStoreThatCannotBeUsedIsToldBeforeAnythingIsRead() {
        session.reading(() -> {
            throw new AssertionError("the store is opened first");
        });

        Session.Ran ran = session.run(
                "read",
                "--store=" + directory.resolve("gone").resolve("test.db"),
                session.article("aid.txt", "Words."));

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err())
                .startsWith("attache: The store ")
                .contains("there is no directory")
                .hasLineCount(1);
    }

    @Test
    void coloursAndTheBarAreForTerminals() {
        String path = session.article("aid.txt", "NOR pledged 12 drone to UKR.");

        Session.Ran plain = session.onStore("read", path);
        assertThat(plain.out() + plain.err()).doesNotContain("\u001b");

        session.terminal(90, Map.of("TERM", "xterm"));
        Session.Ran coloured = session.onStore("read", session.article("more.txt", "SWE pledged 2 tent to UKR."));
        assertThat(coloured.out()).contains("\u001b[32mpledged\u001b[0m");
        assertThat(coloured.err()).contains("\r\u001b[K");
        assertThat(coloured.out().lines().map(line -> line.replaceAll("\u001b\\[[0-9;]*m", "")))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(90));

        session.terminal(90, Map.of("TERM", "xterm", "NO_COLOR", "1"));
        Session.Ran refused = session.onStore("ledger");
        assertThat(refused.out()).doesNotContain("\u001b");
        assertThat(session.onStore("ledger", "--color=always").out()).contains("\u001b[");

        session.terminal(90, Map.of("TERM", "xterm"));
        assertThat(session.onStore("ledger", "--color=never").out()).doesNotContain("\u001b");
    }
}
