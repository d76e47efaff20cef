package attache.bench;

import attache.annotation.parse.SentenceSplitter;
import attache.article.ArticleReader;
import attache.article.ReadArticle;
import attache.article.ReadResult;
import attache.article.Unreadable;
import attache.source.Limits;
import attache.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Reads the files of folders and says how many were read, how fast, and how many of their sentences stand in the file as they
 * stand in the body, white space aside: {@code MeasureIntake PATH…}.
 */
public final class MeasureIntake {
    private final SentenceSplitter splitter = SentenceSplitter.standard();
    private int articles;
    private int refused;
    private int remarks;
    private int sentences;
    private int bodyInFile;
    private int sourceInFile;
    private long bytes;
    private long nanos;

    private MeasureIntake() {}

    /** Runs; throws where a file cannot be read. */
    public static void main(String[] args) throws IOException {
        MeasureIntake measure = new MeasureIntake();
        for (String arg : args) {
            try (Stream<Path> files = Files.walk(Path.of(arg))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    measure.add(file);
                }
            }
        }
        measure.print();
    }

    private void add(Path file) throws IOException {
        ArticleReader reader = new ArticleReader(Limits.STANDARD);
        bytes += Files.size(file);
        List<ReadResult> results = new ArrayList<>();
        long start = System.nanoTime();
        try (InputStream in = Files.newInputStream(file)) {
            reader.read(file.toString(), in, results::add);
        }
        nanos += System.nanoTime() - start;
        String text = fold(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        for (ReadResult result : results) {
            result.findings().forEach(finding -> System.out.println(finding.line()));
            switch (result) {
                case ReadArticle read -> add(read, text);
                case Unreadable unreadable -> refused++;
            }
        }
    }

    private void add(ReadArticle read, String file) {
        articles++;
        remarks += read.findings().size();
        for (Span sentence : splitter.split(read.article().body())) {
            sentences++;
            String words = fold(sentence.in(read.article().body()));
            if (file.contains(words)) {
                bodyInFile++;
            } else if (System.getProperty("misses") != null) {
                System.out.println("MISS " + read.article().doc() + ": " + words);
            }
            sourceInFile += file.contains(fold(read.sourceWords(sentence))) ? 1 : 0;
        }
    }

    private void print() {
        System.out.printf(
                Locale.ROOT,
                "articles %d, refused %d, remarks %d%nsentences %d, standing in the file by the body %d, by the source %d%n",
                articles,
                refused,
                remarks,
                sentences,
                bodyInFile,
                sourceInFile);
        System.out.printf(Locale.ROOT, "%.1f MB in %.0f ms%n", bytes / 1e6, nanos / 1e6);
    }

    private static String fold(String text) {
        return text.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
    }
}
