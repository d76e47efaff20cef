package attache.app.http;

import attache.app.catalogue.ActorLine;
import attache.app.catalogue.Catalogue;
import attache.app.catalogue.CatalogueKeeper;
import attache.app.catalogue.ConflictRow;
import attache.app.catalogue.Day;
import attache.app.catalogue.LedgerRow;
import attache.app.catalogue.SourceForm;
import attache.ledger.AgendaItem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The state of affairs: conflicts, agenda, needs, actors with their positions, offices, sources. */
final class AffairsResource implements Resource {
    private static final List<String> CONFLICT_TYPES = List.of("contradiction", "update", "rounding", "scope");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final CatalogueKeeper keeper;

    AffairsResource(CatalogueKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(API + "/conflicts", this::conflicts, Gate.READ);
        routes.get(API + "/conflicts/{id}", this::conflict, Gate.READ);
        routes.get(API + "/agenda", this::agenda, Gate.READ);
        routes.get(API + "/needs", this::needs, Gate.READ);
        routes.get(API + "/actors", this::actors, Gate.READ);
        routes.get(API + "/actors/{actor}", this::actor, Gate.READ);
        routes.get(API + "/roles", this::roles, Gate.READ);
        routes.get(API + "/sources", this::sources, Gate.READ);
    }

    private void conflicts(Context context) {
        Parameters parameters = new Parameters(context, Slice.with("type", "matter", "settled", "q"));
        List<String> types = parameters.texts("type");
        types.stream()
                .filter(type -> !CONFLICT_TYPES.contains(type))
                .findFirst()
                .ifPresent(type -> {
                    throw Parameters.wrong("The parameter type is one of " + String.join(", ", CONFLICT_TYPES)
                            + ", not \"" + Problem.shortened(type) + "\".");
                });
        List<String> matters = parameters.texts("matter");
        Optional<Boolean> settled = parameters.flag("settled");
        String words = parameters.text("q").orElse("").toLowerCase(Locale.ROOT);
        List<ConflictRow> found = keeper.current().conflicts().stream()
                .filter(row -> types.isEmpty() || types.contains(row.line().type()))
                .filter(row ->
                        settled.isEmpty() || settled.get() == row.settled().isPresent())
                .filter(row -> matters.isEmpty() || matters.contains(row.line().matter()))
                .filter(row -> row.line().about().toLowerCase(Locale.ROOT).contains(words))
                .sorted(Comparator.comparingInt(
                        row -> CONFLICT_TYPES.indexOf(row.line().type())))
                .toList();
        Answers.json(context, Slice.of(parameters).page(found, EntryForms::conflict));
    }

    /** A conflict with both records in their sentences. */
    private void conflict(Context context) {
        new Parameters(context);
        String id = context.pathParam("id");
        Catalogue catalogue = keeper.current();
        ConflictRow row = catalogue.conflict(id).orElseThrow(() -> Problem.notFound("conflict", id));
        ObjectNode node = EntryForms.conflict(row);
        ArrayNode records = node.putArray("records");
        List<String> ids =
                List.of(row.line().left().record(), row.line().right().record());
        keeper.look(store -> store.reviewed().withIds(ids))
                .forEach(looked -> records.add(RecordForms.reviewed(
                        looked,
                        looked.extracted().id().equals(row.line().left().record()) ? row.left() : row.right())));
        node.put("decided", catalogue.decided());
        Answers.json(context, node);
    }

    private void agenda(Context context) {
        Parameters parameters = new Parameters(context, Slice.with("as_of", "standing"));
        LocalDate day = parameters.day("as_of").map(Day::last).orElseGet(keeper::today);
        List<AgendaItem.Standing> standings = parameters.choices("standing", AgendaItem.Standing.values());
        List<JsonNode> items = keeper.agenda(day).stream()
                .filter(item -> standings.isEmpty()
                        || standings.stream()
                                .anyMatch(standing -> standing.name()
                                        .toLowerCase(Locale.ROOT)
                                        .equals(item.path("standing").asString(""))))
                .toList();
        Slice slice = Slice.of(parameters);
        List<JsonNode> shown = slice.of(items);
        Map<String, String> entries = keeper.look(store -> store.derived()
                .entriesOf(shown.stream()
                        .flatMap(item -> item.path("records").valueStream())
                        .map(JsonNode::asString)
                        .collect(Collectors.toSet())));
        List<ObjectNode> forms =
                shown.stream().map(item -> withEntry(item, entries)).toList();
        Answers.json(context, slice.page(items.size(), forms).put("as_of", day.toString()));
    }

    private static ObjectNode withEntry(JsonNode item, Map<String, String> entries) {
        ObjectNode node = ((ObjectNode) item).deepCopy();
        item.path("records")
                .valueStream()
                .flatMap(record -> Optional.ofNullable(entries.get(record.asString())).stream())
                .findFirst()
                .ifPresent(entry -> node.put("entry", entry));
        return node;
    }

    private void needs(Context context) {
        Parameters parameters = new Parameters(context, "recipient", "asked");
        List<String> asked = parameters.texts("recipient");
        List<String> recipients = asked.isEmpty() ? keeper.dossier().recipients() : asked;
        Optional<Boolean> wanted = parameters.flag("asked");
        Catalogue catalogue = keeper.current();
        ObjectNode node = JSON.objectNode();
        ArrayNode needs = node.putArray("needs");
        catalogue.needs().stream()
                .filter(need -> recipients.contains(need.path("recipient").asString("")))
                .filter(need -> wanted.map(flag -> flag == need.path("asked").asBoolean(false))
                        .orElse(true))
                .forEach(needs::add);
        ArrayNode gaps = node.putArray("gaps");
        catalogue.gaps().forEach(gaps::add);
        Answers.json(context, node);
    }

    private void actors(Context context) {
        Parameters parameters = new Parameters(context, Slice.with("q"));
        String words = parameters.text("q").orElse("").toLowerCase(Locale.ROOT);
        List<ActorLine> actors = keeper.current().actors().stream()
                .filter(actor -> (actor.label() + " " + actor.actor())
                        .toLowerCase(Locale.ROOT)
                        .contains(words))
                .sorted(Comparator.comparingInt((ActorLine actor) -> -actor.gives() - actor.gets() - actor.says()))
                .toList();
        Answers.json(context, Slice.of(parameters).page(actors, AffairsResource::form));
    }

    private static ObjectNode form(ActorLine actor) {
        return JSON.objectNode()
                .put("actor", actor.actor())
                .put("label", actor.label())
                .put("gives", actor.gives())
                .put("gets", actor.gets())
                .put("says", actor.says());
    }

    /** An actor's positions over time, its offices, and how many entries it gives and gets. */
    private void actor(Context context) {
        new Parameters(context);
        String asked = context.pathParam("actor");
        if (asked.isBlank() || asked.length() > ServerOptions.LONGEST_PARAMETER) {
            throw Problem.notFound("actor", asked);
        }
        Catalogue catalogue = keeper.current();
        Set<String> names = new TreeSet<>(keeper.namesOf(asked));
        List<JsonNode> positions = keeper.positions(asked);
        List<JsonNode> offices = catalogue.tenures().stream()
                .filter(tenure -> names.contains(tenure.path("person").asString(""))
                        || names.contains(tenure.path("of").asString("")))
                .toList();
        Optional<ActorLine> line = catalogue.actors().stream()
                .filter(actor -> names.contains(actor.actor()))
                .findFirst();
        if (line.isEmpty() && positions.isEmpty() && offices.isEmpty()) {
            throw Problem.notFound("actor", asked);
        }
        ObjectNode node = line.map(AffairsResource::form)
                .orElseGet(() -> form(new ActorLine(asked, asked, Optional.empty(), 0, 0, 0)));
        ArrayNode stages = node.putArray("stages");
        List<LedgerRow> given = catalogue.rows().stream()
                .filter(row -> row.line().donors().stream().anyMatch(names::contains))
                .toList();
        stages.addAll(EntryForms.counts(
                Catalogue.count(given, row -> List.of(row.line().stage().code()))));
        ArrayNode array = node.putArray("positions");
        positions.forEach(array::add);
        ArrayNode roles = node.putArray("offices");
        offices.forEach(roles::add);
        Answers.json(context, node);
    }

    private void roles(Context context) {
        Parameters parameters = new Parameters(context, Slice.with("q"));
        String words = parameters.text("q").orElse("").toLowerCase(Locale.ROOT);
        List<JsonNode> tenures = keeper.current().tenures().stream()
                .filter(tenure -> Stream.of("person", "title", "of")
                        .anyMatch(field -> tenure.path(field)
                                .asString("")
                                .toLowerCase(Locale.ROOT)
                                .contains(words)))
                .toList();
        Answers.json(context, Slice.of(parameters).page(tenures, tenure -> tenure));
    }

    private void sources(Context context) {
        Parameters parameters = new Parameters(context, Slice.NAMES);
        Answers.json(context, Slice.of(parameters).page(keeper.current().sources(), SourceForm::json));
    }
}
