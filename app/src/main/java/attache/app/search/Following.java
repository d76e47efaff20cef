package attache.app.search;

import attache.app.store.NewReading;
import attache.app.store.Store;
import attache.article.Article;
import attache.record.SourcedRecord;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Brings an index to what its store holds by what was read since, some hundred readings at a time, so that memory does not grow with the
 * store. What has been taken in is kept every few thousand readings: a kill loses no more, and searches find it.
 */
final class Following {
    /** Readings that are held in memory at once. */
    private static final int AT_ONCE = 500;

    /** Readings behind which what was taken in is kept. */
    private static final int KEPT_EVERY = 5_000;

    private static final double BUFFER_MEGABYTES = 32;

    private final IndexFolder folder;
    private final Store store;
    private final Consumer<String> notes;
    private final BooleanSupplier stopping;
    private final Consumer<IndexBasis> kept;

    /** How a following has ended. */
    enum Outcome {
        /** The index holds what the store held when it began. */
        WHOLE,
        /** Another process is at it. */
        HELD,
        /** It was stopped; what was taken in is kept. */
        STOPPED
    }

    /**
     * Into {@code folder}, out of {@code store}.
     *
     * @param notes takes a line where the index that was there is of no use
     * @param stopping asked between two steps whether to stop
     * @param kept told what the index holds whenever more of it can be found
     */
    Following(
            IndexFolder folder,
            Store store,
            Consumer<String> notes,
            BooleanSupplier stopping,
            Consumer<IndexBasis> kept) {
        this.folder = folder;
        this.store = store;
        this.notes = notes;
        this.stopping = stopping;
        this.kept = kept;
    }

    /**
     * Goes as far as it can.
     *
     * @throws IOException where the folder cannot be written
     */
    Outcome run() throws IOException {
        IndexBasis whole = store.steady(() -> IndexBasis.of(store));
        Optional<IndexBasis> since = usable(whole);
        if (since.filter(whole::equals).isPresent()) {
            return Outcome.WHOLE;
        }
        try {
            return write(since, whole);
        } catch (LockObtainFailedException e) {
            return Outcome.HELD;
        } catch (IOException e) {
            if (since.isEmpty() || !Damage.isToldBy(e)) {
                throw e;
            }
            // A file that is only read when segments are joined.
            note("was damaged (" + Damage.words(e) + ")");
            folder.clear();
            return write(Optional.empty(), whole);
        }
    }

    /** What the index holds that is there, where it leads to {@code whole}. */
    private Optional<IndexBasis> usable(IndexBasis whole) throws IOException {
        if (!folder.isUsed()) {
            return Optional.empty();
        }
        try {
            Optional<IndexBasis> there = folder.basis();
            if (there.filter(basis -> basis.leadsTo(whole)).isEmpty()) {
                note("is another store's or another version's");
                return Optional.empty();
            }
            return there;
        } catch (IOException | IllegalArgumentException e) {
            if (e instanceof IOException failure && !Damage.isToldBy(failure)) {
                throw e;
            }
            note("was damaged (" + Damage.words(e) + ")");
            folder.clear();
            return Optional.empty();
        }
    }

    private void note(String what) {
        notes.accept("The search index " + folder.path() + " " + what + ": it is made anew.");
    }

    private Outcome write(Optional<IndexBasis> from, IndexBasis whole) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(Words.analyzer())
                .setOpenMode(from.isPresent() ? OpenMode.APPEND : OpenMode.CREATE)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                // Segments that are joined stand side by side: documents stay in the order of their readings, and hits
                // that are alike with them.
                .setMergePolicy(new LogByteSizeMergePolicy());
        IndexWriter writer = new IndexWriter(folder.directory(), config);
        try {
            Outcome outcome = fill(writer, from.orElseGet(() -> whole.upTo(0)), whole);
            writer.close();
            return outcome;
        } catch (IOException | RuntimeException e) {
            // Closed in order it would keep documents that its basis does not know of.
            writer.rollback();
            throw e;
        }
    }

    private Outcome fill(IndexWriter writer, IndexBasis from, IndexBasis whole) throws IOException {
        IndexBasis done = from;
        // The first few are to be found at once.
        long keepAt = done.readings() + 1;
        while (done.readings() < whole.readings() && !stopping.getAsBoolean()) {
            done = done.upTo(next(writer, done.readings()));
            if (done.readings() >= keepAt) {
                keep(writer, done);
                keepAt = done.readings() + KEPT_EVERY;
            }
        }
        keep(writer, done);
        return done.readings() < whole.readings() ? Outcome.STOPPED : Outcome.WHOLE;
    }

    private void keep(IndexWriter writer, IndexBasis done) throws IOException {
        writer.setLiveCommitData(done.noted().entrySet());
        writer.commit();
        kept.accept(done);
    }

    /** Takes in what is behind {@code since}; gives the number of the last reading that it took in. */
    private long next(IndexWriter writer, long since) throws IOException {
        record Batch(
                List<NewReading> readings, Map<String, Article> articles, Map<String, List<SourcedRecord>> records) {}
        Batch batch = store.steady(() -> {
            List<NewReading> readings = store.articles().readingsBehind(since, AT_ONCE);
            List<String> digests = readings.stream()
                    .filter(NewReading::newest)
                    .map(NewReading::digest)
                    .toList();
            Map<String, Article> articles = new HashMap<>();
            store.articles().withDigests(digests).forEach(article -> articles.put(article.digest(), article));
            return new Batch(
                    readings,
                    articles,
                    store.records().ofArticles(digests).stream()
                            .collect(Collectors.groupingBy(
                                    record -> record.article().digest())));
        });
        for (NewReading reading : batch.readings()) {
            Article article = batch.articles().get(reading.digest());
            // Of one that was read again behind this batch, the older reading stays until its newest comes.
            if (article != null && reading.newest()) {
                if (!reading.first()) {
                    writer.deleteDocuments(new Term(Fields.ARTICLE, reading.digest()));
                }
                writer.addDocument(Fields.of(article));
                for (SourcedRecord record : batch.records().getOrDefault(reading.digest(), List.of())) {
                    writer.addDocument(Fields.of(record));
                }
            }
        }
        return batch.readings().getLast().number();
    }
}
