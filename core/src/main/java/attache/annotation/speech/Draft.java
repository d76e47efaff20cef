package attache.annotation.speech;

import attache.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * An utterance whose speakers are still tokens.
 *
 * @param rule the rule that found it
 * @param cue the cue as a record names it
 * @param force what the cue says is done
 * @param scene the sentence of the cue
 * @param cueSpan where the cue stands
 * @param speakers the heads of the speakers' noun phrases in the cue's sentence; empty where an earlier speaker goes on
 * @param content where the words stand
 * @param addressee the head of the addressee's noun phrase
 * @param through the heads of those that it came through
 */
record Draft(
        String rule,
        String cue,
        Force force,
        Scene scene,
        Span cueSpan,
        List<Integer> speakers,
        List<Span> content,
        Optional<Integer> addressee,
        List<Integer> through) {

    Draft {
        speakers = List.copyOf(speakers);
        content = List.copyOf(content);
        through = List.copyOf(through);
    }

    Draft withContent(List<Span> other) {
        return new Draft(rule, cue, force, scene, cueSpan, speakers, other, addressee, through);
    }
}
