package attache.record.figure;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.record.figure.FigureLexicon.Hint;
import java.util.Optional;
import java.util.Set;

/** Finds of whom a poll tells a share where the words beside the share do not: "64 percent support the law". */
final class Polls {
    /** How many sentences back the people asked are looked for. */
    private static final int REACH = 4;

    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");

    private final FigureLexicon lexicon;
    private final AnnotatedArticle article;
    private final int number;
    private final Cast cast;

    Polls(FigureLexicon lexicon, AnnotatedArticle article, int number, Cast cast) {
        this.lexicon = lexicon;
        this.article = article;
        this.number = number;
        this.cast = cast;
    }

    /** The people asked, {@code before} where the article named them just before; empty where the share is no opinion's. */
    Optional<Subject> asked(FigureDraft draft, Optional<Subject> before) {
        return isOpinion(draft.anchor()) ? before.or(this::people) : Optional.empty();
    }

    /** Whether the share is of those who think, want or fear something. */
    private boolean isOpinion(int anchor) {
        Sentence sentence = article.sentence(number);
        Token share = sentence.token(anchor);
        if (SUBJECTS.contains(share.relation()) && share.head() != Token.ROOT) {
            return isOpinion(sentence, share.head());
        }
        return sentence.dependents(anchor).stream()
                .filter(i -> Set.of("acl", "relcl", "nmod")
                        .contains(sentence.token(i).relation()))
                .anyMatch(i -> i > anchor && isOpinion(sentence, i));
    }

    private boolean isOpinion(Sentence sentence, int word) {
        return lexicon.hints(sentence.token(word).lemma(), Hint.OPINION)
                || sentence.dependents(word, "acomp").stream()
                        .anyMatch(i -> lexicon.hints(sentence.token(i).lemma(), Hint.OPINION));
    }

    /** The people named last by their state: "Americans". */
    private Optional<Subject> people() {
        for (int s = number; s >= Math.max(0, number - REACH); s--) {
            if (!cast.isRead(s)) {
                continue;
            }
            Sentence sentence = article.sentence(s);
            for (int i = sentence.size() - 1; i >= 0; i--) {
                Token token = sentence.token(i);
                if (token.entity().endsWith("-NORP") && token.tag().equals("NNPS")) {
                    return Optional.of(new Subject(token.form(), token.span()));
                }
            }
        }
        return Optional.empty();
    }
}
