package attache.ledger;

import attache.article.Article;
import attache.record.Certainty;
import attache.record.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the records of one measure in order of what happened. */
final class History {
    private static final Comparator<StageReached> ORDER = Comparator.comparing(History::time)
            .thenComparing(StageReached::stage)
            .thenComparing(turn -> turn.record().id());

    private History() {}

    /** One turn for each stage, date and certainty that {@code members} tell, by the earliest report of it. */
    static List<StageReached> of(List<Measure> members) {
        Map<String, StageReached> turns = new LinkedHashMap<>();
        members.stream().sorted(Joinable.ORDER).forEach(member -> {
            boolean denied = member.record().claim().certainty() == Certainty.DENIED;
            String when = member.record().timing().date().map(Object::toString).orElse("");
            turns.putIfAbsent(member.stage() + "|" + denied + "|" + when, turn(member));
        });
        return turns.values().stream().sorted(ORDER).toList();
    }

    private static StageReached turn(Measure member) {
        Article article = member.source().article();
        List<String> saidBy = new ArrayList<>(member.record().claim().assertedBy());
        article.outlet().filter(outlet -> !saidBy.contains(outlet)).ifPresent(saidBy::add);
        return new StageReached(
                member.stage(),
                member.record().timing().date(),
                article.published(),
                member.record().claim().certainty(),
                saidBy,
                member.source());
    }

    /** When it was reached, as far as is known: by its own date, or else by that of the report; last where neither is. */
    private static LocalDate time(StageReached turn) {
        return turn.date()
                .flatMap(Days::of)
                .map(days -> days.first().equals(LocalDate.MIN) ? days.last() : days.first())
                .or(turn::reported)
                .orElse(LocalDate.MAX);
    }

    /**
     * Where a measure stands: at its furthest stage, or at a turn off the way that nothing came after.
     *
     * <p>What is denied was not reached; what is only possible counts where nothing else does. A halt outweighs what was reported at
     * the same time; a refusal outweighs only asking and weighing, for a promise is what ends it.
     */
    static StageReached standing(List<StageReached> history) {
        List<StageReached> reached = firstOf(
                history.stream().filter(turn -> counts(turn, false)).toList(),
                history.stream().filter(turn -> counts(turn, true)).toList(),
                history);
        Optional<StageReached> off =
                reached.stream().filter(turn -> Measure.way(turn.stage()) < 0).max(Comparator.comparing(History::time));
        Optional<StageReached> on = reached.stream()
                .filter(turn -> off.isEmpty() || comesAfter(turn, off.get()))
                .filter(turn -> Measure.way(turn.stage()) >= 0)
                .max(Comparator.comparingInt((StageReached turn) -> Measure.way(turn.stage()))
                        .thenComparing(History::time, Comparator.reverseOrder()));
        return on.or(() -> off).orElse(reached.getLast());
    }

    private static boolean counts(StageReached turn, boolean possible) {
        return switch (turn.certainty()) {
            case ASSERTED, REPORTED -> true;
            case POSSIBLE -> possible || turn.stage() == Stage.CONSIDERED;
            case DENIED -> false;
        };
    }

    private static boolean comesAfter(StageReached turn, StageReached off) {
        int order = time(turn).compareTo(time(off));
        boolean given = Measure.way(turn.stage()) >= Measure.way(Stage.PLEDGED);
        boolean tellsOfBefore = turn.date().isPresent() && off.date().isEmpty();
        return order > 0 || (order == 0 && given && (off.stage() == Stage.REFUSED || tellsOfBefore));
    }

    @SafeVarargs
    private static List<StageReached> firstOf(List<StageReached>... choices) {
        for (List<StageReached> choice : choices) {
            if (!choice.isEmpty()) {
                return choice;
            }
        }
        throw new IllegalArgumentException("A history without turns.");
    }

    /** The first day that the history knows of. */
    static Optional<LocalDate> start(List<StageReached> history) {
        return history.stream()
                .map(History::time)
                .filter(day -> !day.equals(LocalDate.MAX))
                .findFirst();
    }
}
