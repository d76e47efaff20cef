package attache.ledger;

import attache.record.Actor;
import attache.record.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sets what was asked for against what was promised and what came, by recipient and particular item. */
final class Needs {
    private Needs() {}

    private record Key(Actor recipient, String item) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int order = recipient.compareTo(other.recipient);
            return order != 0 ? order : item.compareTo(other.item);
        }
    }

    static List<Need> of(List<Entry> lines) {
        Map<Key, Map<Stage, List<String>>> needs = new TreeMap<>();
        for (Entry line : lines) {
            for (Actor recipient : line.recipients()) {
                Thing.particular(line.items()).stream()
                        .flatMap(thing -> keys(thing).stream())
                        .distinct()
                        .forEach(item ->
                                add(line, needs.computeIfAbsent(new Key(recipient, item), _ -> new TreeMap<>())));
            }
        }
        return needs.entrySet().stream()
                .filter(need -> need.getValue().containsKey(Stage.REQUESTED))
                .map(need -> new Need(
                        need.getKey().recipient(),
                        need.getKey().item(),
                        need.getValue().getOrDefault(Stage.REQUESTED, List.of()),
                        need.getValue().getOrDefault(Stage.PLEDGED, List.of()),
                        need.getValue().getOrDefault(Stage.DELIVERED, List.of())))
                .toList();
    }

    private static List<String> keys(Thing thing) {
        return thing.keys().isEmpty() ? List.of(thing.head()) : thing.keys();
    }

    private static void add(Entry line, Map<Stage, List<String>> stages) {
        line.history().stream()
                .filter(turn -> turn.certainty() != attache.record.Certainty.DENIED)
                .map(turn -> column(turn.stage()))
                .flatMap(List::stream)
                .distinct()
                .forEach(stage ->
                        stages.computeIfAbsent(stage, _ -> new ArrayList<>()).add(line.id()));
    }

    /** The column that a stage belongs in, if any. */
    private static List<Stage> column(Stage stage) {
        return switch (stage) {
            case REQUESTED -> List.of(Stage.REQUESTED);
            case PLEDGED, AUTHORISED -> List.of(Stage.PLEDGED);
            case DELIVERED, USED -> List.of(Stage.DELIVERED);
            case CONSIDERED, REFUSED, HALTED -> List.of();
        };
    }
}
