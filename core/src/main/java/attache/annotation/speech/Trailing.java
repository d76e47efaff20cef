package attache.annotation.speech;

import attache.annotation.Token;
import java.util.List;

/**
 * How far a thing that is named as said reaches: the parse hangs on the cue what belongs to the thing ("warned of a flood should
 * the dam break", "urged them to stay and wait").
 */
final class Trailing {
    private final CueLexicon lexicon;
    private final CueClause clause;
    private final Scene scene;

    Trailing(CueClause clause, CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.clause = clause;
        this.scene = clause.scene();
    }

    /**
     * The last token of what follows token {@code last} at once and belongs to the words said; {@code last} where nothing does.
     *
     * @param infinitive whether what is said ends in an infinitive, which a second may be joined to
     */
    int after(int last, boolean infinitive) {
        int end = last;
        for (int i : scene.sentence().dependents(clause.site().head())) {
            List<Integer> below = scene.sentence().subtree(i);
            if (i > end && below.getLast() > end && startsBehind(below, end, i) && belongs(i, infinitive)) {
                end = scene.token(i).relation().equals("prep") ? beforeComma(below) : below.getLast();
            }
        }
        return withIncluded(withParticiple(end));
    }

    /**
     * ", holding the council to its word": a participle behind a comma that the parse hangs on the cue goes on with the thing said,
     * where it does not report itself.
     */
    private int withParticiple(int end) {
        int verb = end + 2;
        if (verb >= scene.sentence().size() || !scene.token(end + 1).form().equals(",")) {
            return end;
        }
        Token token = scene.token(verb);
        boolean goesOn = token.tag().equals("VBG")
                && token.head() == clause.site().head()
                && !scene.isQuoted(verb)
                && !lexicon.says(token.lemma());
        return goesOn ? scene.sentence().subtree(verb).getLast() : end;
    }

    /** ", including the harbour", ", such as fish": what is named out of the thing belongs to it, wherever the parse hangs it. */
    private int withIncluded(int end) {
        int first = end + 1;
        if (first + 1 >= scene.sentence().size() || !scene.token(first).form().equals(",")) {
            return end;
        }
        first++;
        String form = scene.token(first).form();
        boolean such = form.equals("such")
                && scene.token(Math.min(first + 1, scene.sentence().size() - 1))
                        .form()
                        .equals("as");
        if (!form.equals("including") && !such) {
            return end;
        }
        int last = scene.sentence().subtree(first).getLast();
        return last > first && !scene.isQuoted(first) ? last : end;
    }

    /** Whether a phrase begins right behind {@code end}, or behind "and" where it joins a second verb. */
    private boolean startsBehind(List<Integer> below, int end, int head) {
        int first = end + 1;
        if (scene.token(head).relation().equals("conj")) {
            while (first < head
                    && (clause.isPause(first) || scene.token(first).relation().equals("cc"))) {
                first++;
            }
            return first > end + 1 && below.getFirst() == first;
        }
        return below.getFirst() == first;
    }

    private int beforeComma(List<Integer> phrase) {
        int end = phrase.getFirst();
        while (end < phrase.getLast() && !scene.token(end + 1).form().equals(",")) {
            end++;
        }
        return end;
    }

    private boolean belongs(int head, boolean infinitive) {
        Token token = scene.token(head);
        return switch (token.relation()) {
            case "prep" -> !Settings.isSetting(scene, head);
            case "ccomp", "relcl" -> hasSubject(head);
            case "advcl" -> isMarked(head) && !isOfSpeaker(head) && !isMeanwhile(head);
            case "conj" ->
                infinitive
                        && token.tag().equals("VB")
                        && !hasSubject(head)
                        && !clause.verb().tag().equals("VB");
            default -> false;
        };
    }

    private boolean hasSubject(int verb) {
        return scene.has(verb, "nsubj") || scene.has(verb, "nsubjpass");
    }

    private boolean isMarked(int verb) {
        return scene.sentence().dependents(verb).stream()
                .filter(i -> i < verb)
                .anyMatch(i -> WordClass.BINDING.has(scene.token(i).lemma()));
    }

    /** "while praising the town": what else the speaker did. */
    private boolean isMeanwhile(int verb) {
        return scene.token(verb).tag().equals("VBG") && !hasSubject(verb);
    }

    /** "as he spoke about the visit": tells of the speaker. */
    private boolean isOfSpeaker(int verb) {
        return scene.sentence().dependents(verb, "nsubj").stream()
                .anyMatch(i -> WordClass.ONESELF.has(scene.token(i).lemma()));
    }
}
