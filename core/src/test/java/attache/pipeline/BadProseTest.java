package attache.pipeline;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Quantity;
import attache.annotation.amount.Amount;
import attache.annotation.amount.Amounts;
import attache.annotation.gazetteer.Gazetteer;
import attache.article.Article;
import attache.article.ArticleReader;
import attache.article.ReadArticle;
import attache.article.ReadResult;
import attache.article.Unreadable;
import attache.dossier.Dossier;
import attache.record.Assistance;
import attache.record.CodebookRecord;
import attache.record.Figure;
import attache.record.Item;
import attache.record.Money;
import attache.record.SourcedRecord;
import attache.source.Limits;
import attache.testing.SharedReading;
import attache.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Articles that are badly written, or none: in {@code prose/}, each with what it sets as a trap, and beside it in a file that ends in {@code
 * .records} what is to be read in it, a line a record. What a good reader would find too stands there behind {@code #}.
 */
class BadProseTest {
    private static final Reading READING =
            new StandardReading(SharedReading::parser, Gazetteer.standard(), Dossier.ukraine());
    private static final ArticleReader ARTICLES = new ArticleReader(Limits.STANDARD);
    private static final Pattern SORT = Pattern.compile("(?m)^sort: (\\w+)$");

    /** Records of an article at most, by its sort. */
    private static final Map<String, Integer> MOST =
            Map.of("spun", 14, "translated", 14, "transcript", 12, "list", 5, "broken", 9);

    private static final int FEWEST_OF_SORT = 3;

    static Stream<Path> articles() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void anArticleComesToItsRecords(Path file) throws IOException {
        List<String> wanted = Files.readAllLines(Path.of(file.toString().replaceAll("txt$", "records"))).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();

        assertThat(records(file).stream().map(RecordLines::of)).containsExactlyElementsOf(wanted);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void nothingIsReadThatDoesNotStandThere(Path file) throws IOException {
        Optional<Article> article = article(file);
        if (article.isEmpty()) {
            return;
        }
        String body = article.get().body();
        BigDecimal largest = largest(body);
        List<CodebookRecord> records = records(file);

        assertThat(records).hasSizeLessThanOrEqualTo(Objects.requireNonNull(MOST.get(sort(file))));
        assertThat(records).allSatisfy(record -> {
            assertThat(record.claim().evidence()).allSatisfy(span -> isIn(span, body));
            assertThat(record.claim().grounds()).allSatisfy(ground -> isIn(ground.span(), body));
            assertThat(numbers(record)).allSatisfy(number -> assertThat(number).isLessThanOrEqualTo(largest));
            if (record instanceof Assistance measure) {
                assertThat(Collections.disjoint(measure.donors(), measure.recipients()))
                        .isTrue();
            }
        });
    }

    @Test
    void everySortHasItsArticles() throws IOException {
        Map<String, Long> sorts =
                articles().collect(Collectors.groupingBy(BadProseTest::sort, TreeMap::new, Collectors.counting()));

        assertThat(sorts.keySet()).isEqualTo(new TreeSet<>(MOST.keySet()));
        assertThat(sorts.values()).allSatisfy(count -> assertThat(count).isGreaterThanOrEqualTo(FEWEST_OF_SORT));
    }

    @Test
    void aTitleAloneIsRefusedWithItsReason() throws IOException {
        Path file = folder().resolve("broken-title-only.txt");

        assertThat(read(file)).isInstanceOf(Unreadable.class);
    }

    @Test
    void aParagraphPastedThirtyTimesIsToldOnce() throws IOException {
        Article article = article(folder().resolve("broken-repeated.txt")).orElseThrow();
        AnnotatedArticle annotated = new AnnotatedArticle(article, SharedReading.parser());

        assertThat(annotated.sentenceSpans()).hasSizeGreaterThan(30);
        assertThat(READING.read(article).stream().map(SourcedRecord::record).filter(Assistance.class::isInstance))
                .hasSize(1);
    }

    private static void isIn(Span span, String body) {
        assertThat(span.end()).isLessThanOrEqualTo(body.length());
        assertThat(span.in(body)).isNotBlank();
    }

    /** The largest number that the text has, shares and halves aside. */
    private static BigDecimal largest(String body) {
        return Amounts.find(body).stream()
                .map(Amount::quantity)
                .flatMap(quantity -> Stream.concat(quantity.max().stream(), Stream.of(quantity.anchor())))
                .reduce(BigDecimal.valueOf(100), BigDecimal::max);
    }

    private static List<BigDecimal> numbers(CodebookRecord record) {
        List<Quantity> found = new ArrayList<>();
        switch (record) {
            case Assistance measure -> {
                measure.items().stream()
                        .map(Item::count)
                        .flatMap(Optional::stream)
                        .forEach(found::add);
                measure.money().map(Money::amount).ifPresent(found::add);
            }
            case Figure figure -> found.add(figure.quantity());
            default -> {
                return List.of();
            }
        }
        return found.stream().map(Quantity::anchor).toList();
    }

    private static List<CodebookRecord> records(Path file) throws IOException {
        return article(file).map(READING::read).orElse(List.of()).stream()
                .map(SourcedRecord::record)
                .toList();
    }

    /** The article; empty where it is refused. */
    private static Optional<Article> article(Path file) throws IOException {
        return read(file) instanceof ReadArticle read ? Optional.of(read.article()) : Optional.empty();
    }

    private static ReadResult read(Path file) throws IOException {
        return ARTICLES.read(file.getFileName().toString(), Files.readAllBytes(file));
    }

    private static String sort(Path file) {
        try {
            Matcher sort = SORT.matcher(Files.readString(file));
            if (!sort.find()) {
                throw new IllegalStateException(file + " does not say of which sort it is.");
            }
            return sort.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(BadProseTest.class.getResource("prose"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
