package attache.record.figure;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.record.figure.FigureLexicon.Counted;
import attache.record.figure.FigureLexicon.Hint;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds where or in what people came to harm: the event or place that the clause tells, what did it, else the attack or blast that the
 * sentence before tells of.
 */
final class Scenes {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");
    private static final Set<String> CLAUSES = Set.of("advcl", "conj", "xcomp", "dep");
    private static final Set<String> PLACES = Set.of(
            "in",
            "at",
            "near",
            "inside",
            "within",
            "across",
            "during",
            "into",
            "over",
            "throughout",
            "around",
            "outside",
            "through",
            "along");

    private static final Set<String> COMPLEMENTS = Set.of("acomp", "oprd");

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
            boolean object = sentence.token(anchor).relation().equals("dobj");
            Optional<Subject> place = placeOf(verb)
                    .or(() -> object ? Optional.empty() : conjoined(clause).flatMap(this::placeOf))
                    .or(() -> sentence.dependents(clause).stream()
                            .filter(below ->
                                    COMPLEMENTS.contains(sentence.token(below).relation()))
                            .flatMap(below -> placeOf(below).stream())
                            .findFirst())
                    .or(() -> struck(clause));
            if (place.isPresent()) {
                return place;
            }
            verb = sentence.token(verb).head();
        }
        return Optional.empty();
    }

    /** Where the clause around is set, as far as that has a name: "damaged in the port of Odesa", "in Bucha, where …". */
    Optional<Subject> named(int anchor) {
        int verb = sentence.token(anchor).head();
        for (int i = 0; i < 3 && verb != Token.ROOT; i++) {
            Optional<Subject> place = placeOf(verb).filter(this::hasName).or(relative(verb));
            if (place.isPresent()) {
                return place;
            }
            verb = sentence.token(verb).head();
        }
        return Optional.empty();
    }

    /** "In Bucha, where": what a clause of place hangs on. */
    private Supplier<Optional<Subject>> relative(int verb) {
        boolean where = sentence.token(verb).relation().equals("relcl")
                && sentence.dependents(verb).stream()
                        .anyMatch(i -> sentence.token(i).lemma().equals("where"));
        return () -> where ? phrases.place(sentence.token(verb).head()) : Optional.empty();
    }

    private boolean hasName(Subject place) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.isProperNoun() && place.span().overlaps(token.span()));
    }

    /** What did it: "the blast killed five", "a block was hit, killing two"; not a state. */
    Optional<Subject> cause(int anchor) {
        int first = anchor;
        while (sentence.token(first).relation().equals("conj")) {
            first = sentence.token(first).head();
        }
        int verb = sentence.token(first).head();
        if (verb == Token.ROOT || !sentence.token(first).relation().equals("dobj")) {
            return Optional.empty();
        }
        for (int i = 0; i < 3; i++) {
            Optional<Integer> subject = sentence.dependents(verb).stream()
                    .filter(one -> SUBJECTS.contains(sentence.token(one).relation()))
                    .map(one -> relativeHead(one))
                    .filter(one -> sentence.token(one).isNoun())
                    .findFirst();
            if (subject.isPresent()) {
                int noun = subject.get();
                boolean helps = lexicon.hints(sentence.token(noun).lemma(), Hint.RESCUING);
                return helps || phrases.party(noun).isPresent() ? Optional.empty() : Optional.of(phrases.words(noun));
            }
            Token word = sentence.token(verb);
            if (word.head() == Token.ROOT || !CLAUSES.contains(word.relation())) {
                return Optional.empty();
            }
            verb = word.head();
        }
        return Optional.empty();
    }

    /** Of "which" the noun that its clause is said of; any other token itself. */
    private int relativeHead(int subject) {
        Token word = sentence.token(subject);
        boolean relative = word.tag().startsWith("W")
                && sentence.token(word.head()).relation().equals("relcl");
        return relative ? sentence.token(word.head()).head() : subject;
    }

    /** The attack, strike or blast told last before {@code token}, with the place that is tied to it. */
    Optional<Subject> eventBefore(int token) {
        for (int s = number; s >= Math.max(0, number - REACH); s--) {
            if (!cast.isRead(s)) {
                continue;
            }
            Sentence here = article.sentence(s);
            NounPhrases words = s == number ? phrases : new NounPhrases(lexicon, article, s, cast);
            for (int i = (s == number ? token : here.size()) - 1; i >= 0; i--) {
                boolean deed = here.token(i).isNoun()
                        && lexicon.counted(here.token(i).lemma())
                                .filter(Counted.DEED::equals)
                                .isPresent();
                if (!deed && !(isStruck(here, i) && words.isPlaced(i))) {
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

    /** "When a missile hit a market": what was struck, else what struck, in a clause that hangs on the verb or is joined to it. */
    private Optional<Subject> struck(int verb) {
        return sentence.dependents(verb).stream()
                .filter(i -> Set.of("advcl", "conj").contains(sentence.token(i).relation()))
                .flatMap(i -> sentence.token(i).relation().equals("conj")
                        ? sentence.dependents(i, "advcl").stream()
                        : Stream.of(i))
                .filter(i -> lexicon.hints(sentence.token(i).lemma(), Hint.STRIKING))
                .flatMap(i -> Stream.concat(
                        sentence.dependents(i, "dobj").stream(),
                        sentence.dependents(i).stream()
                                .filter(one ->
                                        SUBJECTS.contains(sentence.token(one).relation()))))
                .filter(noun -> sentence.token(noun).isNoun())
                .findFirst()
                .map(phrases::words);
    }

    /** "A missile hit a school". */
    private boolean isStruck(Sentence here, int noun) {
        Token word = here.token(noun);
        return word.isNoun()
                && word.relation().equals("dobj")
                && here.token(word.head()).isVerb()
                && lexicon.hints(here.token(word.head()).lemma(), Hint.STRIKING);
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
                                phrases.place(place).filter(_ -> isState(place)).orElseGet(() -> phrases.words(place)));
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
