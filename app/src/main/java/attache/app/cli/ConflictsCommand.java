package attache.app.cli;

import attache.app.store.Store;
import attache.view.ConflictLine;
import attache.view.ConflictView;
import attache.view.Counts;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the records that differ. */
@CommandLine.Command(
        name = "conflicts",
        description = "Lists pairs of records that differ: contradictions, updates, roundings, differences of scope.",
        footer = {"", "Examples:", "  attache conflicts", "  attache conflicts --type contradiction --json"})
final class ConflictsCommand extends Command {
    /** The types; the names are what stands on the command line. */
    enum Type {
        contradiction,
        update,
        rounding,
        scope
    }

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Option(names = "--type", paramLabel = "TYPE", description = "Only this type: ${COMPLETION-CANDIDATES}.")
    private List<Type> types = new ArrayList<>();

    ConflictsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        Console console = console();
        try (Store opened = Derivation.upToDate(store, console)) {
            List<ConflictLine> conflicts = opened.derived().conflicts().stream()
                    .filter(conflict -> types.isEmpty()
                            || types.stream().anyMatch(type -> type.name().equals(conflict.type())))
                    .toList();
            if (json.json) {
                conflicts.forEach(conflict -> console.print(conflict.write()));
            } else {
                console.print(ConflictView.lines(conflicts, console.width()));
                console.say(Counts.of(conflicts.size(), "conflict", "conflicts") + " in " + store.file + ".");
            }
        }
        return DONE;
    }
}
