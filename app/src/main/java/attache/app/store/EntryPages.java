package attache.app.store;

import attache.view.EntryForm;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The entries of a store, then its totals, in the order of the ledger and a part at a time. */
public final class EntryPages {
    /** Entries that are held in memory as JSON at once. */
    private static final int AT_ONCE = 4_000;

    private static final String ORDER = " ORDER BY total, name, id";

    private static final JsonMapper JSON = new JsonMapper();

    private final Session session;

    EntryPages(Session session) {
        this.session = session;
    }

    /** Whether there are entries in this version's form, of this state of the store or of an earlier one. */
    public boolean areMade() {
        return session.look(() -> session.sql("SELECT basis FROM derived").text()).flatMap(Basis::of).stream()
                .anyMatch(basis -> basis.form() == Derived.FORM);
    }

    /** How many there are. */
    public long count() {
        return session.look(() -> session.sql("SELECT COUNT(*) FROM entry").number());
    }

    /** Those behind the first {@code offset}, at most {@code limit}, in the form of {@link EntryForm}. */
    public List<JsonNode> page(int offset, int limit) {
        return session
                .look(() -> session.sql("SELECT payload FROM entry" + ORDER + " LIMIT :limit OFFSET :offset")
                        .with("limit", limit)
                        .with("offset", offset)
                        .texts())
                .stream()
                .<JsonNode>map(JSON::readTree)
                .toList();
    }

    /** What {@code making} gives for each form of an entry, in their order. It is asked from several threads at once. */
    public <T> List<T> each(Function<JsonNode, T> making) {
        List<String> ids =
                session.look(() -> session.sql("SELECT id FROM entry" + ORDER).texts());
        List<T> made = new ArrayList<>(ids.size());
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            List<String> payloads =
                    session.look(() -> session.sql("SELECT payload FROM entry WHERE id IN (:ids)" + ORDER)
                            .withAll("ids", some)
                            .texts());
            made.addAll(payloads.parallelStream()
                    .map(payload -> making.apply(JSON.readTree(payload)))
                    .toList());
        }
        return made;
    }
}
