package attache.app.input;

import attache.article.ReadArticle;
import attache.article.ReadResult;
import attache.article.Unreadable;
import attache.dossier.Dossier;
import attache.source.Finding;
import attache.source.Limits;
import attache.source.Place;
import attache.source.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.SequenceInputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

class ArticleInputsTest {
    private static final String WORDS = "Norway sends generators to Ukraine.";

    @TempDir
    Path folder;

    private final List<ReadResult> results = new ArrayList<>();
    private InputTally tally = new InputTally(0, 0, 0, 0, 0);

    @Test
    void readsAFolderAtEveryDepthInTheOrderOfNames() throws IOException {
        write("b.txt", WORDS);
        write("a/z.md", WORDS);
        write("a/b/y.text", WORDS);
        write("c.jsonl", "{\"id\": \"one\", \"body\": \"Words.\"}\n{\"id\": \"two\", \"body\": \"Words.\"}\n");

        read(folder);

        assertThat(docs()).containsExactly("y", "z", "b", "one", "two");
        assertThat(ArticleInputs.count(List.of(folder.toString(), "-"))).isEqualTo(4 + 1);
        assertThat(tally).isEqualTo(new InputTally(5, 0, 0, 0, 0));
        assertThat(tally.isComplete()).isTrue();
    }

    @Test
    void passesOverHiddenAndOtherFilesWithACount() throws IOException {
        write("a.txt", WORDS);
        write(".hidden.txt", WORDS);
        write(".git/config.txt", WORDS);
        write("table.csv", "a,b");
        write("README.md", "What is in this folder.");

        read(folder);

        assertThat(docs()).containsExactly("a");
        assertThat(tally).isEqualTo(new InputTally(1, 0, 2, 2, 0));
    }

    @Test
    void readsAFileThatIsNamedWhateverItsName() throws IOException {
        read(write(".hidden", WORDS), write("README.md", WORDS), write("notes.2025", WORDS));

        assertThat(docs()).containsExactly(".hidden", "README", "notes");
    }

    @Test
    void readsStandardInput() {
        read(new ByteArrayInputStream(WORDS.getBytes(UTF_8)), "-");

        assertThat(docs()).containsExactly("stdin");
    }

    @Test
    void tellsJsonLinesOnStandardInput() {
        read(new ByteArrayInputStream("{\"body\": \"One.\"}\n{\"body\": \"Two.\"}\n".getBytes(UTF_8)), "-");

        assertThat(docs()).containsExactly("stdin:1", "stdin:2");
    }

    @Test
    void saysThatAFolderHoldsNoArticles() throws IOException {
        write("sub/table.csv", "a,b");

        read(folder);

        assertThat(onlyLine())
                .isEqualTo(folder + ": the folder holds no articles; files and folders passed over: 1. "
                        + "Give a folder with .txt, .md, .html, .jsonl, .json, .warc or .pdf files, or name a file.");
        assertThat(tally.isComplete()).isFalse();
    }

    @Test
    void saysThatAFolderIsEmpty() {
        read(folder);

        assertThat(onlyProblem()).isEqualTo(Problem.NO_ARTICLES);
        assertThat(onlyLine()).contains("the folder is empty");
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        read(write("a.txt", ""));

        assertThat(onlyProblem()).isEqualTo(Problem.EMPTY);
    }

    @Test
    void refusesABlankFile() throws IOException {
        read(write("a.txt", " \n\n\t"));

        assertThat(onlyProblem()).isEqualTo(Problem.BLANK);
    }

    @Test
    void refusesBinaryJunkUnderATextName() throws IOException {
        read(write("a.txt", HexFormat.of().parseHex("89504E470D0A1A0A0000000D49484452")));

        assertThat(onlyProblem()).isEqualTo(Problem.BINARY);
    }

    @Test
    void readsOtherEncodingsWithARemark() throws IOException {
        read(
                write("latin.txt", "La Norvège a livré des générateurs à l'Ukraine cet été.".getBytes(ISO_8859_1)),
                write("wide.txt", WORDS.getBytes(UTF_16LE)),
                write("cut.txt", Arrays.copyOf("Norway sends help, said Støre".getBytes(UTF_8), 27)));

        assertThat(tally.articles()).isEqualTo(3);
        assertThat(results.stream().flatMap(result -> result.findings().stream()))
                .extracting(Finding::problem)
                .containsExactly(Problem.ENCODING_ASSUMED, Problem.ENCODING_ASSUMED, Problem.TRUNCATED);
        assertThat(tally.isComplete()).isTrue();
    }

    @Test
    void refusesFiftyMegabytesOfTextInOneLineWithoutReadingThem() throws IOException {
        Path file = folder.resolve("long.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(50_000_000);
        }

        read(file);

        assertThat(onlyLine())
                .isEqualTo(file + ": this has 47.7 MiB, and one article may have 8.0 MiB at most. "
                        + "Give single articles, or many as JSON Lines.");
    }

    @Test
    void refusesFiftyMegabytesOnStandardInput() {
        byte[] text = new byte[50_000_000];
        Arrays.fill(text, (byte) 'x');

        read(new ByteArrayInputStream(text), "-");

        assertThat(onlyProblem()).isEqualTo(Problem.TOO_LARGE);
    }

    @Test
    void readsTheOthersWhereOneHasBrokenFrontMatter() throws IOException {
        write("a.md", "---\ntitle: Help: on its way\n---\nWords.\n");
        write("b.md", WORDS);

        read(folder);

        assertThat(docs()).containsExactly("b");
        assertThat(tally.refused()).isEqualTo(1);
        assertThat(results.getFirst().findings().getFirst().line())
                .startsWith(folder.resolve("a.md") + ": line 2, column ");
    }

    @Test
    void readsTheOtherLinesWhereOneIsBroken() throws IOException {
        read(write("a.jsonl", "{\"body\": \"One.\"}\n{\"body\": \n{\"body\": \"Three.\"}\n"));

        assertThat(docs()).containsExactly("a:1", "a:3");
        assertThat(tally.refused()).isEqualTo(1);
    }

    @Test
    void saysThatAPathDoesNotExist() {
        Path missing = folder.resolve("missing.txt");

        read(missing);

        assertThat(onlyLine()).isEqualTo(missing + ": there is no such file or folder. Check the path.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\0b"})
    void saysThatTextIsNoPath(String name) {
        read(InputStream.nullInputStream(), name);

        assertThat(onlyProblem()).isEqualTo(Problem.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://news.example/a", "ftp://news.example/a.html", "FILE:///etc/hostname"})
    void whatHasASchemeIsAnAddressAndNoPath(String name) {
        List<String> asked = new ArrayList<>();
        ArticleInputs inputs = new ArticleInputs(
                Limits.STANDARD,
                InputStream.nullInputStream(),
                Optional.empty(),
                Dossier.ukraine().gate(),
                address -> {
                    asked.add(address);
                    return new Unreadable(new Finding(address, Place.WHOLE, Problem.NOT_FETCHED, "it is far", "Wait."));
                });

        inputs.read(List.of(name), results::add);

        assertThat(asked).containsExactly(name);
        assertThat(onlyProblem()).isEqualTo(Problem.NOT_FETCHED);
    }

    @Test
    void saysWhatIsWrongWithArchivesAndReadsTheRest() throws IOException {
        write("paper.pdf", "%PDF-1.7");
        write("crawl.warc.gz", "x");
        write("a.txt", WORDS);

        read(folder);

        assertThat(docs()).containsExactly("a");
        assertThat(results.stream().filter(Unreadable.class::isInstance).map(Unreadable.class::cast))
                .hasSize(2)
                .allMatch(refused -> refused.finding().problem() == Problem.DAMAGED_ARCHIVE);
    }

    @Test
    void saysThatALinkLeadsNowhere() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("gone.txt"));

        read(link);
        assertThat(onlyProblem()).isEqualTo(Problem.DANGLING_LINK);

        results.clear();
        read(folder);
        assertThat(onlyProblem()).isEqualTo(Problem.DANGLING_LINK);
    }

    @Test
    void leavesALoopOfLinks() throws IOException {
        write("sub/a.txt", WORDS);
        Files.createSymbolicLink(folder.resolve("sub/up"), folder);

        read(folder);

        assertThat(docs()).containsExactly("a");
        assertThat(tally.refused()).isEqualTo(1);
        assertThat(((Unreadable) results.get(1)).finding().problem()).isEqualTo(Problem.LINK_LOOP);
    }

    @Test
    void leavesALinkThatLeadsToItself() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("self.txt"), folder.resolve("self.txt"));

        read(link);
        assertThat(onlyProblem()).isEqualTo(Problem.LINK_LOOP);

        results.clear();
        read(folder);
        assertThat(onlyProblem()).isEqualTo(Problem.LINK_LOOP);
    }

    @Test
    void entersAFolderOnceHoweverManyLinksLeadThere() throws IOException {
        write("real/a.txt", WORDS);
        Files.createSymbolicLink(folder.resolve("first"), folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("second"), folder.resolve("real"));

        read(folder);

        assertThat(docs()).containsExactly("a");
        assertThat(tally.isComplete()).isTrue();
    }

    @Test
    void saysThatPermissionIsMissing() throws IOException {
        Path file = write("a.txt", WORDS);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "This user may read everything: permission cannot be taken from it.");

        read(folder);

        assertThat(onlyProblem()).isEqualTo(Problem.NOT_PERMITTED);
    }

    @Test
    void tellsFailuresOfTheFileSystemApart() {
        Path path = folder.resolve("a.txt");

        assertThat(InputFailures.of(path, new AccessDeniedException("a.txt"))
                        .finding()
                        .problem())
                .isEqualTo(Problem.NOT_PERMITTED);
        assertThat(InputFailures.of(path, new NoSuchFileException("a.txt"))
                        .finding()
                        .problem())
                .isEqualTo(Problem.NOT_FOUND);
        assertThat(InputFailures.of(path, new IOException("Input/output error"))
                        .finding()
                        .line())
                .isEqualTo(path + ": reading failed: Input/output error. Check the device, and read it again.");
    }

    @Test
    void givesWhatWasReadBeforeAStreamFailed() {
        byte[] first = ("{\"body\": \"One.\"}\n" + " ".repeat(100_000)).getBytes(UTF_8);
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the pipe broke");
            }

            @Override
            public int read(byte[] into, int from, int count) throws IOException {
                throw new IOException("the pipe broke");
            }
        };

        read(new SequenceInputStream(new ByteArrayInputStream(first), broken), "-");

        assertThat(docs()).containsExactly("stdin:1");
        assertThat(((Unreadable) results.get(1)).finding().problem()).isEqualTo(Problem.READ_FAILED);
    }

    @Test
    void showsOddFileNamesOnOneLineOfATerminal() throws IOException {
        Path file = write("odd\n\u001B[31m\u202Ename.txt", "");

        read(folder);

        assertThat(results.getFirst().input()).isEqualTo(file.toString());
        assertThat(onlyLine()).contains("odd\\n\\u001B[31m\\u202Ename.txt").doesNotContain("\n", "\u001B", "\u202E");
    }

    @Test
    void passesOnWhatTheSinkThrows() throws IOException {
        Path file = write("a.txt", WORDS);
        ArticleInputs inputs = new ArticleInputs(Limits.STANDARD, InputStream.nullInputStream());

        assertThatThrownBy(() -> inputs.read(List.of(file.toString()), result -> {
                    throw new IllegalStateException("the store is full");
                }))
                .hasMessage("the store is full");
    }

    private void read(Path... paths) {
        read(
                InputStream.nullInputStream(),
                Arrays.stream(paths).map(Path::toString).toArray(String[]::new));
    }

    private void read(InputStream standardInput, String... paths) {
        tally = new ArticleInputs(Limits.STANDARD, standardInput).read(List.of(paths), results::add);
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(UTF_8));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private List<String> docs() {
        return results.stream()
                .filter(ReadArticle.class::isInstance)
                .map(result -> ((ReadArticle) result).article().doc())
                .toList();
    }

    private Problem onlyProblem() {
        return onlyFinding().problem();
    }

    private String onlyLine() {
        return onlyFinding().line();
    }

    private Finding onlyFinding() {
        assertThat(results).singleElement().isInstanceOf(Unreadable.class);
        return ((Unreadable) results.getFirst()).finding();
    }
}
