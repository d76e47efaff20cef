package attache.app.http;

import attache.app.catalogue.Catalogue;
import attache.app.catalogue.CatalogueKeeper;
import attache.app.catalogue.ConflictRow;
import attache.app.http.Problem.Kind;
import attache.app.review.ChangedThingException;
import attache.app.review.Proposals;
import attache.app.review.QueueItem;
import attache.app.review.ReviewForms;
import attache.app.review.UnknownThingException;
import attache.app.store.Decisions;
import attache.app.store.ReviewedRecords.Looked;
import attache.app.store.Store;
import attache.decision.Decision;
import attache.decision.Decision.Alias;
import attache.decision.DecisionForm;
import attache.decision.Judged;
import attache.decision.RecordReview.State;
import attache.decision.SignedDecision;
import attache.decision.Standing;
import attache.text.Span;
import attache.view.DecisionView;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What to review, what was decided, and what is decided now. */
final class ReviewResource implements Resource {
    private static final List<String> ACTIONS =
            List.of("accept", "reject", "correct", "repoint", "merge", "split", "alias", "settle", "undo");
    private static final Pattern SEEN = Pattern.compile("(?:W/)?\"(\\d{1,15})\"");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final CatalogueKeeper keeper;
    private final Callers callers;
    private final InstantSource clock;
    private final Consumer<ObjectNode> news;

    /** @param news told of every decision that is kept */
    ReviewResource(CatalogueKeeper keeper, Callers callers, InstantSource clock, Consumer<ObjectNode> news) {
        this.keeper = keeper;
        this.callers = callers;
        this.clock = clock;
        this.news = news;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(API + "/review", this::queue, Gate.READ);
        routes.get(API + "/decisions", this::list, Gate.READ);
        routes.get(API + "/decisions/{id}", this::one, Gate.READ);
        routes.post(API + "/decisions", this::decide, Gate.DECIDE);
    }

    private void queue(Context context) {
        Parameters parameters = new Parameters(context, Slice.with("about", "kind", "entry"));
        List<QueueItem.About> about = parameters.choices("about", QueueItem.About.values());
        List<String> kinds = parameters.texts("kind");
        Optional<String> entry = parameters.text("entry");
        Catalogue catalogue = keeper.current();
        Slice slice = Slice.of(parameters);
        Answers.json(context, keeper.look(store -> {
            Set<String> since = decidedSince(catalogue.decided(), store);
            List<QueueItem> open = catalogue.review().stream()
                    .filter(item -> about.isEmpty() || about.contains(item.about()))
                    .filter(item -> kinds.isEmpty() || kinds.contains(item.kind()))
                    .filter(item -> entry.isEmpty() || item.entry().equals(entry))
                    .filter(item -> !since.contains(item.id()))
                    .toList();
            Map<String, Looked> records = new HashMap<>();
            List<QueueItem> shown = slice.of(open);
            store.reviewed()
                    .withIds(shown.stream()
                            .flatMap(item -> recordsOf(item, catalogue))
                            .collect(Collectors.toSet()))
                    .forEach(looked -> records.put(looked.extracted().id(), looked));
            List<ObjectNode> forms =
                    shown.stream().map(item -> form(item, catalogue, records)).toList();
            return slice.page(open.size(), forms)
                    .put("decided", catalogue.decided())
                    .put("decisions", store.decisions().last());
        }));
    }

    /** The ids of records and conflicts that were decided on since the catalogue was made. */
    private static Set<String> decidedSince(long sequence, Store store) {
        List<String> articles = store.decisions().all().stream()
                .filter(link -> link.sequence() > sequence)
                .flatMap(link -> link.decision().claims().stream())
                .map(claim -> claim.article())
                .distinct()
                .toList();
        Set<String> ids = new TreeSet<>();
        for (String digest : articles) {
            store.articles()
                    .withDigest(digest)
                    .ifPresent(article -> store.reviewed().of(article).reviews().forEach((id, review) -> {
                        if (review.state() != State.OPEN) {
                            ids.add(id);
                        }
                    }));
        }
        return ids;
    }

    private static Stream<String> recordsOf(QueueItem item, Catalogue catalogue) {
        return switch (item.about()) {
            case RECORD -> Stream.of(item.id());
            case CONFLICT ->
                catalogue.conflict(item.id()).stream()
                        .flatMap(row -> Stream.of(
                                row.line().left().record(), row.line().right().record()));
        };
    }

    /** {@code {about, id, kind, doubt, weight, reasons, entry?, entry_name?, conflict?, records}}. */
    private static ObjectNode form(QueueItem item, Catalogue catalogue, Map<String, Looked> records) {
        ObjectNode node = JSON.objectNode();
        node.put("about", item.about().code());
        node.put("id", item.id());
        node.put("kind", item.kind());
        node.put("doubt", item.doubt());
        node.put("weight", item.weight());
        ArrayNode reasons = node.putArray("reasons");
        item.reasons().forEach(reasons::add);
        item.entry().ifPresent(entry -> {
            node.put("entry", entry);
            catalogue.row(entry).ifPresent(row -> node.put("entry_name", row.name()));
        });
        Optional<ConflictRow> conflict =
                item.about() == QueueItem.About.CONFLICT ? catalogue.conflict(item.id()) : Optional.empty();
        conflict.ifPresent(row -> node.set("conflict", EntryForms.conflict(row)));
        ArrayNode array = node.putArray("records");
        recordsOf(item, catalogue)
                .flatMap(id -> Optional.ofNullable(records.get(id)).stream())
                .forEach(looked -> array.add(RecordForms.reviewed(looked, item.entry())));
        return node;
    }

    private void list(Context context) {
        Parameters parameters = new Parameters(context, Slice.with("action", "who", "standing", "record", "entry"));
        List<String> actions = parameters.texts("action");
        actions.stream().filter(action -> !ACTIONS.contains(action)).findFirst().ifPresent(action -> {
            throw Parameters.wrong("The parameter action is one of " + String.join(", ", ACTIONS) + ", not \""
                    + Problem.shortened(action) + "\".");
        });
        Optional<String> who = parameters.text("who");
        List<Standing> standings = parameters.choices("standing", Standing.values());
        Optional<String> record = parameters.text("record");
        Optional<String> entry = parameters.text("entry");
        Slice slice = Slice.of(parameters);
        Answers.json(context, keeper.look(store -> {
            List<Judged> decisions = record.isEmpty() && entry.isEmpty()
                    ? judged(store, store.decisions().all())
                    : ReviewForms.about(looked(store, record, entry));
            List<Judged> found = decisions.reversed().stream()
                    .filter(judged -> actions.isEmpty()
                            || actions.contains(judged.link().decision().code()))
                    .filter(judged ->
                            who.isEmpty() || who.get().equals(judged.link().who()))
                    .filter(judged -> standings.isEmpty() || standings.contains(judged.standing()))
                    .toList();
            return slice.page(found, DecisionView::json)
                    .put("decided", store.decisions().last());
        }));
    }

    private static List<Looked> looked(Store store, Optional<String> record, Optional<String> entry) {
        List<Looked> looked = new ArrayList<>(record.stream()
                .flatMap(id -> store.reviewed().withId(id).stream())
                .toList());
        entry.stream()
                .flatMap(id -> store.derived().entriesWithIdLike(id).stream()
                        .filter(one -> one.id().equals(id)))
                .forEach(one -> looked.addAll(store.reviewed()
                        .withIds(one.records().stream()
                                .map(source -> source.id())
                                .toList())));
        return looked;
    }

    private void one(Context context) {
        new Parameters(context);
        String id = context.pathParam("id");
        Answers.json(context, keeper.look(store -> form(store, id)));
    }

    private static ObjectNode form(Store store, String id) {
        SignedDecision link = store.decisions().withId(id).orElseThrow(() -> Problem.notFound("decision", id));
        ObjectNode node = DecisionView.json(judged(store, List.of(link)).stream()
                .filter(judged -> judged.link().id().equals(id))
                .findFirst()
                .orElseThrow());
        node.put("previous", link.previous());
        node.put("digest", link.digest());
        return node;
    }

    /** How all decisions stand, by the records of the articles that {@code links} name: sure for these. */
    private static List<Judged> judged(Store store, Collection<SignedDecision> links) {
        return store.reviewed().judged(links);
    }

    private void decide(Context context) {
        new Parameters(context);
        long seen = seen(context);
        ObjectNode body = Bodies.object(context);
        String who = Reviewers.of(callers.of(context), body);
        String why = body.has("why") ? text(body, "why", SignedDecision.LONGEST_REASON) : "";
        Decisions.Outcome outcome;
        try {
            outcome = keeper.decide(store -> {
                long known = seen < 0 ? store.decisions().last() : seen;
                return store.decisions().make(clock.instant(), who, why, known, decision(body, new Proposals(store)));
            });
        } catch (UnknownThingException e) {
            throw new Problem(Kind.NOT_FOUND, e.getMessage());
        } catch (ChangedThingException e) {
            throw new Problem(Kind.CONFLICT, e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new Problem(Kind.BODY, String.valueOf(e.getMessage()));
        }
        switch (outcome) {
            case Decisions.Kept kept -> {
                ObjectNode node = keeper.look(store -> form(store, kept.link().id()));
                news.accept(DecisionView.brief(kept.link()));
                context.status(201);
                context.header("Location", API + "/decisions/" + kept.link().id());
                Answers.json(context, node);
            }
            case Decisions.Overtaken overtaken -> throw overtaken(overtaken);
            case Decisions.Inapplicable refused ->
                throw new Problem(Kind.CONFLICT, "Nothing was kept: " + refused.because() + ".");
        }
    }

    private static Problem overtaken(Decisions.Overtaken overtaken) {
        ArrayNode later = JSON.arrayNode();
        overtaken.later().forEach(link -> later.add(DecisionView.brief(link)));
        SignedDecision last = overtaken.later().getLast();
        return new Problem(
                Kind.PRECONDITION,
                "Nothing was kept, since " + last.who() + " has decided on it meanwhile: "
                        + DecisionView.words(last.decision())
                        + ". Look at it again; to decide against that, send the same with If-Match: \""
                        + last.sequence() + "\".",
                later);
    }

    /** Up to which sequence the sender has seen decisions; -1 for all that there are. */
    private static long seen(Context context) {
        String condition = Guard.header(context, "If-Match")
                .orElseThrow(() -> new Problem(
                        Kind.PRECONDITION_WANTED,
                        "A decision says what its maker has seen: send If-Match with \"decided\" of the answer that showed"
                                + " the thing, in quotation marks, or * for whatever there is."));
        if (condition.strip().equals("*")) {
            return -1;
        }
        Matcher matcher = SEEN.matcher(condition.strip());
        if (!matcher.matches()) {
            throw Parameters.wrong(
                    "If-Match is a number in quotation marks or *, not " + Problem.shortened(condition) + ".");
        }
        return Long.parseLong(matcher.group(1));
    }

    private static Decision decision(ObjectNode body, Proposals proposals) {
        String action = text(body, "action");
        return switch (action) {
            case "accept" -> proposals.accept(text(body, "record"));
            case "reject" -> proposals.reject(text(body, "record"));
            case "correct" -> proposals.correct(text(body, "record"), object(body, "fields"));
            case "repoint" -> proposals.repoint(text(body, "record"), places(body));
            case "merge" -> proposals.merge(text(body, "entry"), text(body, "with"));
            case "split" -> proposals.split(text(body, "entry"), texts(body, "records"));
            case "alias" -> new Alias(text(body, "name"), text(body, "means"));
            case "settle" -> proposals.settle(text(body, "conflict"), DecisionForm.holds(text(body, "holds")));
            case "undo" -> proposals.undo(text(body, "undoes"));
            default ->
                throw new IllegalArgumentException("The field action is one of " + String.join(", ", ACTIONS)
                        + ", not \"" + Problem.shortened(action) + "\".");
        };
    }

    private static List<Span> places(ObjectNode body) {
        List<Span> places = new ArrayList<>();
        for (JsonNode place : body.path("evidence")) {
            JsonNode start = place.path("start");
            JsonNode end = place.path("end");
            if (!start.isInt() || !end.isInt() || start.intValue() < 0 || end.intValue() <= start.intValue()) {
                throw new IllegalArgumentException(
                        "The field evidence is a list of {start, end}, in code points of the text, not " + place + ".");
            }
            places.add(new Span(start.intValue(), end.intValue()));
        }
        return places;
    }

    private static List<String> texts(ObjectNode body, String field) {
        return body.path(field).valueStream().map(JsonNode::asString).toList();
    }

    private static ObjectNode object(ObjectNode body, String field) {
        if (body.path(field) instanceof ObjectNode object) {
            return object;
        }
        throw new IllegalArgumentException("The field " + field + " is missing or no object.");
    }

    private static String text(ObjectNode body, String field) {
        String text = text(body, field, ServerOptions.LONGEST_PARAMETER);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("The field " + field + " is missing or empty.");
        }
        return text;
    }

    /** A text of at most {@code most} characters; empty where there is none. */
    private static String text(ObjectNode body, String field, int most) {
        JsonNode value = body.path(field);
        String text = value.isString() ? value.asString().strip() : "";
        if (text.length() > most || !(value.isString() || value.isMissingNode())) {
            throw new Problem(Kind.BODY, "The field " + field + " is a text of at most " + most + " characters.");
        }
        return text;
    }
}
