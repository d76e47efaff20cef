package attache.ledger;

import attache.record.Actor;
import attache.record.Assistance;
import attache.record.Certainty;
import attache.record.Figure;
import attache.record.Item;
import attache.record.SourcedRecord;
import attache.record.Stage;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Sets what was asked for against what was promised, authorised and delivered, by recipient and class of things. */
public final class Needs {
    private static final Set<String> GAPS = new HashSet<>(WordList.lines("gap-words.txt"));

    private record Key(Actor recipient, String itemClass) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int order = recipient.compareTo(other.recipient);
            return order != 0 ? order : itemClass.compareTo(other.itemClass);
        }
    }

    /** A tally while it is counted. Money is counted once an entry: the largest sum that its records give at the stage. */
    private static final class Count {
        private final Set<String> entries = new LinkedHashSet<>();
        private final Map<String, Optional<BigDecimal>> items = new TreeMap<>();
        private final Map<String, Map<String, BigDecimal>> money = new TreeMap<>();

        Need.Tally tally() {
            Map<String, BigDecimal> sums = new TreeMap<>();
            money.forEach((currency, byEntry) ->
                    sums.put(currency, byEntry.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
            return new Need.Tally(List.copyOf(entries), items, sums);
        }
    }

    private final Function<String, Optional<String>> classOf;
    private final Map<Key, Map<Stage, Count>> counts = new TreeMap<>();

    private Needs(Function<String, Optional<String>> classOf) {
        this.classOf = classOf;
    }

    /**
     * The needs of {@code entries}, totals left out, by recipient and class.
     *
     * @param classOf the class of a thing by its name; empty where it is in none
     */
    public static List<Need> of(Collection<Entry> entries, Function<String, Optional<String>> classOf) {
        Needs needs = new Needs(classOf);
        entries.stream()
                .filter(entry -> entry.kind() == Entry.Kind.MEASURE)
                .forEach(entry -> entry.records().forEach(record -> needs.add(entry, (Assistance) record.record())));
        return needs.counts.entrySet().stream()
                .map(need -> new Need(need.getKey().recipient(), need.getKey().itemClass(), tallies(need.getValue())))
                .toList();
    }

    private static Map<Stage, Need.Tally> tallies(Map<Stage, Count> counts) {
        Map<Stage, Need.Tally> tallies = new EnumMap<>(Stage.class);
        counts.forEach((stage, count) -> tallies.put(stage, count.tally()));
        return tallies;
    }

    /** Gaps and shortfalls that articles name in money or in number, of {@code recipients}, in the order of {@code records}. */
    public static List<SourcedRecord> gaps(Collection<SourcedRecord> records, Collection<String> recipients) {
        return records.stream()
                .filter(record -> record.record() instanceof Figure figure
                        && names(figure, recipients)
                        && List.of(figure.measure().toLowerCase(Locale.ROOT).split(" ", -1)).stream()
                                .anyMatch(GAPS::contains))
                .toList();
    }

    private static boolean names(Figure figure, Collection<String> recipients) {
        return recipients.stream()
                .anyMatch(name ->
                        figure.subject().equals(name) || figure.subject().contains(Names.actor(name)));
    }

    private void add(Entry entry, Assistance assistance) {
        Optional<Stage> column = column(assistance.stage());
        if (column.isEmpty() || assistance.claim().certainty() == Certainty.DENIED) {
            return;
        }
        for (Actor recipient : assistance.recipients()) {
            for (Item item : assistance.items()) {
                String itemClass = classOf.apply(item.name()).orElse(item.name());
                Count count = counts.computeIfAbsent(new Key(recipient, itemClass), _ -> new EnumMap<>(Stage.class))
                        .computeIfAbsent(column.get(), _ -> new Count());
                count.entries.add(entry.id());
                Optional<BigDecimal> number = item.count().map(quantity -> quantity.anchor());
                count.items.merge(item.name(), number, Needs::larger);
                assistance
                        .money()
                        .ifPresent(money -> count.money
                                .computeIfAbsent(money.currency(), _ -> new TreeMap<>())
                                .merge(entry.id(), money.amount().anchor(), BigDecimal::max));
            }
        }
    }

    private static Optional<BigDecimal> larger(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() && other.isPresent() ? Optional.of(one.get().max(other.get())) : one.or(() -> other);
    }

    /** The column that a stage belongs in, if any. */
    private static Optional<Stage> column(Stage stage) {
        return switch (stage) {
            case REQUESTED, PLEDGED, AUTHORISED, DELIVERED -> Optional.of(stage);
            case USED -> Optional.of(Stage.DELIVERED);
            case CONSIDERED, REFUSED, HALTED -> Optional.empty();
        };
    }
}
