package attache.record.figure;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.record.figure.FigureLexicon.Counted;
import attache.record.figure.FigureLexicon.Hint;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where or in what people came to harm: the event or place that the clause tells, what did it, else the attack or blast that the
 * sentence before tells of.
 */
final class Scenes {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");
    private static final Set<String> CLAUSES = Set.of("advcl", "conj", "xcomp", "dep");
    private static final Set<String> PLACES = Set.of("in", "at", "near", "inside", "across", "during");

    /** How many sentences back the event is looked for. */
    private static final int REACH = 2;

    private final FigureLexicon lexicon;
    private final AnnotatedArticle article;
    private final int number;
    private final Cast cast;
    private final Sentence sentence;
    private final NounPhrases phrases;

    Scenes(FigureLexicon lexicon, AnnotatedArticle article, int number, Cast cast, NounPhrases phrases) {
        this.lexicon = lexicon;
        this.article = article;
        this.number = number;
        this.cast = cast;
        this.sentence = article.sentence(number);
        this.phrases = phrases;
    }

    /** What is said to have happened to people happened somewhere: "killed in the explosions", "fled the country". */
    Optional<Subject> of(int anchor) {
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
    Optional<Subject> cause(int anchor) {
        int verb = sentence.token(anchor).head();
        if (verb == Token.ROOT || !sentence.token(anchor).relation().equals("dobj")) {
            return Optional.empty();
        }
        for (int i = 0; i < 3; i++) {
            Optional<Integer> subject = sentence.dependents(verb).stream()
                    .filter(one -> SUBJECTS.contains(sentence.token(one).relation()))
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

    /** The attack, strike or blast told last before {@code token}, with the place that is tied to it. */
    Optional<Subject> eventBefore(int token) {
        for (int s = number; s >= Math.max(0, number - REACH); s--) {
            if (!cast.isRead(s)) {
                continue;
            }
            Sentence here = article.sentence(s);
            NounPhrases words = s == number ? phrases : new NounPhrases(article, s, cast);
            for (int i = (s == number ? token : here.size()) - 1; i >= 0; i--) {
                boolean deed = here.token(i).isNoun()
                        && lexicon.counted(here.token(i).lemma())
                                .filter(Counted.DEED::equals)
                                .isPresent();
                if (!deed) {
                    continue;
                }
                if (words.isPlaced(i)) {
                    return Optional.of(words.words(i));
                }
                boolean told = SUBJECTS.contains(here.token(i).relation());
                Optional<Subject> place = told
                        ? new Scenes(lexicon, article, s, cast, words)
                                .placeOf(here.token(i).head())
                        : Optional.empty();
                if (place.isPresent()) {
                    return place;
                }
            }
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
                    boolean where = word.isNoun() && !lexicon.hints(word.lemma(), Hint.SETTING);
                    if (where && !word.entity().endsWith("-DATE") && (prep > verb || isState(place))) {
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
}
