package attache.ledger;

import attache.annotation.Edtf;
import attache.ledger.AgendaItem.Standing;
import attache.record.Actor;
import attache.record.Assistance;
import attache.record.Certainty;
import attache.record.Event;
import attache.record.EventStatus;
import attache.record.SourcedRecord;
import attache.record.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was to come when it was reported, planned events and promised support with a date to come, and what became of it. */
public final class Agenda {
    private final LocalDate day;
    private final Map<String, HeldEvents> held = new HashMap<>();
    private final Map<String, Item> items = new TreeMap<>();

    private static final class Item {
        private final Optional<Edtf> date;
        private final String what;
        private final List<SourcedRecord> records = new ArrayList<>();
        private Optional<SourcedRecord> kept = Optional.empty();

        Item(Optional<Edtf> date, String what) {
            this.date = date;
            this.what = what;
        }
    }

    private Agenda(LocalDate day) {
        this.day = day;
    }

    /**
     * The agenda, by date and then by what it is; the undated last.
     *
     * @param records all of them: those of events are looked at
     * @param entries the measures, whose histories tell which promises were kept
     * @param day the day by which things are due or past due
     */
    public static List<AgendaItem> of(Collection<SourcedRecord> records, Collection<Entry> entries, LocalDate day) {
        Agenda agenda = new Agenda(day);
        records.forEach(agenda::noteHeld);
        records.forEach(agenda::addEvent);
        entries.forEach(agenda::addPromises);
        return agenda.items.values().stream().map(agenda::finished).toList();
    }

    private void noteHeld(SourcedRecord record) {
        if (record.record() instanceof Event event && event.status() == EventStatus.HAPPENED) {
            held.computeIfAbsent(key(event), _ -> new HeldEvents()).add(record, event);
        }
    }

    private void addEvent(SourcedRecord record) {
        if (record.record() instanceof Event event && event.status() == EventStatus.PLANNED) {
            Item item = add(event.timing().date(), described(event), record);
            if (item.kept.isEmpty()) {
                item.kept = Optional.ofNullable(held.get(key(event))).flatMap(events -> events.of(record, event));
            }
        }
    }

    private void addPromises(Entry entry) {
        if (entry.total()) {
            return;
        }
        Optional<SourcedRecord> came = entry.history().stream()
                .filter(turn -> Measure.way(turn.stage()) >= Measure.way(Stage.DELIVERED))
                .filter(turn -> turn.certainty() == Certainty.ASSERTED || turn.certainty() == Certainty.REPORTED)
                .map(StageReached::record)
                .findFirst();
        for (SourcedRecord record : entry.records()) {
            Assistance assistance = (Assistance) record.record();
            if (isToCome(assistance, record)) {
                Item item = add(assistance.timing().date(), described(assistance), record);
                item.kept = item.kept.or(() -> came);
            }
        }
    }

    private Item add(Optional<Edtf> date, String what, SourcedRecord record) {
        Item item = items.computeIfAbsent(date.map(Agenda::order).orElse("~") + "|" + what, _ -> new Item(date, what));
        item.records.add(record);
        return item;
    }

    /** What a date is sorted by: the day by which it is over. */
    private static String order(Edtf date) {
        return Days.of(date).map(days -> days.last().toString()).orElse("") + " " + date.expression();
    }

    private AgendaItem finished(Item item) {
        Optional<Days> days = item.date.flatMap(Days::of);
        Standing standing = item.kept.isPresent()
                ? Standing.KEPT
                : days.map(when -> when.last().isBefore(day) ? Standing.PAST_DUE : Standing.DUE)
                        .orElse(Standing.UNDATED);
        List<SourcedRecord> records = item.records.stream()
                .sorted(Comparator.comparing((SourcedRecord record) ->
                                record.article().published().orElse(LocalDate.MAX))
                        .thenComparing(SourcedRecord::id))
                .toList();
        return new AgendaItem(item.date, item.what, standing, records, item.kept);
    }

    private static String key(Event event) {
        return event.type() + "|" + names(event.actors()) + "|" + names(event.targets());
    }

    private static String names(List<Actor> actors) {
        return actors.stream().map(Actor::name).sorted().collect(Collectors.joining(", "));
    }

    private static String described(Event event) {
        return event.type().code() + ": " + names(event.actors())
                + (event.targets().isEmpty() ? "" : " -> " + names(event.targets()))
                + event.place().map(place -> " at " + place).orElse("");
    }

    private static String described(Assistance assistance) {
        String what =
                Names.what(assistance.support(), assistance.items(), assistance.money(), assistance.stage(), false);
        return Names.entry(assistance.donors(), assistance.recipients(), what, Optional.empty());
    }

    private static boolean isToCome(Assistance assistance, SourcedRecord record) {
        Optional<Days> when = assistance.timing().date().flatMap(Days::of);
        boolean promised = assistance.stage() == Stage.PLEDGED || assistance.stage() == Stage.AUTHORISED;
        boolean denied = assistance.claim().certainty() == Certainty.DENIED;
        // "By March" is to come, though nobody says from when.
        return promised
                && !denied
                && record.article()
                        .published()
                        .filter(day -> when.filter(days -> days.first().equals(LocalDate.MIN)
                                        ? days.last().isAfter(day)
                                        : days.first().isAfter(day))
                                .isPresent())
                        .isPresent();
    }
}
