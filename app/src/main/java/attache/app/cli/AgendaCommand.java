package attache.app.cli;

import attache.app.catalogue.Affairs;
import attache.app.store.Store;
import attache.ledger.AgendaItem;
import attache.view.AgendaView;
import attache.view.Counts;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what was to come, and what became of it. */
@CommandLine.Command(
        name = "agenda",
        description = "Lists meetings and deliveries that were to come: due, past due with nothing heard since, kept.",
        footer = {"", "Examples:", "  attache agenda", "  attache agenda --as-of 2024-07-01 --json"})
final class AgendaCommand extends Command {
    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day by which things are due or past due (default: today, in UTC).")
    private Optional<LocalDate> day = Optional.empty();

    AgendaCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        Console console = console();
        LocalDate asOf =
                day.orElseGet(() -> LocalDate.ofInstant(surroundings().clock().instant(), ZoneOffset.UTC));
        try (Store opened = Derivation.upToDate(store, console)) {
            List<AgendaItem> items = Affairs.of(opened).agenda(asOf);
            if (json.json) {
                items.forEach(item -> console.print(AgendaView.json(item)));
            } else {
                console.print(AgendaView.lines(items, console.width()));
                console.say(Counts.of(items.size(), "item", "items") + " as of " + asOf + ".");
            }
        }
        return DONE;
    }
}
