package attache.record.event;

import attache.annotation.Sentence;
import attache.annotation.Token;
import java.util.List;
import java.util.Set;

/** Tells subjects that point back to several who were named before: "the two leaders", "both sides", "they", "we". */
final class Together {
    /** How many governors up the subject is looked for. */
    private static final int CLIMB = 3;

    private static final Set<String> CLAUSES = Set.of("conj", "xcomp", "advcl");

    private Together() {}

    /** Whether the subject of the verb at {@code trigger} is such. */
    static boolean at(Sentence sentence, int trigger) {
        int verb = trigger;
        for (int i = 0; i <= CLIMB; i++) {
            List<Integer> subjects = sentence.dependents(verb, "nsubj");
            if (!subjects.isEmpty()) {
                return pointsBack(sentence, subjects.getFirst());
            }
            Token word = sentence.token(verb);
            if (word.head() == Token.ROOT || !CLAUSES.contains(word.relation())) {
                return false;
            }
            verb = word.head();
        }
        return false;
    }

    private static boolean pointsBack(Sentence sentence, int subject) {
        Token word = sentence.token(subject);
        if (WordClass.SEVERAL.has(word.lemma())) {
            return true;
        }
        boolean plural = word.tag().endsWith("S") || word.tag().equals("CD");
        boolean bare = sentence.dependents(subject).stream()
                .map(sentence::token)
                .noneMatch(t -> t.relation().equals("prep")
                        || t.relation().equals("poss")
                        || t.relation().equals("compound")
                        || t.entity().endsWith("NORP")
                        || t.entity().endsWith("GPE"));
        return plural && bare && WordClass.MET.has(word.lemma());
    }
}
