package attache.app.cli;

import attache.app.review.ChangedThingException;
import attache.app.review.Proposals;
import attache.app.review.ReviewForms;
import attache.app.review.UnknownThingException;
import attache.app.store.Access;
import attache.app.store.Decisions;
import attache.app.store.ReviewedRecords.Looked;
import attache.app.store.Store;
import attache.decision.Chain;
import attache.decision.Decision;
import attache.decision.Decision.Alias;
import attache.decision.DecisionForm;
import attache.decision.Judged;
import attache.decision.SignedDecision;
import attache.view.Counts;
import attache.view.DecisionView;
import attache.view.Line;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what to review, and keeps what a reviewer decides. */
@CommandLine.Command(
        name = "review",
        description = "Shows what to review, the most urgent first, and keeps what you decide.",
        footer = {
            "",
            "Actions:",
            "  queue                      what nobody has decided on (the default)",
            "  accept RECORD…             it is right",
            "  reject RECORD…             it is wrong: it counts no more",
            "  correct RECORD FIELD=VALUE…  fields in the codebook's form: stage=delivered donors=NOR,SWE money=null",
            "  repoint RECORD WORDS…      the claim stands in these words of the article",
            "  merge ENTRY ENTRY          both are one measure",
            "  split ENTRY RECORD…        these records are on a measure of their own",
            "  alias NAME ACTOR           by NAME, ACTOR is meant, wherever records name it",
            "  settle CONFLICT SIDE       left, right, both or neither holds",
            "  undo DECISION…             takes a decision back",
            "  log [ID]                   decisions, the newest first: all, or those on a record or an entry",
            "  export                     all decisions, signed, as JSON Lines",
            "  import FILE                decisions that another store exported",
            "",
            "Ids may be cut short. Nothing is overwritten: a later decision holds, and any can be undone.",
            "",
            "Examples:",
            "  attache review",
            "  attache review reject r1f0c --why \"a headline about last year\"",
            "  attache review correct r1f0c stage=delivered date=2024-05",
            "  attache review settle c-3f9a right --as \"Ada Berg\""
        })
final class ReviewCommand extends Command {
    /** What to do; the names are what stands on the command line. */
    enum Action {
        queue,
        accept,
        reject,
        correct,
        repoint,
        merge,
        split,
        alias,
        settle,
        undo,
        log,
        export,
        IMPORT
    }

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Option(
            names = "--as",
            paramLabel = "NAME",
            description = "Who decides (default: $ATTACHE_REVIEWER, or else the user's name here).")
    private Optional<String> reviewer = Optional.empty();

    @Option(names = "--why", paramLabel = "WORDS", description = "The reason, kept with the decision.")
    private String why = "";

    @Option(
            names = "--seen",
            paramLabel = "N",
            description =
                    "The sequence of the last decision that you have seen: a later one on the same thing is not overruled"
                            + " (default: all that there are).")
    private Optional<Long> seen = Optional.empty();

    @Option(
            names = {"-n", "--most"},
            paramLabel = "N",
            defaultValue = "20",
            description = "Show at most this many (default: ${DEFAULT-VALUE}).")
    private int most = 20;

    @Parameters(index = "0", arity = "0..1", paramLabel = "ACTION", defaultValue = "queue", description = "See below.")
    private Action action = Action.queue;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "ARGUMENT", description = "What the action is about.")
    private List<String> arguments = new ArrayList<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ReviewCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        if (most < 1) {
            throw wrong("--most wants a number from 1.");
        }
        return switch (action) {
            case queue -> queue();
            case accept, reject, undo -> each();
            case correct, repoint -> decide(arguments, 2, Integer.MAX_VALUE);
            case merge, alias, settle -> decide(arguments, 2, 2);
            case split -> decide(arguments, 2, Integer.MAX_VALUE);
            case log -> log();
            case export -> export();
            case IMPORT -> read();
        };
    }

    private int queue() {
        wantArguments(0, 0);
        try (Store opened = Derivation.upToDate(store, console())) {
            new QueueListing(opened, console()).print(most, json.json);
        }
        return DONE;
    }

    /** One decision for each thing that is named. */
    private int each() {
        wantArguments(1, Integer.MAX_VALUE);
        int status = DONE;
        for (String argument : arguments) {
            status = Math.max(status, decide(List.of(argument), 1, 1));
        }
        return status;
    }

    private int decide(List<String> about, int least, int largest) {
        if (about.size() < least || about.size() > largest) {
            wantArguments(least, largest);
        }
        Console console = console();
        String who = who();
        boolean ofLedger = action == Action.merge || action == Action.split || action == Action.settle;
        if (ofLedger) {
            Derivation.upToDate(store, console).close();
        }
        try (Store opened = store.open(Access.WRITE)) {
            long known = seen.orElseGet(() -> opened.decisions().last());
            Decision decision = decision(new Proposals(opened), about);
            return told(opened.decisions().make(surroundings().clock().instant(), who, why, known, decision), console);
        } catch (UnknownThingException e) {
            console.complain(e.getMessage());
            return SOME_FAILED;
        } catch (ChangedThingException e) {
            console.complain(e.getMessage());
            return SOME_FAILED;
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private Decision decision(Proposals proposals, List<String> about) {
        String first = about.getFirst();
        List<String> rest = about.subList(1, about.size());
        return switch (action) {
            case accept -> proposals.accept(first);
            case reject -> proposals.reject(first);
            case correct -> proposals.correct(first, FieldValues.read(rest));
            case repoint -> proposals.repointTo(first, rest);
            case merge -> proposals.merge(first, rest.getFirst());
            case split -> proposals.split(first, rest);
            case alias -> new Alias(first, rest.getFirst());
            case settle -> proposals.settle(first, DecisionForm.holds(rest.getFirst()));
            case undo -> proposals.undo(first);
            case queue, log, export, IMPORT -> throw new IllegalStateException(action + " decides nothing.");
        };
    }

    private int told(Decisions.Outcome outcome, Console console) {
        return switch (outcome) {
            case Decisions.Kept kept -> {
                if (json.json) {
                    console.print(DecisionView.brief(kept.link()));
                } else {
                    console.print(Line.of(kept.link().id() + "  "
                            + DecisionView.words(kept.link().decision())));
                }
                yield DONE;
            }
            case Decisions.Overtaken overtaken -> {
                console.complain("nothing was kept, since others have decided on it behind --seen "
                        + seen.orElse(0L) + ": look at what they say, then decide with --seen "
                        + overtaken.later().getLast().sequence() + ".");
                overtaken
                        .later()
                        .forEach(link -> console.complain(
                                link.sequence() + " " + link.who() + " " + DecisionView.words(link.decision())));
                yield SOME_FAILED;
            }
            case Decisions.Inapplicable refused -> {
                console.complain("nothing was kept: " + refused.because() + ".");
                yield SOME_FAILED;
            }
        };
    }

    /** Who decides: as given, or as the surroundings say. */
    private String who() {
        return reviewer.or(() -> Stream.of("ATTACHE_REVIEWER", "USER", "LOGNAME")
                        .flatMap(name ->
                                Optional.ofNullable(surroundings().environment().get(name)).stream())
                        .findFirst())
                .filter(name -> !name.isBlank())
                .orElseThrow(() -> wrong("who decides is not known here: say so with --as NAME."));
    }

    private int log() {
        wantArguments(0, 1);
        Console console = console();
        try (Store opened = Derivation.upToDate(store, console)) {
            List<Judged> decisions = arguments.isEmpty()
                    ? opened.reviewed().all().decisions()
                    : ReviewForms.about(looked(opened, arguments.getFirst()));
            List<Judged> shown = decisions.reversed().stream().limit(most).toList();
            if (json.json) {
                shown.forEach(judged -> console.print(DecisionView.json(judged)));
            } else {
                console.print(DecisionView.lines(shown, console.width()));
                console.say(Counts.of(decisions.size(), "decision", "decisions") + " in " + store.location + ".");
            }
            return DONE;
        } catch (UnknownThingException e) {
            console.complain(e.getMessage());
            return SOME_FAILED;
        }
    }

    /** The records that an id may mean: a record's own, or those of an entry. */
    private static List<Looked> looked(Store opened, String id) {
        List<Looked> records = opened.reviewed().withIdLike(id);
        List<Looked> found =
                records.isEmpty()
                        ? opened.derived().entriesWithIdLike(id).stream()
                                .limit(1)
                                .flatMap(entry -> opened
                                        .reviewed()
                                        .withIds(entry.records().stream()
                                                .map(record -> record.id())
                                                .toList())
                                        .stream())
                                .toList()
                        : records;
        if (found.isEmpty()) {
            throw Proposals.unknown("record or entry", id);
        }
        return found;
    }

    private int export() {
        wantArguments(0, 0);
        try (Store opened = store.open(Access.READ)) {
            opened.decisions().all().forEach(link -> console().print(DecisionForm.write(link)));
        }
        return DONE;
    }

    private int read() {
        wantArguments(1, 1);
        Console console = console();
        String file = arguments.getFirst();
        List<SignedDecision> links = new ArrayList<>();
        int refused = 0;
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            long number = 0;
            for (String line : (Iterable<String>) lines::iterator) {
                number++;
                Optional<String> fault = line.isBlank() ? Optional.empty() : fault(line, links);
                if (fault.isPresent()) {
                    refused++;
                    console.complain(file + ", line " + number + ": " + fault.get() + " It is left out.");
                }
            }
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            console.complain(file + ": it cannot be read (" + e.getMessage() + "): check the path.");
            return SOME_FAILED;
        }
        try (Store opened = store.open(Access.WRITE)) {
            List<SignedDecision> adopted = opened.decisions().adopt(links);
            adopted.forEach(link -> console.print(
                    json.json
                            ? Line.of(DecisionView.brief(link).toString())
                            : Line.of(link.id() + "  " + link.who() + " " + DecisionView.words(link.decision()))));
            console.say(Counts.of(adopted.size(), "new decision", "new decisions") + " of " + links.size() + " in "
                    + file + ".");
        }
        return refused == 0 ? DONE : SOME_FAILED;
    }

    /** What is wrong with a line; where nothing is, its decision is added to {@code links}. */
    private static Optional<String> fault(String line, List<SignedDecision> links) {
        try {
            SignedDecision link = DecisionForm.read(line);
            if (!Chain.isWhole(link)) {
                return Optional.of("The decision " + link.id() + " was changed since it was signed.");
            }
            links.add(link);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private void wantArguments(int least, int largest) {
        if (arguments.size() < least || arguments.size() > largest) {
            throw wrong("review " + action.name().toLowerCase(Locale.ROOT) + " wants "
                    + (largest == least ? String.valueOf(least) : least + " or more") + " of ARGUMENT, not "
                    + arguments.size() + ": its help tells which.");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
