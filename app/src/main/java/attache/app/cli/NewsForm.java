package attache.app.cli;

import attache.record.SourcedRecord;
import attache.view.EntryLine;
import attache.view.ReadingView.News;
import attache.view.RecordForm;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What {@code read --json} prints. */
final class NewsForm {
    private NewsForm() {}

    /**
     * {@code {articles: {added, read_again, known, failed}, entries: {begun, extended}, records, conflicts: {all, new}}}: ids of
     * entries, new records in the codebook's form, counts of the rest.
     */
    static ObjectNode write(News news, int added, int readAgain, int known, int failed) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.putObject("articles")
                .put("added", added)
                .put("read_again", readAgain)
                .put("known", known)
                .put("failed", failed);
        ObjectNode entries = node.putObject("entries");
        ids(news.begun(), entries.putArray("begun"));
        ids(news.extended(), entries.putArray("extended"));
        ArrayNode records = node.putArray("records");
        for (SourcedRecord record : news.records()) {
            records.add(RecordForm.write(record));
        }
        node.putObject("conflicts").put("all", news.conflicts().size()).put("new", news.newConflicts());
        return node;
    }

    private static void ids(List<EntryLine> entries, ArrayNode node) {
        entries.forEach(entry -> node.add(entry.id()));
    }
}
