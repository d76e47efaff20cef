package attache.ledger;

import attache.record.Event;
import attache.record.SourcedRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Events of one sort and with the same actors that have taken place, by day: of many years' events only those around a plan are looked
 * at. For one thread.
 */
final class HeldEvents {
    /** Days around a planned day within which an event of the same sort and actors is the one that was planned. */
    private static final int AROUND = 3;

    /** Days behind the report of a plan without a day within which such an event is. */
    private static final int SOON = 30;

    /** The most days that an event takes which is found by its first one. */
    private static final int SHORT = 31;

    private final NavigableMap<LocalDate, List<Held>> byFirstDay = new TreeMap<>();
    private final List<Held> lasting = new ArrayList<>();

    /** @param when the days that it took, or else that of its report */
    private record Held(SourcedRecord record, Days when, boolean told) {}

    /** Takes in a record that tells of one; where neither says when, it can be no plan's. */
    void add(SourcedRecord record, Event event) {
        Optional<Days> took = event.timing().date().flatMap(Days::of);
        took.or(() -> record.article().published().map(Days::on))
                .map(when -> new Held(record, when, took.isPresent()))
                .ifPresent(held -> {
                    if (held.when().length() > SHORT) {
                        lasting.add(held);
                    } else {
                        byFirstDay
                                .computeIfAbsent(held.when().first(), _ -> new ArrayList<>(1))
                                .add(held);
                    }
                });
    }

    /** The record, the first by its id, that tells that what {@code plan} announced has taken place. */
    Optional<SourcedRecord> of(SourcedRecord plan, Event event) {
        return event.timing()
                .date()
                .flatMap(Days::of)
                .map(this::around)
                .orElseGet(() -> plan.article().published().map(this::soonAfter).orElse(Stream.empty()))
                .map(Held::record)
                .min(Comparator.comparing(SourcedRecord::id));
    }

    private Stream<Held> around(Days planned) {
        Stream<Held> near = planned.open()
                ? all()
                : between(
                        planned.first().minusDays(AROUND + SHORT),
                        planned.last().plusDays(AROUND));
        // A report from before the day does not tell that it has come.
        return near.filter(held -> planned.gap(held.when()) <= AROUND
                && (held.told() || !held.when().first().isBefore(planned.first())));
    }

    private Stream<Held> soonAfter(LocalDate announced) {
        LocalDate end = announced.plusDays(SOON);
        return between(announced, end)
                .filter(held -> held.when().first().isAfter(announced)
                        && held.when().first().isBefore(end));
    }

    private Stream<Held> all() {
        return Stream.concat(byFirstDay.values().stream().flatMap(List::stream), lasting.stream());
    }

    private Stream<Held> between(LocalDate first, LocalDate last) {
        return Stream.concat(
                byFirstDay.subMap(first, true, last, true).values().stream().flatMap(List::stream), lasting.stream());
    }
}
