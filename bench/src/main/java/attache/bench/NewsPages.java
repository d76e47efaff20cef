package attache.bench;

import attache.article.PageArticles;
import attache.article.ReadArticle;
import attache.article.ReadResult;
import attache.article.Unreadable;
import attache.dossier.DossierGate;
import attache.source.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Pages of news, unpacked in memory.
 *
 * @param concerned whose articles a gate admits
 * @param others whose articles it does not, or that are no articles
 */
record NewsPages(List<byte[]> concerned, List<byte[]> others) {

    NewsPages {
        concerned = List.copyOf(concerned);
        others = List.copyOf(others);
    }

    /** The pages ({@code .html.gz}) of {@code folder}, at every depth, in order of their names. */
    static NewsPages of(Path folder, PageArticles reader, DossierGate gate) throws IOException {
        List<byte[]> concerned = new ArrayList<>();
        List<byte[]> others = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".html.gz"))
                    .sorted()
                    .toList()) {
                byte[] page = unpacked(file);
                (isConcerned(page, reader, gate) ? concerned : others).add(page);
            }
        }
        return new NewsPages(concerned, others);
    }

    /** All of them. */
    List<byte[]> all() {
        return Stream.concat(concerned.stream(), others.stream()).toList();
    }

    private static byte[] unpacked(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }

    private static boolean isConcerned(byte[] page, PageArticles reader, DossierGate gate) {
        ReadResult result = reader.read("page", Place.WHOLE, "page", page, Optional.empty(), Optional.empty());
        return switch (result) {
            case ReadArticle read -> gate.admits(read.article().body());
            case Unreadable unreadable -> false;
        };
    }
}
