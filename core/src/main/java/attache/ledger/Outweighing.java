package attache.ledger;

import attache.decision.Rulings;
import attache.decision.Rulings.Outweighed;
import attache.record.Certainty;
import attache.record.Item;
import attache.record.Money;
import attache.record.SourcedRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Passes over values that do not hold, by a reviewer's settlement of a conflict: whichever record of the entry gives them. */
final class Outweighing {
    private final Map<String, Set<Outweighed>> byRecord;

    Outweighing(Rulings rulings) {
        byRecord = rulings.outweighed().stream().collect(Collectors.groupingBy(Outweighed::record, Collectors.toSet()));
    }

    /** What does not hold in an entry of {@code records}. */
    OfEntry of(List<SourcedRecord> records) {
        if (byRecord.isEmpty()) {
            return OfEntry.NOTHING;
        }
        Set<String> values = new HashSet<>();
        for (SourcedRecord record : records) {
            byRecord.getOrDefault(record.id(), Set.of()).forEach(one -> values.add(value(one.matter(), one.says())));
        }
        return new OfEntry(values);
    }

    private static String value(String matter, String says) {
        return matter + "|" + says;
    }

    private static String value(Matter matter, String says) {
        return value(matter.name().toLowerCase(Locale.ROOT), says);
    }

    /**
     * What does not hold in one entry.
     *
     * @param values as matter and value
     */
    record OfEntry(Set<String> values) {
        private static final OfEntry NOTHING = new OfEntry(Set.of());

        boolean counts(Money money) {
            return !values.contains(value(Matter.AMOUNT, Names.money(money)));
        }

        /** The item, without its number where that does not hold. */
        Item counting(Item item) {
            return values.contains(value(Matter.COUNT, Names.item(item)))
                    ? new Item(item.name(), Optional.empty(), item.unit())
                    : item;
        }

        /** The turns that hold; all of them where none would. */
        List<StageReached> counting(List<StageReached> history) {
            List<StageReached> holding = history.stream()
                    .filter(turn -> !values.contains(value(
                            Matter.STAGE,
                            (turn.certainty() == Certainty.DENIED ? "not " : "")
                                    + turn.stage().code())))
                    .toList();
            return holding.isEmpty() ? history : holding;
        }
    }
}
