package attache.annotation.speech;

import attache.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Words that an article gives as somebody's.
 *
 * @param rule the name of the rule that found it
 * @param cue the verb or phrase that reports it, as lemma; {@code :} for a headline's colon
 * @param force what the cue says is done in saying it
 * @param cueSpan where the cue stands; for words carried over from an earlier cue, where that one stands
 * @param voices who says it, one or more ("Ukraine and the West")
 * @param content where the words stand, in order of the text, quotation marks left out where all of a piece is quoted; one or more
 *     pieces
 * @param addressee to whom, where told
 * @param through outlets and intermediaries, outermost last
 * @param sentences the numbers of the sentences that carry it, in order, cue's and content's
 */
public record Utterance(
        String rule,
        String cue,
        Force force,
        Span cueSpan,
        List<Voice> voices,
        List<Span> content,
        Optional<Voice> addressee,
        List<Voice> through,
        List<Integer> sentences) {

    public Utterance {
        voices = List.copyOf(voices);
        content = List.copyOf(content);
        through = List.copyOf(through);
        sentences = List.copyOf(sentences);
        if (voices.isEmpty() || content.isEmpty() || sentences.isEmpty()) {
            throw new IllegalArgumentException("An utterance wants voices, content and sentences; rule " + rule + ".");
        }
    }

    /** Whether the unit at {@code offset} of the body is one of the words said. */
    public boolean covers(int offset) {
        return content.stream().anyMatch(piece -> piece.contains(offset));
    }

    /** Whether {@code other} lies wholly inside the words said. */
    public boolean covers(Span other) {
        return content.stream().anyMatch(piece -> piece.contains(other));
    }

    /** The number of UTF-16 units said. */
    public int length() {
        return content.stream().mapToInt(Span::length).sum();
    }
}
