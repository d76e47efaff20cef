package attache.app.cli;

import attache.annotation.gazetteer.Gazetteer;
import attache.app.review.ReviewForms;
import attache.app.store.ReviewedRecords.Looked;
import attache.app.store.Store;
import attache.article.Article;
import attache.decision.Judged;
import attache.ledger.Entry;
import attache.ledger.SpeakerOffices;
import attache.record.SourcedRecord;
import attache.view.ArticleView;
import attache.view.DecisionView;
import attache.view.EntryForm;
import attache.view.EntryView;
import attache.view.Line;
import attache.view.RecordForm;
import attache.view.RecordView;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows one thing with everything that it rests on. */
@CommandLine.Command(
        name = "show",
        description = "Shows an entry, a record or an article, with the words that its values came from.",
        footer = {
            "",
            "ID may be the beginning of an id, as long as only one begins so; an article also goes by its name.",
            "",
            "Examples:",
            "  attache show 3f9a",
            "  attache show --json 3f9a"
        })
final class ShowCommand extends Command {
    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Parameters(paramLabel = "ID", description = "What to show.")
    private String id = "";

    ShowCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        Console console = console();
        try (Store opened = Derivation.upToDate(store, console)) {
            List<Found> found = find(opened);
            List<Found> exact = found.stream().filter(Found::exact).toList();
            List<Found> meant = exact.isEmpty() ? found : exact;
            if (meant.size() != 1) {
                return notOne(meant, console);
            }
            switch (meant.getFirst()) {
                case FoundEntry one -> show(one.entry, opened, console);
                case FoundRecord one -> show(one.looked, opened, console);
                case FoundArticle one -> show(one.article, opened, console);
            }
        }
        return DONE;
    }

    /** Something that {@code ID} may mean. */
    private sealed interface Found {
        /** Whether {@code ID} is all of its id, not the beginning alone. */
        boolean exact();

        /** What to call it in a list. */
        String name();
    }

    private record FoundEntry(boolean exact, Entry entry) implements Found {
        @Override
        public String name() {
            return "entry " + entry.id();
        }
    }

    private record FoundRecord(boolean exact, Looked looked) implements Found {
        @Override
        public String name() {
            return "record " + looked.record().id();
        }
    }

    private record FoundArticle(boolean exact, Article article) implements Found {
        @Override
        public String name() {
            return "article " + article.digest() + " (" + article.doc() + ")";
        }
    }

    private List<Found> find(Store opened) {
        List<Found> found = new ArrayList<>();
        opened.derived()
                .entriesWithIdLike(id)
                .forEach(entry -> found.add(new FoundEntry(entry.id().equals(id), entry)));
        opened.reviewed()
                .withIdLike(id)
                .forEach(
                        looked -> found.add(new FoundRecord(looked.record().id().equals(id), looked)));
        opened.articles().named(id).forEach(article -> {
            boolean exact = article.digest().equals(id) || article.doc().equals(id);
            found.add(new FoundArticle(exact, article));
        });
        return found;
    }

    private void show(Entry entry, Store opened, Console console) {
        List<Judged> decisions = ReviewForms.about(opened.reviewed()
                .withIds(entry.records().stream().map(SourcedRecord::id).toList()));
        if (json.json) {
            ObjectNode node = EntryForm.write(entry);
            ArrayNode records = node.putArray("records");
            entry.records().forEach(record -> records.add(RecordForm.write(record)));
            node.set("decisions", ReviewForms.decisions(decisions));
            console.print(node);
        } else {
            console.print(EntryView.lines(entry, console.width()));
            console.print(DecisionView.lines(decisions.reversed(), console.width()));
        }
    }

    private void show(Looked looked, Store opened, Console console) {
        SourcedRecord record = looked.record();
        List<Judged> decisions = ReviewForms.about(List.of(looked));
        if (json.json) {
            ObjectNode node = RecordForm.write(record);
            node.set("review", ReviewForms.record(looked));
            node.set("decisions", ReviewForms.decisions(decisions));
            console.print(node);
        } else {
            console.print(RecordView.lines(record, console.width()));
            SpeakerOffices.of(opened.reviewed().of(record.article()).records(), Gazetteer.standard())
                    .of(record)
                    .ifPresent(office -> console.print(Line.of("the speaker's office: " + office)));
            opened.derived().entryOf(record).ifPresent(entry -> console.print(Line.of("in entry " + entry)));
            console.print(DecisionView.lines(decisions.reversed(), console.width()));
        }
    }

    private void show(Article article, Store opened, Console console) {
        List<SourcedRecord> records = opened.reviewed().of(article).records();
        if (json.json) {
            ObjectNode node = ArticleView.json(article);
            ArrayNode found = node.putArray("records");
            records.forEach(record -> found.add(RecordForm.write(record)));
            console.print(node);
        } else {
            console.print(ArticleView.lines(article, records, console.width()));
        }
    }

    private Integer notOne(List<Found> found, Console console) {
        if (found.isEmpty()) {
            console.complain("nothing in " + store.location + " has an id that begins with \"" + id
                    + "\": attache ledger and attache search list ids.");
            return SOME_FAILED;
        }
        console.complain("more than one id begins with \"" + id + "\": give more of it.");
        found.forEach(one -> console.complain(one.name()));
        return WRONG_USAGE;
    }
}
