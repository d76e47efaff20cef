package attache.app.cli;

import attache.article.Article;
import attache.record.CodebookForm;
import attache.record.SourcedRecord;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Prints the records of articles; keeps nothing. */
@CommandLine.Command(
        name = "extract",
        description = "Prints the records of articles as JSON Lines in the codebook's form; keeps nothing.",
        footer = {
            "",
            "One line an article, in order of the inputs: {\"doc\": …, \"records\": […]}.",
            "",
            "Examples:",
            "  attache extract articles/ > records.jsonl",
            "  attache extract story.txt | jq '.records[] | select(.kind == \"assistance\")'"
        })
final class ExtractCommand extends Command {
    @Mixin
    private IntakeOptions intake = new IntakeOptions();

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files and folders of articles, or addresses of the web.")
    private List<String> paths = List.of();

    ExtractCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        Console console = console();
        ReadingRun run = new ReadingRun(surroundings(), console, paths, intake);
        boolean all = run.over(paths, Optional::of, (article, records) -> console.print(form(article, records)));
        if (!all) {
            console.say("Stopped.");
        }
        return run.failed() == 0 ? DONE : SOME_FAILED;
    }

    /** {@code {doc, records}}. */
    static ObjectNode form(Article article, List<SourcedRecord> records) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("doc", article.doc());
        ArrayNode found = node.putArray("records");
        records.forEach(record -> found.add(CodebookForm.write(record.record(), article.body())));
        return node;
    }
}
