package attache.app.cli;

import attache.app.input.InputTally;
import attache.article.Article;
import attache.article.ReadArticle;
import attache.article.Unreadable;
import attache.story.Origins;
import attache.story.Stories;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Prints which articles tell of one event; keeps nothing and loads no model. */
@CommandLine.Command(
        name = "stories",
        description = "Prints which articles tell of one event and which text each goes back to; keeps nothing.",
        footer = {
            "",
            "One line an article, in order of the inputs: {\"file\": …, \"doc\": …, \"story\": id, \"origin\": name}.",
            "",
            "Example:",
            "  attache stories articles/ | jq -r '[.story, .file] | @tsv' | sort"
        })
final class StoriesCommand extends Command {
    @Mixin
    private IntakeOptions intake = new IntakeOptions();

    StoriesCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        Console console = console();
        List<ReadArticle> inputs = new ArrayList<>();
        InputTally tally = intake.inputs(surroundings()).read(intake.paths(), result -> {
            switch (result) {
                case ReadArticle article -> inputs.add(article);
                case Unreadable unreadable ->
                    console.complain(unreadable.finding().line());
            }
        });
        List<Article> articles = inputs.stream().map(ReadArticle::article).toList();
        Map<String, String> stories = new HashMap<>();
        Stories.of(articles)
                .forEach(story -> story.articles().forEach(article -> stories.put(article.digest(), story.id())));
        Origins origins = Origins.of(articles);
        for (ReadArticle input : inputs) {
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            node.put("file", input.input());
            node.put("doc", input.article().doc());
            node.put("story", stories.get(input.article().digest()));
            node.put("origin", origins.origin(input.article()).name());
            console.print(node);
        }
        return tally.isComplete() ? DONE : SOME_FAILED;
    }
}
