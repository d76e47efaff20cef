package attache.app.cli;

import attache.app.input.ArticleInputs;
import attache.app.input.InputTally;
import attache.app.run.InOrder;
import attache.app.run.Outcome;
import attache.article.Article;
import attache.article.ReadArticle;
import attache.article.ReadResult;
import attache.article.Unreadable;
import attache.dossier.DossierGate;
import attache.pipeline.Reading;
import attache.record.SourcedRecord;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads inputs into records, on all cores and in order, and tells what failed. The commands that read differ only in what they
 * do with the records.
 */
final class ReadingRun {
    private final Surroundings surroundings;
    private final Console console;
    private final Progress progress;
    private final IntakeOptions intake;
    private final Supplier<Reading> reading;
    private final Supplier<DossierGate> gate;
    private final AtomicInteger offTopic = new AtomicInteger();
    private int failed;

    /** A run that reads what and as {@code intake} has it. */
    ReadingRun(Surroundings surroundings, Console console, IntakeOptions intake) {
        this.surroundings = surroundings;
        this.console = console;
        this.intake = intake;
        this.reading = new MadeOnce<>(() -> {
            Reading standard = surroundings.reading().get();
            return intake.dossier().map(standard::about).orElse(standard);
        });
        this.gate = new MadeOnce<>(() -> intake.effort().inputGate());
        this.progress = new Progress(surroundings, console, console.draws() ? ArticleInputs.count(intake.paths()) : 0);
    }

    /** How many inputs could not be read; each was named on standard error. */
    int failed() {
        return failed;
    }

    /** How far it has come. */
    Progress progress() {
        return progress;
    }

    /**
     * Reads all inputs.
     *
     * @param choice gives for each article the one to read in its place: itself, the copy that is kept, or none to pass it over
     * @param done given each article that was read, in order of the inputs
     * @return whether all was read; false where somebody asked to stop
     */
    boolean over(Function<Article, Optional<Article>> choice, Consumer<Done> done) {
        int workers = Runtime.getRuntime().availableProcessors();
        try (InOrder<Chosen, List<SourcedRecord>> run = new InOrder<>(
                workers,
                input -> read(input.article()),
                (input, outcome) -> deliver(input, outcome, done),
                this::stopping)) {
            try {
                InputTally tally =
                        intake.inputs(surroundings).read(intake.paths(), result -> take(result, choice, run));
                offTopic.addAndGet(tally.offTopic());
            } catch (Stopped e) {
                run.finish();
                return false;
            } finally {
                progress.clear();
            }
            run.finish();
            return !surroundings.stopping().getAsBoolean();
        } finally {
            progress.clear();
        }
    }

    /** How many pages and articles were passed over because they cannot be about the effort. */
    int offTopic() {
        return offTopic.get();
    }

    /** Whether {@code article} may be about the effort, as far as the dossier wants that of inputs that a person names. */
    boolean mayConcern(Article article) {
        return gate.get().admits(article.body());
    }

    /** No records, and no parser, where the article cannot be about the effort. */
    private List<SourcedRecord> read(Article article) {
        if (mayConcern(article)) {
            return reading.get().read(article);
        }
        offTopic.incrementAndGet();
        return List.of();
    }

    private void take(
            ReadResult result, Function<Article, Optional<Article>> choice, InOrder<Chosen, List<SourcedRecord>> run) {
        if (stopping()) {
            throw new Stopped();
        }
        switch (result) {
            case Unreadable unreadable -> {
                failed++;
                progress.clear();
                console.complain(unreadable.finding().line());
            }
            case ReadArticle article -> {
                article.findings().forEach(finding -> {
                    progress.clear();
                    console.say(finding.line());
                });
                choice.apply(article.article()).ifPresent(chosen -> run.give(new Chosen(article, chosen)));
            }
        }
    }

    private void deliver(Chosen input, Outcome<List<SourcedRecord>> outcome, Consumer<Done> done) {
        switch (outcome) {
            case Outcome.Result<List<SourcedRecord>> result -> {
                done.accept(new Done(input.read(), input.article(), result.value()));
                progress.step();
            }
            case Outcome.Failure<List<SourcedRecord>> failure -> {
                if (failure.cause() instanceof Error error && !(error instanceof StackOverflowError)) {
                    throw error;
                }
                failed++;
                progress.clear();
                console.complain(input.read().input() + ": reading it failed (" + failure.cause()
                        + "). This is a fault of attache: please report it with the article.");
            }
        }
    }

    private boolean stopping() {
        progress.tick();
        return surroundings.stopping().getAsBoolean();
    }

    /**
     * An article whose records were found.
     *
     * @param read as it stands in its input
     * @param article the one that was read for records: the same, or the copy that is kept
     * @param records in order of the article
     */
    record Done(ReadArticle read, Article article, List<SourcedRecord> records) {}

    /** An article that is to be read for records, and how it stands in its input. */
    private record Chosen(ReadArticle read, Article article) {}

    /** Leaves the walk over the inputs when somebody asked to stop. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
