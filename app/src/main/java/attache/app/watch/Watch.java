package attache.app.watch;

import attache.app.fetch.FetchLimits;
import attache.app.run.InOrder;
import attache.app.run.Outcome;
import attache.app.store.Announcement.End;
import attache.app.store.Kept;
import attache.app.store.Watched.Untold;
import attache.app.store.WatchedFeed;
import attache.app.watch.ArticleFetch.Postponed;
import attache.app.watch.ArticleFetch.Settled;
import attache.app.watch.ArticleFetch.ToRead;
import attache.ledger.Entry;
import attache.record.SourcedRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Watches feeds: does what is due, tells what came of it, waits. One use an object; not safe for several threads. */
public final class Watch {
    /** The ledger is made again, and told of, after this many articles, or sooner where nothing else is due. */
    private static final int MOST_UNTOLD = 25;

    /** Nobody waits longer than this without a look at the clock: a machine may have slept. */
    private static final Duration LONGEST_REST = Duration.ofMinutes(10);

    private final Equipment equipment;
    private final Agenda agenda = new Agenda(FetchLimits.STANDARD.longestDelay());
    private final FeedLook looks;
    private final ArticleFetch fetches;
    private final Map<String, WatchedFeed> watching = new LinkedHashMap<>();
    private final Map<String, WatchedFeed> known = new LinkedHashMap<>();
    private int added;
    private int untold;

    public Watch(Equipment equipment) {
        this.equipment = equipment;
        this.looks = new FeedLook(equipment);
        this.fetches = new ArticleFetch(equipment);
    }

    /**
     * What came of watching.
     *
     * @param feeds how many feeds are watched
     * @param added how many articles were read into the store
     * @param known how many announced articles were there already
     * @param passed how many cannot be about the effort
     * @param failed how many looks and articles failed, each named
     * @param next when there is something to do again
     */
    public record Tally(int feeds, int added, int known, int passed, int failed, Optional<Instant> next) {}

    /**
     * Watches {@code feeds} and what they list, going on where the store says that watching stopped.
     *
     * @param once whether to end where nothing is due any more, instead of waiting; else it ends where somebody asks it to stop
     */
    public Tally run(List<String> feeds, boolean once) {
        takeUp(feeds);
        int workers = Runtime.getRuntime().availableProcessors();
        try (InOrder<ToRead, List<SourcedRecord>> reading = new InOrder<>(
                workers, work -> equipment.reading().read(work.article()), this::deliver, equipment.stopping())) {
            while (!stopping()) {
                Optional<Task> task = agenda.next(equipment.now(), equipment.fetcher()::wait);
                if (task.isPresent()) {
                    perform(task.get(), reading);
                } else {
                    reading.finish();
                    tell();
                    if (once) {
                        break;
                    }
                    rest();
                }
                if (untold >= MOST_UNTOLD) {
                    tell();
                }
            }
            reading.finish();
        }
        tell();
        return new Tally(
                watching.size(),
                added,
                fetches.known(),
                fetches.passed(),
                looks.failed() + fetches.failed(),
                agenda.opens(equipment.now(), equipment.fetcher()::wait));
    }

    private boolean stopping() {
        return equipment.stopping().getAsBoolean();
    }

    private void takeUp(List<String> feeds) {
        Instant now = equipment.now();
        equipment.store().watched().feeds().forEach(feed -> known.put(feed.address(), feed));
        feeds.forEach(address -> watch(FeedSchedule.unseen(address, Optional.empty(), 0, now)));
        // Lists may list lists: as deep as they nest, those whose list is watched are watched.
        boolean more = true;
        while (more) {
            List<WatchedFeed> listed = known.values().stream()
                    .filter(feed ->
                            feed.listedBy().filter(watching::containsKey).isPresent()
                                    && !watching.containsKey(feed.address()))
                    .toList();
            listed.forEach(this::watch);
            more = !listed.isEmpty();
        }
        equipment.store().watched().waiting().forEach(waiting -> agenda.add(new Task.Fetch(waiting)));
        untold = equipment.store().watched().untold().size();
    }

    /** Watches a feed, as it is known where it is. */
    private void watch(WatchedFeed feed) {
        if (!watching.containsKey(feed.address())) {
            WatchedFeed own = known.getOrDefault(feed.address(), feed);
            watching.put(own.address(), own);
            agenda.add(new Task.Look(own));
        }
    }

    private void perform(Task task, InOrder<ToRead, List<SourcedRecord>> reading) {
        switch (task) {
            case Task.Look look when !watching.containsKey(look.address()) -> {
                // Its list has dropped it since.
            }
            case Task.Look look -> look(look.feed());
            case Task.Fetch fetch -> {
                switch (fetches.fetch(fetch.announcement())) {
                    case ToRead work -> reading.give(work);
                    case Postponed postponed -> agenda.add(new Task.Fetch(postponed.later()));
                    case Settled settled -> {
                        // Nothing remains to be done.
                    }
                }
            }
        }
    }

    private void look(WatchedFeed feed) {
        FeedLook.Seen seen = looks.look(feed);
        agenda.add(new Task.Look(seen.feed()));
        seen.fresh().forEach(announcement -> agenda.add(new Task.Fetch(announcement)));
        if (!seen.listed().isEmpty()) {
            Set<String> listed =
                    seen.listed().stream().map(WatchedFeed::address).collect(Collectors.toSet());
            watching.values()
                    .removeIf(other ->
                            other.listedBy().filter(feed.address()::equals).isPresent()
                                    && !listed.contains(other.address()));
            seen.listed().forEach(this::watch);
        }
    }

    private void deliver(ToRead work, Outcome<List<SourcedRecord>> outcome) {
        switch (outcome) {
            case Outcome.Result<List<SourcedRecord>> result -> {
                Kept kept = equipment
                        .store()
                        .watched()
                        .keep(
                                work.address(),
                                work.article(),
                                equipment.reading().extractor(),
                                equipment.now(),
                                result.value());
                added += kept == Kept.KNOWN ? 0 : 1;
                untold += kept == Kept.KNOWN ? 0 : 1;
            }
            case Outcome.Failure<List<SourcedRecord>> failure -> {
                if (failure.cause() instanceof Error error && !(error instanceof StackOverflowError)) {
                    throw error;
                }
                fetches.broken(work.address(), failure.cause());
            }
        }
    }

    /** Makes the ledger again and tells of the articles that it has come to rest on. */
    private void tell() {
        if (untold == 0) {
            return;
        }
        List<Untold> articles = equipment.store().watched().untold();
        equipment.store().derived().refresh();
        List<Entry> entries = equipment
                .store()
                .derived()
                .entriesRestingOn(
                        articles.stream().map(one -> one.article().digest()).toList());
        Touched.of(articles, entries).forEach(equipment.log()::touched);
        articles.forEach(one -> equipment.store().watched().end(one.address(), End.TOLD));
        untold = 0;
    }

    private void rest() {
        Instant now = equipment.now();
        Duration time = agenda.opens(now, equipment.fetcher()::wait)
                .map(opens -> Duration.between(now, opens))
                .filter(rest -> rest.compareTo(LONGEST_REST) < 0)
                .orElse(LONGEST_REST);
        equipment.sleeper().sleep(time);
    }
}
