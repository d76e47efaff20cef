package attache.record.figure;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.record.figure.FigureLexicon.Hint;
import java.util.Optional;
import java.util.Set;

/** Finds what states voted on or ratified: the object of the verb, else the resolution or treaty named last. */
final class VotedOn {
    private static final Set<String> TIES = Set.of("for", "against", "on");

    /** How many sentences back the document is looked for. */
    private static final int REACH = 2;

    private final FigureLexicon lexicon;
    private final AnnotatedArticle article;
    private final Cast cast;
    private final int number;
    private final FullerNames fuller;

    VotedOn(FigureLexicon lexicon, AnnotatedArticle article, int number, Cast cast, FullerNames fuller) {
        this.lexicon = lexicon;
        this.article = article;
        this.cast = cast;
        this.number = number;
        this.fuller = fuller;
    }

    /** What the states at {@code noun} voted on; empty where nothing is named. */
    Optional<Subject> by(int noun) {
        return object(noun).or(() -> document(article.sentence(number).size()));
    }

    /** What a result at {@code token} decided: what the verb of deciding above it is about, else the document told of last. */
    Optional<Subject> result(int token) {
        Sentence sentence = article.sentence(number);
        for (int at = token; at != Token.ROOT; at = sentence.token(at).head()) {
            String lemma = sentence.token(at).lemma();
            boolean decides = lexicon.hints(lemma, Hint.VOTING) || lexicon.hints(lemma, Hint.DECISION);
            if (decides && sentence.token(at).isVerb()) {
                Optional<Integer> thing = decided(sentence, at);
                if (thing.isPresent()) {
                    return thing.map(this::named);
                }
            }
        }
        return document(sentence.size());
    }

    /** The object of a verb of deciding, or what is passed or adopted. */
    private Optional<Integer> decided(Sentence sentence, int verb) {
        boolean intransitive = sentence.dependents(verb, "dobj").isEmpty()
                && lexicon.hints(sentence.token(verb).lemma(), Hint.DECISION);
        return sentence.dependents(verb, "nsubjpass").stream()
                .findFirst()
                .or(() -> object(sentence, verb))
                .or(() -> sentence.dependents(verb, "xcomp").stream()
                        .flatMap(below -> object(sentence, below).stream())
                        .findFirst())
                .or(() -> intransitive
                        ? sentence.dependents(verb, "nsubj").stream().findFirst()
                        : Optional.empty())
                .filter(thing -> sentence.token(thing).isNoun()
                        && !lexicon.hints(sentence.token(thing).lemma(), Hint.VOTING));
    }

    private Optional<Subject> object(int noun) {
        Sentence sentence = article.sentence(number);
        int verb = sentence.dependents(noun, "relcl").stream()
                .findFirst()
                .orElse(sentence.token(noun).head());
        return verb == Token.ROOT
                ? Optional.empty()
                : object(sentence, verb)
                        .filter(thing -> sentence.token(thing).isNoun())
                        .map(this::named);
    }

    private static Optional<Integer> object(Sentence sentence, int verb) {
        boolean none = sentence.token(verb).lemma().equals("abstain");
        return sentence.dependents(verb, "dobj").stream()
                .filter(_ -> !none)
                .findFirst()
                .or(() -> sentence.dependents(verb, "prep").stream()
                        .filter(prep -> TIES.contains(sentence.token(prep).lemma()))
                        .flatMap(prep -> sentence.dependents(prep, "pobj").stream())
                        .findFirst());
    }

    private Subject named(int thing) {
        return fuller.of(thing).orElseGet(() -> titled(article.sentence(number), number, thing));
    }

    /** A document's words, with what it is said to do: "a resolution condemning the invasion". */
    private Subject titled(Sentence sentence, int s, int noun) {
        NounPhrases phrases = new NounPhrases(lexicon, article, s, cast);
        Subject words = phrases.words(noun);
        return sentence.dependents(noun, "acl").stream()
                .filter(verb -> sentence.token(verb).tag().equals("VBG"))
                .flatMap(verb -> sentence.dependents(verb, "dobj").stream())
                .findFirst()
                .map(object -> words.span().cover(phrases.words(object).span()))
                .map(span -> new Subject(span.in(article.body()), span))
                .orElse(words);
    }

    private Optional<Subject> document(int before) {
        for (int s = number; s >= Math.max(0, number - REACH); s--) {
            if (!cast.isRead(s)) {
                continue;
            }
            Sentence sentence = article.sentence(s);
            for (int i = (s == number ? before : sentence.size()) - 1; i >= 0; i--) {
                if (lexicon.hints(sentence.token(i).lemma(), Hint.DOCUMENT)) {
                    return Optional.of(titled(sentence, s, i));
                }
            }
        }
        return Optional.empty();
    }
}
