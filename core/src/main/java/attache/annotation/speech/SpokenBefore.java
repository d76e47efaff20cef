package attache.annotation.speech;

import attache.annotation.Token;
import attache.annotation.quotation.Quotation;
import java.util.List;
import java.util.Optional;

/**
 * Finds quotations that fill a sentence of their own behind one that tells who spoke and not what: "Ann Example spoke in the town. "We
 * shall build it.""
 */
final class SpokenBefore {
    /** The rule's name. */
    static final String RULE = "spoken-before";

    private static final int SHORTEST = 3;

    private SpokenBefore() {}

    /** The draft for the sentence of {@code scene}; {@code before} is the sentence right before it in the same paragraph. */
    static Optional<Draft> find(Scene scene, Scene before) {
        Optional<Quotation> quotation = scene.quotations().outermost().stream()
                .filter(q -> q.closed()
                        && q.span().start() == scene.sentence().span().start())
                .filter(q -> q.words().in(scene.body()).split("\\s+").length >= SHORTEST)
                .findFirst();
        return quotation.flatMap(q -> speaking(before)
                .map(verb -> new Draft(
                        RULE,
                        before.token(verb).lemma(),
                        Force.INFORM,
                        before,
                        before.token(verb).span(),
                        new Subjects(before).ofVerb(verb),
                        List.of(q.words()),
                        Optional.empty(),
                        List.of())));
    }

    /** The main verb of a sentence, where it tells that somebody spoke. */
    private static Optional<Integer> speaking(Scene before) {
        for (int i = 0; i < before.sentence().size(); i++) {
            Token token = before.token(i);
            if (token.head() == Token.ROOT
                    && token.isVerb()
                    && WordClass.SPEAKING.has(token.lemma())
                    && before.has(i, "nsubj")
                    && !before.has(i, "neg")
                    && !before.isQuoted(i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
