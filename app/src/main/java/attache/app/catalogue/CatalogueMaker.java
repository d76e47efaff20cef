package attache.app.catalogue;

import attache.annotation.gazetteer.BodyEntry;
import attache.annotation.gazetteer.Gazetteer;
import attache.annotation.gazetteer.StateEntry;
import attache.app.review.ReviewQueue;
import attache.app.store.ArticleHead;
import attache.app.store.Store;
import attache.decision.Reviewed;
import attache.dossier.Dossier;
import attache.ledger.Entry;
import attache.record.SourcedRecord;
import attache.record.Statement;
import attache.view.AgendaView;
import attache.view.ConflictLine;
import attache.view.EntryForm;
import attache.view.NeedsView;
import attache.view.RecordForm;
import attache.view.TenuresView;
import com.ibm.icu.util.Region;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Makes catalogues. Stateless but for the names that it knows. */
final class CatalogueMaker {
    /** Before a number of up to three digits it gives it leading zeros. */
    private static final int THOUSAND = 1_000;

    private final Gazetteer gazetteer;
    private final Dossier dossier;

    CatalogueMaker(Gazetteer gazetteer, Dossier dossier) {
        this.gazetteer = gazetteer;
        this.dossier = dossier;
    }

    /**
     * What the derived tables of {@code store} tell.
     *
     * @param day the day of the agenda
     */
    Catalogue make(Store store, LocalDate day) {
        Map<String, ArticleHead> articles = new LinkedHashMap<>();
        store.articles().heads().forEach(article -> articles.put(article.digest(), article));
        List<ConflictRow> conflicts = conflicts(store);
        List<LedgerRow> rows = rows(store, conflicts);
        List<StoryLine> stories = StoryLine.of(store.derived().stories(), articles);
        Map<String, ActorLine> givers = new HashMap<>();
        actors(rows, List.of()).forEach(actor -> givers.put(actor.actor(), actor));
        return new Catalogue(
                store.derived().madeFrom(),
                day,
                new Catalogue.Lists(
                        rows,
                        conflicts,
                        List.copyOf(articles.values()),
                        stories,
                        givers,
                        store.records().countByKind(),
                        store.derived().decided()));
    }

    /** {@code lists} whole, of the state of {@code store} that they were made from. */
    Catalogue whole(Catalogue lists, Store store) {
        Reviewed reviewed = store.reviewed().all();
        Affairs affairs = new Affairs(reviewed.records(), entries(store, reviewed));
        return lists.with(new Catalogue.Affairs(
                agenda(affairs, lists.day()),
                affairs.needs(gazetteer).stream().<JsonNode>map(NeedsView::json).toList(),
                affairs.gaps(dossier.recipients()).stream()
                        .<JsonNode>map(RecordForm::write)
                        .toList(),
                affairs.tenures(gazetteer).stream()
                        .<JsonNode>map(TenuresView::json)
                        .toList(),
                actors(lists.rows(), affairs.records()),
                new SourceCount(dossier).of(lists.articles(), lists.stories(), affairs.entries()),
                ReviewQueue.of(
                        reviewed,
                        affairs.entries(),
                        lists.conflicts().stream().map(ConflictRow::line).toList())));
    }

    /** The entries whole, their records those that were read already. */
    private static List<Entry> entries(Store store, Reviewed reviewed) {
        Map<String, SourcedRecord> records = new HashMap<>();
        // A record may have been rejected since the entries were made.
        Stream.concat(reviewed.records().stream(), reviewed.rejected().stream())
                .forEach(record -> records.put(record.id(), record));
        return store.entryPages().each(form -> EntryForm.read(form, records));
    }

    /** What was to come, as of {@code day}. */
    static List<JsonNode> agenda(Affairs affairs, LocalDate day) {
        return affairs.agenda(day).stream().<JsonNode>map(AgendaView::json).toList();
    }

    private static List<ConflictRow> conflicts(Store store) {
        Reviewed reviewed = store.reviewed().settling();
        List<ConflictLine> lines = store.derived().conflicts();
        Map<String, String> entries = store.derived()
                .entriesOf(lines.stream()
                        .flatMap(line ->
                                Stream.of(line.left().record(), line.right().record()))
                        .distinct()
                        .toList());
        return lines.stream()
                .map(line -> new ConflictRow(
                        line,
                        Optional.ofNullable(entries.get(line.left().record())),
                        Optional.ofNullable(entries.get(line.right().record())),
                        reviewed.settlement(
                                line.matter(),
                                line.left().record(),
                                line.left().says(),
                                line.right().record(),
                                line.right().says())))
                .toList();
    }

    private List<LedgerRow> rows(Store store, List<ConflictRow> conflicts) {
        Map<String, Integer> inConflict = Counting.of(
                conflicts,
                conflict -> Stream.concat(conflict.left().stream(), conflict.right().stream())
                        .distinct()
                        .toList());
        return store.entryPages()
                .each(form ->
                        row(form, inConflict.getOrDefault(form.path("entry").asString(""), 0)));
    }

    /** The row of an entry in this form that is in so many conflicts. */
    LedgerRow row(JsonNode form, int conflicts) {
        return LedgerRow.of(form, item -> Affairs.classOf(gazetteer, item), conflicts);
    }

    private List<ActorLine> actors(List<LedgerRow> rows, List<SourcedRecord> records) {
        Map<String, Integer> gives = Counting.of(rows, row -> row.line().donors());
        Map<String, Integer> gets = Counting.of(rows, row -> row.line().recipients());
        Map<String, Integer> says = new HashMap<>();
        for (SourcedRecord record : records) {
            if (record.record() instanceof Statement statement) {
                says.merge(statement.speaker(), 1, Integer::sum);
            }
        }
        Map<String, ActorLine> actors = new TreeMap<>();
        Stream.of(gives, gets, says)
                .flatMap(counts -> counts.keySet().stream())
                .distinct()
                .forEach(actor -> actors.put(
                        label(actor) + "\n" + actor,
                        new ActorLine(
                                actor,
                                label(actor),
                                number(actor),
                                gives.getOrDefault(actor, 0),
                                gets.getOrDefault(actor, 0),
                                says.getOrDefault(actor, 0))));
        return List.copyOf(actors.values());
    }

    private String label(String actor) {
        return gazetteer
                .stateWithCode(actor)
                .map(StateEntry::name)
                .or(() -> gazetteer
                        .bodyOf(actor)
                        .filter(body -> body.code().equals(actor))
                        .map(BodyEntry::name))
                .orElse(actor);
    }

    private Optional<String> number(String actor) {
        return gazetteer.stateWithCode(actor).flatMap(state -> {
            try {
                int number = Region.getInstance(state.alpha2()).getNumericCode();
                return number <= 0
                        ? Optional.empty()
                        : Optional.of(String.valueOf(THOUSAND + number).substring(1));
            } catch (IllegalArgumentException e) {
                // A territory that CLDR does not know is on no map.
                return Optional.empty();
            }
        });
    }
}
