package attache.view;

import attache.record.CodebookForm;
import attache.record.SourcedRecord;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Records as JSON objects that say where they come from. */
public final class RecordForm {
    private RecordForm() {}

    /** A record in the codebook's form, with its id and the name of its article before it. */
    public static ObjectNode write(SourcedRecord record) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", record.id());
        node.put("doc", record.article().doc());
        node.setAll(CodebookForm.write(record.record(), record.article().body()));
        return node;
    }
}
