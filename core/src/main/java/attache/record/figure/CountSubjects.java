package attache.record.figure;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.record.figure.FigureLexicon.Counted;
import attache.record.figure.FigureLexicon.Hint;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds whose or of what a count is: of forces and arms who has, moves, loses or downs them; of states that vote what they vote on; of
 * people, deeds, places and things who does what they are the object of, else whose they are, else where they are.
 */
final class CountSubjects {
    private static final Set<String> LANDS = Set.of("in", "across", "inside", "within", "throughout");

    private static final Set<String> COUNTS = Set.of("count", "force");
    private static final Set<Counted> BY_THEMSELVES =
            Set.of(Counted.STOCK, Counted.VOTE, Counted.PLACE, Counted.THING, Counted.MEMBER);

    private final FigureLexicon lexicon;
    private final Sentence sentence;
    private final int number;
    private final Cast cast;
    private final NounPhrases phrases;
    private final Holders holders;
    private final ClauseSubjects clauses;
    private final VotedOn votes;
    private final ArticleSubjects told;
    private final Scenes scenes;
    private final Places places;

    CountSubjects(
            FigureLexicon lexicon,
            Sentence sentence,
            int number,
            Cast cast,
            NounPhrases phrases,
            Holders holders,
            ClauseSubjects clauses,
            VotedOn votes,
            ArticleSubjects told,
            Scenes scenes,
            Places places) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.number = number;
        this.cast = cast;
        this.phrases = phrases;
        this.holders = holders;
        this.clauses = clauses;
        this.votes = votes;
        this.told = told;
        this.scenes = scenes;
        this.places = places;
    }

    /** The subject of a count; empty where nothing in reach can be told. */
    Optional<Subject> of(FigureDraft draft) {
        Optional<Counted> sort = lexicon.counted(sentence.token(draft.anchor()).lemma());
        if (draft.rule().equals("force") || sort.filter(Counted.STOCK::equals).isPresent()) {
            return armed(draft);
        }
        if (sort.filter(Counted.MEMBER::equals).isPresent() || isVoter(draft.anchor())) {
            return votes.by(top(draft));
        }
        return counted(draft, draft.unit().equals("person"));
    }

    /** Forces and arms are somebody's: who has, loses, sends or downs them, else whose they are, else who attacks. */
    private Optional<Subject> armed(FigureDraft draft) {
        int anchor = draft.anchor();
        int top = top(draft);
        boolean force = draft.rule().equals("force");
        if (isUsed(draft.anchor(), top)) {
            return holders.of(anchor).or(() -> told.attacker(number)).or(() -> scenes.named(anchor));
        }
        return holding(top, force)
                .or(() -> isSubject(top) ? clauses.of(top) : Optional.empty())
                .or(() -> holders.of(anchor))
                .or(() -> !force || lexicon.isBeside(sentence, anchor, Hint.MASSED)
                        ? told.attacker(number)
                        : Optional.empty())
                .or(() -> clauses.of(top))
                .or(() -> containing(draft))
                .or(() -> scenes.named(anchor));
    }

    /** The party that does something with them; of forces that hold a place, the place: "the plant is held by 500 soldiers". */
    private Optional<Subject> holding(int top, boolean force) {
        if (force && isAgent(top)) {
            return clauses.of(top);
        }
        return sentence.token(top).relation().equals("dobj")
                ? clauses.of(top).filter(phrases::isParty)
                : Optional.empty();
    }

    private Optional<Subject> counted(FigureDraft draft, boolean people) {
        int anchor = draft.anchor();
        int top = top(draft);
        boolean deed = lexicon.counted(sentence.token(anchor).lemma())
                .filter(Counted.DEED::equals)
                .isPresent();
        if (clauses.isTold(top)) {
            return holders.of(anchor)
                    .or(() -> holders.target(anchor))
                    .or(() -> holders.beside(anchor))
                    .or(() -> scenes.named(anchor))
                    .or(() -> deed ? places.near(draft.first()) : Optional.empty())
                    .or(() -> clauses.of(top));
        }
        Optional<Subject> deeds = clauses.of(top).filter(phrases::isBareDeed).flatMap(_ -> scenes.named(anchor));
        if (deeds.isPresent()) {
            return deeds;
        }
        return (clauses.isRemote(top) ? Optional.<Subject>empty() : clauses.of(top))
                .or(() -> holders.of(anchor))
                .or(() -> holders.beside(anchor))
                .or(() -> phrases.people(anchor))
                .or(() -> people ? land() : Optional.empty())
                .or(() -> deed ? holders.target(anchor) : Optional.empty())
                .or(() -> scenes.named(anchor))
                .or(() -> deed ? places.near(draft.first()) : Optional.empty());
    }

    /** What has so many; else things that the lexicon knows, not people, forces or deeds, that are told of by themselves. */
    Optional<Subject> container(FigureDraft draft) {
        boolean things = isSubject(draft.anchor())
                && (!COUNTS.contains(draft.rule())
                        || lexicon.counted(sentence.token(draft.anchor()).lemma())
                                .filter(BY_THEMSELVES::contains)
                                .isPresent());
        return containing(draft)
                .or(() -> things && sentence.token(draft.anchor()).isNoun()
                        ? Optional.of(phrases.owner(draft.anchor()).orElseGet(() -> phrases.words(draft.anchor())))
                        : Optional.empty());
    }

    /** "A battalion of 900 soldiers", "a city of 500,000 people". */
    private Optional<Subject> containing(FigureDraft draft) {
        Token top = sentence.token(top(draft));
        if (top.relation().equals("pobj") && sentence.token(top.head()).lemma().equals("of")) {
            int above = sentence.token(top.head()).head();
            if (above != Token.ROOT && sentence.token(above).isNoun()) {
                return Optional.of(phrases.group(above));
            }
        }
        return Optional.empty();
    }

    /** The state in or across which something is said to be: "12 million are in need across Ukraine". */
    private Optional<Subject> land() {
        return IntStream.range(0, sentence.size())
                .filter(i -> LANDS.contains(sentence.token(i).lemma()))
                .boxed()
                .flatMap(prep -> sentence.dependents(prep, "pobj").stream())
                .flatMap(place -> phrases.place(place).stream())
                .filter(party -> cast.state(party.name()).isPresent())
                .findFirst();
    }

    /** Arms that the sentence says were launched, or that somebody was attacked with: they are not his. */
    private boolean isUsed(int noun, int top) {
        boolean launched = sentence.dependents(noun, "acl").stream()
                .anyMatch(verb -> lexicon.hints(sentence.token(verb).lemma(), Hint.LAUNCHING)
                        && sentence.token(verb).tag().equals("VBN"));
        Token word = sentence.token(top);
        if (launched
                || !word.relation().equals("pobj")
                || !sentence.token(word.head()).lemma().equals("with")) {
            return launched;
        }
        int verb = sentence.token(word.head()).head();
        return verb != Token.ROOT && !sentence.dependents(verb, "nsubjpass").isEmpty();
    }

    /** "Deputies voted for the bill". */
    private boolean isVoter(int noun) {
        Token word = sentence.token(noun);
        return isSubject(noun) && lexicon.hints(sentence.token(word.head()).lemma(), Hint.VOTING);
    }

    private boolean isSubject(int token) {
        return sentence.token(token).relation().startsWith("nsubj");
    }

    /** Whether a verb is done by them: "is held by 500 soldiers". */
    private boolean isAgent(int token) {
        Token word = sentence.token(token);
        return word.relation().equals("pobj")
                && sentence.token(word.head()).lemma().equals("by");
    }

    /** The token that stands for the counted things in the clause: of "thousands of troops" the number, of things joined the first. */
    private int top(FigureDraft draft) {
        int at = draft.anchor();
        Token noun = sentence.token(at);
        if (noun.relation().equals("pobj")) {
            int above = sentence.token(noun.head()).head();
            if (above >= draft.first() && above <= draft.last()) {
                at = above;
            }
        }
        while (sentence.token(at).relation().equals("conj")) {
            at = sentence.token(at).head();
        }
        return at;
    }
}
