package attache.app.http;

import attache.app.archive.PdfDocument;
import attache.app.catalogue.CatalogueKeeper;
import attache.app.http.Problem.Kind;
import attache.app.store.Kept;
import attache.article.Article;
import attache.article.ArticleReader;
import attache.article.PageArticles;
import attache.article.ReadArticle;
import attache.article.ReadResult;
import attache.article.Unreadable;
import attache.pipeline.Reading;
import attache.record.SourcedRecord;
import attache.source.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads articles that people bring to the page, as files or links, one after another in the background. Thread-safe. */
final class Imports implements AutoCloseable {
    /** Files and links that wait; more are refused. */
    private static final int WAITING = 32;

    /** Imports that are remembered. */
    private static final int REMEMBERED = 200;

    private final CatalogueKeeper keeper;
    private final Supplier<Reading> reading;
    private final Function<String, ReadResult> web;
    private final InstantSource clock;
    private final Consumer<ObjectNode> news;
    private final AtomicLong numbers = new AtomicLong();
    private final Map<Long, Import> imports = new LinkedHashMap<>();
    private final ThreadPoolExecutor executor = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            work -> Thread.ofPlatform().daemon().name("import").unstarted(work));

    /** How far an import has come. */
    enum State {
        WAITING,
        READING,
        DONE
    }

    /**
     * One file or link.
     *
     * @param number its number, from 1
     * @param name what the person calls it; a link's address
     * @param state how far it has come
     * @param results a form for each article that it held
     */
    record Import(long number, String name, State state, List<ObjectNode> results) {
        Import {
            results = List.copyOf(results);
        }

        /** {@code {import, name, state, results: [{doc, state, article?, records?, reason?}]}}. */
        ObjectNode form() {
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            node.put("import", number);
            node.put("name", name);
            node.put("state", Parameters.code(state));
            ArrayNode array = node.putArray("results");
            results.forEach(array::add);
            return node;
        }
    }

    /**
     * Reads into the store of {@code keeper}.
     *
     * @param reading asked for when the first article is read
     * @param web reads the article at an address; asked by one thread at a time
     * @param news told of every step
     */
    Imports(
            CatalogueKeeper keeper,
            Supplier<Reading> reading,
            Function<String, ReadResult> web,
            InstantSource clock,
            Consumer<ObjectNode> news) {
        this.keeper = keeper;
        this.reading = reading;
        this.web = web;
        this.clock = clock;
        this.news = news;
    }

    /**
     * Takes a file in.
     *
     * @throws Problem where too many wait
     */
    Import add(String name, byte[] bytes) {
        return add(name, sink -> read(name, bytes, sink));
    }

    /**
     * Takes a link in: what it leads to is fetched when its turn comes.
     *
     * @param address an address of the web
     * @throws Problem where too many wait
     */
    Import follow(String address) {
        return add(address, sink -> sink.accept(web.apply(address)));
    }

    /** Where articles come from. */
    @FunctionalInterface
    private interface Origin {
        void into(Consumer<ReadResult> sink) throws IOException;
    }

    private Import add(String name, Origin origin) {
        Import added = new Import(numbers.incrementAndGet(), name, State.WAITING, List.of());
        put(added);
        try {
            executor.execute(() -> read(added, origin));
        } catch (java.util.concurrent.RejectedExecutionException e) {
            synchronized (imports) {
                imports.remove(added.number());
            }
            throw new Problem(
                    Kind.UNAVAILABLE, "As many as " + WAITING + " files and links wait already: send it again later.");
        }
        return added;
    }

    /** The import of that number. */
    Optional<Import> get(long number) {
        synchronized (imports) {
            return Optional.ofNullable(imports.get(number));
        }
    }

    /** All that are remembered, the newest first. */
    List<Import> all() {
        synchronized (imports) {
            return new ArrayList<>(imports.values()).reversed();
        }
    }

    private void put(Import one) {
        synchronized (imports) {
            imports.put(one.number(), one);
            if (imports.size() > REMEMBERED) {
                imports.remove(imports.keySet().iterator().next());
            }
        }
        news.accept(one.form());
    }

    private void read(Import one, Origin origin) {
        List<ObjectNode> results = new ArrayList<>();
        put(new Import(one.number(), one.name(), State.READING, results));
        Consumer<ReadResult> sink = result -> {
            results.add(kept(result));
            put(new Import(one.number(), one.name(), State.READING, results));
        };
        try {
            origin.into(sink);
            keeper.refresh();
        } catch (IOException | RuntimeException e) {
            results.add(failed(one.name(), "Reading it failed: " + e.getMessage()));
        }
        put(new Import(one.number(), one.name(), State.DONE, results));
    }

    private void read(String name, byte[] bytes, Consumer<ReadResult> sink) throws IOException {
        if (PdfDocument.begins(bytes)) {
            sink.accept(PdfDocument.read(name, bytes));
        } else {
            Limits limits = Limits.STANDARD;
            new ArticleReader(limits, new PageArticles(limits, Optional.of(keeper.today())))
                    .read(name, new ByteArrayInputStream(bytes), sink);
        }
    }

    private ObjectNode kept(ReadResult result) {
        return switch (result) {
            case Unreadable unreadable ->
                failed(unreadable.input(), unreadable.reason() + ". " + unreadable.nextStep());
            case ReadArticle read -> kept(read.article());
        };
    }

    private ObjectNode kept(Article article) {
        Reading how = reading.get().about(keeper.dossier());
        if (keeper.look(store -> store.articles().known(article, how.extractor()))) {
            return done(article, Kept.KNOWN);
        }
        Article whole = keeper.look(store -> store.articles().withDigest(article.digest()))
                .orElse(article);
        List<SourcedRecord> records = how.read(whole);
        Kept kept = keeper.write(store -> store.articles().keep(whole, how.extractor(), clock.instant(), records));
        return done(whole, kept).put("records", records.size());
    }

    private static ObjectNode done(Article article, Kept kept) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("doc", article.title().orElse(article.doc()))
                .put("state", Parameters.code(kept))
                .put("article", article.digest());
    }

    private static ObjectNode failed(String doc, String reason) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("doc", doc)
                .put("state", "failed")
                .put("reason", reason);
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
