package attache.app.cli;

import attache.app.store.Access;
import attache.app.store.Kept;
import attache.app.store.Store;
import attache.article.Article;
import attache.dossier.Dossier;
import attache.pipeline.Reading;
import attache.record.SourcedRecord;
import attache.view.Counts;
import attache.view.ReadingView.News;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Reads articles into the store. */
@CommandLine.Command(
        name = "read",
        description = "Reads articles into the store and prints what is new.",
        footer = {
            "",
            "An article that the store has already is passed over. Ctrl-C stops in order: what was read is kept.",
            "",
            "Examples:",
            "  attache read articles/",
            "  attache read --store aid.db monday.txt tuesday.jsonl"
        })
final class ReadCommand extends Command {
    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private IntakeOptions intake = new IntakeOptions();

    @Mixin
    private JsonOption json = new JsonOption();

    ReadCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        Console console = console();
        // First of all, so that a store that cannot be used is told before the models are loaded.
        try (Store opened = store.open(Access.WRITE)) {
            Tally tally = new Tally();
            Set<String> newArticles = new LinkedHashSet<>();
            Optional<Dossier> dossier = intake.dossier();
            Reading reading = surroundings().reading().get();
            String extractor = dossier.map(reading::about).orElse(reading).extractor();
            ReadingRun run = new ReadingRun(surroundings(), console, intake);
            boolean all = run.over(
                    article -> toRead(article, extractor, opened, tally, run),
                    done -> keep(done.article(), extractor, done.records(), opened, tally, newArticles));
            printNews(console, opened, tally, newArticles, run);
            if (all) {
                sayWhatWasRead(console, tally, run);
            } else {
                console.complain("stopped. " + kept(tally) + " kept in " + store.location
                        + "; the same command goes on from there.");
            }
            return run.failed() == 0 && all ? DONE : SOME_FAILED;
        }
    }

    /** The article to read: none where it is known or cannot be about the effort, and the copy that is kept where it was read by an earlier version. */
    private static Optional<Article> toRead(
            Article article, String extractor, Store opened, Tally tally, ReadingRun run) {
        if (!run.mayConcern(article)) {
            tally.offTopic++;
            return Optional.empty();
        }
        if (opened.articles().known(article, extractor)) {
            tally.known++;
            return Optional.empty();
        }
        return Optional.of(opened.articles().withDigest(article.digest()).orElse(article));
    }

    private void keep(
            Article article,
            String extractor,
            List<SourcedRecord> records,
            Store opened,
            Tally tally,
            Set<String> newArticles) {
        Kept kept = opened.articles()
                .keep(article, extractor, surroundings().clock().instant(), records);
        switch (kept) {
            case ADDED -> tally.added++;
            case READ_AGAIN -> tally.readAgain++;
            case KNOWN -> tally.known++;
        }
        if (kept != Kept.KNOWN) {
            newArticles.add(article.digest());
        }
    }

    private void printNews(Console console, Store opened, Tally tally, Set<String> newArticles, ReadingRun run) {
        News news = NewsOf.store(opened, newArticles);
        if (json.json) {
            console.print(NewsForm.write(news, tally.added, tally.readAgain, tally.known, run.failed()));
        } else {
            console.print(attache.view.ReadingView.lines(news, console.width()));
            if (newArticles.isEmpty()) {
                console.print(attache.view.Line.of(nothingNew(tally)));
            }
        }
    }

    private void sayWhatWasRead(Console console, Tally tally, ReadingRun run) {
        int read = tally.read();
        int offTopic = tally.offTopic + run.offTopic();
        console.say("Read " + Counts.of(read, "article", "articles")
                + (tally.readAgain > 0 ? " (" + tally.readAgain + " again, by a newer version)" : "")
                + " into " + store.location
                + " in " + run.progress().pace()
                + (tally.known > 0 ? "; " + Counts.of(tally.known, "was", "were") + " there already" : "")
                + (offTopic > 0 ? "; " + offTopic + " without any of the dossier's words passed over" : "")
                + (run.failed() > 0 ? "; " + run.failed() + " could not be read" : "")
                + ".");
    }

    private String nothingNew(Tally tally) {
        return tally.known == 0
                ? "Nothing new: no article was read."
                : "Nothing new: " + (tally.known == 1 ? "the article is" : "all " + tally.known + " articles are")
                        + " in " + store.location + " already.";
    }

    private static String kept(Tally tally) {
        return Counts.of(tally.read(), "article of this run is", "articles of this run are");
    }

    /** What became of the articles. */
    private static final class Tally {
        private int added;
        private int readAgain;
        private int known;
        private int offTopic;

        private int read() {
            return added + readAgain;
        }
    }
}
