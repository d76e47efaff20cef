package attache.ledger;

import attache.record.Actor;
import attache.record.Assistance;
import attache.record.Certainty;
import attache.record.Money;
import attache.record.SourcedRecord;
import attache.record.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One assistance record, with what decides whether another one is on the same measure.
 *
 * @param source the record as it came
 * @param record the claim
 * @param profile what of it may contradict others
 */
record Measure(SourcedRecord source, Assistance record, Profile profile) implements Joinable {

    /** Days that a cumulative claim covers at least. */
    private static final int LONG = 300;

    /** Things from which a promise told as cumulative is a list of many. */
    private static final int LIST = 3;

    /** Reads {@code record}, which is {@code source}'s. */
    static Measure of(SourcedRecord source, Assistance record) {
        List<Thing> things = Thing.particular(record.items());
        Optional<Days> when = record.timing().date().flatMap(Days::of);
        return new Measure(
                source,
                record,
                new Profile(
                        record.stage(),
                        names(record.donors()),
                        names(record.recipients()),
                        things,
                        record.money().map(Profile.Sum::of),
                        when,
                        record.support(),
                        isTotal(source, record, things, when)));
    }

    private static Set<String> names(List<Actor> actors) {
        return actors.stream().map(Actor::name).collect(Collectors.toUnmodifiableSet());
    }

    /** The evidence of {@code source}, sentences joined with a space. */
    static String words(SourcedRecord source) {
        return source.record().claim().evidence().stream()
                .map(span -> span.in(source.article().body()))
                .collect(Collectors.joining(" "));
    }

    /**
     * A cumulative claim speaks of what was given over a long time or to date: by its wording, by the period that it states, or, where
     * it names nothing in particular, by the perfect tense.
     */
    private static boolean isTotal(SourcedRecord source, Assistance record, List<Thing> things, Optional<Days> when) {
        if (record.claim().certainty() == Certainty.DENIED || way(record.stage()) < way(Stage.PLEDGED)) {
            return false;
        }
        boolean particular = !things.isEmpty();
        if (record.stage() != Stage.DELIVERED) {
            boolean onOneDay = when.filter(Days::single).isPresent();
            boolean much = record.money().isPresent() || record.items().size() >= LIST;
            return !onOneDay && (much || !particular) && says(Cues.CUMULATIVE, source);
        }
        boolean spans = when.filter(days -> days.length() >= LONG
                        && !days.last().equals(LocalDate.MAX)
                        && days.first().getYear() != days.last().getYear())
                .isPresent();
        boolean openAgo = when.filter(Days::open).isPresent();
        boolean bare = !particular && record.money().isEmpty();
        return openAgo
                || (spans && (!particular || record.money().isPresent()))
                || says(Cues.CUMULATIVE, source)
                || (bare && says(Cues.PERFECT, source));
    }

    private static boolean says(Cues cues, SourcedRecord source) {
        return cues.in(words(source)).isPresent();
    }

    /** Names of the giving side. */
    Set<String> donors() {
        return profile.donors();
    }

    /** Names of the receiving side. */
    Set<String> recipients() {
        return profile.recipients();
    }

    /** Its items that are particular enough to tell. */
    List<Thing> things() {
        return profile.things();
    }

    /** The days it states for its stage. */
    Optional<Days> when() {
        return profile.when();
    }

    /** Whether it is a cumulative claim. */
    boolean total() {
        return profile.total();
    }

    /** How its words stand to what is told around them; worked out whenever it is asked for, which is seldom. */
    Wording wording() {
        return Wording.of(words(source));
    }

    /** The place of {@code stage} on the way from asking to use; turns off the way have none (-1). */
    static int way(Stage stage) {
        return switch (stage) {
            case REQUESTED -> 0;
            case CONSIDERED -> 1;
            case PLEDGED -> 2;
            case AUTHORISED -> 3;
            case DELIVERED -> 4;
            case USED -> 5;
            case REFUSED, HALTED -> -1;
        };
    }

    @Override
    public String id() {
        return source.id();
    }

    @Override
    public String digest() {
        return source.article().digest();
    }

    Stage stage() {
        return record.stage();
    }

    Optional<Money> money() {
        return record.money();
    }

    @Override
    public Optional<LocalDate> published() {
        return source.article().published();
    }

    /** The stated days, or else that of publication. */
    Optional<Days> time() {
        return when().filter(days -> !days.open()).or(() -> published().map(Days::on));
    }

    @Override
    public int place() {
        return source.record().claim().evidence().getFirst().start();
    }

    /** Whether anything in it tells it from other support of the same sides. */
    boolean particular() {
        return profile.particular();
    }

    /** Whether it tells of asking and weighing rather than of giving. */
    boolean beforeGiving() {
        return switch (stage()) {
            case REQUESTED, CONSIDERED, REFUSED -> true;
            case PLEDGED, AUTHORISED, DELIVERED, USED, HALTED -> false;
        };
    }

    /** Whether {@code actor} is a group that is named by no name of its own: {@code allies}, {@code [50 countries]}. */
    static boolean isGroup(String actor) {
        String last = actor.substring(actor.lastIndexOf(' ') + 1);
        return actor.startsWith("[") || last.equals(last.toLowerCase(Locale.ROOT));
    }
}
