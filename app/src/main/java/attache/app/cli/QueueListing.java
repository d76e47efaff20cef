package attache.app.cli;

import attache.app.review.Proposals;
import attache.app.review.QueueItem;
import attache.app.review.ReviewQueue;
import attache.app.store.ReviewedRecords.Looked;
import attache.app.store.Store;
import attache.decision.Reviewed;
import attache.view.ConflictLine;
import attache.view.ConflictView;
import attache.view.Counts;
import attache.view.Ink;
import attache.view.Line;
import attache.view.RecordView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Lists what is to be reviewed. */
final class QueueListing {
    private final Store store;
    private final Console console;

    /** Of {@code store}, whose derived tables are up to date. */
    QueueListing(Store store, Console console) {
        this.store = store;
        this.console = console;
    }

    /** Prints the first {@code most} things of the queue. */
    void print(int most, boolean json) {
        Reviewed reviewed = store.reviewed().all();
        Map<String, ConflictLine> conflicts = store.derived().conflicts().stream()
                .collect(Collectors.toMap(ConflictLine::id, line -> line, (one, _) -> one));
        List<QueueItem> queue =
                ReviewQueue.of(reviewed, store.derived().wholeEntries(), List.copyOf(conflicts.values()));
        List<QueueItem> shown = queue.stream().limit(most).toList();
        Map<String, Looked> records = new HashMap<>();
        store.reviewed()
                .withIds(shown.stream()
                        .filter(item -> item.about() == QueueItem.About.RECORD)
                        .map(QueueItem::id)
                        .toList())
                .forEach(looked -> records.put(looked.extracted().id(), looked));
        for (QueueItem item : shown) {
            Optional<Looked> record = Optional.ofNullable(records.get(item.id()));
            if (json) {
                console.print(form(item, record));
            } else {
                print(item, record, Optional.ofNullable(conflicts.get(item.id())));
            }
        }
        if (!json) {
            console.say(Counts.of(queue.size(), "thing", "things") + " to review, "
                    + Counts.of(reviewed.decisions().size(), "decision", "decisions") + " made.");
        }
    }

    private void print(QueueItem item, Optional<Looked> record, Optional<ConflictLine> conflict) {
        record.ifPresent(looked -> {
            console.print(RecordView.lines(looked.record(), console.width()));
            String entry = item.entry().map(id -> "; entry " + id).orElse("");
            Line.of(String.join("; ", item.reasons()) + entry, Ink.OPEN)
                    .wrapped(console.width() - 4)
                    .forEach(line -> console.print(line.indented(4)));
        });
        conflict.ifPresent(line -> {
            console.print(ConflictView.lines(List.of(line), console.width()));
            console.print(Line.of("conflict " + item.id(), Ink.FAINT).indented(4));
        });
    }

    /** {@code {about, id, name?, kind, doubt, weight, reasons, entry?}}. */
    private static ObjectNode form(QueueItem item, Optional<Looked> record) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("about", item.about().code());
        node.put("id", item.id());
        record.ifPresent(looked -> {
            node.put("name", Proposals.name(looked.extracted()));
            node.put("claim", RecordView.claim(looked.record().record()).text());
        });
        node.put("kind", item.kind());
        node.put("doubt", item.doubt());
        node.put("weight", item.weight());
        ArrayNode reasons = node.putArray("reasons");
        item.reasons().forEach(reasons::add);
        item.entry().ifPresent(entry -> node.put("entry", entry));
        return node;
    }
}
