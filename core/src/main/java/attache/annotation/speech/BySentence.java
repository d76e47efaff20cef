package attache.annotation.speech;

import attache.annotation.quotation.Quotations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An article's utterances by the sentences that they stand in. Not safe for use by several threads. */
final class BySentence {
    /** How far back a speaker is looked for who goes on speaking. */
    private static final int REACH = 4;

    private final List<List<Utterance>> sentences = new ArrayList<>();
    private final Quotations quotations;

    /** For an article of {@code size} sentences with these quotations. */
    BySentence(int size, Quotations quotations) {
        this.quotations = quotations;
        for (int i = 0; i < size; i++) {
            sentences.add(new ArrayList<>());
        }
    }

    void add(Utterance utterance) {
        utterance.sentences().forEach(i -> sentences.get(i).add(utterance));
    }

    void replace(Utterance old, Utterance other) {
        old.sentences().forEach(i -> sentences.get(i).remove(old));
        add(other);
    }

    /** The utterances that sentence {@code number} carries. */
    List<Utterance> in(int number) {
        return sentences.get(number);
    }

    /** The utterance, a quoted one before all others, whose words end last before {@code offset}, in sentence {@code number} or one shortly before. */
    Optional<Utterance> lastBefore(int number, int offset) {
        for (int i = number; i >= Math.max(0, number - REACH); i--) {
            Optional<Utterance> last = sentences.get(i).stream()
                    .filter(u -> u.cueSpan().end() <= offset
                            && u.content().getFirst().start() < offset)
                    .max(Comparator.comparing((Utterance u) -> !quotations
                                            .in(u.content().getLast())
                                            .isEmpty()
                                    || quotations
                                            .around(u.content().getLast().start())
                                            .isPresent())
                            .thenComparingInt(u -> u.content().getLast().end())
                            .thenComparingInt(u -> u.cueSpan().start()));
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }

    /** All, each once, in order of their sentences. */
    List<Utterance> inOrder() {
        Set<Utterance> all = new LinkedHashSet<>();
        sentences.forEach(all::addAll);
        return List.copyOf(all);
    }
}
