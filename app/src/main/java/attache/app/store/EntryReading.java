package attache.app.store;

import attache.ledger.Entry;
import attache.record.SourcedRecord;
import attache.view.EntryForm;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads entries whole, with the records that they name. */
final class EntryReading {
    /** Records that are looked up at once. */
    private static final int MOST_VALUES = 5_000;

    private final Session session;

    EntryReading(Session session) {
        this.session = session;
    }

    /** The entries in {@code forms}, by name and id. */
    List<Entry> of(Collection<JsonNode> forms) {
        List<String> ids = forms.stream()
                .flatMap(form -> form.path("records").valueStream())
                .map(JsonNode::asString)
                .distinct()
                .toList();
        Map<String, SourcedRecord> records = new HashMap<>();
        for (int from = 0; from < ids.size(); from += MOST_VALUES) {
            new Records(session)
                    .withIds(ids.subList(from, Math.min(ids.size(), from + MOST_VALUES)))
                    .forEach(record -> records.put(record.id(), record));
        }
        return forms.stream()
                .map(form -> EntryForm.read(form, records))
                .sorted(Comparator.comparing(Entry::name).thenComparing(Entry::id))
                .toList();
    }
}
