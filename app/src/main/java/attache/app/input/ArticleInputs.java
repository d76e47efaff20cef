package attache.app.input;

import attache.app.archive.PdfDocument;
import attache.app.archive.WebArchive;
import attache.article.ArticleReader;
import attache.article.PageArticles;
import attache.article.ReadArticle;
import attache.article.ReadResult;
import attache.article.Unreadable;
import attache.dossier.Dossier;
import attache.dossier.DossierGate;
import attache.source.Limits;
import attache.source.Place;
import attache.source.SourceKind;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads the articles of files, folders and standard input, and hands each over as soon as it is read. Not safe for use by
 * several threads at once.
 */
public final class ArticleInputs {
    /** The path that stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://");
    private static final int HEAD = 1024;

    /** Documents hold pictures beside their text. */
    private static final int LARGEST_DOCUMENT = 64 * 1024 * 1024;

    private static final String STANDARD_INPUT_NAME = "stdin";

    private final Limits limits;
    private final PageArticles pages;
    private final ArticleReader reader;
    private final DossierGate gate;
    private final Function<String, ReadResult> addresses;
    private final InputStream standardInput;

    /** Refuses what is beyond {@code limits}; reads {@code standardInput} where {@code -} is given, and does not close it. */
    public ArticleInputs(Limits limits, InputStream standardInput) {
        this(limits, standardInput, Optional.empty());
    }

    /**
     * Refuses what is beyond {@code limits}; reads {@code standardInput} where {@code -} is given, and does not close it.
     *
     * @param today the last day of publication that a page is believed; every day where there is none
     */
    public ArticleInputs(Limits limits, InputStream standardInput, Optional<LocalDate> today) {
        this(limits, standardInput, today, Dossier.ukraine().gate());
    }

    /**
     * The same with another gate.
     *
     * @param gate what it does not admit of an archive is passed over
     */
    public ArticleInputs(Limits limits, InputStream standardInput, Optional<LocalDate> today, DossierGate gate) {
        this(limits, standardInput, today, gate, InputFailures::address);
    }

    /**
     * The same, with a way to read addresses of the web.
     *
     * @param addresses gives the article at an address
     */
    public ArticleInputs(
            Limits limits,
            InputStream standardInput,
            Optional<LocalDate> today,
            DossierGate gate,
            Function<String, ReadResult> addresses) {
        this.addresses = addresses;
        this.limits = limits;
        this.pages = new PageArticles(limits, today);
        this.reader = new ArticleReader(limits, pages);
        this.gate = gate;
        this.standardInput = standardInput;
    }

    /**
     * Reads {@code paths}.
     *
     * @param paths files, folders (read at every depth, in the order of names) and {@code -}; in the order given
     * @param sink takes the results; what it throws ends the reading and is passed on
     * @return how many there were of what
     */
    public InputTally read(List<String> paths, Consumer<? super ReadResult> sink) {
        Run run = new Run(sink);
        paths.forEach(run::input);
        return new InputTally(run.articles, run.refused, run.hidden, run.others, run.offTopic);
    }

    /**
     * How many files {@link #read} would open for {@code paths}, for a measure of progress; none is opened. Standard input and
     * paths that cannot be read count as one each.
     */
    public static int count(List<String> paths) {
        int[] files = new int[1];
        for (String name : paths) {
            Optional<Path> folder = path(name).filter(Files::isDirectory);
            if (folder.isPresent()) {
                new FolderWalk(file -> files[0]++, failure -> files[0]++).walk(folder.get());
            } else {
                files[0]++;
            }
        }
        return files[0];
    }

    /** The path that {@code name} spells on this system. */
    private static Optional<Path> path(String name) {
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** One reading of some paths. */
    private final class Run {
        private final Consumer<? super ReadResult> sink;
        private int articles;
        private int refused;
        private int hidden;
        private int others;
        private int offTopic;

        Run(Consumer<? super ReadResult> sink) {
            this.sink = sink;
        }

        void input(String name) {
            if (name.equals(STANDARD_INPUT)) {
                stream(Path.of(STANDARD_INPUT_NAME), standardInput);
            } else if (isAddress(name)) {
                accept(addresses.apply(name));
            } else {
                named(name);
            }
        }

        private void named(String name) {
            Optional<Path> path = path(name);
            if (path.isEmpty()) {
                accept(InputFailures.noPath(name));
            } else if (Files.isDirectory(path.get())) {
                folder(path.get());
            } else {
                file(path.get());
            }
        }

        private void folder(Path folder) {
            int before = articles + refused;
            FolderWalk walk = new FolderWalk(this::file, this::accept);
            walk.walk(folder);
            hidden += walk.hidden();
            others += walk.others();
            if (articles + refused == before) {
                accept(InputFailures.noArticles(folder.toString(), walk.hidden() + walk.others()));
            }
        }

        private void file(Path file) {
            try {
                if (holdsOneArticle(file) && Files.isRegularFile(file) && Files.size(file) > limits.articleBytes()) {
                    String size = Limits.size(Files.size(file));
                    accept(ArticleReader.tooLarge(file.toString(), Place.WHOLE, size, limits));
                    return;
                }
            } catch (IOException e) {
                accept(InputFailures.of(file, e));
                return;
            }
            try (InputStream stream = Files.newInputStream(file)) {
                stream(file, stream);
            } catch (IOException e) {
                accept(InputFailures.of(file, e));
            }
        }

        private void stream(Path name, InputStream stream) {
            try {
                BufferedInputStream buffered = new BufferedInputStream(stream, 64 * 1024);
                switch (kind(name, buffered)) {
                    case WARC -> archive(name, buffered);
                    case PDF -> accept(document(name, buffered));
                    case TEXT, MARKDOWN, JSON, JSON_LINES, HTML -> reader.read(name.toString(), buffered, this::accept);
                }
            } catch (IOException e) {
                accept(InputFailures.of(name, e));
            }
        }

        private void archive(Path name, InputStream stream) throws IOException {
            WebArchive archive = new WebArchive(limits, pages, gate);
            archive.read(name.toString(), stream, this::accept);
            offTopic += archive.offTopic();
        }

        private ReadResult document(Path name, InputStream stream) throws IOException {
            byte[] bytes = stream.readNBytes(LARGEST_DOCUMENT + 1);
            return bytes.length > LARGEST_DOCUMENT
                    ? ArticleReader.tooLarge(
                            name.toString(), Place.WHOLE, "more than " + Limits.size(LARGEST_DOCUMENT), limits)
                    : PdfDocument.read(name.toString(), bytes);
        }

        private void accept(ReadResult result) {
            switch (result) {
                case ReadArticle read -> articles++;
                case Unreadable unreadable -> refused++;
            }
            sink.accept(result);
        }
    }

    /** The kind that name and first bytes show; a PDF document gives itself away whatever its name. */
    private static SourceKind kind(Path name, BufferedInputStream stream) throws IOException {
        stream.mark(HEAD);
        byte[] head = stream.readNBytes(HEAD);
        stream.reset();
        return PdfDocument.begins(head)
                ? SourceKind.PDF
                : SourceKind.of(name.toString(), new String(head, StandardCharsets.ISO_8859_1));
    }

    /** Whether {@code name} is an address and no path; of which scheme, the fetcher judges. */
    private static boolean isAddress(String name) {
        return ADDRESS.matcher(name).lookingAt();
    }

    private static boolean holdsOneArticle(Path file) {
        return switch (SourceKind.ofName(file.toString()).orElse(SourceKind.TEXT)) {
            case TEXT, MARKDOWN -> true;
            case JSON_LINES, JSON, HTML, WARC, PDF -> false;
        };
    }
}
