package attache.record.assistance;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.record.Certainty;
import attache.record.assistance.StageReader.Reached;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** "No weapons were delivered", "made no new allocations": what is told of none of it is denied. */
final class NoneGiven {
    private final Sentence sentence;

    NoneGiven(Sentence sentence) {
        this.sentence = sentence;
    }

    /** {@code read} of {@code thing} under {@code chain}, denied where a "no" stands before the thing or a noun over it. */
    Reached of(Thing thing, List<Link> chain, Reached read) {
        IntStream nouns = IntStream.concat(
                Stream.concat(Stream.of(thing.anchor()), thing.heads().stream()).mapToInt(i -> i),
                chain.stream().filter(link -> link.verb().isEmpty()).mapToInt(Link::token));
        return nouns.anyMatch(this::isNone) ? new Reached(read.stage(), Certainty.DENIED, read.decisive()) : read;
    }

    private boolean isNone(int noun) {
        return sentence.dependents(noun).stream().map(sentence::token).anyMatch(NoneGiven::isNo);
    }

    private static boolean isNo(Token word) {
        return word.relation().equals("det") && word.lemma().equals("no");
    }
}
