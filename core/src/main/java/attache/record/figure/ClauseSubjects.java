package attache.record.figure;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.record.figure.FigureLexicon.Counted;
import attache.record.figure.FigureLexicon.Hint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the subject of the clause in which an amount stands: who does what the amount is the object of, what is as long or costs
 * as much as it says.
 */
final class ClauseSubjects {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");

    /** How far up the tree a subject is looked for. */
    private static final int CLIMB = 6;

    private final FigureLexicon lexicon;
    private final Sentence sentence;
    private final NounPhrases phrases;
    private final Holders holders;

    ClauseSubjects(FigureLexicon lexicon, Sentence sentence, NounPhrases phrases, Holders holders) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.phrases = phrases;
        this.holders = holders;
    }

    /** The subject of the verb above; where the amount is in it, by whom the verb is done. */
    Optional<Subject> of(int anchor) {
        Optional<Subject> measure = Optional.empty();
        int at = anchor;
        for (int i = 0; i < CLIMB && sentence.token(at).head() != Token.ROOT; i++) {
            Token here = sentence.token(at);
            if (SUBJECTS.contains(here.relation())) {
                return measure.isPresent() ? measure : holders.agent(here.head());
            }
            boolean asked = here.relation().equals("xcomp");
            boolean participle = here.relation().equals("acl") && here.tag().equals("VBG") && !isLoose(at);
            boolean put = here.relation().equals("prep");
            if (here.relation().equals("acl")
                    && here.tag().equals("VBN")
                    && lexicon.hints(here.lemma(), Hint.VALUING)
                    && sentence.token(here.head()).isNoun()) {
                return Optional.of(phrases.about(here.head()));
            }
            at = here.head();
            Optional<Subject> valued = put ? valued(at) : Optional.empty();
            if (valued.isPresent()) {
                return valued;
            }
            Optional<Subject> told =
                    asked ? objectOf(at) : participle && sentence.token(at).isNoun() ? meant(at) : Optional.empty();
            if (told.isPresent()) {
                return told;
            }
            for (int below : inClause(at)) {
                if (SUBJECTS.contains(sentence.token(below).relation()) && below != anchor && !isAmount(below)) {
                    if (!phrases.isMeasureAlone(below)) {
                        Optional<Subject> subject = ofSubject(at, below);
                        if (subject.isPresent() || !sentence.token(below).isPronoun()) {
                            return subject;
                        }
                    }
                    int noun = below;
                    measure = Optional.of(measured(noun).orElseGet(() -> phrases.words(noun)));
                }
            }
        }
        return measure;
    }

    /** A participle behind a comma or a conjunction is said of the clause's subject, whatever noun the tree hangs it on. */
    private boolean isLoose(int participle) {
        if (participle == 0) {
            return false;
        }
        Token before = sentence.token(participle - 1);
        return before.form().equals(",") || WordClass.LOOSENING.has(before.lemma());
    }

    /** What hangs on a verb or, where the parse has it so, on its auxiliary. */
    private List<Integer> inClause(int verb) {
        List<Integer> words = new ArrayList<>(sentence.dependents(verb));
        sentence.dependents(verb, "aux").forEach(aux -> words.addAll(sentence.dependents(aux)));
        return words;
    }

    /** Whether the amount is what a verb of telling tells of: "reported four injuries". The teller is not its subject. */
    boolean isTold(int anchor) {
        int at = anchor;
        while (sentence.token(at).relation().equals("pobj")
                && sentence.token(sentence.token(at).head()).lemma().equals("of")
                && sentence.token(sentence.token(at).head()).head() != Token.ROOT) {
            at = sentence.token(sentence.token(at).head()).head();
        }
        int verb = sentence.token(at).head();
        return verb != Token.ROOT
                && sentence.token(at).relation().equals("dobj")
                && lexicon.hints(sentence.token(verb).lemma(), Hint.TELLING);
    }

    private boolean isAmount(int token) {
        Token word = sentence.token(token);
        return word.form().equals("%")
                || word.tag().equals("CD")
                || word.lemma().equals("percent");
    }

    /** "Put the cost of repairs at two billion": what is valued, not who values it. */
    private Optional<Subject> valued(int at) {
        // "Puts the cost of rebuilding the port at two billion": parsers tie the sum to what costs it.
        boolean doing = sentence.token(at).relation().equals("pcomp");
        int verb = doing ? verbAbove(at) : at;
        if (verb == Token.ROOT || !lexicon.hints(sentence.token(verb).lemma(), Hint.VALUING)) {
            return Optional.empty();
        }
        return doing
                ? sentence.dependents(at, "dobj").stream()
                        .findFirst()
                        .map(noun -> phrases.party(noun).orElseGet(() -> phrases.words(noun)))
                : sentence.dependents(verb, "dobj").stream()
                        .filter(noun -> sentence.token(noun).isNoun() && !isAmount(noun))
                        .findFirst()
                        .map(phrases::about);
    }

    private int verbAbove(int gerund) {
        int at = gerund;
        while (at != Token.ROOT && (at == gerund || !sentence.token(at).isVerb())) {
            at = sentence.token(at).head();
        }
        return at;
    }

    /** Who is to do what a verb asks for: "urged the allies to spend". */
    private Optional<Subject> objectOf(int verb) {
        return sentence.dependents(verb, "dobj").stream()
                .flatMap(object -> phrases.party(object).stream())
                .findFirst();
    }

    private Optional<Subject> ofSubject(int verb, int subject) {
        Token word = sentence.token(subject);
        boolean relative =
                word.tag().startsWith("W") && sentence.token(verb).relation().equals("relcl");
        int noun = relative ? sentence.token(verb).head() : subject;
        return phrases.isOwnerless(noun) ? placed(verb).or(() -> meant(noun)) : meant(noun);
    }

    /** "Defence spending rose in France": the party in which a measure is told of. */
    private Optional<Subject> placed(int verb) {
        return sentence.dependents(verb, "prep").stream()
                .filter(prep -> sentence.token(prep).lemma().equals("in"))
                .flatMap(prep -> sentence.dependents(prep, "pobj").stream())
                .flatMap(place -> phrases.place(place).stream())
                .findFirst();
    }

    private Optional<Subject> meant(int noun) {
        return members(noun)
                .or(() -> phrases.party(noun))
                .or(() -> measured(noun))
                .or(() -> pointed(noun))
                .or(() -> isThing(noun)
                        ? Optional.of(
                                isDeed(noun) ? phrases.words(noun) : armed(noun).orElseGet(() -> phrases.about(noun)))
                        : Optional.empty());
    }

    /** "The Spanish economy": whose the measure is. */
    private Optional<Subject> measured(int noun) {
        return WordClass.MEASURE.has(sentence.token(noun).lemma()) ? holders.owner(noun) : Optional.empty();
    }

    /** Events, and places with what is in them, are known by their words, whosever they are. */
    private boolean isDeed(int noun) {
        return isCounted(noun, Set.of(Counted.DEED, Counted.PLACE));
    }

    /** "US aircraft shot down": whose they are. */
    private Optional<Subject> armed(int noun) {
        boolean arm = lexicon.hints(sentence.token(noun).lemma(), Hint.ARM);
        return arm || isCounted(noun, Set.of(Counted.FORCE, Counted.STOCK)) ? holders.owner(noun) : Optional.empty();
    }

    private boolean isCounted(int noun, Set<Counted> sorts) {
        return lexicon.counted(sentence.token(noun).lemma())
                .filter(sorts::contains)
                .isPresent();
    }

    /** "Member states in the European Union": the body that they make up. */
    private Optional<Subject> members(int noun) {
        return isCounted(noun, Set.of(Counted.MEMBER)) ? holders.placed(noun) : Optional.empty();
    }

    /** Whether a noun stands between the amount and the verb, tied by another preposition than "of": "sanctions on 200 firms". */
    boolean isRemote(int anchor) {
        int at = anchor;
        boolean noun = false;
        for (int i = 0; i < CLIMB && sentence.token(at).head() != Token.ROOT; i++) {
            Token here = sentence.token(at);
            int head = here.head();
            boolean tie = here.relation().equals("prep") && !here.lemma().equals("of");
            if (tie && sentence.token(head).isNoun()) {
                noun = true;
            }
            if (sentence.token(head).isVerb()) {
                return noun;
            }
            at = head;
        }
        return noun;
    }

    /** "Sweden and Finland – the latter has": the party named last before. */
    private Optional<Subject> pointed(int noun) {
        if (!sentence.token(noun).lemma().equals("latter")) {
            return Optional.empty();
        }
        for (int i = noun - 1; i >= 0; i--) {
            Optional<Subject> found = sentence.token(i).isProperNoun() ? phrases.party(i) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A noun that names something, not one that only points back. */
    private boolean isThing(int noun) {
        return sentence.token(noun).isNoun()
                && !WordClass.POINTER.has(sentence.token(noun).lemma());
    }
}
