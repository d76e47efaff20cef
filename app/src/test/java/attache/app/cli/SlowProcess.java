package attache.app.cli;

import attache.app.TinyReading;
import attache.article.Article;
import attache.pipeline.Reading;
import attache.record.SourcedRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The process that ships, but for the parser: takes its time over each article, and makes the file named first when it is well
 * under way. To be interrupted.
 */
final class SlowProcess {
    private static final int WELL_UNDER_WAY = 12;
    private static final long MILLIS_AN_ARTICLE = 20;

    private SlowProcess() {}

    public static void main(String[] arguments) {
        Path mark = Path.of(arguments[0]);
        Main.run(
                interruption -> {
                    Surroundings here = ProcessSurroundings.here(interruption);
                    Reading slow = new Slow(mark, new AtomicInteger());
                    return new Surroundings(
                            here.in(),
                            here.out(),
                            here.err(),
                            here.outTerminal(),
                            here.errTerminal(),
                            here.width(),
                            here.environment(),
                            here.clock(),
                            () -> slow,
                            here.stopping());
                },
                List.of(arguments).subList(1, arguments.length).toArray(String[]::new));
    }

    private record Slow(Path mark, AtomicInteger count) implements Reading {

        @Override
        public String extractor() {
            return TinyReading.FIRST.extractor();
        }

        @Override
        public List<SourcedRecord> read(Article article) {
            try {
                Thread.sleep(MILLIS_AN_ARTICLE);
                if (count.incrementAndGet() == WELL_UNDER_WAY) {
                    Files.createFile(mark);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return TinyReading.FIRST.read(article);
        }
    }
}
