package attache.app.cli;

import attache.annotation.gazetteer.Gazetteer;
import attache.annotation.gazetteer.PersonEntry;
import attache.app.store.Store;
import attache.ledger.Position;
import attache.ledger.Positions;
import attache.ledger.SpeakerOffices;
import attache.record.SourcedRecord;
import attache.view.Counts;
import attache.view.PositionsView;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
            Gazetteer gazetteer = Gazetteer.standard();
            List<Position> positions = positions(opened.records().all(), gazetteer);
            if (json.json) {
                positions.forEach(position -> console.print(PositionsView.json(position)));
            } else {
                console.print(PositionsView.lines(positions, console.width()));
                console.say(Counts.of(positions.size(), "position", "positions") + " of " + actor + ".");
            }
        }
        return DONE;
    }

    private List<Position> positions(List<SourcedRecord> records, Gazetteer gazetteer) {
        return Positions.of(
                records, names(gazetteer), SpeakerOffices.of(records, gazetteer), speaker -> sides(gazetteer, speaker));
    }

    /** What the actor may be called in records: as it was typed, and as the gazetteer has it. */
    private Set<String> names(Gazetteer gazetteer) {
        Set<String> names = new LinkedHashSet<>(List.of(actor));
        gazetteer.stateOf(actor).ifPresent(state -> names.add(state.code()));
        gazetteer.bodyOf(actor).ifPresent(body -> names.add(body.code()));
        gazetteer.person(actor).map(PersonEntry::name).ifPresent(names::add);
        return names;
    }

    /** Whom a speaker's words name first: {@code DEU} of "German government spokesman", {@code RUS} of "Russia's embassy in Berlin". */
    private static Set<String> sides(Gazetteer gazetteer, String speaker) {
        return gazetteer.matches(speaker).stream()
                .map(match -> Gazetteer.actorOf(match.entry()))
                .flatMap(Optional::stream)
                .limit(1)
                .collect(Collectors.toSet());
    }
}
