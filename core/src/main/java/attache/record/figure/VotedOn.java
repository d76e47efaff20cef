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
        return object(noun).or(() -> document(noun));
    }

    private Optional<Subject> object(int noun) {
        Sentence sentence = article.sentence(number);
        int verb = sentence.dependents(noun, "relcl").stream()
                .findFirst()
                .orElse(sentence.token(noun).head());
        if (verb == Token.ROOT) {
            return Optional.empty();
        }
        Optional<Integer> object = sentence.dependents(verb, "dobj").stream().findFirst();
        return object.or(() -> sentence.dependents(verb, "prep").stream()
                        .filter(prep -> TIES.contains(sentence.token(prep).lemma()))
                        .flatMap(prep -> sentence.dependents(prep, "pobj").stream())
                        .findFirst())
                .filter(thing -> sentence.token(thing).isNoun())
                .map(thing -> fuller.of(thing).orElseGet(() -> new NounPhrases(article, number, cast).words(thing)));
    }

    private Optional<Subject> document(int before) {
        for (int s = number; s >= Math.max(0, number - REACH); s--) {
            if (!cast.isRead(s)) {
                continue;
            }
            Sentence sentence = article.sentence(s);
            for (int i = (s == number ? before : sentence.size()) - 1; i >= 0; i--) {
                if (lexicon.hints(sentence.token(i).lemma(), Hint.DOCUMENT)) {
                    return Optional.of(new NounPhrases(article, s, cast).words(i));
                }
            }
        }
        return Optional.empty();
    }
}
