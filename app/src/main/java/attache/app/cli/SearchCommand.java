package attache.app.cli;

import attache.app.review.RejectedRecords;
import attache.app.search.Hit;
import attache.app.search.Hits;
import attache.app.search.SearchIndex;
import attache.app.store.Access;
import attache.app.store.Store;
import attache.view.Counts;
import attache.view.Ink;
import attache.view.Line;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Finds articles and records by their words. */
@CommandLine.Command(
        name = "search",
        description = "Finds articles and records by their words.",
        footer = {
            "",
            "All words are wanted unless | stands between them; -word, \"a phrase\", begin* and mistake~ work too.",
            "What is odd is searched for as words: no query is an error. Put -- before words that begin with a dash.",
            "",
            "Examples:",
            "  attache search patriot systems",
            "  attache search -- 'leopard | abrams -refused'"
        })
final class SearchCommand extends Command {
    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Option(
            names = {"-n", "--most"},
            paramLabel = "N",
            defaultValue = "20",
            description = "Show at most this many (default: ${DEFAULT-VALUE}).")
    private int most = 20;

    @Parameters(paramLabel = "WORDS", arity = "1..*", description = "What to look for.")
    private List<String> words = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    SearchCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        if (most < 1 || most > 10_000) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--most wants a number from 1 to 10000, not " + most + ".");
        }
        Console console = console();
        try (Store opened = store.open(Access.READ)) {
            Hits hits = find(opened, console);
            Set<String> rejected = RejectedRecords.among(
                    opened, hits.best().stream().map(Hit::id).collect(Collectors.toSet()));
            for (Hit hit : hits.best()) {
                boolean isRejected = rejected.contains(hit.id());
                if (json.json) {
                    console.print(isRejected ? form(hit).put("rejected", true) : form(hit));
                } else {
                    print(hit, isRejected, console);
                }
            }
            String shown = hits.total() > hits.best().size()
                    ? ", the best " + hits.best().size() + " shown"
                    : "";
            console.say(Counts.of(hits.total(), "hit", "hits") + shown + ".");
        }
        return DONE;
    }

    private Hits find(Store opened, Console console) {
        String typed = String.join(" ", words);
        try (SearchIndex index = SearchIndex.of(opened, console::say)) {
            try {
                return index.find(typed, most);
            } catch (RuntimeException e) {
                // Damage in the middle of a file shows when that is read, in any way.
                if (index.isIntact()) {
                    throw e;
                }
            }
        }
        try (SearchIndex index = SearchIndex.anew(opened, console::say)) {
            return index.find(typed, most);
        }
    }

    private static void print(Hit hit, boolean rejected, Console console) {
        Line head = Line.of(hit.doc(), Ink.STRONG)
                .then(hit.published().isEmpty() ? "" : " " + hit.published())
                .then("  " + hit.kind() + " " + hit.id(), Ink.FAINT)
                .then(rejected ? " rejected" : "", Ink.BAD);
        console.print(head.wrapped(console.width()));
        for (Line passage : hit.passages()) {
            passage.wrapped(console.width() - 4).forEach(line -> console.print(line.indented(4)));
        }
    }

    /** {@code {kind, id, doc, published?, passages, rejected?}}; marked words stand in square brackets. */
    private static ObjectNode form(Hit hit) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("kind", hit.kind());
        node.put("id", hit.id());
        node.put("doc", hit.doc());
        if (!hit.published().isEmpty()) {
            node.put("published", hit.published());
        }
        ArrayNode passages = node.putArray("passages");
        hit.passages().forEach(passage -> passages.add(attache.view.Paint.PLAIN.of(passage)));
        return node;
    }
}
