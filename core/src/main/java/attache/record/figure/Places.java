package attache.record.figure;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.gazetteer.Sense;
import attache.annotation.gazetteer.StateEntry;
import attache.record.figure.FigureLexicon.Hint;
import attache.text.Span;
import java.util.Optional;
import java.util.Set;

/** Finds the town or region named nearest before an amount: where people came to harm when nothing else says it. */
final class Places {
    /** How many sentences back a place is looked for. */
    private static final int REACH = 2;

    private static final Set<String> WITHIN = Set.of("in", "through", "across", "around", "near", "outside", "over");

    private final FigureLexicon lexicon;
    private final AnnotatedArticle article;
    private final int number;
    private final Cast cast;

    Places(FigureLexicon lexicon, AnnotatedArticle article, int number, Cast cast) {
        this.lexicon = lexicon;
        this.article = article;
        this.number = number;
        this.cast = cast;
    }

    /** The place named last before {@code token} in this sentence, else last in the two before; no state. */
    Optional<Subject> near(int token) {
        for (int s = number; s >= Math.max(0, number - REACH); s--) {
            if (!cast.isRead(s)) {
                continue;
            }
            Sentence sentence = article.sentence(s);
            for (int i = (s == number ? token : sentence.size()) - 1; i >= 0; i--) {
                if (isPlace(sentence.token(i), s) || isCapitalStoodIn(sentence, i, s)) {
                    return Optional.of(named(sentence, i));
                }
            }
        }
        return Optional.empty();
    }

    /** "Through Prague": a capital that is meant as a town, not for its government. */
    private boolean isCapitalStoodIn(Sentence sentence, int token, int number) {
        Token word = sentence.token(token);
        return word.relation().equals("pobj")
                && WITHIN.contains(sentence.token(word.head()).lemma())
                && cast.matches(number).stream()
                        .anyMatch(match ->
                                match.sense() == Sense.CAPITAL && match.span().overlaps(word.span()));
    }

    private boolean isPlace(Token token, int sentence) {
        return token.entity().matches("[LU]-(GPE|LOC|FAC)")
                && !lexicon.hints(token.lemma(), Hint.WIDE)
                && cast.matches(sentence).stream()
                        .filter(match -> match.span().overlaps(token.span()))
                        .noneMatch(match -> match.entry() instanceof StateEntry);
    }

    private Subject named(Sentence sentence, int last) {
        int first = last;
        while (first > 0 && sentence.token(first).entity().matches("[IL]-.*")) {
            first--;
        }
        if (first < last && sentence.token(first).tag().equals("DT")) {
            first++;
        }
        Span span = sentence.token(first).span().cover(sentence.token(last).span());
        return new Subject(span.in(article.body()), span);
    }
}
