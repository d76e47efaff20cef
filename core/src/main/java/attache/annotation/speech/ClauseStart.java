package attache.annotation.speech;

import attache.annotation.quotation.Marks;
import attache.annotation.quotation.Quotation;
import java.util.Optional;
import java.util.Set;

/** Finds where the clause of a cue begins, which is where words that stand before it end. */
final class ClauseStart {
    private static final Set<String> OWN = Set.of("nsubj", "aux", "auxpass", "advmod", "neg", "npadvmod", "mark");

    private final CueClause clause;
    private final Scene scene;

    ClauseStart(CueClause clause) {
        this.clause = clause;
        this.scene = clause.scene();
    }

    /** The first token: the subject's, where that stands before the verb. */
    int token() {
        int start = clause.site().head();
        for (int i : scene.sentence().dependents(clause.site().head())) {
            boolean elsewhere =
                    (scene.isQuoted(i) && !scene.isQuoted(clause.site().head())) || isBeforeMark(i);
            if (i < clause.site().head() && OWN.contains(scene.token(i).relation()) && !elsewhere) {
                int first = scene.sentence().subtree(i).getFirst();
                start = allHangOnCue(first, start) ? Math.min(start, first) : start;
            }
        }
        for (int speaker : clause.speakers()) {
            if (speaker < start && clause.isSubject(speaker)) {
                start = Math.min(start, scene.sentence().subtree(speaker).getFirst());
            }
        }
        if (isSetOff()) {
            start = Math.min(start, setOffStart());
        }
        start = asideStart(start);
        int behind = behindQuotation(true);
        if (behind > 0 && behind < start && isNameOfSpeaker(behind, start)) {
            return behind;
        }
        return Math.max(start, behindQuotation(false));
    }

    /** "The road, as X says, will open": what stands before "as" is no part of the clause. */
    private boolean isBeforeMark(int token) {
        return scene.sentence().dependents(clause.site().head(), "mark").stream()
                .anyMatch(mark -> scene.token(mark).lemma().equals("as")
                        && token < mark
                        && mark < clause.site().head());
    }

    /**
     * Whether the speaker's phrase stands between a pause and the cue without being its subject in the parse: "…, one of the guards
     * said, …".
     */
    boolean isSetOff() {
        return !clause.speakers().isEmpty()
                && clause.speakers().stream().noneMatch(clause::isSubject)
                && clause.speakers().getFirst() < clause.site().head()
                && setOffStart() <= clause.speakers().getFirst();
    }

    /** The first token behind the last pause before the cue, where only a noun phrase stands between; else the cue. */
    private int setOffStart() {
        int first = clause.site().head();
        while (first > 0
                && !clause.isPause(first - 1)
                && !scene.token(first - 1).isVerb()) {
            first--;
        }
        return first > 0 && clause.isPause(first - 1) ? first : clause.site().head();
    }

    /** "…, as the envoy to the islands, Ann Example said, …": the clause begins with "as". */
    private int asideStart(int start) {
        if (start < 3 || !scene.token(start - 1).form().equals(",")) {
            return start;
        }
        int first = start - 1;
        while (first > 0
                && !clause.isPause(first - 1)
                && !scene.token(first - 1).isVerb()) {
            first--;
        }
        boolean aside = first > 0
                && first < start - 1
                && clause.isPause(first - 1)
                && scene.token(first).lemma().equals("as");
        return aside ? first : start;
    }

    /** Whether what stands from {@code first} to the cue names a speaker and tells nothing: "…," the head, Ann Example, said. */
    private boolean isNameOfSpeaker(int first, int start) {
        boolean verb = false;
        for (int i = first; i < clause.site().head(); i++) {
            verb |= scene.token(i).isVerb();
        }
        return !verb && clause.speakers().stream().anyMatch(i -> i >= first && i < start);
    }

    /**
     * The first token behind the quotation that the sentence begins in, or behind a dialogue's dash before the cue: the parse takes
     * "spring - he" for one word, but the clause begins with "he". Zero where there is none.
     *
     * @param opening whether a quotation that opens the sentence counts too
     */
    private int behindQuotation(boolean opening) {
        int first = clause.site().head();
        for (int i = clause.site().head() - 1; i >= 0; i--) {
            Optional<Quotation> around =
                    scene.quotations().around(scene.token(i).span().start());
            if (around.isPresent()) {
                Quotation quotation = around.get();
                int from = scene.sentence().span().start() + (opening ? 1 : 0);
                boolean leads =
                        quotation.marks() == Marks.DASH || quotation.span().start() < from;
                return leads && !quotation.span().contains(clause.offset()) ? first : 0;
            }
            first = clause.isPause(i) ? first : i;
        }
        return 0;
    }

    private boolean allHangOnCue(int first, int start) {
        for (int i = first; i < start; i++) {
            if (!scene.hangsOn(i, clause.site().head())) {
                return false;
            }
        }
        return true;
    }
}
