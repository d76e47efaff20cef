package attache.article;

import attache.source.Decoded;
import attache.source.Finding;
import attache.source.Limits;
import attache.source.Place;
import attache.source.Problem;
import attache.source.SourceKind;
import attache.source.TextDecoder;
import attache.text.OffsetMap;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads inputs into articles. It opens nothing: streams are the caller's, who closes them. Immutable and thread-safe.
 */
public final class ArticleReader {
    private static final int HEAD = 4096;
    private static final char BOM = '\uFEFF';

    private final Limits limits;
    private final PageArticles pages;

    /** A reader that refuses what is beyond {@code limits} and believes every date. */
    public ArticleReader(Limits limits) {
        this(limits, new PageArticles(limits, Optional.empty()));
    }

    /** A reader that refuses what is beyond {@code limits} and reads pages by {@code pages}. */
    public ArticleReader(Limits limits, PageArticles pages) {
        this.limits = limits;
        this.pages = pages;
    }

    /**
     * Reads a stream of any kind and gives each article as soon as it is read; never more than one is held.
     *
     * @param input the input's name: its ending tells the kind, its last part names the article, and findings show it
     * @param stream the bytes; read to the end unless the input is refused
     * @param sink takes the results in the order of the input, at least one
     * @throws IOException where the stream fails; what was read before was given
     */
    public void read(String input, InputStream stream, Consumer<? super ReadResult> sink) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(stream, 2 * HEAD);
        buffered.mark(HEAD);
        byte[] head = buffered.readNBytes(HEAD);
        buffered.reset();
        SourceKind kind = SourceKind.of(input, start(head));
        switch (kind) {
            case TEXT, MARKDOWN -> sink.accept(readOne(input, buffered, kind));
            case JSON_LINES, JSON -> {
                Optional<Unreadable> refusal = notJson(input, head);
                if (refusal.isPresent()) {
                    sink.accept(refusal.get());
                } else if (kind == SourceKind.JSON) {
                    new JsonDocumentReader(limits).read(input, buffered, sink);
                } else {
                    new JsonLinesReader(limits).read(input, buffered, sink);
                }
            }
            case HTML -> sink.accept(readPage(input, buffered, head));
            case WARC, PDF -> sink.accept(notRead(input, kind));
        }
    }

    /** Reads the bytes of one article in text or Markdown, as its name's ending has it. */
    public ReadResult read(String input, byte[] bytes) {
        SourceKind kind = SourceKind.ofName(input).orElse(SourceKind.TEXT);
        return read(input, bytes, kind == SourceKind.MARKDOWN ? kind : SourceKind.TEXT);
    }

    /**
     * An article of text that was laid out before: paragraphs with blank lines between them.
     *
     * @param input the input that it stands in
     * @param place where in the input
     * @param doc its name in output
     * @param title its headline, where one was told
     * @param url where it was fetched, where it was
     * @param paragraphs the text; not blank
     */
    public static ReadArticle laidOut(
            String input, Place place, String doc, Optional<String> title, Optional<String> url, String paragraphs) {
        Publication publication = Publication.at(url, title);
        String head = title.map(words -> words + "\n\n").orElse("");
        String source = head + paragraphs;
        OffsetMap body = Body.ofPlainText(source, head.length());
        OffsetMap all = Headline.before(body, title, source, head.length());
        Article article = Articles.of(doc, publication, title, body, all);
        return new ReadArticle(input, place, article, source, all, List.of());
    }

    /** The refusal of an input of {@code bytes} bytes, more than one article may have. */
    public static Unreadable tooLarge(String input, Place place, String size, Limits limits) {
        return new Unreadable(new Finding(
                input,
                place,
                Problem.TOO_LARGE,
                "this has " + size + ", and one article may have " + limits.words() + " at most",
                "Give single articles, or many as JSON Lines."));
    }

    private static Unreadable notRead(String input, SourceKind kind) {
        return new Unreadable(new Finding(
                input,
                Place.WHOLE,
                Problem.KIND_NOT_READ,
                "this is " + kind.words() + ", which is not read from a stream of single articles",
                "Give it as a file."));
    }

    /** One refusal for what is no JSON from its first bytes on, instead of one a line. */
    private static Optional<Unreadable> notJson(String input, byte[] head) {
        return switch (TextDecoder.decode(input, head)) {
            case Decoded.Refused refused ->
                refused.finding().problem() == Problem.BLANK
                        ? Optional.empty()
                        : Optional.of(new Unreadable(refused.finding()));
            case Decoded.Text text ->
                text.charset().name().startsWith("UTF-8")
                                || !text.charset().name().startsWith("UTF-")
                        ? Optional.empty()
                        : Optional.of(new Unreadable(new Finding(
                                input,
                                Place.WHOLE,
                                Problem.JSON,
                                "this is " + text.charset().name() + ", and JSON is UTF-8 (RFC 8259)",
                                "Save it as UTF-8.")));
        };
    }

    /** The first characters, for what they show of the kind; Latin letters come out right in every encoding that matters. */
    private static String start(byte[] head) {
        String text = new String(head, StandardCharsets.UTF_8);
        return text.isEmpty() || text.charAt(0) != BOM ? text : text.substring(1);
    }

    /** A page, compressed with gzip or not; of either no more is taken into memory than one article may have. */
    private ReadResult readPage(String input, InputStream stream, byte[] head) throws IOException {
        boolean compressed = head.length > 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
        byte[] bytes;
        try {
            InputStream plain = compressed ? new GZIPInputStream(stream) : stream;
            bytes = plain.readNBytes(limits.articleBytes() + 1);
        } catch (ZipException | EOFException e) {
            return new Unreadable(new Finding(
                    input,
                    Place.WHOLE,
                    Problem.DAMAGED_ARCHIVE,
                    "the compressed page is damaged: " + e.getMessage(),
                    "Fetch the page again."));
        }
        return pages.read(input, Place.WHOLE, DocumentName.of(input), bytes, Optional.empty(), Optional.empty());
    }

    private ReadResult readOne(String input, InputStream stream, SourceKind kind) throws IOException {
        byte[] bytes = stream.readNBytes(limits.articleBytes() + 1);
        return read(input, bytes, kind);
    }

    private ReadResult read(String input, byte[] bytes, SourceKind kind) {
        if (bytes.length > limits.articleBytes()) {
            return tooLarge(input, Place.WHOLE, "more than " + limits.words(), limits);
        }
        return switch (TextDecoder.decode(input, bytes)) {
            case Decoded.Refused refused -> new Unreadable(refused.finding());
            case Decoded.Text text -> read(input, text, kind);
        };
    }

    private static ReadResult read(String input, Decoded.Text decoded, SourceKind kind) {
        String text = decoded.text();
        return switch (FrontMatter.of(text, input)) {
            case FrontMatter.Broken broken -> new Unreadable(broken.finding());
            case FrontMatter.Absent absent -> article(input, decoded, Publication.UNKNOWN, 0, kind);
            case FrontMatter.Present present ->
                article(input, decoded, present.publication(), present.bodyStart(), kind);
        };
    }

    private static ReadResult article(
            String input, Decoded.Text decoded, Publication publication, int bodyStart, SourceKind kind) {
        String text = decoded.text();
        OffsetMap body =
                kind == SourceKind.MARKDOWN ? Body.ofMarkdown(text, bodyStart) : Body.ofPlainText(text, bodyStart);
        if (body.text().isBlank()) {
            return new Unreadable(new Finding(
                    input,
                    Place.WHOLE,
                    Problem.BLANK,
                    "there are no words behind the front matter",
                    "Put the article's text behind it."));
        }
        Optional<String> title = publication.title();
        if (title.isEmpty() && kind == SourceKind.MARKDOWN) {
            title = MarkdownTitle.of(text, bodyStart);
        }
        OffsetMap all = Headline.before(body, title, text, bodyStart);
        List<Finding> findings = new ArrayList<>(decoded.remarks());
        findings.addAll(publication.remarks());
        String name = DocumentName.of(input);
        return new ReadArticle(
                input,
                Place.WHOLE,
                Articles.of(name, publication.orDated(DocumentName.day(name)), title, body, all),
                text,
                all,
                findings);
    }
}
