package attache.app.cli;

import attache.article.ReadArticle;
import attache.record.CodebookForm;
import attache.record.CodebookRecord;
import attache.source.SourceKind;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
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

    ExtractCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        Console console = console();
        ReadingRun run = new ReadingRun(surroundings(), console, intake);
        boolean all = run.over(Optional::of, done -> console.print(form(done)));
        if (!all) {
            console.say("Stopped.");
        }
        if (run.offTopic() > 0) {
            console.say(run.offTopic() + " without any of the dossier's words passed over.");
        }
        return run.failed() == 0 ? DONE : SOME_FAILED;
    }

    /** {@code {doc, records}}. */
    private static ObjectNode form(ReadingRun.Done done) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("doc", done.article().doc());
        ArrayNode found = node.putArray("records");
        done.records().forEach(record -> found.add(form(record.record(), done.read())));
        return node;
    }

    /**
     * The record with its evidence as the input has it: the codebook wants it copied exactly, and a reader who looks for it in
     * a Markdown file finds it only with its marks. Spans count in the body, which is the same for every format.
     */
    private static ObjectNode form(CodebookRecord record, ReadArticle read) {
        ObjectNode node = CodebookForm.write(record, read.article().body());
        if (SourceKind.ofName(read.input()).filter(SourceKind.MARKDOWN::equals).isPresent()) {
            ArrayNode evidence = node.putArray("evidence");
            record.claim().evidence().forEach(span -> evidence.add(read.sourceWords(span)));
        }
        return node;
    }
}
