package attache.app.cli;

import attache.app.cli.Check.State;
import attache.view.Ink;
import attache.view.Line;
import attache.view.Table;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.JsonNodeFactory;

/** Tells what is missing here. */
@CommandLine.Command(
        name = "doctor",
        description = "Tells what is missing here and what to do about it; changes nothing.",
        footer = {"", "Exit status 1 where something does not work.", "", "Example:", "  attache doctor --store aid.db"
        })
final class DoctorCommand extends Command {
    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private JsonOption json = new JsonOption();

    DoctorCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        Console console = console();
        List<Check> checks = new Examination(surroundings(), store.location).checks();
        if (json.json) {
            checks.forEach(check -> console.print(JsonNodeFactory.instance
                    .objectNode()
                    .put("subject", check.subject())
                    .put("state", check.state().name().toLowerCase(Locale.ROOT))
                    .put("found", check.found())
                    .put("next", check.next())));
        } else {
            console.print(table(checks).lines(console.width()));
        }
        return checks.stream().anyMatch(check -> check.state() == State.MISSING) ? SOME_FAILED : DONE;
    }

    private static Table table(List<Check> checks) {
        Table table = new Table(List.of(
                Table.Column.text("", 4),
                Table.Column.text("", 8),
                Table.Column.text("found", 20),
                Table.Column.text("what to do", 12)));
        for (Check check : checks) {
            Line state = switch (check.state()) {
                case FINE -> Line.of("ok", Ink.GOOD);
                case NOTE -> Line.of("note", Ink.OPEN);
                case MISSING -> Line.of("FAIL", Ink.BAD);
            };
            table.add(List.of(state, Line.of(check.subject()), Line.of(check.found()), Line.of(check.next())));
        }
        return table;
    }
}
