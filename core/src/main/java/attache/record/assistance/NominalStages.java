package attache.record.assistance;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.clause.Tense;
import attache.annotation.clause.VerbGroup;
import attache.record.Stage;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** How far a measure has come that only a noun tells of: "forthcoming aid", "the recently passed package". */
final class NominalStages {
    /** How many governors up the verb that tells what is to come is looked for. */
    private static final int REACH = 8;

    private final Sentence sentence;
    private final Words words;
    private final Frames frames;
    private final Memory memory;
    private final SupportNouns nouns;

    NominalStages(Sentence sentence, Words words, Frames frames, Memory memory, SupportNouns nouns) {
        this.sentence = sentence;
        this.words = words;
        this.frames = frames;
        this.memory = memory;
        this.nouns = nouns;
    }

    /** The stage that the words around the thing tell; empty where the noun stands alone. */
    Optional<Stage> of(Thing thing, List<Link> chain) {
        return saidOf(thing, chain)
                .or(() -> saidAsHolder(thing))
                .or(() -> ahead(thing, chain))
                .or(() -> promised(thing));
    }

    /** "We will go on coordinating our support": what belongs to what is to come. */
    private Optional<Stage> promised(Thing thing) {
        int at = thing.anchor();
        for (int step = 0; step < REACH && at != Token.ROOT; step++) {
            if (sentence.token(at).isVerb()) {
                Tense tense = VerbGroup.of(sentence, at).tense();
                if (tense == Tense.FUTURE) {
                    return VerbGroup.of(sentence, at).negated() ? Optional.empty() : Optional.of(Stage.PLEDGED);
                }
                if (tense != Tense.GERUND && tense != Tense.INFINITIVE) {
                    return Optional.empty();
                }
            }
            at = sentence.token(at).head();
        }
        return Optional.empty();
    }

    /** "The package provides Ukraine with radars": the radars are the measure. */
    boolean givesOthers(Thing thing) {
        Token anchor = sentence.token(thing.anchor());
        boolean channel = anchor.isProperNoun()
                && anchor.relation().equals("pobj")
                && Set.of("through", "via", "under")
                        .contains(sentence.token(anchor.head()).lemma());
        // "Aid through the Security Assistance Initiative": the way it goes.
        return channel
                || (nouns.isWhole(thing)
                        && anchor.relation().equals("nsubj")
                        && frames.verb(sentence.token(anchor.head()).lemma()).stream()
                                .anyMatch(f -> f.layout() == Layout.GIVE || f.layout() == Layout.EQUIP));
    }

    /**
     * "Increased supplies of weapons would endanger Europe", "will lose if Ukraine gets American aid": what would follow from them, and not that
     * there are any.
     */
    boolean isImagined(Thing thing, List<Link> chain) {
        int top = chain.isEmpty() ? thing.anchor() : chain.getLast().token();
        return wouldDo(sentence.token(top)) || isBehindWhatMightBe(top) || isUnderIf(top);
    }

    /** "To disrupt their logistics", "deprived the army of supplies": what is done against those who have it. */
    boolean isHarmed(Thing thing) {
        Token noun = sentence.token(thing.anchor());
        return Set.of("dobj", "nsubjpass").contains(noun.relation())
                && noun.head() != Token.ROOT
                && words.harming().contains(sentence.token(noun.head()).lemma());
    }

    private boolean isUnderIf(int top) {
        boolean argument = Set.of("dobj", "nsubj", "nsubjpass")
                .contains(sentence.token(top).relation());
        int verb = sentence.token(top).isVerb() || !argument
                ? top
                : sentence.token(top).head();
        return verb != Token.ROOT
                && sentence.dependents(verb, "mark").stream()
                        .anyMatch(mark -> Set.of("if", "unless")
                                .contains(sentence.token(mark).lemma()));
    }

    /** "Might escalate to the arrival of pilots". */
    private boolean isBehindWhatMightBe(int noun) {
        Token word = sentence.token(noun);
        if (!word.isNoun() || !word.relation().equals("pobj")) {
            return false;
        }
        int verb = sentence.token(word.head()).head();
        return verb != Token.ROOT
                && sentence.token(verb).isVerb()
                && frames.verb(sentence.token(verb).lemma()).isEmpty()
                && VerbGroup.of(sentence, verb).tense() == Tense.MODAL;
    }

    private boolean wouldDo(Token noun) {
        return noun.isNoun()
                && noun.relation().equals("nsubj")
                && noun.head() != Token.ROOT
                && VerbGroup.of(sentence, noun.head()).tense() == Tense.MODAL;
    }

    /** Whether a noun says that the thing moves: over it, or at its head where it holds the thing ("a shipment of shells"). */
    boolean isMoved(Thing thing, List<Link> chain) {
        boolean shipped = thing.heads().stream().anyMatch(head -> head != thing.anchor())
                && frames.noun(sentence.token(thing.anchor()).lemma()).stream()
                        .anyMatch(frame -> frame.act() == Act.TRANSFER);
        return shipped
                || chain.stream()
                        .anyMatch(link -> link.frame().act() == Act.TRANSFER
                                && link.verb().isEmpty());
    }

    /** "The shipment of weapons will enable", "it will include the delivery of": what is to have its effect is to come. */
    private Optional<Stage> ahead(Thing thing, List<Link> chain) {
        int at = chain.isEmpty() ? thing.anchor() : chain.getLast().token();
        int above = sentence.token(at).head();
        if (!isMoved(thing, chain)
                || above == Token.ROOT
                || !sentence.token(above).isVerb()) {
            return Optional.empty();
        }
        VerbGroup group = VerbGroup.of(sentence, above);
        return group.tense() == Tense.FUTURE && !group.negated() ? Optional.of(Stage.PLEDGED) : Optional.empty();
    }

    /** Whether the thing is a measure with what is in it: "the package contains tanks", "is worth $5 million and contains tanks". */
    boolean holds(Thing thing) {
        return including(thing).isPresent();
    }

    /** The verb of including whose subject the thing is. */
    private OptionalInt including(Thing thing) {
        Token anchor = sentence.token(thing.anchor());
        if (!anchor.relation().equals("nsubj") || anchor.head() == Token.ROOT) {
            return OptionalInt.empty();
        }
        return IntStream.concat(
                        IntStream.of(anchor.head()),
                        sentence.dependents(anchor.head(), "conj").stream().mapToInt(i -> i))
                .filter(verb -> words.include().contains(sentence.token(verb).lemma()))
                .filter(verb -> verb == anchor.head()
                        || sentence.dependents(verb, "nsubj").isEmpty())
                .findFirst();
    }

    /** "This package will contain tanks": still to come, or as far as the package is. */
    private Optional<Stage> saidAsHolder(Thing thing) {
        OptionalInt verb = including(thing);
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        return VerbGroup.of(sentence, verb.getAsInt()).tense() == Tense.FUTURE
                ? Optional.of(Stage.PLEDGED)
                : memory.last().map(draft -> draft.reached().stage());
    }

    /** What the words before a thing say of it: "the imminent arrival", "the recently passed package", "a possible sale". */
    private Optional<Stage> saidOf(Thing thing, List<Link> chain) {
        Set<Integer> nouns = new TreeSet<>(thing.heads());
        nouns.add(thing.anchor());
        chain.forEach(link -> nouns.add(link.token()));
        return nouns.stream()
                .flatMap(noun -> sentence.dependents(noun).stream().filter(i -> i < noun))
                .flatMap(i -> saidBy(sentence.token(i)).stream())
                .findFirst();
    }

    private Optional<Stage> saidBy(Token word) {
        if (words.told().contains(word.lemma()) && word.tag().startsWith("VB")) {
            return frames.verb(word.lemma()).stream()
                    .flatMap(frame -> frame.stage().stream())
                    .findFirst();
        }
        if (words.open().contains(word.lemma())) {
            return Optional.of(Stage.CONSIDERED);
        }
        return words.ahead().contains(word.lemma()) ? Optional.of(Stage.PLEDGED) : Optional.empty();
    }
}
