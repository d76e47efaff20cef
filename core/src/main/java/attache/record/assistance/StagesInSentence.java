package attache.record.assistance;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.clause.Clauses;
import attache.annotation.clause.Tense;
import attache.annotation.clause.VerbGroup;
import attache.record.Certainty;
import attache.record.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** The stages of a chain with what the clause around it says: conditions, gerunds, times, habits. */
final class StagesInSentence {
    private static final String RELENT = "relent";
    private static final Set<String> PERMITTING = Set.of("allow", "let", "enable");

    private final Sentence sentence;
    private final Words words;

    StagesInSentence(Sentence sentence, Words words) {
        this.sentence = sentence;
        this.words = words;
    }

    /** The stages that the chain comes to, one or two; none where it stays open. */
    List<StageReader.Reached> of(List<Link> chain) {
        List<StageReader.Reached> stages = new ArrayList<>(StageReader.of(chain));
        stages.removeIf(this::isOnlyMeant);
        if (stages.isEmpty() && !chain.isEmpty()) {
            openGerund(chain).or(() -> headline(chain)).ifPresent(stages::add);
        }
        return asMarked(stages).stream()
                .map(this::notUntil)
                .map(this::asSaid)
                .map(this::permitted)
                .map(StagesInSentence::givenUp)
                .map(reached -> goesOn(goesBack(reached, chain)))
                .toList();
    }

    /** "Said it would stop sending weapons": what was said to come is no condition. */
    private StageReader.Reached asSaid(StageReader.Reached reached) {
        Token verb = sentence.token(reached.decisive().token());
        boolean said = reached.certainty() == Certainty.POSSIBLE
                && reached.decisive()
                        .verb()
                        .flatMap(VerbGroup::modal)
                        .filter("would"::equals)
                        .isPresent()
                && verb.relation().equals("ccomp")
                && verb.head() != Token.ROOT
                && Set.of("VBD", "VBN").contains(sentence.token(verb.head()).tag());
        return said ? new StageReader.Reached(reached.stage(), Certainty.ASSERTED, reached.decisive()) : reached;
    }

    /** "Lifted its veto on the package": it is no longer refused, and by whom it is given is another matter. */
    private static StageReader.Reached givenUp(StageReader.Reached reached) {
        return reached.decisive().frame().name().equals(RELENT)
                ? new StageReader.Reached(reached.stage(), Certainty.DENIED, reached.decisive())
                : reached;
    }

    /** "Did not arrive until months later": it did arrive. */
    private StageReader.Reached notUntil(StageReader.Reached reached) {
        boolean late = reached.certainty() == Certainty.DENIED
                && reached.stage() == Stage.DELIVERED
                && sentence.dependents(reached.decisive().token()).stream()
                        .anyMatch(i -> sentence.token(i).lemma().equals("until"));
        return late ? new StageReader.Reached(Stage.DELIVERED, Certainty.ASSERTED, reached.decisive()) : reached;
    }

    /** "Cash for families to purchase food", "funds to procure shells": what money is for is not bought yet. */
    private boolean isOnlyMeant(StageReader.Reached reached) {
        Link decisive = reached.decisive();
        boolean infinitive = decisive.verb()
                .filter(group -> group.tense() == Tense.INFINITIVE)
                .isPresent();
        return reached.stage() == Stage.AUTHORISED
                && infinitive
                && words.buying().contains(sentence.token(decisive.token()).lemma())
                && Set.of("advcl", "acl", "relcl", "xcomp")
                        .contains(sentence.token(decisive.token()).relation());
    }

    /** "The provision of $1 billion since February": the moving began in the past, whatever is said of it now. */
    private StageReader.Reached goesBack(StageReader.Reached reached, List<Link> chain) {
        boolean since = reached.stage() == Stage.PLEDGED
                && chain.stream()
                        .filter(link -> link.verb().isEmpty() && link.frame().act() == Act.TRANSFER)
                        .anyMatch(link -> sentence.subtree(link.token()).stream()
                                .anyMatch(i -> sentence.token(i).lemma().equals("since")));
        return since ? new StageReader.Reached(Stage.DELIVERED, reached.certainty(), reached.decisive()) : reached;
    }

    /** "The firms that export them", "supplies it regularly": a simple present that tells what is done all along. */
    private StageReader.Reached goesOn(StageReader.Reached reached) {
        Link decisive = reached.decisive();
        boolean simple = reached.stage() == Stage.PLEDGED
                && decisive.frame().act() == Act.TRANSFER
                && decisive.verb()
                        .filter(group -> group.tense() == Tense.PRESENT)
                        .isPresent();
        if (!simple) {
            return reached;
        }
        Token verb = sentence.token(decisive.token());
        OptionalInt subject = Clauses.subject(sentence, decisive.token());
        boolean byPackage = subject.isPresent()
                && words.bundle().contains(sentence.token(subject.getAsInt()).lemma());
        // An adverb behind an object belongs to the verb, whatever the parser hung it on.
        boolean usual = Stream.concat(
                        Stream.of(decisive.token()), sentence.dependents(decisive.token(), "dobj").stream())
                .flatMap(i -> sentence.dependents(i, "advmod").stream())
                .anyMatch(i -> words.usual().contains(sentence.token(i).lemma()));
        return (verb.relation().equals("relcl") || usual) && !byPackage
                ? new StageReader.Reached(Stage.DELIVERED, reached.certainty(), decisive)
                : reached;
    }

    /** "Left open whether it would send" weighs it; "if Norway sends" tells of nothing. */
    private List<StageReader.Reached> asMarked(List<StageReader.Reached> stages) {
        List<StageReader.Reached> kept = new ArrayList<>();
        for (StageReader.Reached reached : stages) {
            Optional<String> mark = sentence.dependents(reached.decisive().token(), "mark").stream()
                    .map(i -> sentence.token(i).lemma())
                    .findFirst();
            boolean open = reached.stage() == Stage.PLEDGED || reached.stage() == Stage.AUTHORISED;
            if (mark.filter(word -> word.equals("if") || word.equals("unless")).isPresent() || isYetToCome(reached)) {
                continue;
            }
            if (isThreatened(reached)) {
                kept.add(new StageReader.Reached(reached.stage(), Certainty.POSSIBLE, reached.decisive()));
                continue;
            }
            kept.add(
                    open && mark.filter(word -> word.equals("whether")).isPresent()
                            ? new StageReader.Reached(Stage.CONSIDERED, reached.certainty(), reached.decisive())
                            : reached);
        }
        return kept;
    }

    /** "Threatened to block the aid": it may come to that. */
    private boolean isThreatened(StageReader.Reached reached) {
        Token verb = sentence.token(reached.decisive().token());
        return reached.certainty() == Certainty.ASSERTED
                && verb.relation().equals("xcomp")
                && sentence.token(verb.head()).lemma().equals("threaten");
    }

    /** "Before Ukraine gets the money", "once it receives them": told of as done, and still to come. */
    private boolean isYetToCome(StageReader.Reached reached) {
        int verb = reached.decisive().token();
        return reached.stage() == Stage.DELIVERED
                && reached.decisive()
                        .verb()
                        .filter(group -> group.tense() == Tense.PRESENT)
                        .isPresent()
                && Stream.concat(Stream.of(sentence.token(verb).head()), sentence.dependents(verb).stream())
                        .anyMatch(i -> i >= 0
                                && i < verb
                                && words.awaited().contains(sentence.token(i).lemma()));
    }

    /** "Berlin allowed Poland to send tanks": whoever may forbid it has permitted it; what resources allow may come. */
    private StageReader.Reached permitted(StageReader.Reached reached) {
        Link decisive = reached.decisive();
        boolean permits = reached.stage() == Stage.CONSIDERED
                && PERMITTING.contains(sentence.token(decisive.token()).lemma())
                && Clauses.subject(sentence, decisive.token()).stream()
                        .anyMatch(subject -> sentence.token(subject).isProperNoun());
        if (!permits) {
            return reached;
        }
        Tense tense = decisive.verb().map(VerbGroup::tense).orElse(Tense.MODAL);
        return switch (tense) {
            case PAST, PERFECT, PRESENT -> new StageReader.Reached(Stage.AUTHORISED, reached.certainty(), decisive);
            case FUTURE, PROGRESSIVE -> new StageReader.Reached(Stage.PLEDGED, reached.certainty(), decisive);
            case MODAL, INFINITIVE, GERUND, PARTICIPLE -> reached;
        };
    }

    /** "US to send rockets": a headline's infinitive is a future. */
    private Optional<StageReader.Reached> headline(List<Link> chain) {
        Link last = chain.getLast();
        boolean future = last.verb()
                        .filter(group -> group.tense() == Tense.INFINITIVE && !group.negated())
                        .isPresent()
                && sentence.token(last.token()).head() == Token.ROOT
                && !sentence.dependents(last.token(), "nsubj").isEmpty()
                && Set.of(Act.TRANSFER, Act.RECEIVE).contains(last.frame().act());
        return future
                ? Optional.of(new StageReader.Reached(Stage.PLEDGED, Certainty.ASSERTED, last))
                : Optional.empty();
    }

    /** "Thanked the allies for sending": a gerund behind a judgement is told as done; beside a finite verb it shares its time. */
    private Optional<StageReader.Reached> openGerund(List<Link> chain) {
        Link last = chain.getLast();
        if (last.verb().isEmpty()
                || last.verb().get().tense() != Tense.GERUND
                || !Set.of(Act.TRANSFER, Act.CARRY, Act.RECEIVE)
                        .contains(last.frame().act())) {
            return Optional.empty();
        }
        Token verb = sentence.token(last.token());
        if (verb.head() == Token.ROOT) {
            return Optional.empty();
        }
        Token above = sentence.token(verb.head());
        if (verb.relation().equals("pcomp") && above.lemma().equals("for")) {
            return Optional.of(new StageReader.Reached(Stage.DELIVERED, Certainty.ASSERTED, last));
        }
        OptionalInt beside = beside(verb);
        if (beside.isPresent()) {
            VerbGroup group = VerbGroup.of(sentence, beside.getAsInt());
            return switch (group.tense()) {
                case PAST, PERFECT -> Optional.of(new StageReader.Reached(Stage.DELIVERED, Certainty.ASSERTED, last));
                case FUTURE, PRESENT, PROGRESSIVE ->
                    Optional.of(new StageReader.Reached(Stage.PLEDGED, Certainty.ASSERTED, last));
                case MODAL, INFINITIVE, GERUND, PARTICIPLE -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    /** The verb whose time a gerund shares: "has helped, supplying", "help, including by supplying", "in particular supplying". */
    private OptionalInt beside(Token gerund) {
        if (gerund.relation().equals("advcl") && sentence.token(gerund.head()).isVerb()) {
            return OptionalInt.of(gerund.head());
        }
        int at = gerund.head();
        boolean manner = gerund.relation().equals("pcomp");
        while (manner && at != Token.ROOT && !sentence.token(at).isVerb()) {
            Token word = sentence.token(at);
            manner = Set.of("by", "include", "including", "through", "in", "particular")
                    .contains(word.lemma());
            at = word.head();
        }
        return manner && at != Token.ROOT ? OptionalInt.of(at) : OptionalInt.empty();
    }
}
