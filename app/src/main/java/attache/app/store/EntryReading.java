package attache.app.store;

import attache.ledger.Entry;
import attache.record.SourcedRecord;
import attache.view.EntryForm;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Reads entries whole, with the records that they name. Stateless. */
final class EntryReading {
    /** Records that are looked up at once. */
    private static final int MOST_VALUES = 5_000;

    private EntryReading() {}

    /**
     * The entries in {@code forms}, by name and id.
     *
     * @param records gives the records with some ids, in any order
     */
    static List<Entry> of(
            Collection<JsonNode> forms, Function<Collection<String>, ? extends Collection<SourcedRecord>> records) {
        List<String> ids = forms.stream()
                .flatMap(form -> form.path("records").valueStream())
                .map(JsonNode::asString)
                .distinct()
                .toList();
        Map<String, SourcedRecord> found = new HashMap<>();
        for (int from = 0; from < ids.size(); from += MOST_VALUES) {
            records.apply(ids.subList(from, Math.min(ids.size(), from + MOST_VALUES)))
                    .forEach(record -> found.put(record.id(), record));
        }
        return forms.stream()
                .map(form -> EntryForm.read(form, found))
                .sorted(Comparator.comparing(Entry::name).thenComparing(Entry::id))
                .toList();
    }
}
