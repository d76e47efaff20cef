package attache.bench;

import attache.app.archive.WebArchive;
import attache.article.PageArticles;
import attache.dossier.Dossier;
import attache.dossier.DossierGate;
import attache.source.Decoded;
import attache.source.Limits;
import attache.source.PageDecoder;
import attache.source.Place;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * How fast pages are read on one thread, by themselves and out of a web archive of which 2 % concern the dossier that ships, beside
 * what decompression and a bare parse of the same pages take: {@code IntakeSpeedMain FOLDER [MEGABYTES [FILE]]}. The folder holds pages
 * as {@code .html.gz}; the archive, of 50 MB where no size is given, is made in FILE, or else in a temporary file and removed.
 */
public final class IntakeSpeedMain {
    private static final int ROUNDS = 4;

    private final PageArticles reader = new PageArticles(Limits.STANDARD, Optional.empty());
    private final DossierGate gate = Dossier.ukraine().gate();

    /** Keeps the optimiser from leaving work out. */
    private long sink;

    private IntakeSpeedMain() {}

    /** Runs; throws where a page cannot be read. */
    public static void main(String[] args) throws IOException {
        long megabytes = args.length > 1 ? Long.parseLong(args[1]) : 50;
        IntakeSpeedMain speed = new IntakeSpeedMain();
        NewsPages pages = NewsPages.of(Path.of(args[0]), speed.reader, speed.gate);
        speed.pages(pages);
        Path file = args.length > 2 ? Path.of(args[2]) : Files.createTempFile("attache-speed", ".warc.gz");
        try {
            speed.archive(file, pages, megabytes);
        } finally {
            if (args.length < 3) {
                Files.delete(file);
            }
        }
    }

    private void pages(NewsPages pages) {
        List<byte[]> all = pages.all();
        say(
                "%d pages, %.1f MB unpacked; %d concern the effort; of the %d others %d hold one of its words somewhere",
                all.size(),
                all.stream().mapToLong(page -> page.length).sum() / 1e6,
                pages.concerned().size(),
                pages.others().size(),
                pages.others().stream()
                        .filter(page -> gate.admits(page, Optional.empty()))
                        .count());
        for (int round = 1; round <= ROUNDS; round++) {
            Watch bare = new Watch();
            all.forEach(this::parse);
            bare.say("round " + round + ", bare parse", all.size());
            Watch whole = new Watch();
            all.forEach(this::read);
            whole.say("round " + round + ", article", all.size());
        }
    }

    private void archive(Path file, NewsPages pages, long megabytes) throws IOException {
        int count = PageArchive.write(file, pages, megabytes * 1_000_000);
        say("archive of %d pages, %d MB", count, Files.size(file) / 1_000_000);
        Watch limit = new Watch();
        parseArchive(file);
        double least = limit.say("archive, decompression and bare parse", count);
        Watch own = new Watch();
        int found = readArchive(file);
        double taken = own.say("archive, articles (" + found + " found)", count);
        say("archive: %.2f times the limit (%d)", taken / least, sink % 10);
    }

    private void parse(byte[] page) {
        if (PageDecoder.decode("page", page, Optional.empty()) instanceof Decoded.Text text) {
            sink += Jsoup.parse(text.text()).childNodeSize();
        }
    }

    private void read(byte[] page) {
        sink += reader.read("page", Place.WHOLE, "page", page, Optional.empty(), Optional.empty())
                .findings()
                .size();
    }

    private void parseArchive(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 64 * 1024);
                WarcReader records = new WarcReader(in)) {
            for (WarcRecord record : records) {
                if (record instanceof WarcResponse response) {
                    parse(response.http().bodyDecoded().stream().readAllBytes());
                }
            }
        }
    }

    private int readArchive(Path file) throws IOException {
        int[] found = {0};
        WebArchive archive = new WebArchive(Limits.STANDARD, reader, gate);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 64 * 1024)) {
            archive.read("archive.warc.gz", in, result -> {
                found[0]++;
                sink += result.findings().size();
            });
        }
        return found[0];
    }

    private static void say(String form, Object... values) {
        System.out.printf(Locale.ROOT, form + "%n", values);
    }

    /** The processor time and the time by the clock since it was made. */
    private static final class Watch {
        private final long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        private final long clock = System.nanoTime();

        /** Says how long {@code pages} pages took; gives the seconds of processor time. */
        double say(String what, int pages) {
            double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9;
            double passed = (System.nanoTime() - clock) / 1e9;
            IntakeSpeedMain.say(
                    "%s: %.0f pages a second of processor time, %.0f by the clock",
                    what, pages / seconds, pages / passed);
            return seconds;
        }
    }
}
