package attache.app.cli;

import attache.app.catalogue.SourceCount;
import attache.app.catalogue.SourceForm;
import attache.app.catalogue.SourceLine;
import attache.app.store.Store;
import attache.view.Counts;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists who published what was read. */
@CommandLine.Command(
        name = "sources",
        description =
                "Lists outlets: their tier by the dossier, their articles, copies, and how often they were first.",
        footer = {
            "",
            "copies: articles that go back to another text or outlet. first: entries that it was the first to report, of those",
            "that were read; what is undated cannot have been first.",
            "",
            "Examples:",
            "  attache sources",
            "  attache sources --json | jq -r 'select(.tier) | [.outlet, .tier, .first] | @tsv'"
        })
final class SourcesCommand extends Command {
    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private EffortOptions effort = new EffortOptions();

    @Mixin
    private JsonOption json = new JsonOption();

    SourcesCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        Console console = console();
        SourceCount count = new SourceCount(effort.effort());
        try (Store opened = Derivation.upToDate(store, console)) {
            List<SourceLine> sources = count.of(opened);
            if (json.json) {
                sources.forEach(source -> console.print(SourceForm.json(source)));
            } else {
                console.print(SourceForm.lines(sources, console.width()));
                console.say(Counts.of(sources.size(), "outlet", "outlets") + " in " + store.location + ".");
            }
        }
        return DONE;
    }
}
