package attache.annotation.speech;

import attache.annotation.Token;
import attache.annotation.cast.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds through whom an article has the words of one cue: outlets, agencies, those who quote others. */
final class Intermediaries {
    private final CueClause clause;
    private final Scene scene;

    Intermediaries(CueClause clause) {
        this.clause = clause;
        this.scene = clause.scene();
    }

    /** The heads of those that the words came through: "quoted by X", "as reported by X", "X quoted Y as saying". */
    List<Integer> through() {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < scene.sentence().size(); i++) {
            if (WordClass.HANDING_ON.has(scene.token(i).lemma())
                    && i != clause.site().head()
                    && !scene.isQuoted(i)
                    && carries(i)) {
                found.addAll(new Subjects(scene).ofVerb(i));
            }
        }
        found.addAll(published());
        found.removeAll(clause.speakers());
        return found;
    }

    private boolean carries(int quoting) {
        Token cue = clause.verb();
        boolean asSaying =
                cue.relation().equals("pcomp") && scene.token(cue.head()).head() == quoting;
        boolean ofSpeaker = clause.speakers().stream().anyMatch(s -> scene.hangsOn(quoting, s))
                || (scene.token(quoting).head() == clause.site().head()
                        && !scene.token(quoting).relation().equals("ccomp"));
        return asSaying
                || isRelativeQuoting(quoting)
                || (ofSpeaker && scene.token(quoting).tag().equals("VBN"));
    }

    /** "wrote in the Example Times": the outlet that the words stand in. */
    private List<Integer> published() {
        return scene.sentence().dependents(clause.site().head(), "prep").stream()
                .filter(i -> i > clause.site().head() && scene.token(i).lemma().equals("in"))
                .flatMap(i -> scene.sentence().dependents(i, "pobj").stream())
                .filter(i -> scene.cast().parties(scene.number(), i).stream()
                        .anyMatch(party -> party.sort() == Party.Sort.OUTLET))
                .toList();
    }

    /** "… said X, which is quoted by the daily": a relative clause about the whole report. */
    private boolean isRelativeQuoting(int quoting) {
        return quoting > clause.site().head()
                && scene.token(quoting).relation().equals("relcl")
                && scene.sentence().dependents(quoting).stream()
                        .anyMatch(i -> scene.token(i).lemma().equals("which")
                                && Set.of("nsubjpass", "dobj")
                                        .contains(scene.token(i).relation()));
    }
}
