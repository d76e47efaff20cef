package attache.app.cli;

import attache.article.Article;
import attache.ledger.Entry;
import attache.ledger.Ledger;
import attache.record.CodebookForm;
import attache.record.SourcedRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Prints the entries that articles come to; keeps nothing. */
@CommandLine.Command(
        name = "entries",
        description = "Prints the ledger entries that articles come to as JSON Lines; keeps nothing.",
        footer = {
            "",
            "One line an entry: {\"entry\": id, \"name\": …, \"total\": true|false, \"records\": [{\"doc\": …, a record}]}.",
            "",
            "Example:",
            "  attache entries articles/ | jq -r 'select(.total | not) | .name'"
        })
final class EntriesCommand extends Command {
    @Mixin
    private IntakeOptions intake = new IntakeOptions();

    EntriesCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        Console console = console();
        List<Article> articles = new ArrayList<>();
        List<SourcedRecord> records = new ArrayList<>();
        ReadingRun run = new ReadingRun(surroundings(), console, intake);
        boolean all = run.over(Optional::of, done -> {
            articles.add(done.article());
            records.addAll(done.records());
        });
        if (!all) {
            console.say("Stopped: no entries are printed, since they would lack what was not read.");
            return SOME_FAILED;
        }
        Ledger ledger = Ledger.of(articles, records);
        Stream.concat(ledger.entries().stream(), ledger.totals().stream()).forEach(entry -> console.print(form(entry)));
        return run.failed() == 0 ? DONE : SOME_FAILED;
    }

    private static ObjectNode form(Entry entry) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("entry", entry.id());
        node.put("name", entry.name());
        node.put("total", entry.total());
        ArrayNode records = node.putArray("records");
        entry.records()
                .forEach(record -> records.addObject()
                        .put("doc", record.article().doc())
                        .setAll(CodebookForm.write(
                                record.record(), record.article().body())));
        return node;
    }
}
