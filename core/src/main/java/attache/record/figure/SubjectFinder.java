package attache.record.figure;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds whom or what a figure is about: the subject of the clause where the amount is its object; else the owner or place
 * named with the counted noun; else the place named in the clause; else the party named last before.
 */
final class SubjectFinder {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");
    private static final Set<String> CLAUSES = Set.of("advcl", "conj", "xcomp", "dep");
    private static final Set<String> PLACES = Set.of("in", "at", "near", "inside", "across", "during");

    private final Sentence sentence;
    private final int number;
    private final Cast cast;
    private final Optional<Subject> asked;
    private final NounPhrases phrases;
    private final ClauseSubjects clauses;
    private final NearbySubjects nearby;
    private final LengthSubjects lengths;
    private final ArmsNames arms;
    private final Places places;
    private final Polls polls;
    private final String body;

    /**
     * @param lexicon words that tell what an amount is of
     * @param asked the people of whom the figure before told a share, where it did: "while 98 percent think" is of them too
     */
    SubjectFinder(FigureLexicon lexicon, AnnotatedArticle article, int number, Cast cast, Optional<Subject> asked) {
        this.asked = asked;
        this.sentence = article.sentence(number);
        this.number = number;
        this.cast = cast;
        this.phrases = new NounPhrases(article, number, cast);
        this.clauses = new ClauseSubjects(sentence, phrases);
        this.nearby = new NearbySubjects(sentence, phrases);
        this.arms = new ArmsNames(article, number, cast);
        this.places = new Places(article, number, cast);
        this.polls = new Polls(lexicon, article, number, cast);
        this.body = article.body();
        this.lengths = new LengthSubjects(lexicon, article, number, cast, phrases, arms);
    }

    /** The subject; empty where nothing named can be told. */
    Optional<Subject> subject(FigureDraft draft) {
        return named(draft).map(this::meant);
    }

    /** Whether {@code draft} says how far arms reach. */
    boolean isRange(FigureDraft draft) {
        return lengths.isRange(draft);
    }

    /** The arms that were named before where the subject only points back at them: "the missile", "the jets". */
    private Subject meant(Subject found) {
        boolean party = !found.name().equals(found.span().in(body));
        int noun = sentence.tokenAt(found.span().end() - 1);
        boolean here = sentence.span().contains(found.span()) && noun < sentence.size();
        return party || !here ? found : arms.meant(noun).orElse(found);
    }

    private Optional<Subject> named(FigureDraft draft) {
        return nearby.owned(draft.anchor()).or(() -> switch (draft.rule()) {
            case "force" ->
                clauses.of(draft.anchor())
                        .or(() -> nearby.owner(draft.anchor()))
                        .or(() -> lastNamed(draft.first()));
            case "measure" ->
                lengths.of(draft)
                        .or(() -> clauses.of(draft.anchor()))
                        .or(() -> nearby.beside(draft.anchor()))
                        .or(() -> lastNamed(draft.first()));
            case "money" ->
                valued(draft.anchor())
                        .or(() -> clauses.of(draft.anchor()))
                        .or(() -> nearby.beside(draft.anchor()))
                        .or(() -> lastNamed(draft.first()));
            case "toll" ->
                scene(draft.anchor())
                        .or(() -> cause(draft.anchor()))
                        .or(() -> nearby.beside(draft.anchor()))
                        .or(() -> places.near(draft.first()))
                        .or(() -> lastNamed(draft.first()));
            case "percent", "share" ->
                whole(draft)
                        .or(() -> polls.asked(draft, asked))
                        .or(() -> isSubject(draft.anchor()) ? asked : Optional.empty())
                        .or(() -> clauses.of(draft.anchor()))
                        .or(() -> nearby.beside(draft.anchor()))
                        .or(() -> lastNamed(draft.first()));
            default ->
                clauses.of(draft.anchor())
                        .or(() -> nearby.beside(draft.anchor()))
                        .or(() -> lastNamed(draft.first()));
        });
    }

    /** "Assets of the bank, including cash worth 2 billion": the outermost noun that the worth is said of. */
    private Optional<Subject> valued(int anchor) {
        int at = sentence.token(anchor).head();
        if (at == Token.ROOT || !sentence.token(at).lemma().equals("worth")) {
            return Optional.empty();
        }
        Optional<Integer> noun = Optional.empty();
        for (int i = 0; i < 5 && sentence.token(at).head() != Token.ROOT; i++) {
            at = sentence.token(at).head();
            if (sentence.token(at).isVerb() && !sentence.token(at).lemma().equals("include")) {
                break;
            }
            noun = sentence.token(at).isNoun() ? Optional.of(at) : noun;
        }
        return noun.map(phrases::words);
    }

    private boolean isSubject(int token) {
        return SUBJECTS.contains(sentence.token(token).relation());
    }

    /** "93 percent of Ukrainians": what the share is taken of. */
    Optional<Subject> whole(FigureDraft draft) {
        if (!draft.unit().equals("percent")) {
            return Optional.empty();
        }
        Token anchor = sentence.token(draft.anchor());
        boolean taken = draft.rule().equals("share") && Set.of("dobj", "pobj").contains(anchor.relation());
        if (taken) {
            return Optional.empty();
        }
        return sentence.dependents(draft.anchor(), "prep").stream()
                .filter(i -> sentence.token(i).lemma().equals("of"))
                .flatMap(i -> sentence.dependents(i, "pobj").stream())
                .findFirst()
                .filter(i -> !anchor.relation().equals("dobj") || !isOwned(i))
                .flatMap(i -> sentence.token(i).isNoun() ? Optional.of(phrases.words(i)) : phrases.party(i));
    }

    /** "Its wheat": of the clause's subject. */
    private boolean isOwned(int noun) {
        return sentence.dependents(noun, "poss").stream()
                .anyMatch(i -> sentence.token(i).tag().equals("PRP$"));
    }

    /** What is said to have happened to people happened somewhere: "killed in the explosions", "fled the country". */
    private Optional<Subject> scene(int anchor) {
        int verb = sentence.token(anchor).head();
        for (int i = 0; i < 3 && verb != Token.ROOT; i++) {
            int clause = verb;
            for (int object : sentence.dependents(verb, "dobj")) {
                Optional<Subject> found = object == anchor ? Optional.empty() : phrases.party(object);
                if (found.isPresent()) {
                    return found;
                }
            }
            Optional<Subject> place = placeOf(verb).or(() -> conjoined(clause).flatMap(this::placeOf));
            if (place.isPresent()) {
                return place;
            }
            verb = sentence.token(verb).head();
        }
        return Optional.empty();
    }

    /** What did it: "the blast killed five", "a block was hit, killing two"; not a state. */
    private Optional<Subject> cause(int anchor) {
        int verb = sentence.token(anchor).head();
        if (verb == Token.ROOT || !sentence.token(anchor).relation().equals("dobj")) {
            return Optional.empty();
        }
        for (int i = 0; i < 3; i++) {
            Optional<Integer> subject = sentence.dependents(verb).stream()
                    .filter(this::isSubject)
                    .filter(one -> sentence.token(one).isNoun())
                    .findFirst();
            if (subject.isPresent()) {
                int noun = subject.get();
                return phrases.party(noun).isPresent() ? Optional.empty() : Optional.of(phrases.words(noun));
            }
            Token word = sentence.token(verb);
            if (word.head() == Token.ROOT || !CLAUSES.contains(word.relation())) {
                return Optional.empty();
            }
            verb = word.head();
        }
        return Optional.empty();
    }

    private Optional<Integer> conjoined(int verb) {
        return sentence.dependents(verb, "conj").stream().findFirst();
    }

    /** Where the verb's act took place: "in" and the like behind it, or anywhere before a name. */
    private Optional<Subject> placeOf(int verb) {
        for (int prep : sentence.dependents(verb, "prep")) {
            if (PLACES.contains(sentence.token(prep).lemma())) {
                for (int place : sentence.dependents(prep, "pobj")) {
                    Token word = sentence.token(place);
                    if (word.isNoun() && !word.entity().endsWith("-DATE") && (prep > verb || isState(place))) {
                        return Optional.of(
                                phrases.party(place).filter(p -> isState(place)).orElseGet(() -> phrases.words(place)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean isState(int token) {
        return sentence.token(token).entity().endsWith("-GPE");
    }

    private Optional<Subject> lastNamed(int before) {
        for (int s = number; s >= Math.max(0, number - 1); s--) {
            List<Cast.Mention> mentions = cast.mentions(s);
            for (int i = mentions.size() - 1; i >= 0; i--) {
                Cast.Mention mention = mentions.get(i);
                boolean fits = mention.party().sort() == Party.Sort.STATE
                        || mention.party().sort() == Party.Sort.BODY;
                if (fits && (s < number || mention.last() < before)) {
                    return Optional.of(
                            new Subject(mention.party().actor(), mention.party().mention()));
                }
            }
        }
        return Optional.empty();
    }
}
