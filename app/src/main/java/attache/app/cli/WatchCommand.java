package attache.app.cli;

import attache.app.feed.FeedReader;
import attache.app.fetch.Fetcher;
import attache.app.fetch.WebArticles;
import attache.app.store.Access;
import attache.app.store.Store;
import attache.app.watch.Equipment;
import attache.app.watch.Touched;
import attache.app.watch.Watch;
import attache.app.watch.WatchLog;
import attache.dossier.Dossier;
import attache.pipeline.Reading;
import attache.source.WebAddress;
import attache.view.Counts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Watches feeds and reads what they announce into the store. */
@CommandLine.Command(
        name = "watch",
        description =
                "Watches feeds, on and on, reads what they announce into the store, and prints a line for each article that"
                        + " the ledger rests on.",
        footer = {
            "",
            "Feeds are RSS, Atom, JSON Feed and news sitemaps; lists of them OPML and indexes of sitemaps. Each is asked more often",
            "the more often it changes, from every 5 minutes to once a day. Ctrl-C stops in order; the same command goes on from",
            "there. Watched are the dossier's feeds and those named here.",
            "",
            "Examples:",
            "  attache watch --dossier relief.yaml",
            "  attache watch --store aid.db https://news.example.org/rss feeds.opml",
            "  attache watch --once --quiet --dossier relief.yaml     in a crontab"
        })
final class WatchCommand extends Command {
    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private EffortOptions effort = new EffortOptions();

    @Mixin
    private JsonOption json = new JsonOption();

    @Option(
            names = "--once",
            description = "Read what is due now, and end: 1 is the exit status where something failed.")
    private boolean once;

    @Parameters(
            paramLabel = "FEED",
            arity = "0..*",
            description = "Addresses of feeds, or files that list them (OPML), beside the dossier's.")
    private List<String> named = new ArrayList<>();

    WatchCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        Console console = console();
        Optional<Dossier> dossier = effort.dossier();
        List<String> feeds = feeds(effort.effort());
        // First of all, so that a store that cannot be used is told before anything is fetched.
        try (Store opened = store.open(Access.WRITE)) {
            Reading standard = surroundings().reading().get();
            Reading reading = dossier.map(standard::about).orElse(standard);
            Watch watch = new Watch(equipment(opened, reading, console));
            if (!once) {
                console.say("Watching " + Counts.of(feeds.size(), "feed", "feeds") + " into " + store.location
                        + ". Ctrl-C stops.");
            }
            Watch.Tally tally = watch.run(feeds, once);
            console.say(summary(tally));
            return tally.failed() == 0 ? DONE : SOME_FAILED;
        }
    }

    private Equipment equipment(Store opened, Reading reading, Console console) {
        Fetcher fetcher = effort.fetcher(surroundings());
        return new Equipment(
                opened,
                fetcher,
                new WebArticles(fetcher, effort.pages(surroundings())),
                effort.effort().gate(),
                reading,
                surroundings().clock(),
                time -> Waiting.out(time, surroundings().stopping()),
                surroundings().stopping(),
                new ConsoleLog(console, json.json));
    }

    private String summary(Watch.Tally tally) {
        return (surroundings().stopping().getAsBoolean() ? "Stopped. " : "")
                + "Read " + Counts.of(tally.added(), "article", "articles") + " of "
                + Counts.of(tally.feeds(), "feed", "feeds") + " into " + store.location
                + (tally.known() > 0 ? "; " + Counts.of(tally.known(), "was", "were") + " there already" : "")
                + (tally.passed() > 0 ? "; " + tally.passed() + " not about the effort" : "")
                + (tally.failed() > 0 ? "; " + Counts.of(tally.failed(), "failure", "failures") : "")
                + tally.next().map(next -> ". Next due at " + next).orElse("") + ".";
    }

    /** The dossier's feeds and those named, each once; a file's are those that it lists. */
    private List<String> feeds(Dossier followed) {
        List<String> feeds = new ArrayList<>(followed.feeds());
        for (String name : named) {
            feeds.addAll(WebAddress.isOne(name) ? List.of(name) : listed(name));
        }
        if (feeds.isEmpty()) {
            throw effort.wrong(
                    "there is nothing to watch: name feeds behind the command, or in a dossier (--dossier FILE).");
        }
        return feeds.stream().distinct().toList();
    }

    private List<String> listed(String name) {
        try {
            Path file = Path.of(name);
            List<String> listed = FeedReader.read(file.toUri().toString(), Files.readAllBytes(file), Optional.empty())
                    .feeds();
            if (listed.isEmpty()) {
                throw effort.wrong(name + " lists no feeds: give an OPML file, or the address of a feed.");
            }
            return listed;
        } catch (IOException | InvalidPathException e) {
            throw effort.wrong(name + " is no address of the web, and no file that can be read (" + e.getMessage()
                    + "): give the address of a feed, or an OPML file.");
        }
    }

    /** Says on a console what happens. */
    private record ConsoleLog(Console console, boolean json) implements WatchLog {
        @Override
        public void touched(Touched article) {
            if (json) {
                console.print(TouchedForm.write(article));
            } else {
                console.print(TouchedForm.line(article));
            }
        }

        @Override
        public void failed(String line) {
            console.complain(line);
        }

        @Override
        public void said(String line) {
            console.say(line);
        }
    }
}
