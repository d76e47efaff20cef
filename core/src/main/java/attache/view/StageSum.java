package attache.view;

import attache.ledger.Entry;
import attache.record.Certainty;
import attache.record.Stage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What measures that stand at one stage come to in one currency. No sum takes in two stages or two currencies.
 *
 * @param stage the stage at which the entries stand
 * @param currency ISO 4217 code
 * @param amount the sum of what they state, in whole currency units
 * @param entries their ids, in the order in which they were given; at least one
 */
public record StageSum(Stage stage, String currency, BigDecimal amount, List<String> entries) {

    public StageSum {
        entries = List.copyOf(entries);
    }

    /**
     * The sums of {@code entries}, by stage and currency. Totals and envelopes are left out, since what they consist of is there; so is
     * what is denied.
     */
    public static List<StageSum> of(Collection<EntryLine> entries) {
        Map<Stage, Map<String, List<EntryLine>>> groups = new EnumMap<>(Stage.class);
        for (EntryLine entry : entries) {
            if (entry.kind() == Entry.Kind.MEASURE && entry.certainty() != Certainty.DENIED) {
                entry.money()
                        .ifPresent(money -> groups.computeIfAbsent(entry.stage(), _ -> new TreeMap<>())
                                .computeIfAbsent(money.currency(), _ -> new ArrayList<>())
                                .add(entry));
            }
        }
        List<StageSum> sums = new ArrayList<>();
        groups.forEach(
                (stage, byCurrency) -> byCurrency.forEach((currency, same) -> sums.add(of(stage, currency, same))));
        return sums;
    }

    private static StageSum of(Stage stage, String currency, List<EntryLine> same) {
        BigDecimal amount = same.stream()
                .map(entry -> entry.money().orElseThrow().amount().anchor())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new StageSum(
                stage, currency, amount, same.stream().map(EntryLine::id).toList());
    }

    /** The sum in words: {@code USD 2.5 billion}. */
    public String words() {
        return currency + " " + Amounts.number(amount);
    }
}
