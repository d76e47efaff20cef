package attache.record.assistance;

import attache.annotation.Sentence;
import attache.record.Certainty;
import attache.record.Stage;
import attache.record.assistance.Draft.Strength;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What was held up before it came about. */
final class Stalled {
    private final Sentence sentence;
    private final Frames frames;
    private final Words words;

    Stalled(Sentence sentence, Frames frames, Words words) {
        this.sentence = sentence;
        this.frames = frames;
        this.words = words;
    }

    /** "Passed the long-delayed package": it was held up as well. */
    Optional<Draft> of(Thing thing, List<Draft> drafts) {
        Optional<Integer> participle = thing.heads().stream()
                .flatMap(head -> sentence.dependents(head).stream().filter(i -> i < head))
                // "Frozen Russian assets": nothing of the measure is held up.
                .filter(i -> isStalled(i) && !thing.isCalled(sentence, words.asset()))
                .findFirst();
        Optional<Draft> measure = drafts.stream()
                .filter(draft -> draft.thing().filter(thing::equals).isPresent())
                .filter(draft -> draft.reached().stage() != Stage.HALTED
                        && !draft.sides().donors().isEmpty())
                .findFirst();
        Optional<Integer> stalling = participle.or(() -> measure.flatMap(draft -> after(draft)));
        if (stalling.isEmpty() || measure.isEmpty()) {
            return Optional.empty();
        }
        Link link = new Link(stalling.get(), frames.noun("delay").getFirst(), Optional.empty(), thing.anchor(), "amod");
        return Optional.of(Draft.of(
                thing,
                new StageReader.Reached(Stage.HALTED, Certainty.ASSERTED, link),
                measure.get().sides(),
                Strength.COMPLETED));
    }

    /** "Passed it after months of delay", "after a hiatus of several months": what the decision came after. */
    private Optional<Integer> after(Draft draft) {
        return sentence.dependents(draft.reached().decisive().token()).stream()
                .filter(i -> sentence.token(i).lemma().equals("after"))
                .flatMap(i -> sentence.subtree(i).stream())
                .filter(i -> sentence.token(i).isNoun() && isStalled(i))
                .findFirst();
    }

    private boolean isStalled(int word) {
        return words.stalled().contains(sentence.token(word).form().toLowerCase(Locale.ROOT));
    }
}
