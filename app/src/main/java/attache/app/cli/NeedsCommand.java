package attache.app.cli;

import attache.annotation.gazetteer.Gazetteer;
import attache.app.catalogue.Affairs;
import attache.app.store.Store;
import attache.dossier.Dossier;
import attache.ledger.Need;
import attache.record.SourcedRecord;
import attache.view.Counts;
import attache.view.NeedsView;
import attache.view.RecordForm;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Sets what was asked for against what came of it. */
@CommandLine.Command(
        name = "needs",
        description =
                "Sets what was asked for, and gaps that were named, against what was pledged, authorised and delivered.",
        footer = {
            "",
            "By recipient and class of things. Each stage has a column of its own; none is added to another.",
            "",
            "Examples:",
            "  attache needs",
            "  attache needs --recipient UKR --json"
        })
final class NeedsCommand extends Command {
    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Option(
            names = "--recipient",
            paramLabel = "ACTOR",
            description = "Whose needs (default: those whom the dossier that ships helps).")
    private List<String> recipients = new ArrayList<>();

    NeedsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        Console console = console();
        List<String> whose = recipients.isEmpty() ? Dossier.ukraine().recipients() : recipients;
        try (Store opened = Derivation.upToDate(store, console)) {
            Affairs affairs = Affairs.of(opened);
            List<Need> needs = affairs.needs(Gazetteer.standard()).stream()
                    .filter(need -> whose.contains(need.recipient().name()))
                    .toList();
            List<SourcedRecord> gaps = affairs.gaps(whose);
            if (json.json) {
                needs.forEach(need -> console.print(NeedsView.json(need)));
                gaps.forEach(gap -> console.print(RecordForm.write(gap)));
            } else {
                console.print(NeedsView.lines(needs, gaps, console.width()));
                long asked = needs.stream().filter(Need::asked).count();
                console.say(Counts.of(asked, "class", "classes") + " asked for, "
                        + Counts.of(gaps.size(), "gap", "gaps") + " named.");
            }
        }
        return DONE;
    }
}
