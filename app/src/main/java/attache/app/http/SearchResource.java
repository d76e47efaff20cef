package attache.app.http;

import attache.app.catalogue.CatalogueKeeper;
import attache.app.review.RejectedRecords;
import attache.app.search.Found;
import attache.app.search.Hit;
import attache.app.search.Hits;
import attache.app.search.LiveIndex;
import attache.view.Ink;
import attache.view.Line;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Full text over articles and records. Any characters are a query. */
final class SearchResource implements Resource {
    private static final int USUAL = 20;
    private static final int MOST = 100;
    private static final int FURTHEST = 10_000;

    private final CatalogueKeeper keeper;
    private final LiveIndex index;

    SearchResource(CatalogueKeeper keeper, LiveIndex index) {
        this.keeper = keeper;
        this.index = index;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(API + "/search", this::search, Gate.READ);
    }

    /** What the store knows of the records among the hits. */
    private record Looked(Map<String, String> entries, Set<String> rejected) {}

    private void search(Context context) {
        Parameters parameters = new Parameters(context, Slice.with("q", "kind"));
        String typed = parameters.text("q").orElse("");
        Slice slice =
                new Slice(parameters.number("offset", 0, 0, FURTHEST), parameters.number("limit", USUAL, 1, MOST));
        Optional<String> kind = parameters.text("kind");
        Found found = index.find(typed, kind, slice.offset(), slice.limit());
        Hits hits = found.hits();
        Set<String> ids = hits.best().stream().map(Hit::id).collect(Collectors.toSet());
        Looked looked =
                keeper.look(store -> new Looked(store.derived().entriesOf(ids), RejectedRecords.among(store, ids)));
        List<ObjectNode> forms = hits.best().stream()
                .map(hit -> form(hit, looked.entries(), looked.rejected().contains(hit.id())))
                .toList();
        ObjectNode node = slice.page(hits.total(), forms);
        ArrayNode facets = node.putArray("kinds");
        hits.kinds()
                .forEach((name, count) -> facets.addObject().put("value", name).put("count", count));
        found.catchingUp()
                .ifPresent(how -> node.putObject("catching_up")
                        .put("indexed", how.indexed())
                        .put("articles", how.articles()));
        Answers.json(context, node);
    }

    /** {@code {kind, id, doc, published?, entry?, rejected?, passages: [[{text, match?}]]}}. */
    private static ObjectNode form(Hit hit, Map<String, String> entries, boolean rejected) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("kind", hit.kind());
        node.put("id", hit.id());
        node.put("doc", hit.doc());
        if (!hit.published().isEmpty()) {
            node.put("published", hit.published());
        }
        Optional.ofNullable(entries.get(hit.id())).ifPresent(entry -> node.put("entry", entry));
        if (rejected) {
            node.put("rejected", true);
        }
        ArrayNode passages = node.putArray("passages");
        for (Line passage : hit.passages()) {
            ArrayNode pieces = passages.addArray();
            passage.pieces().forEach(piece -> {
                ObjectNode one = pieces.addObject().put("text", piece.text());
                if (piece.ink() == Ink.GROUND) {
                    one.put("match", true);
                }
            });
        }
        return node;
    }
}
