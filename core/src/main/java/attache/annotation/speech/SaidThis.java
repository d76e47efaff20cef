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
            } else if (scene.token(i).form().equals("according") && !scene.isQuoted(i)) {
                according(scene, i, before).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "That is according to X": X said the sentence before. */
    private static Optional<Draft> according(Scene scene, int according, Span before) {
        int to = Math.min(according + 1, scene.sentence().size() - 1);
        boolean points = according == 2
                && WordClass.THIS.has(scene.token(0).lemma())
                && scene.token(1).lemma().equals("be")
                && scene.token(to).form().equals("to");
        List<Integer> sources = points ? scene.sentence().dependents(to, "pobj") : List.of();
        return sources.isEmpty()
                ? Optional.empty()
                : Optional.of(draft(
                        scene,
                        "according to",
                        scene.span(according, to),
                        new Subjects(scene).withJoined(sources.getFirst()),
                        before));
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
        return Optional.of(draft(scene, token.lemma(), token.span(), speakers, before));
    }

    private static Draft draft(Scene scene, String cue, Span cueSpan, List<Integer> speakers, Span before) {
        int end = before.end();
        while (end > before.start() && ".!?".indexOf(scene.body().charAt(end - 1)) >= 0) {
            end--;
        }
        return new Draft(
                RULE,
                cue,
                Force.INFORM,
                scene,
                cueSpan,
                speakers,
                List.of(new Span(before.start(), end)),
                Optional.empty(),
                List.of());
    }
}
