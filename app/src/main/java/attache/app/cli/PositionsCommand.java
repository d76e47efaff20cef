package attache.app.cli;

import attache.annotation.gazetteer.Gazetteer;
import attache.app.catalogue.Affairs;
import attache.app.store.Store;
import attache.ledger.Position;
import attache.view.Counts;
import attache.view.PositionsView;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists what an actor has said and decided. */
@CommandLine.Command(
        name = "positions",
        description = "Lists an actor's statements, promises, requests, refusals and warnings over time.",
        footer = {
            "",
            "ACTOR is a state's code or name, a body or a person. A state's are those of its officials too.",
            "",
            "Examples:",
            "  attache positions DEU",
            "  attache positions \"Olaf Scholz\" --json"
        })
final class PositionsCommand extends Command {
    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Parameters(paramLabel = "ACTOR", description = "Whose positions.")
    private String actor = "";

    PositionsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        Console console = console();
        try (Store opened = Derivation.upToDate(store, console)) {
            List<Position> positions = Affairs.of(opened).positions(Gazetteer.standard(), actor);
            if (json.json) {
                positions.forEach(position -> console.print(PositionsView.json(position)));
            } else {
                console.print(PositionsView.lines(positions, console.width()));
                console.say(Counts.of(positions.size(), "position", "positions") + " of " + actor + ".");
            }
        }
        return DONE;
    }
}
