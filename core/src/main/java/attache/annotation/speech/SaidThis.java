package attache.annotation.speech;

import attache.annotation.Token;
import attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds reports of the sentence before: "X said this in an interview", "This is reported by X". */
final class SaidThis {
    /** The rule's name. */
    static final String RULE = "said-this";

    private SaidThis() {}

    /** The draft of one sentence; {@code before} is where the sentence before it stands. */
    static List<Draft> find(Scene scene, Span before) {
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i < scene.sentence().size(); i++) {
            if (WordClass.POINTING_BACK.has(scene.token(i).lemma())
                    && scene.token(i).isVerb()
                    && !scene.isQuoted(i)) {
                at(scene, i, before).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Draft> at(Scene scene, int verb, Span before) {
        boolean passive = scene.isPassive(verb);
        String relation = passive ? "nsubjpass" : "dobj";
        boolean points = scene.sentence().dependents(verb, relation).stream()
                .anyMatch(i -> WordClass.THIS.has(scene.token(i).lemma())
                        && scene.sentence().subtree(i).size() == 1);
        List<Integer> speakers = new Subjects(scene).ofVerb(verb);
        if (!points || speakers.isEmpty() || scene.has(verb, "ccomp") || scene.has(verb, "neg")) {
            return Optional.empty();
        }
        Token token = scene.token(verb);
        int end = before.end();
        while (end > before.start() && ".!?".indexOf(scene.body().charAt(end - 1)) >= 0) {
            end--;
        }
        return Optional.of(new Draft(
                RULE,
                token.lemma(),
                Force.INFORM,
                scene,
                token.span(),
                speakers,
                List.of(new Span(before.start(), end)),
                Optional.empty(),
                List.of()));
    }
}
