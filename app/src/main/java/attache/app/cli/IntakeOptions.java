package attache.app.cli;

import attache.app.fetch.WebArticles;
import attache.app.input.ArticleInputs;
import attache.source.Limits;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Parameters;

/** What all commands that read inputs take: the inputs, beside which effort they read about. */
final class IntakeOptions extends EffortOptions {

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files and folders of articles, web archives, or addresses of the web; - is standard input.")
    private List<String> paths = List.of();

    /** The inputs, as they were given; one or more. */
    List<String> paths() {
        return paths;
    }

    /** What reads inputs as these options have them read. */
    ArticleInputs inputs(Surroundings surroundings) {
        WebArticles web = new WebArticles(fetcher(surroundings), pages(surroundings));
        return new ArticleInputs(
                Limits.STANDARD, surroundings.in(), Optional.of(today(surroundings)), effort().gate(), web::read);
    }
}
