package attache.annotation.speech;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/** The words around a report that is set in as an aside: {@code As X said, S}, {@code S, as X said}, {@code S, as X said, S}. */
final class Asides {
    private static final Set<String> ASIDE = Set.of("advcl", "parataxis", "root");

    private final CueClause clause;
    private final Scene scene;
    private final Sentence sentence;
    private final Contents contents;
    private final IntUnaryOperator segmentStart;

    /** {@code segmentStart} gives the first token of the words that end with a token. */
    Asides(CueClause clause, CueLexicon lexicon, IntUnaryOperator segmentStart) {
        this.clause = clause;
        this.scene = clause.scene();
        this.sentence = scene.sentence();
        this.contents = new Contents(scene, lexicon);
        this.segmentStart = segmentStart;
    }

    /** {@code S, as X said, S}: the words on both sides, where the parse makes "said" the sentence's main verb. */
    Optional<Draft> inside() {
        int start = clause.start();
        boolean between = start > 1
                && clause.verb().head() == Token.ROOT
                && scene.token(start).lemma().equals("as")
                && clause.mayStandBeside();
        return between ? aside(start) : Optional.empty();
    }

    /** Whether a clause follows that is the cue's own: one behind a comma goes on with the sentence. */
    private boolean hasOwnClause(int head) {
        int after = clause.end() + 1;
        boolean set = after < sentence.size() && scene.token(after).form().equals(",");
        return !set && scene.has(head, "ccomp");
    }

    /** {@code As X said, S} and {@code S, as X said}. */
    Optional<Draft> aside(int start) {
        int head = clause.site().head();
        boolean marked = sentence.dependents(head, "mark").stream()
                .anyMatch(i -> scene.token(i).lemma().equals("as"));
        boolean complete = hasOwnClause(head)
                || scene.has(head, "xcomp")
                || (scene.has(head, "dobj")
                        && clause.addressee().isEmpty()
                        && sentence.dependents(head, "dobj").stream()
                                .anyMatch(i -> !clause.site().own().contains(i)));
        boolean apart = start == 0
                || scene.token(start - 1).form().equals(",")
                || scene.token(start - 1).form().startsWith("-");
        if (!marked || complete || !apart || !ASIDE.contains(clause.verb().relation())) {
            return Optional.empty();
        }
        List<Span> pieces = new ArrayList<>();
        if (start > 0) {
            contents.between(segmentStart.applyAsInt(start - 1), start - 1, clause.offset())
                    .ifPresent(pieces::add);
        }
        if (clause.end() + 1 < sentence.size()) {
            contents.between(clause.end() + 1, sentence.size() - 1, clause.offset())
                    .ifPresent(pieces::add);
        }
        return pieces.isEmpty() ? Optional.empty() : Optional.of(clause.draft("aside", pieces));
    }
}
