package attache.bench;

import attache.app.archive.WebArchive;
import attache.article.PageArticles;
import attache.dossier.Dossier;
import attache.source.Limits;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What memory the reading of a web archive holds as it goes on: {@code ArchiveMemoryMain FILE}. Collects ten times on the way and
 * says what is in use behind each collection, in megabytes; with a small heap ({@code -Xmx64m}) it also proves that no more is needed.
 */
public final class ArchiveMemoryMain {
    private static final int TIMES = 10;

    private ArchiveMemoryMain() {}

    /** Runs; throws where the file cannot be read. */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        int[] found = {0};
        WebArchive archive = new WebArchive(
                Limits.STANDARD,
                new PageArticles(Limits.STANDARD, Optional.empty()),
                Dossier.ukraine().gate());
        try (InputStream in =
                new BufferedInputStream(new Measured(Files.newInputStream(file), Files.size(file)), 64 * 1024)) {
            archive.read(file.toString(), in, result -> found[0]++);
        }
        System.out.printf(
                Locale.ROOT,
                "%d articles found, %d pages passed over; the heap may have %d MB%n",
                found[0],
                archive.offTopic(),
                Runtime.getRuntime().maxMemory() / 1_000_000);
    }

    /** A stream that measures the memory in use whenever another tenth of it was read. */
    private static final class Measured extends FilterInputStream {
        private final long step;
        private long read;
        private long next;

        Measured(InputStream in, long size) {
            super(in);
            this.step = Math.max(1, size / TIMES);
            this.next = step;
        }

        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
            int count = super.read(bytes, start, length);
            read += Math.max(0, count);
            if (read >= next) {
                next += step;
                System.gc();
                Runtime runtime = Runtime.getRuntime();
                System.out.printf(
                        Locale.ROOT,
                        "%5d MB read, %.1f MB in use%n",
                        read / 1_000_000,
                        (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
            }
            return count;
        }
    }
}
