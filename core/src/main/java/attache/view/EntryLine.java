package attache.view;

import attache.ledger.Entry;
import attache.record.AmountForm;
import attache.record.Certainty;
import attache.record.Item;
import attache.record.Money;
import attache.record.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * An entry as it stands in a list: what {@link EntryForm} has of it without its records.
 *
 * @param id the entry's
 * @param kind measure, envelope or total
 * @param stage at which it stands
 * @param certainty how sure that is
 * @param donors the giving side, as codes and names
 * @param recipients the receiving side
 * @param items what it consists of
 * @param money its stated value
 * @param date when the stage was reached or is to be, as EDTF
 * @param reported the day on which that was reported, ISO 8601
 * @param records how many records it was joined from
 * @param origins how many independent origins it rests on
 */
public record EntryLine(
        String id,
        Entry.Kind kind,
        Stage stage,
        Certainty certainty,
        List<String> donors,
        List<String> recipients,
        List<Item> items,
        Optional<Money> money,
        Optional<String> date,
        Optional<String> reported,
        int records,
        int origins) {

    /** Reads what {@link EntryForm#write} gives. */
    public static EntryLine read(JsonNode node) {
        List<Item> items = new ArrayList<>();
        node.path("items").forEach(item -> items.add(AmountForm.item(item)));
        return new EntryLine(
                node.path("entry").asString(),
                Entry.Kind.valueOf(upper(node, "kind")),
                Stage.valueOf(upper(node, "stage")),
                Certainty.valueOf(upper(node, "certainty")),
                strings(node.path("donors")),
                strings(node.path("recipients")),
                items,
                AmountForm.money(node.path("money")),
                optional(node.path("date")),
                optional(node.path("reported")),
                node.path("records").size(),
                node.path("origins").size());
    }

    /** The line of {@code entry}. */
    public static EntryLine of(Entry entry) {
        return read(EntryForm.write(entry));
    }

    /** When it happened, or else when it was reported; empty where neither is known. */
    public Optional<String> when() {
        return date.or(() -> reported);
    }

    /** What it consists of, in words: {@code 14 Leopard 2 tanks, drone}; empty where no thing is named. */
    public String what() {
        return Amounts.words(items);
    }

    /** Its stated value in words: {@code at least EUR 500 million}. */
    public Optional<String> howMuch() {
        return money.map(Amounts::words);
    }

    /** {@link #when} as people write it: {@code summer 2023}, {@code by 2024-03}. */
    public Optional<String> whenWords() {
        return date.map(When::words).or(() -> reported);
    }

    private static String upper(JsonNode node, String field) {
        return node.path(field).asString().toUpperCase(Locale.ROOT);
    }

    private static List<String> strings(JsonNode node) {
        List<String> values = new ArrayList<>();
        node.forEach(value -> values.add(value.asString()));
        return values;
    }

    private static Optional<String> optional(JsonNode node) {
        return node.isString() ? Optional.of(node.asString()) : Optional.empty();
    }
}
