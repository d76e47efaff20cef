package attache.app.cli;

import attache.app.catalogue.Day;
import attache.app.catalogue.EntryFilter;
import attache.app.catalogue.LedgerRow;
import attache.app.store.KeptRates;
import attache.app.store.Store;
import attache.ledger.Rates;
import attache.record.Stage;
import attache.view.ConvertedView;
import attache.view.Counts;
import attache.view.EntryLine;
import attache.view.LedgerView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists the entries of the store. */
@CommandLine.Command(
        name = "ledger",
        description = "Lists the entries of the store, what they come to by stage, and totals apart.",
        footer = {
            "",
            "Examples:",
            "  attache ledger",
            "  attache ledger --in EUR",
            "  attache ledger --donor USA --stage delivered --since 2024-01-01",
            "  attache ledger --json | jq -r 'select(.money) | [.stage, .money.value] | @tsv'"
        })
final class LedgerCommand extends Command {
    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Option(names = "--donor", paramLabel = "ACTOR", description = "Entries with this donor: USA, EU, a name.")
    private List<String> donors = new ArrayList<>();

    @Option(names = "--recipient", paramLabel = "ACTOR", description = "Entries with this recipient.")
    private List<String> recipients = new ArrayList<>();

    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            description = "Entries that stand at this stage: ${COMPLETION-CANDIDATES}.")
    private List<Stage> stages = new ArrayList<>();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Entries of this day or later: 2024-01-15, 2024-01 or 2024. Undated ones are left out.")
    private Optional<String> since = Optional.empty();

    @Option(
            names = "--in",
            paramLabel = "CURRENCY",
            description = "Shows stated sums in this currency too, by the store's rates: EUR, USD (see attache rates).")
    private Optional<String> currency = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    LedgerCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        EntryFilter filter = filter();
        Console console = console();
        try (Store opened = Derivation.upToDate(store, console)) {
            List<JsonNode> forms = opened.derived().entryForms().stream()
                    .filter(form -> filter.test(LedgerRow.of(form, _ -> Optional.empty(), 0)))
                    .toList();
            Optional<Rates> rates = currency.map(_ -> KeptRates.of(store.location));
            if (json.json) {
                forms.forEach(form -> console.print(withConverted(form, rates)));
            } else {
                List<EntryLine> lines = forms.stream().map(EntryLine::read).toList();
                console.print(LedgerView.lines(lines, console.width()));
                rates.ifPresent(table ->
                        console.print(ConvertedView.lines(lines, code(currency.orElse("")), table, console.width())));
                console.say(Counts.of(lines.size(), "entry", "entries") + " in " + store.location + ".");
            }
        }
        return DONE;
    }

    private static String code(String typed) {
        return typed.toUpperCase(Locale.ROOT);
    }

    /** The form with {@code converted} behind its fields, where it states money of which a rate is known. */
    private JsonNode withConverted(JsonNode form, Optional<Rates> rates) {
        rates.flatMap(table -> ConvertedView.of(EntryLine.read(form), code(currency.orElse("")), table))
                .ifPresent(sum -> ((ObjectNode) form).set("converted", ConvertedView.json(sum)));
        return form;
    }

    private EntryFilter filter() {
        return new EntryFilter(
                donors,
                recipients,
                stages,
                List.of(),
                List.of(),
                List.of(),
                since.map(this::day),
                Optional.empty(),
                Optional.empty(),
                "");
    }

    private Day day(String date) {
        return Day.parse(date)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(),
                        "--since wants a date such as 2024-01-15, 2024-01 or 2024, not \"" + date + "\"."));
    }
}
