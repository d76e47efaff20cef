package attache.app.cli;

import attache.annotation.gazetteer.Gazetteer;
import attache.app.catalogue.Affairs;
import attache.app.store.Store;
import attache.ledger.Tenure;
import attache.view.Counts;
import attache.view.TenuresView;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists who is called what, over time. */
@CommandLine.Command(
        name = "roles",
        description =
                "Lists persons by state or body and office, sitting and former, with the days of the first and last report.",
        footer = {"", "Examples:", "  attache roles", "  attache roles --json | jq -r 'select(.status == \"former\")'"})
final class RolesCommand extends Command {
    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private JsonOption json = new JsonOption();

    RolesCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        Console console = console();
        try (Store opened = Derivation.upToDate(store, console)) {
            List<Tenure> tenures = Affairs.of(opened).tenures(Gazetteer.standard());
            if (json.json) {
                tenures.forEach(tenure -> console.print(TenuresView.json(tenure)));
            } else {
                console.print(TenuresView.lines(tenures, console.width()));
                console.say(Counts.of(tenures.size(), "office", "offices") + " in " + store.location + ".");
            }
        }
        return DONE;
    }
}
