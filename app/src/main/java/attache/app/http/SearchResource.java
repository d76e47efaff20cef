package attache.app.http;

import attache.app.catalogue.Catalogue;
import attache.app.catalogue.CatalogueKeeper;
import attache.app.catalogue.LedgerRow;
import attache.app.review.RejectedRecords;
import attache.app.search.Found;
import attache.app.search.Hit;
import attache.app.search.Hits;
import attache.app.search.LiveIndex;
import attache.view.Ink;
import attache.view.Line;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Full text over articles and records, and over entries by the records that they are made of. Any characters are a query. */
final class SearchResource implements Resource {
    private static final int USUAL = 20;
    private static final int MOST = 100;
    private static final int FURTHEST = 10_000;

    /** The kind by which entries are asked for. */
    private static final String ENTRY = "entry";

    /** Records of which the entries are told: the best. */
    private static final int GROUPED = 300;

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
        if (kind.equals(Optional.of(ENTRY))) {
            Found found = index.find(typed, Optional.of("assistance"), 0, GROUPED);
            Answers.json(context, page(slice, entries(found.hits()), found));
            return;
        }
        Found found = index.find(typed, kind, slice.offset(), slice.limit());
        Hits hits = found.hits();
        Set<String> ids = hits.best().stream().map(Hit::id).collect(Collectors.toSet());
        Looked looked =
                keeper.look(store -> new Looked(store.derived().entriesOf(ids), RejectedRecords.among(store, ids)));
        List<ObjectNode> forms = hits.best().stream()
                .map(hit -> form(hit, looked.entries(), looked.rejected().contains(hit.id())))
                .toList();
        Answers.json(context, told(slice.page(hits.total(), forms), found));
    }

    private ObjectNode page(Slice slice, List<ObjectNode> entries, Found found) {
        return told(slice.page(entries, form -> form), found);
    }

    /** The entries of the records among {@code hits}, in the order of the best record of each, whose words they show. */
    private List<ObjectNode> entries(Hits hits) {
        Set<String> ids = hits.best().stream().map(Hit::id).collect(Collectors.toSet());
        Map<String, String> entries = keeper.look(store -> store.derived().entriesOf(ids));
        Map<String, Hit> best = new LinkedHashMap<>();
        hits.best()
                .forEach(hit ->
                        Optional.ofNullable(entries.get(hit.id())).ifPresent(entry -> best.putIfAbsent(entry, hit)));
        Optional<Catalogue> catalogue = keeper.ready();
        List<ObjectNode> forms = new ArrayList<>();
        best.forEach((entry, hit) -> {
            String name = catalogue
                    .flatMap(ready -> ready.row(entry))
                    .map(LedgerRow::name)
                    .orElse(entry);
            forms.add(form(new Hit(ENTRY, entry, name, hit.published(), hit.passages()), Map.of(), false));
        });
        return forms;
    }

    /** {@code node} with how many hits there are of each kind, and how far the index has come. */
    private static ObjectNode told(ObjectNode node, Found found) {
        ArrayNode facets = node.putArray("kinds");
        found.hits()
                .kinds()
                .forEach((name, count) -> facets.addObject().put("value", name).put("count", count));
        found.catchingUp()
                .ifPresent(how -> node.putObject("catching_up")
                        .put("indexed", how.indexed())
                        .put("articles", how.articles()));
        return node;
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
