package attache.annotation.predicate;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.predicate.CueLexicon.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads tense, modality and negation of a predicate, verb or noun, from the words around it. Linear in the number of the
 * predicate's dependents and of its governors up to {@value #REACH}. Immutable and thread-safe.
 *
 * <p>Cues are looked for nearest first: on the predicate itself (negation, auxiliaries, adjectives and adverbs), then on
 * each governor that can change how it is meant ("plans to", "the threat of", "denied"), up the tree. The first cue decides,
 * but for negation, which turns whatever governs it around no further than its own clause.
 *
 * <p>Source: the cue classes follow FactBank (Saurí and Pustejovsky, "FactBank: a corpus annotated with event factuality",
 * 2009), made coarser.
 */
public final class FactualityReader {
    /** How many governors are looked at. */
    private static final int REACH = 6;

    private static final Set<String> PASSES = Set.of(
            "xcomp",
            "ccomp",
            "conj",
            "dobj",
            "nsubj",
            "nsubjpass",
            "pobj",
            "prep",
            "acl",
            "pcomp",
            "oprd",
            "advcl",
            "attr");
    private static final Set<String> ADVERBIAL = Set.of("advmod", "neg", "nmod", "acomp", "compound");

    private final CueLexicon cues;

    private FactualityReader(CueLexicon cues) {
        this.cues = cues;
    }

    /** The reader with the lexicon that ships, read anew at each call. */
    public static FactualityReader standard() {
        return new FactualityReader(CueLexicon.standard());
    }

    /** How {@code sentence} presents the predicate at {@code token}; {@link Factuality#ASSERTED} where no cue speaks. */
    public Factuality of(Sentence sentence, int token) {
        int at = token;
        for (int step = 0; step <= REACH; step++) {
            Optional<Factuality> own =
                    step == 0 || sentence.token(at).isVerb() ? own(sentence, at, step == 0) : Optional.empty();
            if (own.isPresent()) {
                return own.get();
            }
            int head = sentence.token(at).head();
            if (head == Token.ROOT || !PASSES.contains(sentence.token(at).relation())) {
                return Factuality.ASSERTED;
            }
            Optional<Factuality> governed = governor(sentence, at, head);
            if (governed.isPresent()) {
                return governed.get();
            }
            if (isPurpose(sentence, at, head)) {
                return of(sentence, head);
            }
            if (stops(sentence, at, head)) {
                return isBesideWhatIsToCome(sentence, at, head) ? Factuality.FUTURE : Factuality.ASSERTED;
            }
            at = head;
        }
        return Factuality.ASSERTED;
    }

    /** What the predicate's own dependents say. */
    private Optional<Factuality> own(Sentence sentence, int at, boolean itself) {
        Optional<Factuality> found = Optional.empty();
        for (int below : sentence.dependents(at)) {
            Token word = sentence.token(below);
            Optional<Factuality> cue = switch (word.relation()) {
                case "neg" -> Optional.of(Factuality.NEGATED);
                case "det" -> cues.find(word.lemma(), Place.DETERMINER);
                case "aux" -> cues.find(word.lemma(), Place.AUXILIARY);
                case "mark" -> cues.find(word.lemma(), Place.MARK);
                default ->
                    itself && ADVERBIAL.contains(word.relation())
                            ? cues.find(word.lemma(), Place.MODIFIER)
                            : Optional.empty();
            };
            if (cue.isPresent() && (found.isEmpty() || cue.get() == Factuality.NEGATED)) {
                found = cue;
            }
        }
        return found;
    }

    /** What the governor at {@code head} makes of its dependent at {@code at}. */
    private Optional<Factuality> governor(Sentence sentence, int at, int head) {
        Token above = sentence.token(head);
        String relation = sentence.token(at).relation();
        if (above.isVerb()
                && List.of("xcomp", "ccomp", "dobj", "oprd", "pobj", "nsubjpass")
                        .contains(relation)) {
            Place place = relation.equals("dobj") || relation.equals("nsubjpass")
                    ? Place.VERB_OF_OBJECT
                    : Place.VERB_OF_CLAUSE;
            return phrasal(sentence, head)
                    .flatMap(verb -> cues.find(verb, place))
                    .or(() -> cues.find(above.lemma(), place));
        }
        if (above.isNoun() && (relation.equals("acl") || relation.equals("prep") || relation.equals("ccomp"))) {
            return cues.find(above.lemma(), Place.NOUN);
        }
        if (above.tag().startsWith("JJ")
                && (relation.equals("xcomp") || relation.equals("prep") || relation.equals("ccomp"))) {
            return cues.find(above.lemma(), Place.ADJECTIVE);
        }
        if (above.isVerb()
                && relation.equals("prep")
                && sentence.token(at).lemma().equals("to")) {
            return cues.find(above.lemma(), Place.VERB_WITH_TO);
        }
        if (relation.equals("pobj") || relation.equals("pcomp")) {
            return cues.find(above.lemma(), Place.PREPOSITION);
        }
        return Optional.empty();
    }

    /** A verb with its particle as the lexicon writes it: "call_off" of "called off the talks". */
    private static Optional<String> phrasal(Sentence sentence, int verb) {
        return sentence.dependents(verb, "prt").stream()
                .findFirst()
                .map(particle -> sentence.token(verb).lemma()
                        + "_"
                        + sentence.token(particle).lemma());
    }

    /** "Will visit Oslo for talks": what goes with something that is yet to come is yet to come. */
    private boolean isBesideWhatIsToCome(Sentence sentence, int at, int head) {
        return sentence.token(at).relation().equals("prep")
                && sentence.token(head).isVerb()
                && own(sentence, head, false).filter(Factuality.FUTURE::equals).isPresent();
    }

    /** "Will travel to Oslo to meet them", "may come to talk": what somebody moves for is as sure as that he moves. */
    private boolean isPurpose(Sentence sentence, int at, int head) {
        return sentence.token(at).relation().equals("advcl")
                && sentence.token(at).tag().equals("VB")
                && at > head
                && cues.find(sentence.token(head).lemma(), Place.MOTION).isPresent()
                && sentence.dependents(at, "aux").stream()
                        .anyMatch(aux -> sentence.token(aux).lemma().equals("to"));
    }

    /** Whether what stands at {@code at} is a clause or argument of its own that the governor does not colour. */
    private boolean stops(Sentence sentence, int at, int head) {
        Token word = sentence.token(at);
        Token above = sentence.token(head);
        return switch (word.relation()) {
            case "nsubj", "nsubjpass" -> false;
            case "ccomp", "advcl" -> true;
            case "conj" -> above.isNoun() != word.isNoun();
            case "prep" -> above.isVerb();
            case "dobj" -> cues.find(above.lemma(), Place.LIGHT_VERB).isEmpty();
            default -> false;
        };
    }
}
