package attache.app.cli;

import attache.app.input.InputTally;
import attache.article.ReadArticle;
import attache.article.ReadResult;
import attache.article.Unreadable;
import attache.view.PageForm;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Prints the articles of pages and other inputs, as they would be read; extracts no records and keeps nothing. */
@CommandLine.Command(
        name = "article",
        description = "Prints articles as JSON Lines: title, authors, dates, outlet, text. Keeps nothing.",
        footer = {
            "",
            "One line an article, in order of the inputs: {\"file\": …, \"title\": …, \"authors\": […],",
            "\"published\": …, \"body\": …} and what else a page says of itself.",
            "",
            "Examples:",
            "  attache article page.html",
            "  attache article pages/ | jq -r '[.published, .title] | @tsv'"
        })
final class ArticleCommand extends Command {
    @Mixin
    private IntakeOptions intake = new IntakeOptions();

    ArticleCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        Console console = console();
        try {
            InputTally tally = intake.inputs(surroundings()).read(intake.paths(), result -> print(result, console));
            return tally.isComplete() ? DONE : SOME_FAILED;
        } catch (Stopped e) {
            console.say("Stopped.");
            return SOME_FAILED;
        }
    }

    private void print(ReadResult result, Console console) {
        if (surroundings().stopping().getAsBoolean()) {
            throw new Stopped();
        }
        switch (result) {
            case Unreadable unreadable -> console.complain(unreadable.finding().line());
            case ReadArticle read -> {
                read.findings().forEach(finding -> console.say(finding.line()));
                console.print(PageForm.write(read));
            }
        }
    }

    /** Leaves the walk over the inputs when somebody asked to stop. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
