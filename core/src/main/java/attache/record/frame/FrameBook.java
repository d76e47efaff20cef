package attache.record.frame;

import attache.annotation.Token;
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

    /** The frames that {@code token} triggers, in the order of the resource; a participle before a noun triggers none. */
    List<Frame> triggeredBy(Token token) {
        if (token.isNoun()) {
            return byTrigger.getOrDefault(new Trigger(token.lemma(), PartOfSpeech.NOUN), List.of());
        }
        boolean modifies = token.relation().equals("nmod") || token.relation().equals("compound");
        return token.isVerb() && !modifies
                ? byTrigger.getOrDefault(new Trigger(token.lemma(), PartOfSpeech.VERB), List.of())
                : List.of();
    }
}
