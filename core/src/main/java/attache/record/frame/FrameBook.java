package attache.record.frame;

import attache.annotation.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Frames by the words that trigger them. Immutable and thread-safe. Built by {@link FrameReader}.
 *
 * <p>A trigger is a lemma with a part of speech; {@code air strike} is triggered at {@code strike}.
 */
public final class FrameBook {

    /** A word that can trigger a frame. */
    record Trigger(String lemma, PartOfSpeech part) {}

    /** The parts of speech that triggers have. */
    enum PartOfSpeech {
        VERB,
        NOUN
    }

    private final List<Frame> frames;
    private final Map<Trigger, List<Frame>> byTrigger;
    private final TriggerGate gate;

    FrameBook(List<Frame> frames, Map<Trigger, List<Frame>> byTrigger, TriggerGate gate) {
        this.gate = gate;
        this.frames = List.copyOf(frames);
        Map<Trigger, List<Frame>> copy = new HashMap<>();
        byTrigger.forEach((trigger, triggered) -> copy.put(trigger, List.copyOf(triggered)));
        this.byTrigger = Map.copyOf(copy);
    }

    /** The frames of the resource {@code name} beside {@code owner}; see {@link FrameReader} for its form. */
    public static FrameBook read(Class<?> owner, String name) {
        return FrameReader.read(owner, name);
    }

    /** All frames, in the order of the resource. */
    public List<Frame> frames() {
        return frames;
    }

    /** Whether {@code text} may hold a trigger: what is asked before a sentence is parsed. Never wrongly no. */
    public boolean mayTrigger(CharSequence text) {
        return gate.opensFor(text);
    }

    /** The frames that {@code token} triggers, in the order of the resource. */
    List<Frame> triggeredBy(Token token) {
        List<Frame> found = new ArrayList<>();
        if (token.isVerb() || token.tag().equals("JJ")) {
            found.addAll(byTrigger.getOrDefault(new Trigger(token.lemma(), PartOfSpeech.VERB), List.of()));
        }
        if (token.isNoun() || token.tag().equals("JJ")) {
            found.addAll(byTrigger.getOrDefault(new Trigger(token.lemma(), PartOfSpeech.NOUN), List.of()));
        }
        return found;
    }
}
