package attache.app.catalogue;

import attache.app.review.QueueItem;
import attache.app.store.ArticleHead;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What one state of a store comes to: first what its derived tables tell, then whole. Until then asking for what takes all records is
 * answered with a {@link CatchingUpException}. Immutable, safe to share between threads.
 */
public final class Catalogue {
    /** Lists of rows that were asked for last: whoever turns the pages of one asks for it again and again. */
    private static final int KEPT_LISTS = 64;

    private final String basis;
    private final LocalDate day;
    private final Lists lists;
    private final Optional<Affairs> affairs;
    private final Map<String, LedgerRow> rowOf = new HashMap<>();
    private final Map<String, ConflictRow> conflictOf = new HashMap<>();
    private final Map<String, ArticleHead> articleOf = new HashMap<>();
    private final Map<String, StoryLine> storyOf = new HashMap<>();
    private final Map<String, StoryLine> stories = new HashMap<>();
    private final Map<String, List<ConflictRow>> conflictsOf = new HashMap<>();
    private final Map<String, List<LedgerRow>> partsOf = new HashMap<>();
    private final Map<Order, List<LedgerRow>> sorted = new ConcurrentHashMap<>();
    private final Recent<Asked, List<LedgerRow>> filtered = new Recent<>(KEPT_LISTS);
    private final List<ArticleHead> newestArticles;
    private final List<StoryLine> newestStories;

    private record Order(EntryOrder by, boolean descending) {}

    private record Asked(EntryFilter filter, Optional<Order> order) {}

    /**
     * What derived tables tell: it is made in seconds.
     *
     * @param rows entries, then totals, in the ledger's order
     * @param conflicts by matter
     * @param articles in the order in which they were first read
     * @param stories earliest first
     * @param givers actors that give or get, by their code or name
     * @param records how many records there are of each kind
     * @param decided the sequence of the last decision that the lists take in
     */
    record Lists(
            List<LedgerRow> rows,
            List<ConflictRow> conflicts,
            List<ArticleHead> articles,
            List<StoryLine> stories,
            Map<String, ActorLine> givers,
            Map<String, Long> records,
            long decided) {}

    /**
     * What takes all records to tell.
     *
     * @param agenda what was to come as of the catalogue's day, in the form of {@link attache.view.AgendaView#json}
     * @param needs in the form of {@link attache.view.NeedsView#json}, of all recipients
     * @param gaps gaps that articles name of the dossier's recipients, in the form of {@link attache.view.RecordForm}
     * @param tenures in the form of {@link attache.view.TenuresView#json}
     * @param actors by what they are called
     * @param sources by how many articles they have
     * @param review what is to be reviewed, the most urgent first
     */
    record Affairs(
            List<JsonNode> agenda,
            List<JsonNode> needs,
            List<JsonNode> gaps,
            List<JsonNode> tenures,
            List<ActorLine> actors,
            List<SourceLine> sources,
            List<QueueItem> review) {}

    /**
     * A catalogue that is not whole yet.
     *
     * @param basis what it was made from: two of one basis and day hold the same
     * @param day the day of its agenda
     */
    Catalogue(String basis, LocalDate day, Lists lists) {
        this(basis, day, lists, Optional.empty());
    }

    private Catalogue(String basis, LocalDate day, Lists lists, Optional<Affairs> affairs) {
        this.basis = basis;
        this.day = day;
        this.lists = lists;
        this.affairs = affairs;
        this.newestArticles = lists.articles().stream()
                .sorted(Comparator.comparing(
                                (ArticleHead article) -> article.published().orElse(LocalDate.MIN))
                        .reversed()
                        .thenComparing(ArticleHead::digest))
                .toList();
        this.newestStories = lists.stories().stream()
                .map(story -> Map.entry(story.last().orElse(LocalDate.MIN), story))
                .sorted(Map.Entry.<LocalDate, StoryLine>comparingByKey()
                        .reversed()
                        .thenComparing(dated -> dated.getValue().id()))
                .map(Map.Entry::getValue)
                .toList();
        lists.conflicts().forEach(row -> conflictOf.put(row.line().id(), row));
        lists.rows().forEach(row -> {
            rowOf.put(row.id(), row);
            row.partOf()
                    .ifPresent(whole -> partsOf.computeIfAbsent(whole, _ -> new ArrayList<>(2))
                            .add(row));
        });
        lists.conflicts()
                .forEach(conflict -> Stream.concat(conflict.left().stream(), conflict.right().stream())
                        .distinct()
                        .forEach(entry -> conflictsOf
                                .computeIfAbsent(entry, _ -> new ArrayList<>(2))
                                .add(conflict)));
        lists.stories().forEach(story -> stories.put(story.id(), story));
        lists.articles().forEach(article -> articleOf.put(article.digest(), article));
        lists.stories()
                .forEach(story -> story.articles()
                        .forEach(told -> storyOf.put(told.article().digest(), story)));
    }

    /** The same, whole. */
    Catalogue with(Affairs told) {
        return new Catalogue(basis, day, lists, Optional.of(told));
    }

    /** Whether it tells what takes all records to tell. */
    public boolean isWhole() {
        return affairs.isPresent();
    }

    private Affairs affairs() {
        return affairs.orElseThrow(() -> new CatchingUpException(Step.AFFAIRS));
    }

    /** What it was made from. */
    public String basis() {
        return basis;
    }

    /** The day of its agenda. */
    public LocalDate day() {
        return day;
    }

    /** Entries, then totals, in the ledger's order. */
    public List<LedgerRow> rows() {
        return lists.rows();
    }

    /** The same in another order, which is worked out when it is first asked for. */
    public List<LedgerRow> rows(EntryOrder by, boolean descending) {
        return sorted.computeIfAbsent(
                new Order(by, descending),
                order -> lists.rows().stream()
                        .sorted(order.by().comparator(order.descending()))
                        .toList());
    }

    /** The rows that {@code filter} wants, in the ledger's order. */
    public List<LedgerRow> rows(EntryFilter filter) {
        return filter.asksNothing()
                ? rows()
                : filtered.get(new Asked(filter, Optional.empty()), _ -> matching(rows(), filter));
    }

    /** The same in another order. */
    public List<LedgerRow> rows(EntryFilter filter, EntryOrder by, boolean descending) {
        return filter.asksNothing()
                ? rows(by, descending)
                : filtered.get(
                        new Asked(filter, Optional.of(new Order(by, descending))),
                        _ -> matching(rows(by, descending), filter));
    }

    private static List<LedgerRow> matching(List<LedgerRow> rows, EntryFilter filter) {
        return rows.stream().filter(filter).toList();
    }

    /** The entries that say that they are part of this one, in the ledger's order. */
    public List<LedgerRow> partsOf(String whole) {
        return List.copyOf(partsOf.getOrDefault(whole, List.of()));
    }

    /** The row of the entry with this id. */
    public Optional<LedgerRow> row(String id) {
        return Optional.ofNullable(rowOf.get(id));
    }

    /** Pairs of records that differ, by matter. */
    public List<ConflictRow> conflicts() {
        return lists.conflicts();
    }

    /** The conflicts that records of one entry are in. */
    public List<ConflictRow> conflictsOf(String entry) {
        return List.copyOf(conflictsOf.getOrDefault(entry, List.of()));
    }

    /** The conflict with this id. */
    public Optional<ConflictRow> conflict(String id) {
        return Optional.ofNullable(conflictOf.get(id));
    }

    /** What is to be reviewed, the most urgent first. */
    public List<QueueItem> review() {
        return affairs().review();
    }

    /** The sequence of the last decision that the lists take in; 0 where there was none. */
    public long decided() {
        return lists.decided();
    }

    /** Articles without their texts, in the order in which they were first read. */
    public List<ArticleHead> articles() {
        return lists.articles();
    }

    /** The same, the newest first and the undated last. */
    public List<ArticleHead> newestArticles() {
        return newestArticles;
    }

    /** What is known of the article with this digest. */
    public Optional<ArticleHead> article(String digest) {
        return Optional.ofNullable(articleOf.get(digest));
    }

    /** Articles on one event, earliest first. */
    public List<StoryLine> stories() {
        return lists.stories();
    }

    /** The same, those told last first. */
    public List<StoryLine> newestStories() {
        return newestStories;
    }

    /** The story with this id. */
    public Optional<StoryLine> story(String id) {
        return Optional.ofNullable(stories.get(id));
    }

    /** The story that an article belongs to. */
    public Optional<StoryLine> storyOf(String digest) {
        return Optional.ofNullable(storyOf.get(digest));
    }

    /** What was to come, as of {@link #day}. */
    public List<JsonNode> agenda() {
        return affairs().agenda();
    }

    /** What was asked for against what came of it, of all recipients. */
    public List<JsonNode> needs() {
        return affairs().needs();
    }

    /** Gaps that articles name of the dossier's recipients. */
    public List<JsonNode> gaps() {
        return affairs().gaps();
    }

    /** Who is called what, over time. */
    public List<JsonNode> tenures() {
        return affairs().tenures();
    }

    /** Who gives, gets and speaks, by what they are called. */
    public List<ActorLine> actors() {
        return affairs().actors();
    }

    /** An actor that gives or gets, by its code or name; what it says is told by {@link #actors}. */
    public Optional<ActorLine> giver(String actor) {
        return Optional.ofNullable(lists.givers().get(actor));
    }

    /** Who published the articles, those with most articles first. */
    public List<SourceLine> sources() {
        return affairs().sources();
    }

    /** How many records there are of each kind. */
    public Map<String, Long> records() {
        return lists.records();
    }

    /** How many rows there are of each of what {@code property} gives, the most frequent first, ties by name. */
    public static <T> Map<T, Integer> count(List<LedgerRow> rows, Function<LedgerRow, ? extends Iterable<T>> property) {
        return Counting.of(rows, property);
    }
}
