package attache.app.cli;

import attache.app.store.Store;
import attache.decision.Reviewed;
import attache.decision.Reviewed.Settlement;
import attache.view.ConflictLine;
import attache.view.ConflictView;
import attache.view.Counts;
import attache.view.DecisionView;
import attache.view.Ink;
import attache.view.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

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

    private static Optional<Settlement> settled(Reviewed settling, ConflictLine line) {
        return settling.settlement(
                line.matter(),
                line.left().record(),
                line.left().says(),
                line.right().record(),
                line.right().says());
    }

    /** The conflict with {@code settled: {holds, decision, who}} where a reviewer has settled it. */
    private static ObjectNode written(ConflictLine line, Optional<Settlement> settled) {
        ObjectNode node = line.write();
        settled.ifPresent(one -> node.putObject("settled")
                .put("holds", one.holds().code())
                .put("decision", one.link().id())
                .put("who", one.link().who()));
        return node;
    }

    @Override
    public Integer call() {
        Console console = console();
        try (Store opened = Derivation.upToDate(store, console)) {
            List<ConflictLine> conflicts = opened.derived().conflicts().stream()
                    .filter(conflict -> types.isEmpty()
                            || types.stream().anyMatch(type -> type.name().equals(conflict.type())))
                    .toList();
            Reviewed settling = opened.reviewed().settling();
            if (json.json) {
                conflicts.forEach(conflict -> console.print(written(conflict, settled(settling, conflict))));
            } else {
                for (ConflictLine conflict : conflicts) {
                    console.print(ConflictView.lines(List.of(conflict), console.width()));
                    settled(settling, conflict)
                            .ifPresent(settled -> Line.of(
                                            settled.link().who() + " "
                                                    + DecisionView.words(
                                                            settled.link().decision()),
                                            Ink.GOOD)
                                    .wrapped(console.width() - 4)
                                    .forEach(line -> console.print(line.indented(4))));
                }
                console.say(Counts.of(conflicts.size(), "conflict", "conflicts") + " in " + store.location + ".");
            }
        }
        return DONE;
    }
}
