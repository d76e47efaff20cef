package attache.app.http;

import attache.app.catalogue.Catalogue;
import attache.app.catalogue.CatalogueKeeper;
import attache.app.catalogue.EntryFilter;
import attache.app.catalogue.EntryOrder;
import attache.app.catalogue.LedgerRow;
import attache.app.catalogue.Step;
import attache.app.review.ReviewForms;
import attache.app.store.ReviewedRecords.Looked;
import attache.app.store.Store;
import attache.ledger.Entry;
import attache.record.SourcedRecord;
import attache.record.Stage;
import attache.view.EntryForm;
import attache.view.StageSum;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The ledger: lists of entries, what they come to, and single ones with everything that they rest on. */
final class EntryResource implements Resource {
    private static final String[] FILTERS = {
        "donor", "recipient", "stage", "kind", "class", "support", "since", "until", "conflicts", "q"
    };
    private static final int MONTH = "2024-05".length();

    private final CatalogueKeeper keeper;

    EntryResource(CatalogueKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(API + "/entries", this::list, Gate.READ);
        routes.get(API + "/entries/summary", this::summary, Gate.READ);
        routes.get(API + "/entries/{id}", this::one, Gate.READ);
        routes.get(API + "/records/{id}", this::record, Gate.READ);
    }

    private void list(Context context) {
        List<String> names = new ArrayList<>(List.of(FILTERS));
        names.add("sort");
        Parameters parameters = new Parameters(context, Slice.with(names.toArray(String[]::new)));
        EntryFilter filter = filter(parameters);
        Optional<Catalogue> ready = keeper.ready();
        if (ready.isEmpty() && filter.asksNothing()) {
            Answers.json(context, unsorted(Slice.of(parameters)));
            return;
        }
        Catalogue catalogue = ready.orElseGet(keeper::current);
        List<LedgerRow> rows = parameters
                .text("sort")
                .map(typed -> sorted(catalogue, filter, typed))
                .orElseGet(() -> catalogue.rows(filter));
        Answers.json(context, Slice.of(parameters).page(rows, EntryForms::row));
    }

    /** From the store itself, while there are no lists: in the ledger's own order, and without conflicts. */
    private ObjectNode unsorted(Slice slice) {
        return keeper.look(store -> {
            wantEntries(store);
            List<ObjectNode> forms = store.entryPages().page(slice.offset(), slice.limit()).stream()
                    .map(keeper::row)
                    .map(EntryForms::row)
                    .toList();
            forms.forEach(form -> form.remove("conflicts"));
            return slice.page(store.entryPages().count(), forms).put("catching_up", true);
        });
    }

    /** That a ledger was not made yet is not that there are no entries. */
    private static void wantEntries(Store store) {
        if (!store.entryPages().areMade()) {
            throw new Problem(Problem.Kind.CATCHING_UP, Step.LEDGER.words() + " Ask again in a while.");
        }
    }

    private static List<LedgerRow> sorted(Catalogue catalogue, EntryFilter filter, String typed) {
        boolean descending = typed.startsWith("-");
        return EntryOrder.named(descending ? typed.substring(1) : typed)
                .map(order -> catalogue.rows(filter, order, descending))
                .orElseThrow(() -> Parameters.wrong("The parameter sort is one of "
                        + Stream.of(EntryOrder.values()).map(EntryOrder::code).collect(Collectors.joining(", "))
                        + ", with - before it to turn it round, not \"" + Problem.shortened(typed) + "\"."));
    }

    private static EntryFilter filter(Parameters parameters) {
        return new EntryFilter(
                parameters.texts("donor"),
                parameters.texts("recipient"),
                parameters.choices("stage", Stage.values()),
                parameters.choices("kind", Entry.Kind.values()),
                parameters.texts("class"),
                parameters.texts("support"),
                parameters.day("since"),
                parameters.day("until"),
                parameters.flag("conflicts"),
                parameters.text("q").orElse(""));
    }

    /** What the entries that match come to: sums by stage and currency, and how many there are of what. */
    private void summary(Context context) {
        Catalogue catalogue = keeper.current();
        List<LedgerRow> rows = catalogue.rows(filter(new Parameters(context, FILTERS)));
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("total", rows.size());
        ArrayNode sums = node.putArray("sums");
        StageSum.of(rows.stream().map(LedgerRow::line).toList()).forEach(sum -> sums.add(EntryForms.sum(sum)));
        node.set(
                "stages",
                EntryForms.counts(
                        Catalogue.count(rows, row -> List.of(row.line().stage().code()))));
        node.set("kinds", EntryForms.counts(Catalogue.count(rows, row -> List.of(kind(row)))));
        node.set(
                "donors",
                EntryForms.actors(Catalogue.count(rows, row -> row.line().donors()), catalogue));
        node.set(
                "recipients",
                EntryForms.actors(Catalogue.count(rows, row -> row.line().recipients()), catalogue));
        node.set("classes", EntryForms.counts(Catalogue.count(rows, LedgerRow::classes)));
        node.set("supports", EntryForms.counts(Catalogue.count(rows, row -> List.of(row.support()))));
        node.set("months", months(rows));
        Answers.json(context, node);
    }

    private static String kind(LedgerRow row) {
        return Parameters.code(row.line().kind());
    }

    /** {@code [{month, stage, count}, …]} of dated measures, by month and stage. */
    private static ArrayNode months(List<LedgerRow> rows) {
        Map<String, Map<Stage, Integer>> months = new TreeMap<>();
        for (LedgerRow row : rows) {
            if (row.line().kind() == Entry.Kind.MEASURE) {
                row.first()
                        .map(LocalDate::toString)
                        .ifPresent(day -> months.computeIfAbsent(day.substring(0, MONTH), _ -> new TreeMap<>())
                                .merge(row.line().stage(), 1, Integer::sum));
            }
        }
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        months.forEach((month, stages) -> stages.forEach((stage, count) ->
                array.addObject().put("month", month).put("stage", stage.code()).put("count", count)));
        return array;
    }

    private void one(Context context) {
        new Parameters(context);
        String id = context.pathParam("id");
        // As it is now, and not what may have taken its place when the store was looked at.
        Optional<Catalogue> catalogue = keeper.ready();
        ObjectNode node = keeper.look(store -> {
            wantEntries(store);
            Entry entry = entry(id, store);
            ObjectNode form = form(entry, store);
            if (catalogue.isEmpty()) {
                words(form, keeper.row(EntryForm.write(entry)));
                form.put("catching_up", true);
            }
            return form;
        });
        catalogue.ifPresent(lists -> fromLists(id, node, lists));
        Answers.json(context, node);
    }

    private static Entry entry(String id, Store store) {
        try {
            return store.derived().entriesWithIdLike(id).stream()
                    .filter(found -> found.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> Problem.notFound("entry", id));
        } catch (IllegalArgumentException e) {
            if (store.derived().isFresh()) {
                throw e;
            }
            // Its articles were read again, and it names records that are no more.
            throw new Problem(Problem.Kind.CATCHING_UP, Step.LEDGER.words() + " Ask again in a while.");
        }
    }

    private static void words(ObjectNode node, LedgerRow row) {
        node.put("what", row.line().what());
        row.line().howMuch().ifPresent(words -> node.put("how_much", words));
        row.line().whenWords().ifPresent(words -> node.put("when", words));
    }

    /** What the lists tell of an entry: its words, its conflicts, what it is part of and what is part of it. */
    private static void fromLists(String id, ObjectNode node, Catalogue catalogue) {
        catalogue.row(id).ifPresent(row -> words(node, row));
        ArrayNode conflicts = node.putArray("conflicts");
        catalogue.conflictsOf(id).forEach(conflict -> conflicts.add(EntryForms.conflict(conflict)));
        ArrayNode parts = node.putArray("parts");
        node.path("part_of")
                .path("entry")
                .asStringOpt()
                .flatMap(catalogue::row)
                .ifPresent(whole -> ((ObjectNode) node.path("part_of")).put("name", whole.name()));
        catalogue.partsOf(id).forEach(part -> parts.add(EntryForms.row(part)));
    }

    private static ObjectNode form(Entry entry, Store store) {
        ObjectNode node = EntryForm.write(entry);
        node.remove("records");
        ArrayNode records = node.putArray("records");
        Map<String, Looked> looked = new HashMap<>();
        store.reviewed()
                .withIds(entry.records().stream().map(SourcedRecord::id).toList())
                .forEach(one -> looked.put(one.extracted().id(), one));
        for (SourcedRecord record : entry.records()) {
            Optional.ofNullable(looked.get(record.id()))
                    .ifPresent(one -> records.add(RecordForms.reviewed(one, Optional.of(entry.id()))));
        }
        node.set("decisions", ReviewForms.decisions(ReviewForms.about(looked.values())));
        // What the entry was made of: a later decision on it has not been seen here.
        node.put("decided", store.derived().decided());
        return node;
    }

    private void record(Context context) {
        new Parameters(context);
        String id = context.pathParam("id");
        Answers.json(context, keeper.look(store -> record(id, store)));
    }

    private static ObjectNode record(String id, Store store) {
        Looked looked = store.reviewed().withId(id).orElseThrow(() -> Problem.notFound("record", id));
        ObjectNode node = RecordForms.reviewed(looked, store.derived().entryOf(looked.record()));
        node.set("decisions", ReviewForms.decisions(ReviewForms.about(List.of(looked))));
        node.put("decided", store.decisions().last());
        return node;
    }
}
