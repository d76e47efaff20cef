package attache.annotation.speech;

import attache.annotation.Token;
import attache.annotation.quotation.Quotation;
import attache.text.Span;
import java.util.Optional;
import java.util.Set;

/** What follows a colon as the words that its sentence has announced: "made a promise: S", "was blunt: …". */
final class AfterColon {
    private static final int FARTHEST = 14;
    private static final int SHORTEST = 4;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private final Scene scene;
    private final Contents contents;

    AfterColon(Scene scene, CueLexicon lexicon) {
        this.scene = scene;
        this.contents = new Contents(scene, lexicon);
    }

    /** The first colon after token {@code from} outside quotation marks, near enough to belong to it; or empty. */
    Optional<Integer> colon(int from) {
        int last = Math.min(scene.sentence().size() - 2, from + FARTHEST);
        for (int i = from + 1; i <= last; i++) {
            if (scene.token(i).form().equals(":") && !scene.isQuoted(i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /**
     * The words after the colon at token {@code colon}: a quotation's, or a clause with a finite verb; empty for a list of things.
     *
     * @param cue an offset of the cue
     */
    Optional<Span> words(int colon, int cue) {
        int first = colon + 1;
        int last = scene.sentence().size() - 1;
        int start = scene.token(first).span().start();
        Optional<Quotation> quotation = scene.quotations().in(new Span(start, start + 1)).stream()
                .filter(q -> q.span().start() >= scene.token(colon).span().end())
                .findFirst();
        if (quotation.isPresent()) {
            return quotation.map(Quotation::words);
        }
        return last - first + 1 >= SHORTEST && hasClause(first, last)
                ? contents.between(first, last, cue)
                : Optional.empty();
    }

    private boolean hasClause(int first, int last) {
        for (int i = first; i <= last; i++) {
            Token token = scene.token(i);
            boolean subject =
                    token.relation().startsWith("nsubj") || token.relation().equals("expl");
            if (subject
                    && token.head() >= first
                    && FINITE.contains(scene.token(token.head()).tag())) {
                return true;
            }
            if (subject && token.head() >= first && scene.has(token.head(), "aux")) {
                return true;
            }
        }
        return scene.token(first).tag().equals("VB");
    }
}
