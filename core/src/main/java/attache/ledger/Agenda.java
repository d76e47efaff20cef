package attache.ledger;

import attache.annotation.Edtf;
import attache.record.Actor;
import attache.record.Assistance;
import attache.record.CodebookRecord;
import attache.record.Event;
import attache.record.EventStatus;
import attache.record.SourcedRecord;
import attache.record.Stage;
import attache.record.Timing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Gathers what was to come when it was reported: planned events, and promised support with a date to come. */
final class Agenda {
    private Agenda() {}

    static List<AgendaItem> of(List<SourcedRecord> records) {
        Map<String, List<SourcedRecord>> items = new TreeMap<>();
        Map<String, AgendaItem> heads = new TreeMap<>();
        for (SourcedRecord record : records) {
            what(record).ifPresent(what -> {
                Optional<Edtf> date = timing(record.record()).date();
                String key = date.map(Edtf::expression).orElse("~") + "|" + what;
                items.computeIfAbsent(key, _ -> new ArrayList<>()).add(record);
                heads.putIfAbsent(key, new AgendaItem(date, what, List.of()));
            });
        }
        return heads.entrySet().stream()
                .map(head -> new AgendaItem(
                        head.getValue().date(),
                        head.getValue().what(),
                        ordered(items.getOrDefault(head.getKey(), List.of()))))
                .toList();
    }

    private static List<SourcedRecord> ordered(List<SourcedRecord> records) {
        return records.stream()
                .sorted(Comparator.comparing((SourcedRecord record) ->
                                record.article().published().orElse(LocalDate.MAX))
                        .thenComparing(SourcedRecord::id))
                .toList();
    }

    private static Timing timing(CodebookRecord record) {
        return switch (record) {
            case Assistance assistance -> assistance.timing();
            case Event event -> event.timing();
            default -> Timing.NONE;
        };
    }

    private static Optional<String> what(SourcedRecord record) {
        return switch (record.record()) {
            case Event event when event.status() == EventStatus.PLANNED -> Optional.of(described(event));
            case Assistance assistance
            when isToCome(assistance, record) ->
                Optional.of(Names.entry(
                        assistance.donors(),
                        assistance.recipients(),
                        Names.what(
                                assistance.support(),
                                assistance.items(),
                                assistance.money(),
                                assistance.stage(),
                                false),
                        Optional.empty()));
            default -> Optional.empty();
        };
    }

    private static String described(Event event) {
        String actors = event.actors().stream().map(Actor::name).sorted().collect(Collectors.joining(", "));
        return event.type().code() + ": " + actors
                + event.place().map(place -> " at " + place).orElse("");
    }

    private static boolean isToCome(Assistance assistance, SourcedRecord record) {
        Optional<Days> when = assistance.timing().date().flatMap(Days::of);
        boolean promised = assistance.stage() == Stage.PLEDGED || assistance.stage() == Stage.AUTHORISED;
        return promised
                && when.isPresent()
                && record.article()
                        .published()
                        .filter(day -> when.get().first().isAfter(day))
                        .isPresent();
    }
}
